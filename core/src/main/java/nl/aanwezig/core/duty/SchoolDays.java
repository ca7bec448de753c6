package nl.aanwezig.core.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;

/** On which days there is school: those of a calendar in the school years that it knows, else Monday to Friday. */
final class SchoolDays {
    private SchoolDays() {}

    /** The first school day on a date or after it. */
    static LocalDate onOrAfter(LocalDate date, Optional<SchoolCalendar> calendar) {
        return calendar.flatMap(days -> next(days, date)).orElseGet(() -> weekday(date));
    }

    /**
     * The next one of a calendar, in the school year of the date or, after its last day, in the next. Empty when it has no day in the school
     * year of the date: then it does not know that year, and a hole in a calendar must not put off anybody's duty.
     */
    private static Optional<LocalDate> next(SchoolCalendar calendar, LocalDate date) {
        DateSpan year = calendar.schoolYear(date).span();
        DateSpan nextYear = calendar.schoolYear(year.endInclusive().plusDays(1)).span();
        long[] days = calendar.schoolDays(DateSpan.of(date, nextYear.endInclusive()));
        return calendar.schoolDays(year).length == 0 || days.length == 0
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(days[0]));
    }

    private static LocalDate weekday(LocalDate date) {
        LocalDate day = date;
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        return day;
    }
}
