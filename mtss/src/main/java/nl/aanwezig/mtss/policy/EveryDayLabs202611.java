package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.mtss.policy.Limits.fromToBelow;

import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The tiers of EveryDay Labs, as read in November 2026: tier 1 below 10 per cent absence (with two groups in it, below 5 and 5 to
 * 9), tier 2 from 10 to below 20, tier 3 from 20 on; lower ends inclusive.
 *
 * <p>Source: the domain reference, measures 1.3, row "EveryDay Labs" (abs), which writes whole per cents (10–19); chosen here: a
 * value between two of them belongs to the lower band. All absence counts, a unit missed in part for that part. No minimum is
 * published.
 */
public final class EveryDayLabs202611 {
    private static final Ground SOURCE =
            because("EveryDay Labs, MTSS Corner: tier 1 under 10 %, tier 2 10-19 %, tier 3 20 % or more");

    /** Three tiers, the first in two groups. */
    public static final TierPolicy TIERS = TierPolicy.named("everyday-labs-tiers", "2026-11", SOURCE)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .scale(ABSENCE_SHARE.in(yearToDate()))
            .band("tier-3", Interval.atLeast(percent(20)), Tier.INTENSIVE, SOURCE)
            .band("tier-2", fromToBelow(percent(10), percent(20)), Tier.TARGETED, SOURCE)
            .band("tier-1-from-5", fromToBelow(percent(5), percent(10)), Tier.UNIVERSAL, SOURCE)
            .band("tier-1-below-5", Interval.lessThan(percent(5)), Tier.UNIVERSAL, SOURCE)
            .complete();

    private EveryDayLabs202611() {}
}
