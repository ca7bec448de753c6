package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_HALF_DAYS;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.mtss.policy.Limits.fromToBelow;

import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.PolicyDraft;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The steps in which the Flemish agency AGODI reports problematic half days of the school year, as read in November 2026: from 5,
 * 10, 15 and 30 (inclusive). "Very problematic" is "more than 30" in one place and "at least 30" in another, so there are two
 * policies, which differ at exactly 30.
 *
 * <p>Source: the domain reference, measures 1.3, row "Flanders reporting" (AGODI, (2nd)), and 8.6. Chosen here: problematic are
 * half days without a valid reason.
 */
public final class Agodi202611 {
    private static final String VERSION = "2026-11";
    private static final Ground SOURCE = because("AGODI, reports on problematic absence");
    private static final Figure<HalfDays> UNJUSTIFIED = ABSENT_HALF_DAYS.in(yearToDate());

    /** The highest step that is reached; it has no tiers. */
    public static final TierPolicy STEPS = draft("agodi-steps")
            .scale(UNJUSTIFIED)
            .band("30", Interval.atLeast(HalfDays.of(30)), SOURCE)
            .band("15", fromToBelow(HalfDays.of(15), HalfDays.of(30)), SOURCE)
            .band("10", fromToBelow(HalfDays.of(10), HalfDays.of(15)), SOURCE)
            .band("5", fromToBelow(HalfDays.of(5), HalfDays.of(10)), SOURCE)
            .band("below-5", Interval.lessThan(HalfDays.of(5)), SOURCE)
            .complete();

    /** Very problematic at 30 half days or more; it has no tiers. */
    public static final TierPolicy VERY_PROBLEMATIC_AT_LEAST_30 = draft("agodi-very-problematic-at-least-30")
            .rule("very-problematic", UNJUSTIFIED.atLeast(HalfDays.of(30)), SOURCE)
            .otherwise("not-very-problematic");

    /** Very problematic above 30 half days; it has no tiers. */
    public static final TierPolicy VERY_PROBLEMATIC_MORE_THAN_30 = draft("agodi-very-problematic-more-than-30")
            .rule("very-problematic", UNJUSTIFIED.moreThan(HalfDays.of(30)), SOURCE)
            .otherwise("not-very-problematic");

    private static PolicyDraft draft(String id) {
        return TierPolicy.named(id, VERSION, SOURCE)
                .counting(Counting.units(PartRule.PROPORTIONAL).only(Standing.UNAUTHORISED))
                .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
                .onlyWhen(Seen.halfDays(yearToDate()), Seen.NO_HALF_DAYS);
    }

    private Agodi202611() {}
}
