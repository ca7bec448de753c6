package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The attendance part of the sample early-warning system of Ed-Fi, as read in November 2026: early warning at 88 per cent of
 * attendance, at risk at 80.
 *
 * <p>Source: the domain reference, measures 1.3, row "Ed-Fi EWS sample". On which side the two limits belong is not said; chosen
 * here, as in {@link EdFiAmt202611}: below them, so that 88 itself is no warning. Left open too: parts of days, which count as
 * none here. No minimum is published.
 */
public final class EdFiEarlyWarning202611 {
    private static final Ground SOURCE =
            because("Ed-Fi Alliance, early-warning system sample: attendance 88 % early warning, 80 % at risk");

    /** At risk, early warning or neither; it has no tiers. */
    public static final TierPolicy BANDS = TierPolicy.named("ed-fi-early-warning", "2026-11", SOURCE)
            .counting(Counting.daysMissing(percent(100)))
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("at-risk", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(80)), SOURCE)
            .rule("early-warning", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(88)), SOURCE)
            .otherwise("no-warning");

    private EdFiEarlyWarning202611() {}
}
