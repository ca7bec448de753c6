package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.period;
import static nl.aanwezig.mtss.policy.Limits.aboveUpTo;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Attendance of a term in New Zealand, as read in November 2026: regular above 90 per cent, irregular above 80, moderate above 70,
 * chronic at 70 and below; upper ends inclusive, so that exactly 90 is irregular. In a term of 50 days that is up to 4.5, 5 to
 * 9.5, 10 to 14.5, and 15 days or more. Halves of days count.
 *
 * <p>Source: the domain reference, measures 1.3, row "New Zealand" (Ministry of Education by way of school pages, (2nd)), and 8.1.
 * The school gives its terms to the calendar as the division {@code term}.
 */
public final class NewZealand202611 {
    private static final Ground SOURCE = because("Ministry of Education, New Zealand: attendance categories of a term");
    private static final Window TERM = period("term");

    /** The four categories, over the term so far; it has no tiers. */
    public static final TierPolicy TERM_BANDS = TierPolicy.named("new-zealand-term-bands", "2026-11", SOURCE)
            .counting(Counting.daysInPart())
            .onlyWhen(Seen.something(TERM), Seen.NOTHING)
            .scale(ATTENDANCE_SHARE.in(TERM))
            .band("chronic", Interval.atMost(percent(70)), SOURCE)
            .band("moderate", aboveUpTo(percent(70), percent(80)), SOURCE)
            .band("irregular", aboveUpTo(percent(80), percent(90)), SOURCE)
            .band("regular", Interval.moreThan(percent(90)), SOURCE)
            .complete();

    private NewZealand202611() {}
}
