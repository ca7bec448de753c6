package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.measure.Measures.TIME_MISSED_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.allOf;
import static nl.aanwezig.core.signal.Condition.onSomeDay;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.lessonWeeks;
import static nl.aanwezig.core.timeline.Window.schoolDays;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Problematic absenteeism by Kearney 2008. A day is an absence when at least 25 per cent of it was missed, for any reason.
 * Criterion 1: at least 25 per cent of school time missed for at least two weeks. Criterion 3: at least 10 absences in any 15
 * weeks in session. All bounds inclusive. Criterion 2, severe difficulty attending with interference in daily routine, is for
 * people to judge and stands in no register.
 *
 * <p>Source: the domain reference, measures 1.3, row "Kearney 2008" (Clin Psychol Rev 28:451–471, as quoted in Kearney and Graczyk
 * 2014, (2nd)). Left open there and chosen here: the two weeks are the last ten school days, taken together, and there must be
 * ten; the 15 weeks are lesson weeks that end anywhere in the school year so far, so that holidays are no weeks in session.
 * The two weeks are those up to the day, so the first criterion lets go; "any 15 weeks" is reached once and for all in a school year.
 */
public final class Kearney2008 {
    private static final Ground SOURCE =
            because("Kearney 2008, Clinical Psychology Review 28:451-471, as quoted in doi:10.1007/s10566-013-9222-1");
    private static final int TWO_WEEKS = 10;

    /** The first criterion that is met, or none; it has no tiers. */
    public static final TierPolicy PROBLEMATIC = TierPolicy.named("kearney-2008-problematic", "2008", SOURCE)
            .counting(Counting.daysMissing(percent(25)))
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule(
                    "criterion-1",
                    allOf(
                            that(ENROLLED_DAYS.in(schoolDays(TWO_WEEKS)).atLeast(Days.of(TWO_WEEKS))),
                            that(TIME_MISSED_SHARE.in(schoolDays(TWO_WEEKS)).atLeast(percent(25)))),
                    SOURCE)
            .rule(
                    "criterion-3",
                    onSomeDay(yearToDate(), that(ABSENT_DAYS.in(lessonWeeks(15)).atLeast(Days.of(10)))),
                    SOURCE)
            .otherwise("not-problematic");

    private Kearney2008() {}
}
