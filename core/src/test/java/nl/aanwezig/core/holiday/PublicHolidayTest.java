package nl.aanwezig.core.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dates of Easter from the published tables of the Gregorian calendar; the others from OpenHolidays as the domain reference quotes it. */
class PublicHolidayTest {
    @Test
    void easter_is_right_at_its_earliest_its_latest_and_where_the_moon_is_corrected() {
        assertEquals(LocalDate.of(1818, 3, 22), PublicHoliday.EASTER_SUNDAY.in(1818));
        assertEquals(LocalDate.of(1943, 4, 25), PublicHoliday.EASTER_SUNDAY.in(1943));
        assertEquals(LocalDate.of(1954, 4, 18), PublicHoliday.EASTER_SUNDAY.in(1954));
        assertEquals(LocalDate.of(1981, 4, 19), PublicHoliday.EASTER_SUNDAY.in(1981));
        assertEquals(LocalDate.of(2000, 4, 23), PublicHoliday.EASTER_SUNDAY.in(2000));
        assertEquals(LocalDate.of(2008, 3, 23), PublicHoliday.EASTER_SUNDAY.in(2008));
        assertEquals(LocalDate.of(2038, 4, 25), PublicHoliday.EASTER_SUNDAY.in(2038));
    }

    @Test
    void days_that_move_are_counted_from_easter_sunday() {
        assertEquals(LocalDate.of(2026, 4, 3), PublicHoliday.GOOD_FRIDAY.in(2026));
        assertEquals(LocalDate.of(2026, 4, 6), PublicHoliday.EASTER_MONDAY.in(2026));
        assertEquals(LocalDate.of(2026, 5, 14), PublicHoliday.ASCENSION_DAY.in(2026));
        assertEquals(LocalDate.of(2026, 5, 24), PublicHoliday.WHIT_SUNDAY.in(2026));
        assertEquals(LocalDate.of(2026, 5, 25), PublicHoliday.WHIT_MONDAY.in(2026));
    }

    @Test
    void kings_day_moves_from_a_sunday_to_the_saturday_before_it_and_from_no_other_day() {
        assertEquals(LocalDate.of(2024, 4, 27), PublicHoliday.KINGS_DAY.in(2024));
        assertEquals(LocalDate.of(2025, 4, 26), PublicHoliday.KINGS_DAY.in(2025));
        assertEquals(LocalDate.of(2026, 4, 27), PublicHoliday.KINGS_DAY.in(2026));
    }

    @Test
    void days_of_a_fixed_date_keep_it() {
        assertEquals(LocalDate.of(2027, 1, 1), PublicHoliday.NEW_YEAR.in(2027));
        assertEquals(LocalDate.of(2027, 5, 5), PublicHoliday.LIBERATION_DAY.in(2027));
        assertEquals(LocalDate.of(2027, 12, 25), PublicHoliday.CHRISTMAS_DAY.in(2027));
        assertEquals(LocalDate.of(2027, 12, 26), PublicHoliday.BOXING_DAY.in(2027));
    }

    @Test
    void good_friday_and_liberation_day_are_for_each_school_to_say() {
        assertEquals(9, PublicHoliday.USUALLY_CLOSED.size());
        assertFalse(PublicHoliday.USUALLY_CLOSED.contains(PublicHoliday.GOOD_FRIDAY));
        assertFalse(PublicHoliday.USUALLY_CLOSED.contains(PublicHoliday.LIBERATION_DAY));
    }
}
