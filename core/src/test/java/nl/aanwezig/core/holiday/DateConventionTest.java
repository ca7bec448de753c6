package nl.aanwezig.core.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.aanwezig.core.school.DateSpan;
import org.junit.jupiter.api.Test;

/** Three conventions for one holiday (the domain reference, standards A.6). */
class DateConventionTest {
    private static final DateSpan AUTUMN = DateSpan.of(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 18));

    @Test
    void one_holiday_in_three_conventions_is_one_span() {
        assertEquals(AUTUMN, span(DateConvention.BOTH_INCLUDED, "2026-10-10", "2026-10-18"));
        assertEquals(AUTUMN, span(DateConvention.WEEKDAYS_INCLUDED, "2026-10-12", "2026-10-16"));
        assertEquals(AUTUMN, span(DateConvention.END_EXCLUDED, "2026-10-10", "2026-10-19"));
    }

    @Test
    void a_holiday_that_ends_midweek_takes_no_weekend_there() {
        assertEquals(
                DateSpan.of(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 15)),
                span(DateConvention.WEEKDAYS_INCLUDED, "2026-10-12", "2026-10-15"));
        assertEquals(
                DateSpan.of(LocalDate.of(2026, 10, 13), LocalDate.of(2026, 10, 18)),
                span(DateConvention.WEEKDAYS_INCLUDED, "2026-10-13", "2026-10-16"));
    }

    @Test
    void an_end_that_is_excluded_leaves_one_day_at_least() {
        LocalDate day = LocalDate.of(2026, 10, 10);
        assertEquals(DateSpan.of(day, day), span(DateConvention.END_EXCLUDED, "2026-10-10", "2026-10-11"));
        assertTrue(Refusals.message(() -> DateConvention.END_EXCLUDED.span(day, day))
                .contains("\nMaybe the source includes its last day."));
    }

    private static DateSpan span(DateConvention convention, String start, String end) {
        return convention.span(LocalDate.parse(start), LocalDate.parse(end));
    }
}
