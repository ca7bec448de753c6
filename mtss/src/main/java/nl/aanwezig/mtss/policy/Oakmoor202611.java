package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.mtss.policy.Limits.fromToBelow;

import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The attendance bands of Oakmoor School, England, as read in November 2026: 100 per cent attendance, from 98, from 95, from 90,
 * from 50, and below; lower ends inclusive.
 *
 * <p>Source: FORMAT.md of the worked examples, rule {@code oakmoor-band} (the school's attendance policy); the domain reference,
 * measures 8.1 and 8.11: its table of days equates 50 per cent with 38 days, which is wrong for a year of 190. The per cents
 * decide here. Left open there and chosen here: the school year so far, a unit missed in part for that part. No minimum is
 * published.
 */
public final class Oakmoor202611 {
    private static final Ground SOURCE = because("Oakmoor School, attendance policy");

    /** Six bands; it has no tiers. */
    public static final TierPolicy BANDS = TierPolicy.named("oakmoor-bands", "2026-11", SOURCE)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .scale(ATTENDANCE_SHARE.in(yearToDate()))
            .band("severe", Interval.lessThan(percent(50)), SOURCE)
            .band("persistent", fromToBelow(percent(50), percent(90)), SOURCE)
            .band("seriously-concerning", fromToBelow(percent(90), percent(95)), SOURCE)
            .band("concerning", fromToBelow(percent(95), percent(98)), SOURCE)
            .band("good", fromToBelow(percent(98), percent(100)), SOURCE)
            .band("excellent", Interval.atLeast(percent(100)), SOURCE)
            .complete();

    private Oakmoor202611() {}
}
