package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.mtss.policy.Limits.between;

import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.PolicyDraft;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierPolicy;

/**
 * KIPP New Jersey and Miami, as read in August 2026: chronic at an average daily attendance of 90 per cent <em>or less</em>, and
 * four tiers of which the second starts at 90 per cent, so that exactly 90 per cent is chronic and in tier 2. At least 10 days at
 * the school.
 *
 * <p>Source: the domain reference, measures 1.3, row "KIPP / TEAMSchools" (teamster issues 3934, 4844, 4994, 5122), 8.7 and 8.8,
 * and standards C.3. One of their models uses less than 90 per cent; the five others use this bound. The tiers are worded in whole
 * per cents (95 and more, 90–94, 80–89, below 80) and coded without gaps; each is a policy. Issue 5122 counts a pupil's schools
 * together, and compares that with each on its own; it names no minimum of days.
 */
public final class Kipp202608 {
    private static final Ground SOURCE = because("TEAMSchools/teamster, issues 3934, 4844, 4994 and 5122");

    /** Chronic or not; it has no tiers. */
    public static final TierPolicy CHRONIC = TierPolicy.named("kipp-chronic", "2026-08", SOURCE)
            .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(10)), "min-days-10")
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("chronic", ATTENDANCE_SHARE.in(yearToDate()).atMost(percent(90)), SOURCE)
            .otherwise("not-chronic");

    /** Chronic or not, of all schools of the year together, however short the stays (issue 5122); it has no tiers. */
    public static final TierPolicy CHRONIC_ACROSS_SCHOOLS = withoutMinimum("kipp-chronic-across-schools")
            .acrossSchools()
            .rule("chronic", ATTENDANCE_SHARE.in(yearToDate()).atMost(percent(90)), SOURCE)
            .otherwise("not-chronic");

    /** Chronic or not, of each school on its own, however short the stay (issue 5122); it has no tiers. */
    public static final TierPolicy CHRONIC_PER_SCHOOL = withoutMinimum("kipp-chronic-per-school")
            .rule("chronic", ATTENDANCE_SHARE.in(yearToDate()).atMost(percent(90)), SOURCE)
            .otherwise("not-chronic");

    /** Four tiers as coded: from 95, from 90, from 80 per cent, and below. */
    public static final TierPolicy TIERS = TierPolicy.named("kipp-tiers", "2026-08", SOURCE)
            .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(10)), "min-days-10")
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("tier-4", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(80)), new Tier(4), SOURCE)
            .rule("tier-3", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(90)), Tier.INTENSIVE, SOURCE)
            .rule("tier-2", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(95)), Tier.TARGETED, SOURCE)
            .otherwise("tier-1", Tier.UNIVERSAL);

    /** Four tiers as worded, in whole per cents: 94.5 falls nowhere. */
    public static final TierPolicy TIERS_AS_WORDED = TierPolicy.named("kipp-tiers-as-worded", "2026-08", SOURCE)
            .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(10)), "min-days-10")
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .scale(ATTENDANCE_SHARE.in(yearToDate()))
            .band("tier-4", Interval.lessThan(percent(80)), new Tier(4), SOURCE)
            .band("tier-3", between(percent(80), percent(89)), Tier.INTENSIVE, SOURCE)
            .band("tier-2", between(percent(90), percent(94)), Tier.TARGETED, SOURCE)
            .band("tier-1", Interval.atLeast(percent(95)), Tier.UNIVERSAL, SOURCE)
            .withPublishedGaps("tier 1 >= 95, tier 2 90-94, tier 3 80-89, tier 4 < 80 %");

    private static PolicyDraft withoutMinimum(String id) {
        return TierPolicy.named(id, "2026-08", SOURCE).onlyWhen(Seen.something(yearToDate()), Seen.NOTHING);
    }

    private Kipp202608() {}
}
