package nl.aanwezig.examples.schoolyear;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after the command, as names and values. */
final class Words {
    private static final Set<String> WITH_VALUE = Set.of(
            "--from",
            "--in",
            "--policy",
            "--compare",
            "--as-of",
            "--since",
            "--out",
            "--pages",
            "--notice-pages",
            "--language");
    private static final Set<String> SWITCHES = Set.of("--strict", "--policies", "--describe");
    private static final String HELP = "--help";

    private final ImmutableMap<String, String> values;

    private Words(Map<String, String> values) {
        this.values = ImmutableMap.copyOf(values);
    }

    /** Whoever asks for help gets it, whatever else is said. */
    static Words of(String... words) throws Refused {
        if (List.of(words).contains(HELP)) {
            return new Words(Map.of(HELP, ""));
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (SWITCHES.contains(word)) {
                values.put(word, "");
            } else if (!WITH_VALUE.contains(word)) {
                throw new Refused("There is no argument " + word + ".", "Maybe see --help.");
            } else if (i + 1 == words.length || words[i + 1].isBlank() || words[i + 1].startsWith("--")) {
                throw new Refused("The argument " + word + " has no value.", "Maybe see --help.");
            } else if (values.put(word, words[++i]) != null) {
                throw new Refused("The argument " + word + " is given twice.", "Maybe one of them was left over.");
            }
        }
        return new Words(values);
    }

    boolean help() {
        return has(HELP);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
