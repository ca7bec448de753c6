package nl.aanwezig.core.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class WeekTimesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 8);
    private static final WeekTimes MORNING = WeekTimes.of(DayOfWeek.TUESDAY, LocalTime.of(8, 30), LocalTime.NOON);

    @Test
    void the_start_is_included_and_the_end_is_not() {
        assertFalse(MORNING.cover(TUESDAY, 509, 511));
        assertTrue(MORNING.cover(TUESDAY, 510, 720));
        assertFalse(MORNING.cover(TUESDAY, 719, 721));
        assertFalse(MORNING.cover(TUESDAY.plusDays(1), 510, 720));
        assertTrue(MORNING.cover(TUESDAY.plusDays(7), 510, 720));
    }

    @Test
    void midnight_as_an_end_is_the_end_of_the_day() {
        assertTrue(WeekTimes.days(DayOfWeek.SUNDAY).cover(LocalDate.of(2026, 9, 13), 0, 1440));
        assertEquals(
                WeekTimes.days(DayOfWeek.TUESDAY),
                WeekTimes.of(DayOfWeek.TUESDAY, LocalTime.MIDNIGHT, LocalTime.NOON)
                        .and(WeekTimes.of(DayOfWeek.TUESDAY, LocalTime.NOON, LocalTime.MIDNIGHT)));
    }

    @Test
    void the_rest_is_all_other_times() {
        assertFalse(MORNING.rest().cover(TUESDAY, 510, 511));
        assertTrue(MORNING.rest().cover(TUESDAY, 0, 510));
        assertTrue(MORNING.rest().cover(TUESDAY, 720, 1440));
        assertEquals(MORNING, MORNING.rest().rest());
        assertEquals(new ClockHours(Ratio.of(168)), WeekTimes.none().rest().hours());
    }

    @Test
    void hours_are_counted_exactly_and_once() {
        assertEquals(new ClockHours(Ratio.of(7, 2)), MORNING.hours());
        assertEquals(new ClockHours(Ratio.of(7, 2)), MORNING.and(MORNING).hours());
    }

    @Test
    void times_hold_those_among_them() {
        assertTrue(WeekTimes.days(DayOfWeek.TUESDAY).hold(MORNING));
        assertTrue(MORNING.hold(MORNING));
        assertFalse(MORNING.hold(WeekTimes.of(DayOfWeek.TUESDAY, LocalTime.of(8, 29), LocalTime.NOON)));
    }

    @Test
    void two_are_equal_when_their_minutes_are() {
        assertEquals(MORNING.hashCode(), MORNING.and(MORNING).hashCode());
        assertNotEquals(MORNING, WeekTimes.none());
        assertEquals(List.of("1950-2160"), MORNING.stretches());
        assertEquals("WeekTimes[1950-2160]", MORNING.toString());
    }

    @Test
    void a_time_that_does_not_end_after_it_starts_is_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> WeekTimes.of(DayOfWeek.MONDAY, LocalTime.NOON, LocalTime.NOON));
    }
}
