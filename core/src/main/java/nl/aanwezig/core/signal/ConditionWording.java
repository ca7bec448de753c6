package nl.aanwezig.core.signal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Quantity;

/** A condition as a clause: "the share of absence in this school year so far is at least 10 per cent". */
final class ConditionWording {
    private static final Phrase WITHIN = new Phrase("{figure} is {interval}", "{figure} is {interval}");
    private static final Phrase AGAINST = new Phrase("{figure} is {bound} {other}", "{figure} is {bound} {other}");
    private static final Phrase AND = new Phrase("{one}, en {rest}", "{one}, and {rest}");
    private static final Phrase OR = new Phrase("{one}, of {rest}", "{one}, or {rest}");
    private static final Phrase TOGETHER = new Phrase("({parts})", "({parts})");
    private static final Phrase SOME_DAY = new Phrase(
            "op enige dag in {window} gold: {condition}", "on some day in {window} it held that {condition}");
    private static final Phrase AFTER_PERIODS = new Phrase(
            "{figure} is {bound} wat bij het aantal voorbije perioden ({division}) hoort: {limits}",
            "{figure} is {bound} what goes with the number of periods ({division}) that have ended: {limits}");
    private static final Phrase LIMIT = new Phrase("{limit} na {ended}", "{limit} after {ended}");
    private static final Phrase RECORDED = new Phrase(
            "het aantal keer dat \"{fact}\" is vastgelegd in {window} is {interval}",
            "the number of times that \"{fact}\" was recorded in {window} is {interval}");
    private static final Phrase GIVEN =
            new Phrase("het vastgelegde \"{fact}\" is {interval}", "the recorded \"{fact}\" is {interval}");
    private static final Phrase AGE =
            new Phrase("de leeftijd in jaren is {interval}", "the age in years is {interval}");

    private ConditionWording() {}

    static Finding of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(AND, all.conditions());
        }
        if (condition instanceof Condition.Any any) {
            return joined(OR, any.conditions());
        }
        if (condition instanceof Condition.OnSomeDay some) {
            return Finding.of(SOME_DAY, Map.of("window", some.scope(), "condition", of(some.condition())));
        }
        if (condition instanceof Condition.Against<?> against) {
            return Finding.of(
                    AGAINST,
                    Map.of(
                            "figure", against.contrast().figure(),
                            "bound", against.contrast().bound(),
                            "other", against.contrast().other()));
        }
        if (condition instanceof Condition.AfterPeriods<?> after) {
            return afterPeriods(after);
        }
        if (condition instanceof Condition.Recorded recorded) {
            return Finding.of(
                    RECORDED,
                    Map.of(
                            "fact", recorded.fact(),
                            "window", recorded.window(),
                            "interval", recorded.times()));
        }
        if (condition instanceof Condition.Given given) {
            return Finding.of(GIVEN, Map.of("fact", given.fact(), "interval", given.amount()));
        }
        if (condition instanceof Condition.Age age) {
            return Finding.of(AGE, Map.of("interval", age.years()));
        }
        return within((Condition.Within<?>) condition);
    }

    private static <Q extends Quantity<Q>> Finding within(Condition.Within<Q> within) {
        return Finding.of(WITHIN, Map.of("figure", within.figure(), "interval", within.interval()));
    }

    private static <Q extends Quantity<Q>> Finding afterPeriods(Condition.AfterPeriods<Q> after) {
        ImmutableList.Builder<Finding> limits = ImmutableList.builder();
        after.limits().forEach((ended, limit) -> limits.add(Finding.of(LIMIT, Map.of("ended", ended, "limit", limit))));
        return Finding.of(
                AFTER_PERIODS,
                Map.of(
                        "figure", after.figure(),
                        "bound", after.bound(),
                        "division", after.division(),
                        "limits", limits.build()));
    }

    /** One after the other; what is itself joined stands between brackets. */
    private static Finding joined(Phrase word, List<Condition> conditions) {
        List<Finding> parts = conditions.stream().map(ConditionWording::part).toList();
        Finding sum = parts.get(parts.size() - 1);
        for (int i = parts.size() - 2; i >= 0; i--) {
            sum = Finding.of(word, Map.of("one", parts.get(i), "rest", sum));
        }
        return sum;
    }

    private static Finding part(Condition condition) {
        boolean isJoined = condition instanceof Condition.All || condition instanceof Condition.Any;
        return isJoined ? Finding.of(TOGETHER, Map.of("parts", of(condition))) : of(condition);
    }
}
