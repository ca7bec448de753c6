package nl.aanwezig.adapter.verzuimregister.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aanwezig.adapter.verzuimregister.lifecycle.ReportingTerm.Promptness;
import nl.aanwezig.adapter.verzuimregister.lifecycle.ReportingTerm.Unit;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.SchoolYear;
import org.junit.jupiter.api.Test;

/** Terms of the domain reference, Dutch law 3.2 and 11.1, row 3. */
class TermsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);

    /** School days of February and March 2026, but for a holiday from 16 to 20 February. */
    private static final SchoolCalendar CALENDAR = SchoolCalendar.of(new SchoolId("linde"), schoolDays());

    private static List<LocalDate> schoolDays() {
        return Stream.iterate(LocalDate.of(2026, 2, 2), day -> day.plusDays(1))
                .limit(54)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> day.isBefore(LocalDate.of(2026, 2, 16)) || day.isAfter(LocalDate.of(2026, 2, 20)))
                .toList();
    }

    private static Optional<Promptness> standard(LocalDate reported) {
        return ReportingTerm.standard().of(FRIDAY, reported, CALENDAR);
    }

    @Test
    void five_days_with_lessons_skip_weekend_and_holiday() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 27)), ReportingTerm.standard().lastDay(FRIDAY, CALENDAR));
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 9)),
                ReportingTerm.standard().lastDay(LocalDate.of(2026, 2, 2), CALENDAR));
        // reached on a Saturday: Monday is the first day
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 6)),
                ReportingTerm.standard().lastDay(LocalDate.of(2026, 2, 28), CALENDAR));
    }

    @Test
    void the_norm_is_the_day_itself_and_the_term_ends_with_its_last_day() {
        assertEquals(Optional.of(Promptness.AT_ONCE), standard(FRIDAY));
        assertEquals(Optional.of(Promptness.AT_ONCE), standard(FRIDAY.minusDays(1)));
        assertEquals(Optional.of(Promptness.WITHIN_TERM), standard(FRIDAY.plusDays(1)));
        assertEquals(Optional.of(Promptness.WITHIN_TERM), standard(LocalDate.of(2026, 2, 26)));
        assertEquals(Optional.of(Promptness.WITHIN_TERM), standard(LocalDate.of(2026, 2, 27)));
        assertEquals(Optional.of(Promptness.LATE), standard(LocalDate.of(2026, 2, 28)));
    }

    @Test
    void seven_calendar_days_are_another_reading() {
        ReportingTerm other = new ReportingTerm(7, Unit.CALENDAR_DAYS);
        assertEquals(Optional.of(LocalDate.of(2026, 2, 20)), other.lastDay(FRIDAY, CALENDAR));
        assertEquals(Optional.of(Promptness.WITHIN_TERM), other.of(FRIDAY, LocalDate.of(2026, 2, 20), CALENDAR));
        assertEquals(Optional.of(Promptness.LATE), other.of(FRIDAY, LocalDate.of(2026, 2, 21), CALENDAR));
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 23)),
                new ReportingTerm(1, Unit.SCHOOL_DAYS).lastDay(FRIDAY, CALENDAR));
        assertThrows(IllegalArgumentException.class, () -> new ReportingTerm(0, Unit.SCHOOL_DAYS));
    }

    @Test
    void beyond_the_calendar_nobody_can_tell() {
        LocalDate last = CALENDAR.lastDay();
        assertEquals(LocalDate.of(2026, 3, 27), last);
        assertEquals(Optional.of(last), ReportingTerm.standard().lastDay(last.minusDays(7), CALENDAR));
        assertEquals(Optional.empty(), ReportingTerm.standard().lastDay(last.minusDays(4), CALENDAR));
        assertEquals(Optional.empty(), ReportingTerm.standard().of(last.minusDays(4), last, CALENDAR));
    }

    @Test
    void reports_are_kept_for_their_school_year_and_the_next() {
        SchoolYear year = SchoolYear.containing(LocalDate.of(2026, 7, 31), SchoolYear.DUTCH_START);
        assertEquals(LocalDate.of(2027, 7, 31), Retention.of2015().lastDay(year));
        SchoolYear next = SchoolYear.containing(LocalDate.of(2026, 8, 1), SchoolYear.DUTCH_START);
        assertEquals(LocalDate.of(2028, 7, 31), Retention.of2015().lastDay(next));
        assertEquals(LocalDate.of(2026, 7, 31), new Retention(0).lastDay(year));
        assertEquals(LocalDate.of(2028, 7, 31), new Retention(2).lastDay(year));
        assertThrows(IllegalArgumentException.class, () -> new Retention(-1));
    }
}
