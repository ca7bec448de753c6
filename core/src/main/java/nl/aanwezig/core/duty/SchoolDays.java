package nl.aanwezig.core.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;

/** On which days there is school: those of a calendar as far as it reaches, else Monday to Friday. */
final class SchoolDays {
    private SchoolDays() {}

    /** The first school day on a date or after it. */
    static LocalDate onOrAfter(LocalDate date, Optional<SchoolCalendar> calendar) {
        return calendar.filter(days -> reaches(days, date))
                .map(days -> LocalDate.ofEpochDay(days.schoolDays(DateSpan.of(date, days.lastDay()))[0]))
                .orElseGet(() -> weekday(date));
    }

    /** From the start of its first school year, for a holiday may come before its first day, up to its last day. */
    private static boolean reaches(SchoolCalendar calendar, LocalDate date) {
        return !date.isAfter(calendar.lastDay())
                && !date.isBefore(
                        calendar.schoolYear(calendar.firstDay()).span().start());
    }

    private static LocalDate weekday(LocalDate date) {
        LocalDate day = date;
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        return day;
    }
}
