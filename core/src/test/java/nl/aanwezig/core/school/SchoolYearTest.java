package nl.aanwezig.core.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class SchoolYearTest {
    @Test
    void a_dutch_year_runs_from_1_august_up_to_and_including_31_july() {
        DateSpan year = DateSpan.of(LocalDate.of(2025, 8, 1), LocalDate.of(2026, 7, 31));

        assertEquals(year, dutch(2025, 8, 1).span());
        assertEquals(year, dutch(2025, 12, 31).span());
        assertEquals(year, dutch(2026, 1, 1).span());
        assertEquals(year, dutch(2026, 7, 31).span());
        assertEquals(year, dutch(2026, 8, 1).previous().span());
    }

    @Test
    void a_year_may_start_on_1_january() {
        assertEquals(
                DateSpan.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                SchoolYear.containing(LocalDate.of(2024, 12, 31), MonthDay.of(1, 1))
                        .span());
    }

    @Test
    void a_year_that_starts_on_29_february_leaves_no_day_out() {
        MonthDay leapDay = MonthDay.of(2, 29);

        assertEquals(
                DateSpan.of(LocalDate.of(2028, 2, 29), LocalDate.of(2029, 2, 27)),
                SchoolYear.containing(LocalDate.of(2029, 2, 27), leapDay).span());
        assertEquals(
                LocalDate.of(2029, 2, 28),
                SchoolYear.containing(LocalDate.of(2029, 2, 28), leapDay).span().start());
    }

    private static SchoolYear dutch(int year, int month, int day) {
        return SchoolYear.containing(LocalDate.of(year, month, day), SchoolYear.DUTCH_START);
    }
}
