package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_HALF_DAYS;
import static nl.aanwezig.core.measure.Measures.ABSENT_HOURS;
import static nl.aanwezig.core.measure.Measures.POSSIBLE;

import nl.aanwezig.core.measure.Comparison;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.timeline.Window;

/** What must have been seen before a shipped policy says anything, beside what its source asks for. */
final class Seen {
    /** The reason where nothing was. */
    static final String NOTHING = "no-possible-units";

    /** The reason where a policy counts half days and the register does not. */
    static final String NO_HALF_DAYS = "no-register-of-half-days";

    /** The reason where a policy counts lessons and the register does not. */
    static final String NO_LESSONS = "no-register-of-lessons";

    private Seen() {}

    /** At least one unit or day that was required and recorded. */
    static Comparison<Count> something(Window window) {
        return POSSIBLE.in(window).moreThan(Count.of(0));
    }

    /** A register of half days: the figure is undefined in another. */
    static Comparison<HalfDays> halfDays(Window window) {
        return ABSENT_HALF_DAYS.in(window).atLeast(HalfDays.of(0));
    }

    /** A register of lessons: the figure is undefined in another. */
    static Comparison<ClockHours> lessons(Window window) {
        return ABSENT_HOURS.in(window).atLeast(ClockHours.of(0));
    }
}
