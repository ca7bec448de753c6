package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.period;
import static nl.aanwezig.mtss.policy.Limits.aboveUpTo;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Days absent in a half-year in Schleswig-Holstein, as read in November 2026: 11 to 20 problematic, 21 to 40 serious (gravierend),
 * more than 40 massive (massiv); up to and including 10 none of these.
 *
 * <p>Source: the domain reference, measures 1.3, row "Schleswig-Holstein" (an answer of the ministry, (2nd)). Whether days with an
 * excuse count is not recorded there; chosen here: all days count, and only those that were missed whole, since the bands are
 * whole days. The school gives its half-years to the calendar as the division {@code half-year}.
 */
public final class SchleswigHolstein202611 {
    private static final Ground SOURCE =
            because("Bildungsministerium Schleswig-Holstein: Absentismus per Schulhalbjahr");
    private static final Figure<Days> ABSENCE = ABSENT_DAYS.in(period("half-year"));

    /** Four bands over the half-year so far; it has no tiers. */
    public static final TierPolicy HALF_YEAR_BANDS = TierPolicy.named("schleswig-holstein-half-year", "2026-11", SOURCE)
            .counting(Counting.daysMissing(percent(100)))
            .onlyWhen(Seen.something(period("half-year")), Seen.NOTHING)
            .scale(ABSENCE)
            .band("massiv", Interval.moreThan(Days.of(40)), SOURCE)
            .band("gravierend", aboveUpTo(Days.of(20), Days.of(40)), SOURCE)
            .band("problematic", aboveUpTo(Days.of(10), Days.of(20)), SOURCE)
            .band("none", Interval.atMost(Days.of(10)), SOURCE)
            .complete();

    private SchleswigHolstein202611() {}
}
