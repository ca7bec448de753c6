package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Chronic absence in the Civil Rights Data Collection of the United States, as read in November 2026: 15 school days or more
 * (inclusive) in the year, for any reason, however long the pupil was on the roll.
 *
 * <p>Source: the domain reference, measures 1.3, row "CRDC" (help text of educationdata). It speaks of absence for <em>the</em>
 * day, so a day that was missed in part is no absent day. No minimum is published.
 */
public final class CivilRightsDataCollection202611 {
    private static final Ground SOURCE =
            because("Civil Rights Data Collection: absent 15 or more school days during the school year");

    /** Chronic or not; it has no tiers. */
    public static final TierPolicy CHRONIC = TierPolicy.named("crdc-chronic", "2026-11", SOURCE)
            .counting(Counting.daysMissing(percent(100)))
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("chronic", ABSENT_DAYS.in(yearToDate()).atLeast(Days.of(15)), SOURCE)
            .otherwise("not-chronic");

    private CivilRightsDataCollection202611() {}
}
