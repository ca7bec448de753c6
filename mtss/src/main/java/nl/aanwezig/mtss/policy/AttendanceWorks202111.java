package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS_PER_SCHOOL_MONTH;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.allOf;
import static nl.aanwezig.core.signal.Condition.anyOf;
import static nl.aanwezig.core.signal.Condition.recorded;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.before;
import static nl.aanwezig.core.timeline.Window.previousYear;
import static nl.aanwezig.core.timeline.Window.since;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Attendance Works, United States, as published in November 2021. All absence counts, whatever its standing.
 *
 * <p>Source: the domain reference, measures 1.3, rows "Attendance Works bands" (by way of a secondary source) and "Attendance
 * Works tier triggers" (attendanceworks.org, "What activates support at each of the 3 tiers"). Left open there and chosen here: a
 * unit missed in part counts for that part in the bands; for the triggers a day is absent when at least half of it was missed, and
 * the months of the early-month rule count from the pupil's first school day of the year.
 *
 * <p>Tier 3 is also for who does not improve under tier 2. How long that takes and what improvement is are not published. Chosen
 * here: when support of tier 2 has lasted for {@value #SCHOOL_DAYS_OF_SUPPORT} school days of this school year, the share of
 * absence since it started is held against that of the school year before it; as high or higher is no improvement, unless nothing
 * was missed any more. People record the start of the support as the fact {@value #SUPPORT}; without it this rule is not met.
 */
public final class AttendanceWorks202111 {
    /** The fact by which people record that support of tier 2 started. */
    public static final String SUPPORT = "support-tier-2";

    /** How many school days of support must have passed, the first included; the project's own choice: six weeks. */
    public static final int SCHOOL_DAYS_OF_SUPPORT = 30;

    private static final Ground BAND_SOURCE = because(
            "Attendance Works bands: satisfactory under 5 %, at risk 5 to under 10 %, moderate chronic 10 to under"
                    + " 20 %, severe chronic 20 % or more of days enrolled");
    private static final Ground TRIGGER_SOURCE =
            because("Attendance Works, What activates support at each of the 3 tiers, November 2021");

    /** The four bands, with the tier of support that goes with each. */
    public static final TierPolicy BANDS = TierPolicy.named("attendance-works-bands", "2021-11", BAND_SOURCE)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("severe-chronic", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(20)), Tier.INTENSIVE, BAND_SOURCE)
            .rule("moderate-chronic", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), Tier.TARGETED, BAND_SOURCE)
            .rule("at-risk", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(5)), Tier.UNIVERSAL, BAND_SOURCE)
            .otherwise("satisfactory", Tier.UNIVERSAL);

    private static final Condition NO_IMPROVEMENT = allOf(
            recorded(SUPPORT, yearToDate(), Interval.atLeast(Count.of(1))),
            that(ENROLLED_DAYS.in(since(SUPPORT)).atLeast(Days.of(SCHOOL_DAYS_OF_SUPPORT))),
            that(ABSENCE_SHARE.in(since(SUPPORT)).moreThan(percent(0))),
            that(ABSENCE_SHARE
                    .in(since(SUPPORT))
                    .against(Bound.AT_LEAST, ABSENCE_SHARE.in(before(SUPPORT, yearToDate())))));

    /**
     * What activates support: the year before, this year so far, no improvement under tier 2, or two days in the first month, four
     * by the second, and so on.
     */
    public static final TierPolicy TRIGGERS = TierPolicy.named("attendance-works-triggers", "2021-11", TRIGGER_SOURCE)
            .counting(Counting.daysMissing(percent(50)))
            .onlyWhen(anyOf(that(Seen.something(yearToDate())), that(Seen.something(previousYear()))), Seen.NOTHING)
            .rule(
                    "prior-year>=20%",
                    ABSENCE_SHARE.in(previousYear()).atLeast(percent(20)), Tier.INTENSIVE, TRIGGER_SOURCE)
            .rule("current>=20%", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(20)), Tier.INTENSIVE, TRIGGER_SOURCE)
            .rule("no-improvement", NO_IMPROVEMENT, Tier.INTENSIVE, TRIGGER_SOURCE)
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
