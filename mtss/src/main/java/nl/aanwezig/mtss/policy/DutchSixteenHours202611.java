package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT;
import static nl.aanwezig.core.measure.Measures.ABSENT_HOURS;
import static nl.aanwezig.core.signal.Condition.onSomeDay;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.allKnown;
import static nl.aanwezig.core.timeline.Window.lessonWeeks;

import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.PolicyDraft;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Sixteen hours of lesson or practice time without a valid reason in four consecutive lesson weeks (art. 21a Leerplichtwet 1969),
 * as read in November 2026: 16 or more. For tables, comparisons and what-if; the notice itself, with its sectors, ages and
 * re-arming, is {@link nl.aanwezig.core.notice.SixteenHours}, and a policy opens no case.
 *
 * <p>Source: the domain reference, measures 1.3, row "NL legal report duty", and 8.10: texts say "uren" and "lesuren", so there
 * are two policies. By the clock an hour is sixty minutes; by the timetable every lesson is one hour, whatever it lasts, so that a
 * lesson of 50 minutes moves the line by 17 per cent. Weeks are aligned lesson weeks, and the window ends on any day that is
 * known.
 */
public final class DutchSixteenHours202611 {
    private static final String VERSION = "2026-11";
    private static final Ground SOURCE = because("Leerplichtwet 1969, art. 21a");
    private static final int WEEKS = 4;
    private static final int HOURS = 16;

    /** Hours by the clock; it has no tiers. */
    public static final TierPolicy CLOCK_HOURS = draft("dutch-sixteen-clock-hours")
            .rule(
                    "must-report",
                    onSomeDay(
                            allKnown(), that(ABSENT_HOURS.in(lessonWeeks(WEEKS)).atLeast(ClockHours.of(HOURS)))),
                    SOURCE)
            .otherwise("below-sixteen-hours");

    /** Lessons of the timetable; it has no tiers. */
    public static final TierPolicy LESSON_HOURS = draft("dutch-sixteen-lesson-hours")
            .rule(
                    "must-report",
                    onSomeDay(allKnown(), that(ABSENT.in(lessonWeeks(WEEKS)).atLeast(Count.of(HOURS)))),
                    SOURCE)
            .otherwise("below-sixteen-hours");

    private static PolicyDraft draft(String id) {
        return TierPolicy.named(id, VERSION, SOURCE)
                .counting(Counting.units(PartRule.PROPORTIONAL).only(Standing.UNAUTHORISED))
                .onlyWhen(Seen.something(allKnown()), Seen.NOTHING)
                .onlyWhen(Seen.lessons(allKnown()), Seen.NO_LESSONS);
    }

    private DutchSixteenHours202611() {}
}
