package nl.aanwezig.core.signal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.quantity.Quantity;

/** A condition as a clause: "the share of absence in this school year so far is at least 10 per cent". */
final class ConditionWording {
    private static final Phrase WITHIN = new Phrase("{figure} is {interval}", "{figure} is {interval}");
    private static final Phrase AGAINST = new Phrase("{figure} is {bound} {other}", "{figure} is {bound} {other}");
    private static final Phrase FIGURE = new Phrase("{measure} in {window}", "{measure} in {window}");
    private static final Phrase COUNTED =
            new Phrase("{measure} in {window} (geteld: {counting})", "{measure} in {window} (counting {counting})");
    private static final Phrase ALL = new Phrase("alles van: {parts}", "all of: {parts}");
    private static final Phrase ANY = new Phrase("één van: {parts}", "one of: {parts}");
    private static final Phrase PART = new Phrase("({part})", "({part})");
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
            return Finding.of(ALL, Map.of("parts", parts(all.conditions())));
        }
        if (condition instanceof Condition.Any any) {
            return Finding.of(ANY, Map.of("parts", parts(any.conditions())));
        }
        if (condition instanceof Condition.OnSomeDay some) {
            return Finding.of(SOME_DAY, Map.of("window", some.scope(), "condition", of(some.condition())));
        }
        if (condition instanceof Condition.Against<?> against) {
            return Finding.of(
                    AGAINST,
                    Map.of(
                            "figure", figure(against.contrast().figure()),
                            "bound", against.contrast().bound(),
                            "other", figure(against.contrast().other())));
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
        return Finding.of(WITHIN, Map.of("figure", figure(within.figure()), "interval", within.interval()));
    }

    private static <Q extends Quantity<Q>> Finding afterPeriods(Condition.AfterPeriods<Q> after) {
        ImmutableList.Builder<Finding> limits = ImmutableList.builder();
        after.limits().forEach((ended, limit) -> limits.add(Finding.of(LIMIT, Map.of("ended", ended, "limit", limit))));
        return Finding.of(
                AFTER_PERIODS,
                Map.of(
                        "figure", figure(after.figure()),
                        "bound", after.bound(),
                        "division", after.division(),
                        "limits", limits.build()));
    }

    private static Finding figure(Figure<?> figure) {
        Phrase measure = new Phrase(figure.measure().dutch(), figure.measure().english());
        return figure.counting()
                .map(counting -> Finding.of(
                        COUNTED, Map.of("measure", measure, "window", figure.window(), "counting", counting)))
                .orElseGet(() -> Finding.of(FIGURE, Map.of("measure", measure, "window", figure.window())));
    }

    /** A part that has parts itself stands in brackets: which belongs to which could not be heard otherwise. */
    private static List<Finding> parts(List<Condition> conditions) {
        return conditions.stream()
                .map(part -> part instanceof Condition.All || part instanceof Condition.Any
                        ? Finding.of(PART, Map.of("part", of(part)))
                        : of(part))
                .toList();
    }
}
