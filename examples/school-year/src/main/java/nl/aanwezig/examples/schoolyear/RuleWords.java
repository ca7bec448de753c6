package nl.aanwezig.examples.schoolyear;

import java.util.Map;
import java.util.stream.Collectors;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.measure.Comparison;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.Band;

/** What puts a pupil in a band, in a few words. */
final class RuleWords {
    private static final String CLAUSE = "{measure} is {bound} {limit}";
    private static final String OTHER_WINDOW = "{measure} in {window} is {bound} {limit}";

    private RuleWords() {}

    static String of(Band band) {
        return band.rule().map(rule -> of(rule.condition())).orElse("none of the other rules is met");
    }

    private static String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().map(RuleWords::of).collect(Collectors.joining(", and "));
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().map(RuleWords::of).collect(Collectors.joining(", or "));
        }
        Comparison<?> comparison = ((Condition.Compared<?>) condition).comparison();
        Map<String, Object> values = Map.of(
                "measure", comparison.figure().measure().english(),
                "window", comparison.figure().window(),
                "bound", words(comparison.bound()),
                "limit", comparison.limit());
        // The year so far is what the whole page is about.
        String clause = comparison.figure().window() instanceof Window.YearToDate ? CLAUSE : OTHER_WINDOW;
        return Finding.of(new Phrase(clause, clause), values).in(Language.ENGLISH);
    }

    private static String words(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> "at least";
            case MORE_THAN -> "more than";
            case AT_MOST -> "at most";
            case LESS_THAN -> "less than";
        };
    }
}
