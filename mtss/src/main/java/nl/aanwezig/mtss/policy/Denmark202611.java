package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.UNAUTHORISED_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.period;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Unlawful absence in a quarter in Denmark, as read in November 2026: the municipality may stop the child benefit from 15 per
 * cent, the school warns from 10, both inclusive.
 *
 * <p>Source: the domain reference, measures 1.3, row "Denmark" (uvm.dk, (abs)). Left open there and chosen here: a day missed in
 * part counts for that part. The school gives its quarters to the calendar as the division {@code quarter}. People decide; nothing
 * follows by itself.
 */
public final class Denmark202611 {
    private static final Ground SOURCE = because("uvm.dk, unlawful absence: 15 % in a quarter, warning from 10 %");
    private static final Window QUARTER = period("quarter");

    /** Report, warn or neither; it has no tiers. */
    public static final TierPolicy QUARTER_BANDS = TierPolicy.named("denmark-quarter", "2026-11", SOURCE)
            .counting(Counting.daysInPart())
            .onlyWhen(Seen.something(QUARTER), Seen.NOTHING)
            .rule("report", UNAUTHORISED_SHARE.in(QUARTER).atLeast(percent(15)), SOURCE)
            .rule("warn", UNAUTHORISED_SHARE.in(QUARTER).atLeast(percent(10)), SOURCE)
            .otherwise("none");

    private Denmark202611() {}
}
