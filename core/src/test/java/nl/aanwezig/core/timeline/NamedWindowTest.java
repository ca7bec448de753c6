package nl.aanwezig.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows of months, of periods that the calendar names, and of what people recorded. */
class NamedWindowTest {
    private static final SchoolCalendar CALENDAR = SchoolCalendar.of(
                    new SchoolId("linde"),
                    LocalDate.of(2024, 9, 2)
                            .datesUntil(LocalDate.of(2026, 7, 1))
                            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                            .toList())
            .divided(
                    "term",
                    List.of(
                            DateSpan.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 11, 28)),
                            DateSpan.of(LocalDate.of(2025, 12, 8), LocalDate.of(2026, 2, 27))));

    private static final Facts SUPPORT = Facts.of(
            Fact.of("support", LocalDate.of(2025, 6, 2)),
            Fact.of("support", LocalDate.of(2025, 10, 6)),
            Fact.of("other", LocalDate.of(2025, 10, 20)));

    // 36 months are three years, whatever leap days they hold; a month back from 31 March ends in February
    @ParameterizedTest
    @CsvSource({
        "36, 2026-06-12, 2023-06-13",
        "12, 2025-02-28, 2024-02-29",
        "1, 2026-03-31, 2026-03-01",
        "1, 2026-03-15, 2026-02-16"
    })
    void months_go_back_by_the_calendar(int count, LocalDate last, LocalDate first) {
        assertEquals(Optional.of(DateSpan.of(first, last)), Window.months(count).ending(last, CALENDAR));
        assertThrows(IllegalArgumentException.class, () -> Window.months(0));
    }

    @ParameterizedTest
    @CsvSource({"2025-11-05, 2025-11-01", "2025-11-01, 2025-11-01"})
    void the_calendar_month_starts_on_its_first_day(LocalDate last, LocalDate first) {
        assertEquals(
                Optional.of(DateSpan.of(first, last)), Window.calendarMonth().ending(last, CALENDAR));
    }

    @Test
    void a_month_of_the_school_year_is_empty_before_it_and_whole_after_it() {
        Window september = Window.monthOfYear(Month.SEPTEMBER);
        Window january = Window.monthOfYear(Month.JANUARY);

        assertEquals(Optional.empty(), september.ending(LocalDate.of(2025, 8, 31), CALENDAR));
        assertEquals(span("2025-09-01", "2025-09-10"), september.ending(LocalDate.of(2025, 9, 10), CALENDAR));
        assertEquals(span("2025-09-01", "2025-09-30"), september.ending(LocalDate.of(2026, 3, 1), CALENDAR));
        assertEquals(span("2026-01-01", "2026-01-31"), january.ending(LocalDate.of(2026, 3, 1), CALENDAR));
        assertEquals(Optional.empty(), january.ending(LocalDate.of(2025, 12, 31), CALENDAR));
    }

    @Test
    void the_month_in_which_a_school_year_starts_holds_its_first_days() {
        SchoolCalendar fromMidAugust = CALENDAR.withYearStart(MonthDay.of(8, 18));

        assertEquals(
                span("2025-08-18", "2025-08-31"),
                Window.monthOfYear(Month.AUGUST).ending(LocalDate.of(2025, 9, 10), fromMidAugust));
    }

    @Test
    void a_period_is_the_one_that_goes_on_or_the_last_one() {
        Window term = Window.period("term");

        assertEquals(Optional.empty(), term.ending(LocalDate.of(2025, 8, 31), CALENDAR));
        assertEquals(span("2025-09-01", "2025-09-10"), term.ending(LocalDate.of(2025, 9, 10), CALENDAR));
        assertEquals(span("2025-09-01", "2025-11-28"), term.ending(LocalDate.of(2025, 12, 1), CALENDAR));
        assertEquals(span("2025-12-08", "2025-12-08"), term.ending(LocalDate.of(2025, 12, 8), CALENDAR));
        assertEquals(Optional.empty(), Window.period("quarter").ending(LocalDate.of(2025, 9, 10), CALENDAR));
    }

    @Test
    void since_and_before_the_last_time_that_it_was_recorded() {
        LocalDate day = LocalDate.of(2025, 11, 5);

        assertEquals(span("2025-10-06", "2025-11-05"), Window.since("support").ending(day, CALENDAR, SUPPORT));
        assertEquals(
                span("2025-08-01", "2025-10-05"),
                Window.before("support", Window.yearToDate()).ending(day, CALENDAR, SUPPORT));
        assertEquals(
                span("2025-06-02", "2025-10-05"),
                Window.since("support").ending(LocalDate.of(2025, 10, 5), CALENDAR, SUPPORT));
        assertEquals(Optional.empty(), Window.since("support").ending(day, CALENDAR));
        assertEquals(
                Optional.empty(), Window.before("support", Window.yearToDate()).ending(day, CALENDAR));
    }

    @Test
    void a_window_of_facts_can_be_cut_at_the_school_year() {
        LocalDate day = LocalDate.of(2025, 10, 5);

        assertEquals(
                span("2025-08-01", "2025-10-05"),
                Window.since("support").withinSchoolYear().ending(day, CALENDAR, SUPPORT));
        assertEquals(
                span("2025-08-01", "2025-10-05"),
                Window.lessonWeeks(60).withinSchoolYear().ending(day, CALENDAR, SUPPORT));
    }

    @Test
    void all_that_is_known_starts_with_the_calendar() {
        assertEquals(span("2024-09-02", "2025-11-05"), Window.allKnown().ending(LocalDate.of(2025, 11, 5), CALENDAR));
        assertEquals(Optional.empty(), Window.allKnown().ending(LocalDate.of(2024, 9, 1), CALENDAR));
    }

    private static Optional<DateSpan> span(String first, String last) {
        return Optional.of(DateSpan.of(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
