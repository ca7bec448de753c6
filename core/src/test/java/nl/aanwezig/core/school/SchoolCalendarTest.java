package nl.aanwezig.core.school;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {
    private static final SchoolId SCHOOL = new SchoolId("linde");

    @Test
    void a_date_that_is_not_listed_is_no_school_day() {
        LocalDate sunday = LocalDate.of(2022, 5, 15);
        SchoolCalendar calendar = SchoolCalendar.of(SCHOOL, List.of(sunday, sunday.plusDays(1), sunday));

        assertTrue(calendar.isSchoolDay(sunday));
        assertFalse(calendar.isSchoolDay(sunday.plusDays(2)));
        assertArrayEquals(
                new long[] {sunday.toEpochDay(), sunday.toEpochDay() + 1}, calendar.schoolDays(DateSpan.always()));
        assertEquals(sunday, calendar.firstDay());
        assertEquals(sunday.plusDays(1), calendar.lastDay());
    }

    @Test
    void a_sunday_belongs_to_the_iso_week_that_it_ends() {
        LocalDate sunday = LocalDate.of(2022, 5, 15);
        SchoolCalendar calendar = SchoolCalendar.of(SCHOOL, List.of(sunday, sunday.plusDays(1)));

        assertEquals(
                List.of("2022-W19", "2022-W20"),
                calendar.lessonWeeks().stream().map(LessonWeek::toString).toList());
    }

    @Test
    void a_calendar_without_days_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> SchoolCalendar.of(SCHOOL, List.of()));
    }

    @Test
    void lesson_weeks_skip_a_holiday_of_two_weeks_over_new_year() {
        SchoolCalendar calendar = weekdays(
                LocalDate.of(2025, 12, 1),
                LocalDate.of(2026, 1, 30),
                DateSpan.of(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 4)));

        assertEquals(
                List.of("2025-W50", "2025-W51", "2026-W02", "2026-W03"), lastFour(calendar, LocalDate.of(2026, 1, 14)));
    }

    @Test
    void lesson_weeks_count_week_53() {
        SchoolCalendar calendar = weekdays(LocalDate.of(2026, 12, 7), LocalDate.of(2027, 1, 29));

        assertEquals(
                List.of("2026-W52", "2026-W53", "2027-W01", "2027-W02"), lastFour(calendar, LocalDate.of(2027, 1, 11)));
    }

    @Test
    void lesson_weeks_run_over_29_february() {
        SchoolCalendar calendar = weekdays(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 3, 31));

        assertTrue(calendar.isSchoolDay(LocalDate.of(2028, 2, 29)));
        assertEquals(
                List.of("2028-W07", "2028-W08", "2028-W09", "2028-W10"), lastFour(calendar, LocalDate.of(2028, 3, 6)));
        assertEquals("2028-W09", new LessonWeek(LocalDate.of(2028, 2, 29)).toString());
    }

    @Test
    void in_a_holiday_the_last_lesson_weeks_are_those_before_it() {
        DateSpan holiday = DateSpan.of(LocalDate.of(2025, 10, 18), LocalDate.of(2025, 10, 26));
        SchoolCalendar calendar = weekdays(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 19), holiday);

        assertEquals(
                List.of("2025-W39", "2025-W40", "2025-W41", "2025-W42"),
                lastFour(calendar, LocalDate.of(2025, 10, 22)));
        assertEquals(Optional.empty(), calendar.lessonWeek(LocalDate.of(2025, 10, 22)));
        assertTrue(calendar.lessonWeekIndex(LocalDate.of(2025, 10, 22).toEpochDay()) < 0);
        assertEquals(
                7, calendar.lessonWeekIndex(LocalDate.of(2025, 10, 27).toEpochDay()), "seven weeks before the holiday");
    }

    @Test
    void fewer_lesson_weeks_than_asked_when_the_calendar_starts_later() {
        SchoolCalendar calendar = weekdays(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 19));

        assertEquals(List.of("2025-W36", "2025-W37"), lastFour(calendar, LocalDate.of(2025, 9, 9)));
        assertEquals(List.of(), lastFour(calendar, LocalDate.of(2025, 8, 31)));
        assertThrows(IllegalArgumentException.class, () -> calendar.lastLessonWeeks(0, LocalDate.of(2025, 9, 9)));
    }

    @Test
    void school_days_back_skip_weekend_and_holiday() {
        DateSpan holiday = DateSpan.of(LocalDate.of(2025, 10, 18), LocalDate.of(2025, 10, 26));
        SchoolCalendar calendar = weekdays(LocalDate.of(2025, 10, 13), LocalDate.of(2025, 11, 7), holiday);

        assertEquals(Optional.of(LocalDate.of(2025, 10, 27)), calendar.schoolDaysBack(0, LocalDate.of(2025, 10, 27)));
        assertEquals(Optional.of(LocalDate.of(2025, 10, 17)), calendar.schoolDaysBack(1, LocalDate.of(2025, 10, 27)));
        assertEquals(Optional.of(LocalDate.of(2025, 10, 17)), calendar.schoolDaysBack(0, LocalDate.of(2025, 10, 22)));
        assertEquals(Optional.empty(), calendar.schoolDaysBack(6, LocalDate.of(2025, 10, 27)));
    }

    @Test
    void zone_and_start_of_the_year_are_those_of_the_school() {
        SchoolCalendar dutch = weekdays(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 5));
        SchoolCalendar bonaire = dutch.inZone(ZoneId.of("America/Kralendijk")).withYearStart(MonthDay.of(1, 1));

        assertEquals(ZoneId.of("Europe/Amsterdam"), dutch.zone());
        assertEquals(ZoneId.of("America/Kralendijk"), bonaire.zone());
        assertEquals(
                LocalDate.of(2025, 8, 1),
                dutch.schoolYear(LocalDate.of(2025, 9, 1)).span().start());
        assertEquals(
                LocalDate.of(2025, 1, 1),
                bonaire.schoolYear(LocalDate.of(2025, 9, 1)).span().start());
    }

    @Test
    void a_union_holds_the_days_of_both() {
        LocalDate monday = LocalDate.of(2025, 9, 1);
        SchoolCalendar lower = SchoolCalendar.of(SCHOOL, "lower", List.of(monday));
        SchoolCalendar upper = SchoolCalendar.of(SCHOOL, "upper", List.of(monday, monday.plusDays(1)));

        assertArrayEquals(
                new long[] {monday.toEpochDay(), monday.toEpochDay() + 1},
                lower.union(upper).schoolDays(DateSpan.always()));
        assertEquals("lower", lower.union(upper).name());
    }

    private static List<String> lastFour(SchoolCalendar calendar, LocalDate upTo) {
        return calendar.lastLessonWeeks(4, upTo).stream()
                .map(LessonWeek::toString)
                .toList();
    }

    private static SchoolCalendar weekdays(LocalDate first, LocalDate last, DateSpan... holidays) {
        return SchoolCalendar.of(
                SCHOOL,
                first.datesUntil(last.plusDays(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .filter(day -> List.of(holidays).stream().noneMatch(holiday -> holiday.contains(day)))
                        .toList());
    }
}
