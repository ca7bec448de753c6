package nl.aanwezig.examples.schoolyear;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.aanwezig.adapter.json.JsonPolicies;
import nl.aanwezig.core.failure.AanwezigException;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.Policies;

/** Policies as the user names them: one that the library ships by its name, one of the user's own by its file. */
final class PolicyNames {
    /** The policy of who names none. */
    static final String STANDARD = AttendanceWorks202111.BANDS.id();

    private static final String FILE = ".json";
    private static final int MOST_ALIKE = 3;

    private PolicyNames() {}

    /**
     * The policy of this name.
     *
     * @throws AanwezigException when its file cannot be used; the message says all that was found
     */
    static TierPolicy policy(String argument, String named) throws Refused {
        if (Ascii.toLowerCase(named).endsWith(FILE)) {
            try {
                return JsonPolicies.standard().read(Path.of(named));
            } catch (InvalidPathException e) {
                throw new Refused(
                        "The argument " + argument + " " + named + " is no path.",
                        "Maybe it holds a character too many.");
            }
        }
        return shipped(named)
                .orElseThrow(() -> new Refused(
                        "The argument " + argument + " " + named + " names no policy.",
                        "Maybe " + alike(named) + "; --policies lists them all, and a file's name ends in .json."));
    }

    /** By its name alone the newest version; an older one by its name and version with a colon between. */
    private static Optional<TierPolicy> shipped(String named) {
        int colon = named.indexOf(':');
        return colon < 0
                ? Policies.named(named)
                : Policies.all().stream()
                        .filter(policy -> policy.id().equals(named.substring(0, colon))
                                && policy.version().equals(named.substring(colon + 1)))
                        .findFirst();
    }

    /** The names that have most words in common with this one; the one that is used without a name when none has any. */
    private static String alike(String named) {
        Set<String> words = ImmutableSet.copyOf(Ascii.toLowerCase(named).split("[-_:. ]+", -1));
        List<String> alike = Policies.all().stream()
                .map(TierPolicy::id)
                .distinct()
                .filter(id -> common(id, words) > 0)
                .sorted(Comparator.comparingLong((String id) -> common(id, words))
                        .reversed())
                .limit(MOST_ALIKE)
                .toList();
        return alike.isEmpty() ? STANDARD : String.join(" or ", alike);
    }

    private static long common(String id, Set<String> words) {
        return Splitter.on('-').splitToStream(id).filter(words::contains).count();
    }

    /** A line for each policy that the library ships: name, version, and where it comes from. */
    static List<String> lines() {
        int ids = longest(TierPolicy::id);
        int versions = longest(TierPolicy::version);
        return Policies.all().stream()
                .map(policy -> Strings.padEnd(policy.id(), ids + 2, ' ')
                        + Strings.padEnd(policy.version(), versions + 2, ' ')
                        + policy.ground().source())
                .toList();
    }

    private static int longest(Function<TierPolicy, String> column) {
        return Policies.all().stream()
                .map(column)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
