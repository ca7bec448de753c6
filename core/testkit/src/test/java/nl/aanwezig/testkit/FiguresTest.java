package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.core.timeline.Window;
import org.junit.jupiter.api.Test;

/** Figures of one school and of two, by hand: a transfer may continue the count or restart it. */
class FiguresTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final Counting UNITS = Counting.units(PartRule.PROPORTIONAL);
    private static final TimelinePolicy PRESENT_UNLESS_MARKED =
            TimelinePolicy.builder().fill(FillPolicy.PRESENT).build();

    /** Two weeks at the first school, absent on five days; then two weeks at the second, absent on one. */
    private static final Pupil MOVED = pupil(
            "kim",
            LocalDate.of(2012, 5, 6),
            enrolment("linde", Sector.SECONDARY, MONDAY, MONDAY.plusDays(11)),
            enrolment("wilg", Sector.SECONDARY, MONDAY.plusDays(14), MONDAY.plusDays(25)));

    private static final Timeline LINDE = at("linde", 0, 1, 2, 3, 4);
    private static final Timeline WILG = at("wilg", 25);
    private static final LocalDate LAST = MONDAY.plusDays(25);

    @Test
    void at_one_school_the_count_restarts_with_a_transfer() {
        Figures figures = Figures.of(WILG, UNITS, LAST);

        assertEquals(Optional.of(Share.percent(10)), figures.value(Measures.ABSENCE_SHARE.in(Window.yearToDate())));
    }

    @Test
    void across_schools_it_continues() {
        Figures figures = Figures.of(List.of(LINDE, WILG), UNITS, LAST, Facts.none());

        assertEquals(Optional.of(Share.percent(30)), figures.value(Measures.ABSENCE_SHARE.in(Window.yearToDate())));
        assertEquals(Optional.of(Days.of(20)), figures.value(Measures.ENROLLED_DAYS.in(Window.yearToDate())));
    }

    @Test
    void a_window_holds_what_lies_in_it_and_nothing_after_the_day() {
        Figures figures = Figures.of(LINDE, UNITS, MONDAY.plusDays(7));

        assertEquals(Optional.of(Count.of(5)), figures.value(Measures.ABSENT.in(Window.lessonWeeks(2))));
        assertEquals(Optional.of(Count.of(0)), figures.value(Measures.ABSENT.in(Window.lessonWeeks(1))));
        assertEquals(Optional.of(Count.of(6)), figures.value(Measures.POSSIBLE.in(Window.lessonWeeks(2))));
    }

    @Test
    void a_window_without_school_days_has_no_share() {
        Figures figures = Figures.of(LINDE, UNITS, MONDAY.minusDays(3));

        assertEquals(Optional.empty(), figures.value(Measures.ABSENT.in(Window.lessonWeeks(4))));
        assertEquals(Optional.empty(), figures.value(Measures.ABSENCE_SHARE.in(Window.yearToDate())));
    }

    @Test
    void the_month_of_schooling_changes_a_month_after_the_first_school_day() {
        Tallies tallies = Tallies.of(LINDE, UNITS);

        assertEquals(1, month(tallies, LocalDate.of(2025, 9, 30)));
        assertEquals(2, month(tallies, LocalDate.of(2025, 10, 1)));
        assertEquals(7, month(tallies, LocalDate.of(2026, 3, 1)));
    }

    @Test
    void fractions_near_a_boundary_are_summed_exactly() {
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < 150; i++) {
            sum = sum.plus(Ratio.parse("0.12"));
        }

        assertEquals(Share.percent(10), Share.of(sum, Ratio.of(180)), "150 times 0.12 is 18 and not a little less");
    }

    private static int month(Tallies tallies, LocalDate lastDay) {
        return tallies.over(DateSpan.of(MONDAY, lastDay)).schoolMonth().orElseThrow();
    }

    private static Timeline at(String school, int... absent) {
        Mark[] marks = new Mark[absent.length];
        for (int i = 0; i < absent.length; i++) {
            marks[i] = day(MONDAY.plusDays(absent[i]), "X");
        }
        return Timeline.of(
                MOVED, calendar(school, MONDAY, MONDAY.plusDays(25)), log(Unit.DAY, marks), PRESENT_UNLESS_MARKED);
    }
}
