package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.period;
import static nl.aanwezig.mtss.policy.Limits.fromToBelow;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The Stepped Attendance Response of New Zealand (STAR), as read in November 2026: steps 1, 2 and 3 from 5, 10 and 15 days missed
 * in the term (inclusive); each term starts at nought.
 *
 * <p>Source: the domain reference, measures 1.3, row "NZ STAR steps" (education.govt.nz, (abs)). Chosen here, as in
 * {@link NewZealand202611}: halves of days count as halves. The school gives its terms to the calendar as the division
 * {@code term}.
 */
public final class NewZealandStar202611 {
    private static final Ground SOURCE =
            because("education.govt.nz, Stepped Attendance Response: 5, 10 and 15 days in a term");
    private static final Window TERM = period("term");

    /** Steps 3, 2 and 1, or none; it has no tiers. */
    public static final TierPolicy STEPS = TierPolicy.named("new-zealand-star-steps", "2026-11", SOURCE)
            .counting(Counting.daysInPart())
            .onlyWhen(Seen.something(TERM), Seen.NOTHING)
            .scale(ABSENT_DAYS.in(TERM))
            .band("step-3", Interval.atLeast(Days.of(15)), SOURCE)
            .band("step-2", fromToBelow(Days.of(10), Days.of(15)), SOURCE)
            .band("step-1", fromToBelow(Days.of(5), Days.of(10)), SOURCE)
            .band("step-0", Interval.lessThan(Days.of(5)), SOURCE)
            .complete();

    private NewZealandStar202611() {}
}
