package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The attendance categories of the EDU warehouse (Education Analytics), as read in June 2026: lower bounds exclusive, upper bounds
 * inclusive, on a rate that is <em>rounded to two decimals of a percent before it is compared</em>. The category Partial counts as
 * present; below 20 days enrolled there is no category.
 *
 * <p>Source: the domain reference, measures 1.3, row "edu_wh", and standards C.2.
 */
public final class EduWarehouse202606 {
    private static final Ground SOURCE =
            because("edu_wh, absence categories: (-1,80], (80,90], (90,95], (95,101]; chronic <= 90");
    /** The share of attendance, rounded as the warehouse rounds it: to two decimals of a per cent. */
    public static final Measure<Share> ROUNDED_ATTENDANCE = Measures.ATTENDANCE_SHARE.rounded(4);

    /** Four bands; moderate and severe are what the warehouse calls chronic. It has no tiers. */
    public static final TierPolicy BANDS = TierPolicy.named("edu-bands", "2026-06", SOURCE)
            .counting(Counting.units(PartRule.BY_CODE))
            .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(20)), "min-enrolment-20")
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("severe", ROUNDED_ATTENDANCE.in(yearToDate()).atMost(percent(80)), SOURCE)
            .rule("moderate", ROUNDED_ATTENDANCE.in(yearToDate()).atMost(percent(90)), SOURCE)
            .rule("at-risk", ROUNDED_ATTENDANCE.in(yearToDate()).atMost(percent(95)), SOURCE)
            .otherwise("satisfactory");

    private EduWarehouse202606() {}
}
