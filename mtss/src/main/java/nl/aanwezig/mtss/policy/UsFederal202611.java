package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Chronic absence as US states report it to EDFacts (file FS195), as read in November 2026: 10 per cent or more of the days enrolled
 * at a school, a day being absent when at least half of it was missed, for any reason.
 *
 * <p>Source: the domain reference, measures 1.3, row "Federal": CEDS element 002022; the minimum of 10 days enrolled comes by way of a
 * secondary source.
 */
public final class UsFederal202611 {
    private static final Ground SOURCE = because("EDFacts FS195, CEDS element 002022");

    /** Chronic or not; it has no tiers. */
    public static final TierPolicy CHRONIC = TierPolicy.named("us-federal-chronic", "2026-11", SOURCE)
            .counting(Counting.daysMissing(percent(50)))
            .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(10)), "min-enrolment-10")
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("chronic", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), SOURCE)
            .otherwise("not-chronic");

    private UsFederal202611() {}
}
