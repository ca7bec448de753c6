package nl.aanwezig.examples.schoolyear;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.examples.schoolyear.page.PageChoice;
import nl.aanwezig.mtss.TierPolicy;

/** What the user asked for; everything was looked at once, so that nothing is refused halfway. */
final class Arguments {
    private static final int WEEKS_BETWEEN_DECISIONS = 4;

    private final Words words;
    private final TierPolicy policy;
    private final Optional<TierPolicy> other;

    private Arguments(Words words) throws Refused {
        this.words = words;
        this.policy = PolicyNames.policy("--policy", words.value("--policy").orElse(PolicyNames.STANDARD));
        this.other = words.has("--compare")
                ? Optional.of(
                        PolicyNames.policy("--compare", words.value("--compare").orElseThrow()))
                : Optional.empty();
    }

    static Arguments of(Words words) throws Refused {
        Arguments arguments = new Arguments(words);
        Source source = arguments.source();
        if (source.bundled().isEmpty() && !words.has("--in")) {
            throw new Refused(
                    "The argument --from " + source.id() + " needs --in with a folder.",
                    "Maybe name the folder that holds the files.");
        }
        arguments.folder();
        Optional<LocalDate> asOf = arguments.asOf();
        arguments.since(asOf.orElse(LocalDate.MAX));
        arguments.out();
        arguments.pages();
        arguments.noticePages();
        arguments.language();
        return arguments;
    }

    boolean describe() {
        return words.has("--describe");
    }

    boolean strict() {
        return words.has("--strict");
    }

    Source source() throws Refused {
        String id = words.value("--from").orElse(Source.DUTCH_SCHOOL.id());
        return Source.named(id)
                .orElseThrow(() -> new Refused(
                        "The argument --from " + id + " names no source.", "Maybe one of " + Source.ids() + "."));
    }

    /** The folder to read; the one that comes with the example when none is named. */
    Path folder() throws Refused {
        Optional<String> named = words.value("--in");
        return named.isEmpty() ? source().bundled().orElseThrow() : path("--in", named.get());
    }

    TierPolicy policy() {
        return policy;
    }

    /** The policy to compare with. */
    Optional<TierPolicy> other() {
        return other;
    }

    Optional<LocalDate> asOf() throws Refused {
        return date("--as-of");
    }

    /** The day of the last decision, given the last day that counts. */
    LocalDate since(LocalDate asOf) throws Refused {
        LocalDate since = date("--since").orElse(asOf.minusWeeks(WEEKS_BETWEEN_DECISIONS));
        if (!since.isBefore(asOf)) {
            throw new Refused(
                    "The argument --since " + since + " is not before the last day that counts, " + asOf + ".",
                    "Maybe it was meant for --as-of.");
        }
        return since;
    }

    Path out() throws Refused {
        return path("--out", words.value("--out").orElse("target/school-year"));
    }

    PageChoice pages() throws Refused {
        return pages("--pages", words.value("--pages").orElse(PageChoice.STANDARD));
    }

    /** As many as there are pages of pupils, when nothing is said. */
    PageChoice noticePages() throws Refused {
        Optional<String> said = words.value("--notice-pages");
        return said.isEmpty() ? pages() : pages("--notice-pages", said.get());
    }

    private static PageChoice pages(String argument, String text) throws Refused {
        return PageChoice.of(text)
                .orElseThrow(() -> new Refused(
                        "The argument " + argument + " " + text + " is no number of pages.",
                        "Maybe all, none or a number such as 200."));
    }

    Language language() throws Refused {
        String text = words.value("--language").orElse("nl");
        return switch (text) {
            case "nl" -> Language.DUTCH;
            case "en" -> Language.ENGLISH;
            default -> throw new Refused("The argument --language " + text + " is no language.", "Maybe nl or en.");
        };
    }

    private Optional<LocalDate> date(String argument) throws Refused {
        Optional<String> text = words.value(argument);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        LocalDate date;
        try {
            date = LocalDate.parse(text.get());
        } catch (DateTimeParseException e) {
            throw new Refused(
                    "The argument " + argument + " " + text.get() + " is no date.", "Maybe write it as 2026-02-28.");
        }
        if (!PackedMark.isPlausible(date)) {
            throw new Refused(
                    "The argument " + argument + " " + text.get() + " is a day that no register holds.",
                    "Maybe digits of the year were lost or typed twice.");
        }
        return Optional.of(date);
    }

    private static Path path(String argument, String named) throws Refused {
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            throw new Refused(
                    "The argument " + argument + " " + named + " is no path.", "Maybe it holds a character too many.");
        }
    }
}
