package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.CALENDAR_DAYS;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.mtss.policy.Limits.between;

import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The default tiers of RethinkEd, as read in November 2026: 0–4, 5–9 and 10–100 per cent absence, in whole per cents. A value
 * between two bands, such as 9.6, falls nowhere there and nowhere here. Nothing is said before 28 calendar days.
 *
 * <p>Source: the domain reference, measures 1.3, row "RethinkEd" (2nd). Left open there and chosen here: the window is the school
 * year so far, and the 28 days count from the pupil's first school day in it, that day included. The vendor lets a school count
 * tardies as absences or count days; neither is shipped.
 */
public final class RethinkEd202611 {
    private static final Ground SOURCE = because("RethinkEd, MTSS attendance defaults: 0-4, 5-9 and 10-100 %");

    /** Three tiers with the gaps that the vendor's whole per cents leave. */
    public static final TierPolicy TIERS = TierPolicy.named("rethink-ed-tiers", "2026-11", SOURCE)
            .onlyWhen(CALENDAR_DAYS.in(yearToDate()).atLeast(Count.of(28)), "min-calendar-days-28")
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .scale(ABSENCE_SHARE.in(yearToDate()))
            .band("tier-3", between(percent(10), percent(100)), Tier.INTENSIVE, SOURCE)
            .band("tier-2", between(percent(5), percent(9)), Tier.TARGETED, SOURCE)
            .band("tier-1", between(percent(0), percent(4)), Tier.UNIVERSAL, SOURCE)
            .withPublishedGaps("0-4, 5-9, 10-100 %");

    private RethinkEd202611() {}
}
