package nl.aanwezig.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final DateSpan AUTUMN = DateSpan.of(LocalDate.of(2025, 10, 18), LocalDate.of(2025, 10, 26));

    /** Weekdays from 1 September up to and including 19 December 2025, without the autumn holiday. */
    private static final SchoolCalendar CALENDAR = SchoolCalendar.of(
            new SchoolId("linde"),
            LocalDate.of(2025, 9, 1)
                    .datesUntil(LocalDate.of(2025, 12, 20))
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !AUTUMN.contains(day))
                    .toList());

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 11, 5);

    @Test
    void four_lesson_weeks_skip_the_holiday_week() {
        assertEquals(from(2025, 10, 6), Window.lessonWeeks(4).ending(WEDNESDAY, CALENDAR));
    }

    @Test
    void four_iso_weeks_count_the_holiday_week() {
        assertEquals(from(2025, 10, 13), Window.isoWeeks(4).ending(WEDNESDAY, CALENDAR));
    }

    @Test
    void twenty_school_days_slide_over_the_holiday() {
        assertEquals(from(2025, 10, 2), Window.schoolDays(20).ending(WEDNESDAY, CALENDAR));
    }

    @Test
    void twenty_eight_calendar_days_count_every_day() {
        assertEquals(from(2025, 10, 9), Window.calendarDays(28).ending(WEDNESDAY, CALENDAR));
    }

    @Test
    void one_of_each_is_the_week_or_day_itself() {
        assertEquals(from(2025, 11, 3), Window.lessonWeeks(1).ending(WEDNESDAY, CALENDAR));
        assertEquals(from(2025, 11, 3), Window.isoWeeks(1).ending(WEDNESDAY, CALENDAR));
        assertEquals(from(2025, 11, 5), Window.schoolDays(1).ending(WEDNESDAY, CALENDAR));
        assertEquals(from(2025, 11, 5), Window.calendarDays(1).ending(WEDNESDAY, CALENDAR));
    }

    @Test
    void windows_are_cut_off_at_the_start_of_the_calendar() {
        LocalDate early = LocalDate.of(2025, 9, 3);

        assertEquals(
                Optional.of(DateSpan.of(LocalDate.of(2025, 9, 1), early)),
                Window.lessonWeeks(4).ending(early, CALENDAR));
        assertEquals(
                Optional.of(DateSpan.of(LocalDate.of(2025, 9, 1), early)),
                Window.schoolDays(20).ending(early, CALENDAR));
    }

    @Test
    void before_the_calendar_there_is_no_lesson_week_and_no_school_day() {
        LocalDate before = LocalDate.of(2025, 8, 29);

        assertEquals(Optional.empty(), Window.lessonWeeks(4).ending(before, CALENDAR));
        assertEquals(Optional.empty(), Window.schoolDays(20).ending(before, CALENDAR));
    }

    @Test
    void the_year_to_date_starts_on_1_august() {
        assertEquals(from(2025, 8, 1), Window.yearToDate().ending(WEDNESDAY, CALENDAR));
    }

    @Test
    void the_previous_year_is_whole_and_empty_where_the_calendar_has_none() {
        assertEquals(Optional.empty(), Window.previousYear().ending(WEDNESDAY, CALENDAR));
        assertEquals(
                Optional.of(DateSpan.of(LocalDate.of(2025, 8, 1), LocalDate.of(2026, 7, 31))),
                Window.previousYear().ending(LocalDate.of(2026, 9, 1), CALENDAR));
    }

    @Test
    void fewer_than_one_is_refused() {
        List<IntFunction<Window>> readings = List.of(
                Window::lessonWeeks, Window::isoWeeks, Window::schoolDays, Window::calendarDays, Window::months);

        readings.forEach(reading -> assertThrows(IllegalArgumentException.class, () -> reading.apply(0)));
    }

    private static Optional<DateSpan> from(int year, int month, int day) {
        return Optional.of(DateSpan.of(LocalDate.of(year, month, day), WEDNESDAY));
    }
}
