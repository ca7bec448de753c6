package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.PRESENT_HALF_DAYS;
import static nl.aanwezig.core.signal.Condition.age;
import static nl.aanwezig.core.signal.Condition.allOf;
import static nl.aanwezig.core.signal.Condition.anyOf;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.mtss.policy.Limits.between;

import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/** How many half days a Flemish toddler has to be present, by age; the last figure changed between years. */
final class Toddlers {
    private Toddlers() {}

    static TierPolicy policy(String version, Ground source, int atFive) {
        return TierPolicy.named("flanders-toddlers", version, source)
                .onlyWhen(age(Interval.atMost(Count.of(5))), "above-5-or-age-unknown")
                .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
                .onlyWhen(Seen.halfDays(yearToDate()), Seen.NO_HALF_DAYS)
                .rule(
                        "too-few",
                        anyOf(
                                fewer(Interval.lessThan(Count.of(3)), 100),
                                fewer(at(3), 150),
                                fewer(at(4), 185),
                                fewer(at(5), atFive)),
                        source)
                .otherwise("enough");
    }

    private static Interval<Count> at(int years) {
        return between(Count.of(years), Count.of(years));
    }

    private static Condition fewer(Interval<Count> years, int halfDays) {
        return allOf(age(years), that(PRESENT_HALF_DAYS.in(yearToDate()).lessThan(HalfDays.of(halfDays))));
    }
}
