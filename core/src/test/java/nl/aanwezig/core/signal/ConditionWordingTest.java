package nl.aanwezig.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.timeline.Window;
import org.junit.jupiter.api.Test;

/** Conditions as they are read aloud. */
class ConditionWordingTest {
    private static final Figure<Share> SHARE = Measures.ABSENCE_SHARE.in(Window.yearToDate());
    private static final Condition TEN = Condition.that(SHARE.atLeast(Share.percent(10)));
    private static final Condition THREE =
            Condition.that(Measures.UNAUTHORISED.in(Window.lessonWeeks(4)).moreThan(Count.of(3)));
    private static final Condition YOUNG = Condition.age(Interval.lessThan(Count.of(6)));

    @Test
    void a_figure_between_two_limits() {
        says(
                Condition.that(
                        SHARE.within(Interval.atLeast(Share.percent(5)).and(Interval.lessThan(Share.percent(10))))),
                "het aandeel verzuim in dit schooljaar tot nu toe is ten minste 5 procent en minder dan 10 procent",
                "the share of absence in this school year so far is at least 5 per cent and less than 10 per cent");
    }

    @Test
    void a_figure_with_a_counting_of_its_own() {
        Counting counting = Counting.units(PartRule.AT_LEAST_HALF).only(Standing.UNAUTHORISED);

        says(
                Condition.that(SHARE.counting(counting).atMost(Share.percent(1))),
                "het aandeel verzuim in dit schooljaar tot nu toe (geteld: eenheden van de registratie, een gemist deel"
                        + " als geheel vanaf 50 procent; alleen ongeoorloofd) is ten hoogste 1 procent",
                "the share of absence in this school year so far (counting units of the register, a missed part as a"
                        + " whole from 50 per cent on; only without a valid reason) is at most 1 per cent");
    }

    @Test
    void parts_are_joined_and_what_is_joined_inside_stands_between_brackets() {
        says(
                Condition.allOf(TEN, Condition.anyOf(THREE, YOUNG)),
                "het aandeel verzuim in dit schooljaar tot nu toe is ten minste 10 procent, en (het aantal keer"
                        + " ongeoorloofd gemist in 4 opeenvolgende lesweken is meer dan 3, of de leeftijd in jaren is"
                        + " minder dan 6)",
                "the share of absence in this school year so far is at least 10 per cent, and (the number missed"
                        + " without a valid reason in 4 consecutive lesson weeks is more than 3, or the age in years is"
                        + " less than 6)");
        says(
                Condition.anyOf(YOUNG, Condition.allOf(YOUNG, YOUNG), YOUNG),
                "de leeftijd in jaren is minder dan 6, of (de leeftijd in jaren is minder dan 6, en de leeftijd in"
                        + " jaren is minder dan 6), of de leeftijd in jaren is minder dan 6",
                "the age in years is less than 6, or (the age in years is less than 6, and the age in years is less"
                        + " than 6), or the age in years is less than 6");
        says(Condition.allOf(YOUNG), "de leeftijd in jaren is minder dan 6", "the age in years is less than 6");
    }

    @Test
    void a_figure_against_another() {
        says(
                Condition.that(Measures.ABSENCE_SHARE
                        .in(Window.since("support"))
                        .against(
                                Bound.AT_LEAST,
                                Measures.ABSENCE_SHARE.in(Window.before("support", Window.yearToDate())))),
                "het aandeel verzuim in de tijd sinds \"support\" is ten minste het aandeel verzuim in dit schooljaar"
                        + " tot nu toe tot \"support\"",
                "the share of absence in the time since \"support\" is at least the share of absence in this school"
                        + " year so far up to \"support\"");
    }

    @Test
    void a_day_on_which_it_held() {
        says(
                Condition.onSomeDay(Window.allKnown(), YOUNG),
                "op enige dag in alle bekende schooljaren gold: de leeftijd in jaren is minder dan 6",
                "on some day in all school years that are known it held that the age in years is less than 6");
    }

    @Test
    void limits_that_go_with_the_number_of_periods() {
        says(
                Condition.afterPeriods(
                        "half-term",
                        Measures.ABSENT_HALF_DAYS.in(Window.yearToDate()),
                        Bound.AT_LEAST,
                        Map.of(2, HalfDays.of(14), 1, HalfDays.of(7))),
                "het verzuim in dit schooljaar tot nu toe is ten minste wat bij het aantal voorbije perioden"
                        + " (half-term) hoort: 7 dagdelen na 1, 14 dagdelen na 2",
                "the absence in this school year so far is at least what goes with the number of periods (half-term)"
                        + " that have ended: 7 half days after 1, 14 half days after 2");
    }

    @Test
    void what_people_recorded() {
        says(
                Condition.recorded("penalty-notice", Window.months(36), Interval.atLeast(Count.of(2))),
                "het aantal keer dat \"penalty-notice\" is vastgelegd in 36 opeenvolgende maanden is ten minste 2",
                "the number of times that \"penalty-notice\" was recorded in 36 consecutive months is at least 2");
        says(
                Condition.given("credits", Interval.atLeast(Count.of(5))),
                "het vastgelegde \"credits\" is ten minste 5",
                "the recorded \"credits\" is at least 5");
    }

    private static void says(Condition condition, String dutch, String english) {
        assertEquals(dutch, condition.clause().in(Language.DUTCH));
        assertEquals(english, condition.clause().in(Language.ENGLISH));
    }
}
