package nl.aanwezig.core.signal;

import static nl.aanwezig.core.measure.Measures.ABSENT_HALF_DAYS;
import static nl.aanwezig.core.measure.Measures.UNAUTHORISED;
import static nl.aanwezig.core.signal.Condition.age;
import static nl.aanwezig.core.signal.Condition.allOf;
import static nl.aanwezig.core.signal.Condition.anyOf;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.timeline.Window.lessonWeeks;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Interval;
import org.junit.jupiter.api.Test;

/** Conditions as clauses that can be read aloud. */
class ConditionClauseTest {
    private static final Condition TEN = that(UNAUTHORISED.in(lessonWeeks(10)).atLeast(Count.of(10)));
    private static final Condition TODDLER = age(Interval.lessThan(Count.of(6)));

    @Test
    void parts_of_parts_stand_in_brackets() {
        says(
                anyOf(allOf(TODDLER, TEN), TODDLER),
                "één van: (alles van: de leeftijd in jaren is minder dan 6, het aantal keer ongeoorloofd gemist in 10"
                        + " opeenvolgende lesweken is ten minste 10), de leeftijd in jaren is minder dan 6",
                "one of: (all of: the age in years is less than 6, the number missed without a valid reason in 10"
                        + " consecutive lesson weeks is at least 10), the age in years is less than 6");
    }

    @Test
    void limits_by_periods_name_the_limit_first() {
        says(
                Condition.afterPeriods(
                        "half-term",
                        ABSENT_HALF_DAYS.in(yearToDate()),
                        Bound.AT_LEAST,
                        Map.of(5, HalfDays.of(46), 6, HalfDays.of(56))),
                "het verzuim in dit schooljaar tot nu toe is ten minste wat bij het aantal voorbije perioden (half-term)"
                        + " hoort: 46 dagdelen na 5, 56 dagdelen na 6",
                "the absence in this school year so far is at least what goes with the number of periods (half-term)"
                        + " that have ended: 46 half days after 5, 56 half days after 6");
    }

    private static void says(Condition condition, String dutch, String english) {
        assertEquals(dutch, condition.clause().in(Language.DUTCH));
        assertEquals(english, condition.clause().in(Language.ENGLISH));
    }
}
