package nl.aanwezig.core.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarDivisionsTest {
    private static final DateSpan FIRST = span("2025-09-01", "2025-10-17");
    private static final DateSpan SECOND = span("2025-10-27", "2025-12-19");
    private static final DateSpan THIRD = span("2026-01-05", "2026-02-13");
    private static final DateSpan NEXT_YEAR = span("2026-08-31", "2026-10-16");
    private static final SchoolCalendar PLAIN = SchoolCalendar.of(
            new SchoolId("oakmoor"),
            FIRST.start().datesUntil(NEXT_YEAR.endInclusive().plusDays(1)).toList());
    private static final SchoolCalendar CALENDAR = PLAIN.divided("half-term", List.of(NEXT_YEAR, SECOND, FIRST, THIRD));

    @Test
    void periods_are_kept_in_order_and_by_division() {
        SchoolCalendar both = CALENDAR.divided("half-year", List.of(span("2025-09-01", "2026-01-31")));

        assertEquals(List.of(FIRST, SECOND, THIRD, NEXT_YEAR), both.periods("half-term"));
        assertEquals(List.of(span("2025-09-01", "2026-01-31")), both.periods("half-year"));
        assertEquals(List.of(), both.periods("term"));
        assertEquals(Set.of("half-term", "half-year"), both.divisions());
        assertEquals(Set.of(), PLAIN.divisions());
    }

    @Test
    void a_division_that_is_given_again_replaces_the_first() {
        assertEquals(
                List.of(FIRST), CALENDAR.divided("half-term", List.of(FIRST)).periods("half-term"));
    }

    @Test
    void two_periods_with_a_day_in_common_are_refused_and_two_that_touch_are_not() {
        DateSpan touching = DateSpan.of(FIRST.endInclusive().plusDays(1), SECOND.endInclusive());
        DateSpan overlapping = DateSpan.of(FIRST.endInclusive(), SECOND.endInclusive());

        assertEquals(
                2,
                PLAIN.divided("term", List.of(touching, FIRST)).periods("term").size());
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> PLAIN.divided("term", List.of(overlapping, FIRST)));
        assertEquals(
                List.of(
                        "Two periods of the division term of school oakmoor have 2025-10-17 in common.",
                        "Maybe the first ends a day earlier."),
                String.valueOf(refused.getMessage()).lines().toList());
    }

    // A period has ended at the end of its last day.
    @ParameterizedTest
    @CsvSource({
        "2025-08-01, 0",
        "2025-10-16, 0",
        "2025-10-17, 1",
        "2025-10-26, 1",
        "2025-12-18, 1",
        "2025-12-19, 2",
        "2026-02-13, 3",
        "2026-07-31, 3",
        "2026-08-01, 0",
        "2026-10-15, 0",
        "2026-10-16, 1"
    })
    void as_many_have_ended_as_ended_this_school_year(LocalDate by, int ended) {
        assertEquals(OptionalInt.of(ended), CALENDAR.periodsEnded("half-term", by));
    }

    @Test
    void in_a_year_of_which_no_periods_are_known_nobody_can_tell() {
        assertEquals(OptionalInt.empty(), CALENDAR.periodsEnded("half-term", LocalDate.of(2025, 7, 31)));
        assertEquals(OptionalInt.empty(), CALENDAR.periodsEnded("half-term", LocalDate.of(2027, 8, 1)));
        assertEquals(OptionalInt.empty(), CALENDAR.periodsEnded("term", LocalDate.of(2026, 1, 1)));
    }

    @Test
    void the_start_of_the_year_decides_which_periods_are_of_it() {
        SchoolCalendar fromOctober = CALENDAR.withYearStart(MonthDay.of(10, 17));

        assertEquals(OptionalInt.of(1), fromOctober.periodsEnded("half-term", LocalDate.of(2025, 10, 17)));
        assertEquals(OptionalInt.of(0), fromOctober.periodsEnded("half-term", LocalDate.of(2025, 10, 16)));
        assertEquals(OptionalInt.of(4), fromOctober.periodsEnded("half-term", LocalDate.of(2026, 10, 16)));
    }

    @Test
    void another_zone_and_another_start_of_the_year_leave_the_divisions() {
        assertEquals(
                Set.of("half-term"), CALENDAR.inZone(ZoneId.of("Europe/London")).divisions());
        assertEquals(
                Set.of("half-term"), CALENDAR.withYearStart(MonthDay.of(9, 1)).divisions());
    }

    @Test
    void of_two_calendars_together_each_gives_the_divisions_that_it_has() {
        SchoolCalendar upper = SchoolCalendar.of(
                        new SchoolId("oakmoor"), "upper", List.of(FIRST.start().minusDays(3)))
                .divided("half-term", List.of(THIRD))
                .divided("semester", List.of(FIRST));

        assertEquals(Set.of("half-term", "semester"), CALENDAR.union(upper).divisions());
        assertEquals(CALENDAR.periods("half-term"), CALENDAR.union(upper).periods("half-term"));
        assertEquals(List.of(FIRST), CALENDAR.union(upper).periods("semester"));
        assertEquals(List.of(THIRD), upper.union(CALENDAR).periods("half-term"));
        assertEquals(FIRST.start().minusDays(3), CALENDAR.union(upper).firstDay());
    }

    private static DateSpan span(String start, String end) {
        return DateSpan.of(LocalDate.parse(start), LocalDate.parse(end));
    }
}
