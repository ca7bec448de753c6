package nl.aanwezig.testkit;

import static nl.aanwezig.core.signal.Outcome.MET;
import static nl.aanwezig.core.signal.Outcome.NOT_MET;
import static nl.aanwezig.core.signal.Outcome.UNDETERMINED;
import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.core.timeline.Window;
import org.junit.jupiter.api.Test;

/** What figures of timelines tell of days gone by, of recorded facts, of periods and of age. */
class LookingBackTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = MONDAY.plusDays(39);
    private static final DateSpan HOLIDAY = DateSpan.of(MONDAY.plusDays(21), MONDAY.plusDays(27));
    private static final Counting UNITS = Counting.units(PartRule.PROPORTIONAL);
    private static final Pupil KIM = pupil(
            "kim",
            LocalDate.of(2012, 2, 29),
            enrolment("linde", Sector.SECONDARY, MONDAY, LAST),
            enrolment("wilg", Sector.SECONDARY, MONDAY, LAST));

    /** Absent on the first three days, then present. */
    private static final Timeline LINDE =
            at("linde", day(MONDAY, "O"), day(MONDAY.plusDays(1), "O"), day(MONDAY.plusDays(2), "Z"));

    private static final Condition THREE_IN_A_WEEK =
            Condition.that(Measures.ABSENT.in(Window.lessonWeeks(1)).atLeast(Count.of(3)));

    @Test
    void what_was_reached_once_stays_reached_though_the_count_falls() {
        Condition once = Condition.onSomeDay(Window.yearToDate(), THREE_IN_A_WEEK);

        assertEquals(NOT_MET, once.test(on(MONDAY.plusDays(1))));
        assertEquals(MET, once.test(on(MONDAY.plusDays(2))));
        assertEquals(NOT_MET, THREE_IN_A_WEEK.test(on(MONDAY.plusDays(7))), "a new week");
        assertEquals(MET, once.test(on(MONDAY.plusDays(7))));
        assertEquals(MET, once.test(on(LAST)));
    }

    @Test
    void what_was_reached_before_the_scope_does_not_count() {
        assertEquals(
                NOT_MET,
                Condition.onSomeDay(Window.lessonWeeks(1), THREE_IN_A_WEEK).test(on(MONDAY.plusDays(7))));
        assertEquals(
                MET, Condition.onSomeDay(Window.lessonWeeks(2), THREE_IN_A_WEEK).test(on(MONDAY.plusDays(7))));
        assertEquals(
                UNDETERMINED,
                Condition.onSomeDay(Window.previousYear(), THREE_IN_A_WEEK).test(on(MONDAY.plusDays(2))),
                "of the year before nothing is known, whatever is so today");
    }

    @Test
    void a_scope_that_is_over_does_not_look_at_today() {
        Facts facts = Facts.of(Fact.of("support", MONDAY.plusDays(2)));
        Condition before = Condition.onSomeDay(Window.before("support", Window.yearToDate()), THREE_IN_A_WEEK);
        Condition since = Condition.onSomeDay(Window.since("support"), THREE_IN_A_WEEK);

        assertEquals(NOT_MET, before.test(on(MONDAY.plusDays(2), facts)), "two days before it");
        assertEquals(MET, since.test(on(MONDAY.plusDays(2), facts)));
        assertEquals(UNDETERMINED, since.test(on(MONDAY.plusDays(2))), "there was none");
    }

    @Test
    void days_are_school_days_on_the_roll_and_today() {
        assertEquals(1, on(MONDAY).days(Window.yearToDate()).count());
        assertEquals(5, on(MONDAY.plusDays(4)).days(Window.yearToDate()).count());
        assertEquals(6, on(MONDAY.plusDays(5)).days(Window.yearToDate()).count(), "a Saturday, as today");
        assertEquals(6, on(MONDAY.plusDays(7)).days(Window.yearToDate()).count());
        assertEquals(0, on(MONDAY.plusDays(7)).days(Window.previousYear()).count());
        assertEquals(0, on(MONDAY.minusDays(20)).days(Window.lessonWeeks(4)).count());
    }

    @Test
    void a_day_of_two_schools_is_looked_at_once() {
        Figures both = Figures.of(List.of(LINDE, at("wilg")), UNITS, MONDAY.plusDays(4), Facts.none());

        assertEquals(5, both.days(Window.yearToDate()).count());
    }

    @Test
    void the_same_at_the_end_of_an_earlier_day() {
        assertEquals(
                Optional.of(Count.of(2)),
                on(LAST).on(MONDAY.plusDays(1)).value(Measures.ABSENT.in(Window.yearToDate())));
        assertEquals(Optional.of(Count.of(3)), on(LAST).value(Measures.ABSENT.in(Window.yearToDate())));
    }

    @Test
    void facts_are_counted_once_however_many_schools_there_are_and_later_ones_not_at_all() {
        Facts facts = Facts.of(
                Fact.of("notice", MONDAY.minusDays(40)),
                Fact.of("notice", MONDAY),
                Fact.of("notice", MONDAY.plusDays(3)),
                Fact.of("notice", MONDAY.plusDays(4)),
                Fact.of("other", MONDAY));
        Figures both = Figures.of(List.of(LINDE, at("wilg")), UNITS, MONDAY.plusDays(3), facts);

        assertEquals(2, both.recorded("notice", Window.yearToDate()));
        assertEquals(3, both.recorded("notice", Window.months(3)));
        assertEquals(0, both.recorded("notice", Window.previousYear()));
        assertEquals(0, both.recorded("nothing", Window.yearToDate()));
    }

    @Test
    void what_people_gave_last_up_to_today() {
        Facts facts = Facts.of(
                new Fact("credits", MONDAY, Ratio.of(3)), new Fact("credits", MONDAY.plusDays(7), Ratio.of(11, 2)));
        Condition enough = Condition.given("credits", Interval.atLeast(Count.of(5)));

        assertEquals(UNDETERMINED, enough.test(on(MONDAY.minusDays(1), facts)));
        assertEquals(NOT_MET, enough.test(on(MONDAY.plusDays(6), facts)));
        assertEquals(MET, enough.test(on(MONDAY.plusDays(7), facts)));
    }

    @Test
    void age_is_in_whole_years_and_who_is_born_on_29_february_turns_on_1_march() {
        assertEquals(OptionalInt.of(13), on(LocalDate.of(2026, 2, 28)).age());
        assertEquals(OptionalInt.of(14), on(LocalDate.of(2026, 3, 1)).age());
        assertEquals(OptionalInt.of(16), on(LocalDate.of(2028, 2, 29)).age());
    }

    @Test
    void periods_have_ended_when_they_have_at_one_of_the_schools() {
        List<DateSpan> early = List.of(DateSpan.of(MONDAY, MONDAY.plusDays(4)));
        List<DateSpan> late = List.of(DateSpan.of(MONDAY, MONDAY.plusDays(11)));
        Figures both = Figures.of(
                List.of(divided("linde", "term", early), divided("wilg", "term", late)),
                UNITS,
                MONDAY.plusDays(7),
                Facts.none());

        assertEquals(OptionalInt.of(1), both.periodsEnded("term"));
        assertEquals(OptionalInt.empty(), both.periodsEnded("quarter"));
        assertEquals(OptionalInt.empty(), on(MONDAY).periodsEnded("term"));
    }

    @Test
    void a_limit_after_periods_moves_with_each_that_ends() {
        Timeline timeline = divided(
                "linde",
                "term",
                List.of(DateSpan.of(MONDAY, MONDAY.plusDays(4)), DateSpan.of(MONDAY.plusDays(7), MONDAY.plusDays(18))),
                day(MONDAY, "O"),
                day(MONDAY.plusDays(1), "O"),
                day(MONDAY.plusDays(14), "O"));
        Condition table = Condition.afterPeriods(
                "term",
                Measures.ABSENT.in(Window.yearToDate()),
                Bound.AT_LEAST,
                Map.of(1, Count.of(2), 2, Count.of(4)));

        assertEquals(UNDETERMINED, table.test(Figures.of(timeline, UNITS, MONDAY.plusDays(3))));
        assertEquals(MET, table.test(Figures.of(timeline, UNITS, MONDAY.plusDays(4))));
        assertEquals(MET, table.test(Figures.of(timeline, UNITS, MONDAY.plusDays(17))));
        assertEquals(NOT_MET, table.test(Figures.of(timeline, UNITS, MONDAY.plusDays(18))), "3 of the 4 by then");
    }

    @Test
    void a_figure_with_a_counting_of_its_own_is_counted_so_and_shows_its_own_marks() {
        Figures figures = on(LAST);
        var unauthorised = Measures.ABSENT.in(Window.yearToDate()).counting(UNITS.only(Standing.UNAUTHORISED));

        assertEquals(Optional.of(Count.of(3)), figures.value(Measures.ABSENT.in(Window.yearToDate())));
        assertEquals(Optional.of(Count.of(2)), figures.value(unauthorised));
        assertEquals(
                List.of(MONDAY, MONDAY.plusDays(1)),
                figures.evidence(unauthorised).stream().map(Mark::date).toList());
        assertEquals(
                3, figures.evidence(Measures.ABSENT.in(Window.yearToDate())).size());
        assertEquals(
                0, figures.evidence(Measures.ABSENT.in(Window.previousYear())).size());
    }

    @Test
    void evidence_of_two_schools_stands_in_time_order() {
        Timeline wilg = at("wilg", day(MONDAY.plusDays(1), "O"), day(MONDAY.plusDays(8), "O"));
        Figures both = Figures.of(List.of(wilg, LINDE), UNITS, LAST, Facts.none());

        assertEquals(
                List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(8)),
                both.evidence(Measures.ABSENT.in(Window.yearToDate())).stream()
                        .map(Mark::date)
                        .toList());
    }

    @Test
    void absence_now_against_absence_before_support() {
        Timeline timeline = at(
                "linde",
                day(MONDAY, "O"),
                day(MONDAY.plusDays(1), "O"), // 2 of 5 before
                day(MONDAY.plusDays(7), "O"),
                day(MONDAY.plusDays(8), "O"));
        Facts facts = Facts.of(Fact.of("support", MONDAY.plusDays(7)));
        Condition noBetter = Condition.that(Measures.ABSENCE_SHARE
                .in(Window.since("support"))
                .against(Bound.AT_LEAST, Measures.ABSENCE_SHARE.in(Window.before("support", Window.yearToDate()))));

        assertEquals(UNDETERMINED, noBetter.test(Figures.of(List.of(timeline), UNITS, MONDAY.plusDays(4), facts)));
        assertEquals(MET, noBetter.test(Figures.of(List.of(timeline), UNITS, MONDAY.plusDays(11), facts)), "2 of 5");
        assertEquals(NOT_MET, noBetter.test(Figures.of(List.of(timeline), UNITS, MONDAY.plusDays(14), facts)));
    }

    @Test
    void timelines_of_two_pupils_and_none_at_all_are_refused() {
        Timeline other = Timeline.of(
                pupil("noor", MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, LAST)),
                calendar("linde", MONDAY, LAST),
                log(Unit.DAY));

        assertThrows(
                IllegalArgumentException.class, () -> Figures.of(List.of(LINDE, other), UNITS, LAST, Facts.none()));
        assertThrows(IllegalArgumentException.class, () -> Figures.of(List.of(), UNITS, LAST, Facts.none()));
        assertEquals(Share.percent(0), share(Figures.of(at("wilg"), UNITS, LAST)));
    }

    private static Share share(Figures figures) {
        return figures.value(Measures.ABSENCE_SHARE.in(Window.yearToDate())).orElseThrow();
    }

    private static Figures on(LocalDate day) {
        return Figures.of(LINDE, UNITS, day);
    }

    private static Figures on(LocalDate day, Facts facts) {
        return Figures.of(List.of(LINDE), UNITS, day, facts);
    }

    private static Timeline at(String school, Mark... marks) {
        return Timeline.of(
                KIM,
                calendar(school, MONDAY, LAST, HOLIDAY),
                log(Unit.DAY, marks),
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).build());
    }

    private static Timeline divided(String school, String division, List<DateSpan> periods, Mark... marks) {
        return Timeline.of(
                KIM,
                calendar(school, MONDAY, LAST, HOLIDAY).divided(division, periods),
                log(Unit.DAY, marks),
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).build());
    }
}
