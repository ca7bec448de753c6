package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.measure.Measures.UNAUTHORISED_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Chronic absence in Maine, as read in November 2026: 10 per cent or more (inclusive) of the days enrolled, from 10 days on
 * (inclusive).
 *
 * <p>Source: the domain reference, measures 1.3, row "Maine" (2nd). Two versions of the state's page disagree whether excused days
 * count, so there are two policies. Left open there and chosen here: a day missed in part counts for that part. The minimum of 60
 * days in a correctional facility is not shipped: no register says that a school is one.
 */
public final class Maine202611 {
    private static final String MINIMUM = "min-enrolment-10";
    private static final Ground SOURCE = because("Maine Department of Education, chronic absenteeism");

    /** Chronic or not, where excused days count; it has no tiers. */
    public static final TierPolicy CHRONIC_ALL_ABSENCE = TierPolicy.named(
                    "maine-chronic-all-absence", "2026-11", SOURCE)
            .counting(Counting.daysInPart())
            .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(10)), MINIMUM)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("chronic", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), SOURCE)
            .otherwise("not-chronic");

    /** Chronic or not, where excused days do not count; it has no tiers. */
    public static final TierPolicy CHRONIC_UNEXCUSED = TierPolicy.named("maine-chronic-unexcused", "2026-11", SOURCE)
            .counting(Counting.daysInPart())
            .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(10)), MINIMUM)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("chronic", UNAUTHORISED_SHARE.in(yearToDate()).atLeast(percent(10)), SOURCE)
            .otherwise("not-chronic");

    private Maine202611() {}
}
