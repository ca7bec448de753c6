package nl.aanwezig.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.LessonHours;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.timeline.Window;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Phrase VALUE = new Phrase("{value}", "{value}");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 9);

    @Test
    void dates_and_weeks() {
        says(MARCH, "9 maart 2026", "9 March 2026");
        says(DateSpan.of(MARCH, MARCH.plusDays(30)), "9 maart 2026 t/m 8 april 2026", "9 March 2026 to 8 April 2026");
        says(new LessonWeek(LocalDate.of(2027, 1, 1)), "week 53 van 2026", "week 53 of 2026");
    }

    @Test
    void every_month_has_its_name() {
        List<String> dutch = List.of(
                "januari",
                "februari",
                "maart",
                "april",
                "mei",
                "juni",
                "juli",
                "augustus",
                "september",
                "oktober",
                "november",
                "december");
        List<String> said = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            said.add(Finding.of(VALUE, Map.of("value", LocalDate.of(2026, month, 1)))
                    .in(Language.DUTCH));
        }

        assertEquals(dutch.stream().map(month -> "1 " + month + " 2026").toList(), said);
    }

    @Test
    void quantities_take_a_comma_in_dutch_and_a_point_in_english() {
        says(Share.of(Ratio.of(1), Ratio.of(3)), "33,33 procent", "33.33 per cent");
        says(Share.of(Ratio.parse("17.995"), Ratio.of(180)), "9,9972 procent", "9.9972 per cent");
        says(Share.of(Ratio.of(18), Ratio.of(180)), "10 procent", "10 per cent");
        says(new ClockHours(Ratio.of(65, 4)), "16,25 uur", "16.25 hours");
        says(ClockHours.of(1), "1 uur", "1 hour");
        says(new LessonHours(Ratio.of(16)), "16 lesuur", "16 lesson hours");
        says(new LessonHours(Ratio.ONE), "1 lesuur", "1 lesson hour");
        says(new Count(Ratio.of(5, 2)), "2,5", "2.5");
        says(Ratio.of(7), "7", "7");
    }

    @Test
    void amounts_agree_in_number() {
        says(new Amount(Ratio.ONE, Unit.DAY), "1 dag", "1 day");
        says(new Amount(Ratio.of(2), Unit.DAY), "2 dagen", "2 days");
        says(new Amount(Ratio.ONE, Unit.HALF_DAY), "1 dagdeel", "1 half day");
        says(new Amount(Ratio.of(1, 2), Unit.HALF_DAY), "0,5 dagdelen", "0.5 half days");
        says(new Amount(Ratio.ONE, Unit.LESSON), "1 les", "1 lesson");
        says(new Amount(Ratio.of(12), Unit.LESSON), "12 lessen", "12 lessons");
    }

    @Test
    void windows() {
        says(Window.lessonWeeks(4), "4 opeenvolgende lesweken", "4 consecutive lesson weeks");
        says(Window.schoolDays(20), "20 opeenvolgende schooldagen", "20 consecutive school days");
        says(Window.calendarDays(28), "28 opeenvolgende dagen", "28 consecutive days");
        says(Window.months(36), "36 opeenvolgende maanden", "36 consecutive months");
        says(Window.isoWeeks(4), "4 opeenvolgende kalenderweken", "4 consecutive calendar weeks");
        says(Window.previousYear(), "het vorige schooljaar", "the school year before this one");
        says(Window.yearToDate(), "dit schooljaar tot nu toe", "this school year so far");
        says(Window.months(2), "2 opeenvolgende maanden", "2 consecutive months");
        says(Window.calendarMonth(), "deze kalendermaand", "this calendar month");
        says(Window.monthOfYear(Month.SEPTEMBER), "september van dit schooljaar", "September of this school year");
        says(Window.period("term"), "deze periode (term)", "this period (term)");
        says(Window.since("support"), "de tijd sinds \"support\"", "the time since \"support\"");
        says(
                Window.before("support", Window.schoolDays(20)),
                "20 opeenvolgende schooldagen tot \"support\"",
                "20 consecutive school days up to \"support\"");
        says(Window.allKnown(), "alle bekende schooljaren", "all school years that are known");
        says(
                Window.lessonWeeks(4).withinSchoolYear(),
                "4 opeenvolgende lesweken binnen één schooljaar",
                "4 consecutive lesson weeks within one school year");
    }

    @Test
    void bounds_and_intervals() {
        Interval<Days> five = Interval.atLeast(Days.of(5));

        says(Bound.AT_LEAST, "ten minste", "at least");
        says(Bound.MORE_THAN, "meer dan", "more than");
        says(Bound.AT_MOST, "ten hoogste", "at most");
        says(Bound.LESS_THAN, "minder dan", "less than");
        says(five, "ten minste 5 dagen", "at least 5 days");
        says(
                five.and(Interval.atMost(Days.of(9))),
                "ten minste 5 dagen en ten hoogste 9 dagen",
                "at least 5 days and at most 9 days");
        says(
                Interval.moreThan(HalfDays.of(1)).and(Interval.lessThan(HalfDays.of(3))),
                "meer dan 1 dagdeel en minder dan 3 dagdelen",
                "more than 1 half day and less than 3 half days");
        says(new Interval<Days>(Optional.empty(), Optional.empty()), "wat dan ook", "whatever it is");
    }

    @Test
    void figures_are_measures_in_windows() {
        says(
                Measures.LATE.in(Window.yearToDate()),
                "het aantal keer te laat in dit schooljaar tot nu toe",
                "the number of late arrivals in this school year so far");
        says(
                Measures.LATE.in(Window.yearToDate()).counting(Counting.daysInPart()),
                "het aantal keer te laat in dit schooljaar tot nu toe (geteld: dagen, naar verhouding van wat ervan"
                        + " gemist is)",
                "the number of late arrivals in this school year so far (counting days, in proportion to what was"
                        + " missed of them)");
    }

    @Test
    void countings_of_units() {
        says(
                Counting.units(PartRule.PROPORTIONAL),
                "eenheden van de registratie, een gemist deel naar verhouding",
                "units of the register, a missed part in proportion");
        says(
                Counting.units(PartRule.ANY_PART),
                "eenheden van de registratie, een gemist deel als geheel",
                "units of the register, a missed part as a whole");
        says(
                Counting.units(PartRule.BY_CODE).countingLate(PartRule.moreThanMinutes(30)),
                "eenheden van de registratie, een gemist deel zoals de code weegt; te laat telt als geheel boven 30"
                        + " minuten",
                "units of the register, a missed part as its code weighs; late counts as a whole above 30 minutes");
    }

    @Test
    void countings_of_days() {
        says(
                Counting.daysMissing(Share.percent(50)),
                "hele dagen, gemist bij ten minste 50 procent van de dag",
                "whole days, missed when at least 50 per cent of the day was");
        says(
                Counting.daysMissingMoreThan(Share.percent(50))
                        .only(Standing.UNAUTHORISED, Standing.OPEN, Standing.AUTHORISED)
                        .only("ILL", "DENTIST"),
                "hele dagen, gemist bij meer dan 50 procent van de dag; alleen geoorloofd, ongeoorloofd, nog niet"
                        + " beoordeeld; alleen DENTIST, ILL",
                "whole days, missed when more than 50 per cent of the day was; only with a valid reason, without a"
                        + " valid reason, not judged yet; only DENTIST, ILL");
        says(
                Counting.daysInPart()
                        .leavingOut("STATE_EXCUSED")
                        .asAttended("EXCURSION", "EXAM")
                        .asMissed("SUSPENDED"),
                "dagen, naar verhouding van wat ervan gemist is; STATE_EXCUSED telt nergens mee; EXAM, EXCURSION tellen"
                        + " als aanwezig; SUSPENDED telt als gemist",
                "days, in proportion to what was missed of them; STATE_EXCUSED counts nowhere; EXAM, EXCURSION count"
                        + " as attended; SUSPENDED counts as missed");
    }

    @Test
    void intervals() {
        says(Interval.atLeast(Days.of(3)), "ten minste 3 dagen", "at least 3 days");
        says(
                Interval.moreThan(Share.percent(80)).and(Interval.atMost(Share.percent(90))),
                "meer dan 80 procent en ten hoogste 90 procent",
                "more than 80 per cent and at most 90 per cent");
        says(Interval.atLeast(Count.of(3)).and(Interval.atMost(Count.of(3))), "precies 3", "exactly 3");
    }

    @Test
    void lists_phrases_and_findings_are_said_in_the_same_language() {
        Finding inner = Finding.of(VALUE, Map.of("value", Ratio.of(1, 2)));

        says(List.of(new Phrase("een", "one"), inner, "x"), "een, 0,5, x", "one, 0.5, x");
    }

    @Test
    void signs_that_mean_something_to_a_pattern_stand_as_they_are() {
        says("$1 \\ {value}", "$1 \\ {value}", "$1 \\ {value}");
    }

    @Test
    void a_place_without_a_value_is_refused() {
        Finding finding = Finding.of(VALUE, Map.of("other", 1));

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> finding.in(Language.ENGLISH));

        assertTrue(String.valueOf(refused.getMessage()).contains("\nMaybe "));
    }

    @Test
    void the_locale_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            says(MARCH, "9 maart 2026", "9 March 2026");
            says(new ClockHours(Ratio.of(65, 4)), "16,25 uur", "16.25 hours");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void an_explanation_says_each_finding_on_a_line_and_keeps_its_own_copy() {
        Map<String, Object> values = new HashMap<>(Map.of("value", 1));
        List<Finding> findings = new ArrayList<>(List.of(Finding.of(VALUE, values), Finding.of(VALUE, values)));
        Explanation explanation = new Explanation(findings);
        findings.clear();
        values.clear();

        assertEquals("1\n1", explanation.in(Language.DUTCH));
    }

    private static void says(Object value, String dutch, String english) {
        Finding finding = Finding.of(VALUE, Map.of("value", value));
        assertEquals(dutch, finding.in(Language.DUTCH));
        assertEquals(english, finding.in(Language.ENGLISH));
    }
}
