package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS_PER_SCHOOL_MONTH;
import static nl.aanwezig.core.measure.Measures.POSSIBLE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.anyOf;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.previousYear;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Attendance Works, United States, as published in November 2021. All absence counts, whatever its standing.
 *
 * <p>Source: the domain reference, measures 1.3, rows "Attendance Works bands" (by way of a secondary source) and "Attendance
 * Works tier triggers" (attendanceworks.org, "What activates support at each of the 3 tiers"). Left open there and chosen here: a
 * unit missed in part counts for that part in the bands; for the triggers a day is absent when at least half of it was missed, and the
 * months of the early-month rule count from the pupil's first school day of the year.
 */
public final class AttendanceWorks202111 {
    private static final Ground BAND_SOURCE = because(
            "Attendance Works bands: satisfactory under 5 %, at risk 5 to under 10 %, moderate chronic 10 to under"
                    + " 20 %, severe chronic 20 % or more of days enrolled");
    private static final Ground TRIGGER_SOURCE =
            because("Attendance Works, What activates support at each of the 3 tiers, November 2021");

    /** The four bands, with the tier of support that goes with each. */
    public static final TierPolicy BANDS = TierPolicy.named("attendance-works-bands", "2021-11", BAND_SOURCE)
            .onlyWhen(POSSIBLE.in(yearToDate()).moreThan(Count.of(0)), "no-possible-units")
            .rule("severe-chronic", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(20)), Tier.INTENSIVE, BAND_SOURCE)
            .rule("moderate-chronic", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), Tier.TARGETED, BAND_SOURCE)
            .rule("at-risk", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(5)), Tier.UNIVERSAL, BAND_SOURCE)
            .otherwise("satisfactory", Tier.UNIVERSAL);

    /** What activates support: the year before, this year so far, or two days in the first month, four by the second, and so on. */
    public static final TierPolicy TRIGGERS = TierPolicy.named("attendance-works-triggers", "2021-11", TRIGGER_SOURCE)
            .counting(Counting.daysMissing(percent(50)))
            .onlyWhen(
                    anyOf(
                            that(POSSIBLE.in(yearToDate()).moreThan(Count.of(0))),
                            that(POSSIBLE.in(previousYear()).moreThan(Count.of(0)))),
                    "no-possible-units")
            .rule(
                    "prior-year>=20%",
                    ABSENCE_SHARE.in(previousYear()).atLeast(percent(20)), Tier.INTENSIVE, TRIGGER_SOURCE)
            .rule("current>=20%", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(20)), Tier.INTENSIVE, TRIGGER_SOURCE)
            .rule(
                    "prior-year>=10%",
                    ABSENCE_SHARE.in(previousYear()).atLeast(percent(10)), Tier.TARGETED, TRIGGER_SOURCE)
            .rule(
                    "early-month",
                    ABSENT_DAYS_PER_SCHOOL_MONTH.in(yearToDate()).atLeast(Days.of(2)),
                    Tier.TARGETED,
                    TRIGGER_SOURCE)
            .otherwise("universal", Tier.UNIVERSAL);

    private AttendanceWorks202111() {}
}
