package nl.aanwezig.core.signal;

import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.measure.Comparison;
import nl.aanwezig.core.quantity.Bound;

/** A condition as a clause: "the share of absence in this school year so far is at least 10 per cent". */
final class ConditionWording {
    private static final Phrase COMPARED =
            new Phrase("{measure} in {window} is {bound} {limit}", "{measure} in {window} is {bound} {limit}");
    private static final Phrase ALL = new Phrase("alles van: {parts}", "all of: {parts}");
    private static final Phrase ANY = new Phrase("één van: {parts}", "one of: {parts}");

    private ConditionWording() {}

    static Finding of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return Finding.of(ALL, Map.of("parts", parts(all.conditions())));
        }
        if (condition instanceof Condition.Any any) {
            return Finding.of(ANY, Map.of("parts", parts(any.conditions())));
        }
        Comparison<?> comparison = ((Condition.Compared<?>) condition).comparison();
        return Finding.of(
                COMPARED,
                Map.of(
                        "measure",
                        new Phrase(
                                comparison.figure().measure().dutch(),
                                comparison.figure().measure().english()),
                        "window",
                        comparison.figure().window(),
                        "bound",
                        bound(comparison.bound()),
                        "limit",
                        comparison.limit()));
    }

    private static List<Finding> parts(List<Condition> conditions) {
        return conditions.stream().map(ConditionWording::of).toList();
    }

    private static Phrase bound(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> new Phrase("ten minste", "at least");
            case MORE_THAN -> new Phrase("meer dan", "more than");
            case AT_MOST -> new Phrase("ten hoogste", "at most");
            case LESS_THAN -> new Phrase("minder dan", "less than");
        };
    }
}
