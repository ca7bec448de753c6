package nl.aanwezig.examples.schoolyear;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.Policies;

/** What the user asked for. */
final class Arguments {
    private static final Set<String> WITH_VALUE = Set.of("--from", "--in", "--policy", "--as-of", "--out");
    private static final Set<String> SWITCHES = Set.of("--strict", "--help");

    /** An argument that cannot be followed; the message is for the user. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String problem, String advice) {
            super(problem + "\n" + advice);
        }
    }

    private final Map<String, String> values;

    private Arguments(Map<String, String> values) {
        this.values = values;
    }

    static Arguments of(String... words) throws Refused {
        if (List.of(words).contains("--help")) {
            return new Arguments(Map.of("--help", ""));
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
        Arguments arguments = new Arguments(values);
        arguments.check();
        return arguments;
    }

    private void check() throws Refused {
        Source source = source();
        if (source.bundled().isEmpty() && !values.containsKey("--in")) {
            throw new Refused(
                    "The argument --from " + source.id() + " needs --in with a folder.",
                    "Maybe name the folder that holds the files.");
        }
        folder();
        policy();
        asOf();
        out();
    }

    boolean help() {
        return values.containsKey("--help");
    }

    boolean strict() {
        return values.containsKey("--strict");
    }

    Source source() throws Refused {
        String id = values.getOrDefault("--from", Source.DUTCH_SCHOOL.id());
        return Source.named(id)
                .orElseThrow(() -> new Refused(
                        "The argument --from " + id + " names no source.", "Maybe one of " + Source.ids() + "."));
    }

    /** The folder to read; the one that comes with the example when none is named. */
    Path folder() throws Refused {
        String named = values.get("--in");
        return named == null ? source().bundled().orElseThrow() : path("--in", named);
    }

    TierPolicy policy() throws Refused {
        String id = values.getOrDefault("--policy", AttendanceWorks202111.BANDS.id());
        return Policies.named(id)
                .orElseThrow(() -> new Refused(
                        "The argument --policy " + id + " names no policy.", "Maybe one of " + policies() + "."));
    }

    Optional<LocalDate> asOf() throws Refused {
        String text = values.get("--as-of");
        if (text == null) {
            return Optional.empty();
        }
        LocalDate date;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused("The argument --as-of " + text + " is no date.", "Maybe write it as 2026-02-28.");
        }
        if (!PackedMark.isPlausible(date)) {
            throw new Refused(
                    "The argument --as-of " + text + " is a day that no register holds.",
                    "Maybe digits of the year were lost or typed twice.");
        }
        return Optional.of(date);
    }

    Path out() throws Refused {
        return path("--out", values.getOrDefault("--out", "target/school-year"));
    }

    private static Path path(String argument, String named) throws Refused {
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            throw new Refused(
                    "The argument " + argument + " " + named + " is no path.", "Maybe it holds a character too many.");
        }
    }

    private static String policies() {
        return Policies.all().stream().map(TierPolicy::id).collect(Collectors.joining(", "));
    }

    static List<String> usage() {
        return List.of(
                "Takes a school year of marks; writes tiers, notices, explanations and a report.",
                "",
                "  mvn -q compile exec:java -Dexec.args=\"--from SOURCE --in DIR --policy ID --as-of DATE --out DIR\"",
                "",
                "  --from SOURCE  " + Source.ids() + "; without it dutch-school",
                "  --in DIR       folder with the files; without it the school year that comes with the example",
                "  --policy ID    how support is proposed; without it attendance-works-bands",
                "  --as-of DATE   last day that counts; without it the last day of the calendar",
                "  --out DIR      where to write; without it target/school-year",
                "  --strict       exit status 3 when a row could not be used",
                "  --help         this text",
                "",
                "Policies: " + policies());
    }
}
