package nl.aanwezig.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Windows that hang on months, on periods of the school year, or on what people recorded. */
class WindowOfMonthsAndFactsTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 8, 21);
    private static final SchoolCalendar CALENDAR = SchoolCalendar.of(
            new SchoolId("linde"), FIRST.datesUntil(LocalDate.of(2025, 7, 12)).toList());

    /** Three terms with a holiday after each. */
    private static final SchoolCalendar TERMS = CALENDAR.divided(
            "term",
            List.of(
                    span("2023-11-06", "2023-12-22"),
                    span("2023-08-21", "2023-10-13"),
                    span("2024-08-26", "2024-10-11")));

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 2024-02-01",
        "2024-02-28, 2024-02-01",
        "2024-02-29, 2024-02-01",
        "2024-03-01, 2024-03-01",
        "2024-12-31, 2024-12-01",
        "2025-01-01, 2025-01-01",
        "2025-02-28, 2025-02-01"
    })
    void the_calendar_month_so_far_starts_on_its_first_day(LocalDate lastDay, LocalDate start) {
        ends(Window.calendarMonth(), lastDay, CALENDAR, start, lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "FEBRUARY, 2024-02-01, 2024-02-01, 2024-02-01",
        "FEBRUARY, 2024-02-29, 2024-02-01, 2024-02-29",
        "FEBRUARY, 2024-07-31, 2024-02-01, 2024-02-29",
        "FEBRUARY, 2025-06-30, 2025-02-01, 2025-02-28",
        "SEPTEMBER, 2023-09-30, 2023-09-01, 2023-09-30",
        "SEPTEMBER, 2023-10-01, 2023-09-01, 2023-09-30",
        "SEPTEMBER, 2024-07-31, 2023-09-01, 2023-09-30",
        "AUGUST, 2023-08-01, 2023-08-01, 2023-08-01",
        "AUGUST, 2024-07-31, 2023-08-01, 2023-08-31",
        "JULY, 2024-07-31, 2024-07-01, 2024-07-31",
        "DECEMBER, 2024-01-15, 2023-12-01, 2023-12-31",
        "JANUARY, 2024-01-15, 2024-01-01, 2024-01-15"
    })
    void a_month_of_the_school_year_is_whole_once_it_is_over(
            Month month, LocalDate lastDay, LocalDate start, LocalDate end) {
        ends(Window.monthOfYear(month), lastDay, CALENDAR, start, end);
    }

    @ParameterizedTest
    @CsvSource({
        "SEPTEMBER, 2023-08-31",
        "FEBRUARY, 2024-01-31",
        "JULY, 2024-06-30",
        "JULY, 2023-08-01",
        "SEPTEMBER, 2024-08-31"
    })
    void a_month_that_has_not_begun_holds_nothing(Month month, LocalDate lastDay) {
        assertEquals(Optional.empty(), Window.monthOfYear(month).ending(lastDay, CALENDAR));
    }

    @ParameterizedTest
    @CsvSource({
        "AUGUST, 2023-08-15, 2023-08-15, 2023-08-15",
        "AUGUST, 2023-09-10, 2023-08-15, 2023-08-31",
        "AUGUST, 2024-08-14, 2023-08-15, 2023-08-31", // the last days of the year lie in August too and are not it
        "AUGUST, 2024-08-15, 2024-08-15, 2024-08-15",
        "JULY, 2024-08-14, 2024-07-01, 2024-07-31",
        "SEPTEMBER, 2024-08-14, 2023-09-01, 2023-09-30"
    })
    void in_a_year_that_starts_in_the_middle_of_a_month_that_month_is_its_first_days(
            Month month, LocalDate lastDay, LocalDate start, LocalDate end) {
        ends(Window.monthOfYear(month), lastDay, CALENDAR.withYearStart(MonthDay.of(8, 15)), start, end);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2024-03-31, 2024-03-01",
        "1, 2024-03-30, 2024-03-01",
        "1, 2024-03-29, 2024-03-01",
        "1, 2024-03-28, 2024-02-29",
        "1, 2024-02-29, 2024-01-30",
        "2, 2025-04-15, 2025-02-16",
        "12, 2025-02-28, 2024-02-29",
        "36, 2027-03-01, 2024-03-02"
    })
    void months_slide_from_the_day_after_the_same_day(int count, LocalDate lastDay, LocalDate start) {
        ends(Window.months(count), lastDay, CALENDAR, start, lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-21, 2023-08-21, 2023-08-21",
        "2023-10-13, 2023-08-21, 2023-10-13",
        "2023-10-14, 2023-08-21, 2023-10-13", // in the holiday the term before it is looked at, whole
        "2023-11-05, 2023-08-21, 2023-10-13",
        "2023-11-06, 2023-11-06, 2023-11-06",
        "2024-07-31, 2023-11-06, 2023-12-22",
        "2024-08-26, 2024-08-26, 2024-08-26"
    })
    void a_period_so_far_is_the_last_one_that_began(LocalDate lastDay, LocalDate start, LocalDate end) {
        ends(Window.period("term"), lastDay, TERMS, start, end);
    }

    @Test
    void before_the_first_period_and_in_a_division_that_nobody_gave_there_is_none() {
        assertEquals(Optional.empty(), Window.period("term").ending(LocalDate.of(2023, 8, 20), TERMS));
        // the terms of the year before are over
        assertEquals(Optional.empty(), Window.period("term").ending(LocalDate.of(2024, 8, 25), TERMS));
        assertEquals(Optional.empty(), Window.period("quarter").ending(LocalDate.of(2024, 3, 1), TERMS));
    }

    @Test
    void since_a_fact_its_own_day_counts_and_before_it_only_the_day_before() {
        LocalDate support = LocalDate.of(2024, 2, 29);
        Facts facts = Facts.of(Fact.of("support", support));
        Window since = Window.since("support");
        Window before = Window.before("support", Window.yearToDate());
        DateSpan upToSupport = span("2023-08-01", "2024-02-28");

        assertEquals(Optional.empty(), since.ending(support.minusDays(1), CALENDAR, facts));
        assertEquals(Optional.empty(), before.ending(support.minusDays(1), CALENDAR, facts));
        assertEquals(Optional.of(DateSpan.of(support, support)), since.ending(support, CALENDAR, facts));
        assertEquals(Optional.of(upToSupport), before.ending(support, CALENDAR, facts));
        LocalDate later = LocalDate.of(2024, 11, 11);
        assertEquals(Optional.of(DateSpan.of(support, later)), since.ending(later, CALENDAR, facts));
        assertEquals(Optional.of(upToSupport), before.ending(later, CALENDAR, facts), "by the year of the fact");
    }

    @Test
    void the_newest_fact_up_to_the_day_decides() {
        LocalDate first = LocalDate.of(2024, 1, 8);
        LocalDate second = LocalDate.of(2024, 3, 4);
        Facts facts = Facts.of(Fact.of("support", second), Fact.of("support", first), Fact.of("other", second));

        assertEquals(
                Optional.of(DateSpan.of(first, second.minusDays(1))),
                Window.since("support").ending(second.minusDays(1), CALENDAR, facts));
        assertEquals(
                Optional.of(DateSpan.of(second, second)),
                Window.since("support").ending(second, CALENDAR, facts));
    }

    @Test
    void what_was_never_recorded_has_no_window() {
        LocalDate day = LocalDate.of(2024, 1, 8);

        assertEquals(Optional.empty(), Window.since("support").ending(day, CALENDAR));
        assertEquals(
                Optional.empty(), Window.before("support", Window.allKnown()).ending(day, CALENDAR));
    }

    @Test
    void windows_on_facts_can_be_cut_where_the_year_starts_and_stand_in_each_other() {
        Facts facts =
                Facts.of(Fact.of("support", LocalDate.of(2024, 5, 6)), Fact.of("review", LocalDate.of(2024, 9, 2)));
        LocalDate day = LocalDate.of(2024, 9, 10);

        assertEquals(
                Optional.of(DateSpan.of(LocalDate.of(2024, 8, 1), day)),
                Window.since("support").withinSchoolYear().ending(day, CALENDAR, facts));
        assertEquals(
                Optional.of(span("2024-05-06", "2024-09-01")),
                Window.before("review", Window.since("support")).ending(day, CALENDAR, facts));
        assertEquals(
                Optional.empty(),
                Window.before("support", Window.since("review")).ending(day, CALENDAR, facts),
                "the review came later");
    }

    @Test
    void a_window_of_another_year_is_empty_when_it_is_cut() {
        assertEquals(
                Optional.empty(), Window.previousYear().withinSchoolYear().ending(LocalDate.of(2024, 9, 10), CALENDAR));
    }

    @Test
    void everything_known_starts_with_the_calendar() {
        assertEquals(Optional.empty(), Window.allKnown().ending(FIRST.minusDays(1), CALENDAR));
        assertEquals(Optional.of(DateSpan.of(FIRST, FIRST)), Window.allKnown().ending(FIRST, CALENDAR));
        ends(Window.allKnown(), LocalDate.of(2025, 3, 1), CALENDAR, FIRST, LocalDate.of(2025, 3, 1));
    }

    private static void ends(
            Window window, LocalDate lastDay, SchoolCalendar calendar, LocalDate start, LocalDate end) {
        assertEquals(Optional.of(DateSpan.of(start, end)), window.ending(lastDay, calendar));
    }

    private static DateSpan span(String start, String end) {
        return DateSpan.of(LocalDate.parse(start), LocalDate.parse(end));
    }
}
