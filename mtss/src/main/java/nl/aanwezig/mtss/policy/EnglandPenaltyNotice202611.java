package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_HALF_DAYS;
import static nl.aanwezig.core.signal.Condition.onSomeDay;
import static nl.aanwezig.core.signal.Condition.recorded;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.allKnown;
import static nl.aanwezig.core.timeline.Window.lessonWeeks;
import static nl.aanwezig.core.timeline.Window.months;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The national threshold for penalty notices in England, as read in November 2026: 10 unauthorised sessions or more (inclusive) in
 * 10 consecutive school weeks, where a week counts that has a session, across terms and school years. Codes G, O and U count,
 * holiday not granted and arrival after the register closed among them; one authority adds N, no reason yet. The second notice
 * within three years is 160 pounds flat; a third is not issued.
 *
 * <p>Source: the domain reference, measures 1.3, row "Penalty-notice threshold" (the Department for Education, "Working together
 * to improve school attendance", by way of www.standrewsbennprimary.co.uk, (2nd)), and 8.6 for code N. Codes are read by their
 * categories in {@link nl.aanwezig.core.mark.EnglandCodes}. The weeks are lesson weeks; the window ends on any day that is known.
 * Left open there and chosen here: a threshold that was met stays met, since nothing is said of counting afresh after a notice;
 * three years are 36 months back from the day. People decide whether a notice is sent, and record it as the fact
 * {@value #NOTICE}.
 */
public final class EnglandPenaltyNotice202611 {
    /** The fact by which people record that a notice was issued. */
    public static final String NOTICE = "penalty-notice";

    private static final String VERSION = "2026-11";
    private static final Ground SOURCE =
            because("Department for Education, Working together to improve school attendance: penalty notices");
    private static final int WEEKS = 10;
    private static final int SESSIONS = 10;
    private static final int MONTHS = 36;

    /** Whether some ten school weeks hold ten sessions of codes G, O and U; it has no tiers. */
    public static final TierPolicy THRESHOLD = threshold(
            "england-penalty-notice-threshold",
            "HOLIDAY_NOT_GRANTED",
            "OTHER_UNAUTHORISED",
            "LATE_AFTER_REGISTER_CLOSED");

    /** The same with code N, as one authority counts; it has no tiers. */
    public static final TierPolicy THRESHOLD_WITH_N = threshold(
            "england-penalty-notice-threshold-with-n",
            "HOLIDAY_NOT_GRANTED",
            "OTHER_UNAUTHORISED",
            "LATE_AFTER_REGISTER_CLOSED",
            "NO_REASON_YET");

    /**
     * What the framework foresees for a notice now, given those of the last three years: none left, 160 pounds flat, or 160 pounds
     * and 80 when paid within 21 days. Whether the threshold was met is the other policy's question.
     */
    public static final TierPolicy ESCALATION = TierPolicy.named("england-penalty-notice-escalation", VERSION, SOURCE)
            .rule("no-further-notice", noticesAtLeast(2), SOURCE)
            .rule("notice-160-flat", noticesAtLeast(1), SOURCE)
            .otherwise("notice-160-or-80-in-21-days");

    private static TierPolicy threshold(String id, String... categories) {
        return TierPolicy.named(id, VERSION, SOURCE)
                .counting(Counting.units(PartRule.PROPORTIONAL).only(categories))
                .onlyWhen(Seen.something(allKnown()), Seen.NOTHING)
                .onlyWhen(Seen.halfDays(allKnown()), Seen.NO_HALF_DAYS)
                .rule(
                        "threshold-met",
                        onSomeDay(
                                allKnown(),
                                that(ABSENT_HALF_DAYS.in(lessonWeeks(WEEKS)).atLeast(HalfDays.of(SESSIONS)))),
                        SOURCE)
                .otherwise("threshold-not-met");
    }

    private static Condition noticesAtLeast(int count) {
        return recorded(NOTICE, months(MONTHS), Interval.atLeast(Count.of(count)));
    }

    private EnglandPenaltyNotice202611() {}
}
