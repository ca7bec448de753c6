package nl.aanwezig.examples.schoolyear.page;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.school.PupilId;

/**
 * The names of the files with pupil pages. A reference can hold anything; a name holds letters, digits, hyphens and underscores, and
 * for every other byte a tilde with two hexadecimal digits, so that it means the same in a file system and in a link.
 */
public final class PageNames {
    /** The folder, beside the report. */
    public static final String FOLDER = "pupils";

    private static final int LONGEST = 120;

    private final ImmutableMap<PupilId, String> names;

    private PageNames(Map<PupilId, String> names) {
        this.names = ImmutableMap.copyOf(names);
    }

    /** A name for each pupil; where a file system that is blind to case would mix two up, the later ones are told apart. */
    public static PageNames of(Collection<PupilId> pupils) {
        ImmutableMap.Builder<PupilId, String> names = ImmutableMap.builder();
        Set<String> taken = new HashSet<>();
        for (PupilId pupil : pupils) {
            String name = encoded(pupil.value());
            boolean usable = name.length() <= LONGEST && taken.add(Ascii.toLowerCase(name));
            names.put(pupil, (usable ? name : told(name, pupil)) + ".html");
        }
        return new PageNames(names.buildOrThrow());
    }

    /** How many pupils have a page. */
    public int size() {
        return names.size();
    }

    /** The pupils with a page, in the order in which they were chosen. */
    public Set<PupilId> pupils() {
        return names.keySet();
    }

    /** The names of all files. */
    public Set<String> files() {
        return ImmutableSet.copyOf(names.values());
    }

    /** The name of the file in its folder; empty for a pupil without a page. */
    public Optional<String> file(PupilId pupil) {
        return Optional.ofNullable(names.get(pupil));
    }

    /** The link from the report; empty for a pupil without a page. */
    public Optional<String> link(PupilId pupil) {
        return file(pupil).map(name -> FOLDER + "/" + name);
    }

    private static String told(String name, PupilId pupil) {
        String digest =
                Hashing.sha256().hashUnencodedChars(pupil.value()).toString().substring(0, 16);
        return name.substring(0, Math.min(name.length(), LONGEST / 2)) + "~~" + digest;
    }

    private static String encoded(String reference) {
        StringBuilder name = new StringBuilder();
        for (byte octet : reference.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            boolean kept =
                    character < 0x80 && (Character.isLetterOrDigit(character) || character == '-' || character == '_');
            name.append(kept ? String.valueOf(character) : String.format(Locale.ROOT, "~%02x", octet & 0xff));
        }
        return name.toString();
    }
}
