package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.measure.Measures.POSSIBLE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierPolicy;

/**
 * KIPP New Jersey and Miami, as read in August 2026: chronic at an average daily attendance of 90 per cent <em>or less</em>, and four
 * tiers of which the second starts at 90 per cent, so that exactly 90 per cent is chronic and in tier 2. At least 10 days at the
 * school.
 *
 * <p>Source: the domain reference, measures 1.3, row "KIPP / TEAMSchools" (teamster issues 3934, 4844, 4994), and standards C.3. One of
 * their models uses less than 90 per cent; the five others use this bound.
 */
public final class Kipp202608 {
    private static final Ground SOURCE = because("TEAMSchools/teamster, issues 3934, 4844 and 4994");

    /** Chronic or not; it has no tiers. */
    public static final TierPolicy CHRONIC = TierPolicy.named("kipp-chronic", "2026-08", SOURCE)
            .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(10)), "min-days-10")
            .onlyWhen(POSSIBLE.in(yearToDate()).moreThan(Count.of(0)), "no-possible-units")
            .rule("chronic", ATTENDANCE_SHARE.in(yearToDate()).atMost(percent(90)), SOURCE)
            .otherwise("not-chronic");

    /** Four tiers: from 95, from 90, from 80 per cent, and below. */
    public static final TierPolicy TIERS = TierPolicy.named("kipp-tiers", "2026-08", SOURCE)
            .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(10)), "min-days-10")
            .onlyWhen(POSSIBLE.in(yearToDate()).moreThan(Count.of(0)), "no-possible-units")
            .rule("tier-4", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(80)), new Tier(4), SOURCE)
            .rule("tier-3", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(90)), Tier.INTENSIVE, SOURCE)
            .rule("tier-2", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(95)), Tier.TARGETED, SOURCE)
            .otherwise("tier-1", Tier.UNIVERSAL);

    private Kipp202608() {}
}
