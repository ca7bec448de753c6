package nl.aanwezig.core.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateSpanTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);

    @Test
    void both_ends_belong_to_a_span() {
        DateSpan span = DateSpan.of(MONDAY, MONDAY.plusDays(4));

        assertFalse(span.contains(MONDAY.minusDays(1)));
        assertTrue(span.contains(MONDAY));
        assertTrue(span.contains(MONDAY.plusDays(4)));
        assertFalse(span.contains(MONDAY.plusDays(5)));
    }

    @Test
    void one_day_is_a_span() {
        DateSpan span = DateSpan.of(MONDAY, MONDAY);

        assertTrue(span.contains(MONDAY));
        assertFalse(span.isOpen());
    }

    @Test
    void an_end_before_the_start_is_refused_with_advice() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> DateSpan.of(MONDAY, MONDAY.minusDays(1)));

        assertEquals(
                "The span ends on 2025-08-31, before it starts on 2025-09-01.\nMaybe the two dates were swapped.",
                refused.getMessage());
    }

    @Test
    void an_open_end_holds_every_later_day() {
        DateSpan span = DateSpan.from(MONDAY);

        assertTrue(span.isOpen());
        assertTrue(span.contains(LocalDate.MAX));
        assertFalse(span.contains(MONDAY.minusDays(1)));
        assertTrue(DateSpan.always().contains(LocalDate.MIN));
    }

    @Test
    void an_intersection_holds_the_days_of_both() {
        DateSpan first = DateSpan.of(MONDAY, MONDAY.plusDays(4));
        DateSpan touching = DateSpan.of(MONDAY.plusDays(4), MONDAY.plusDays(9));

        assertEquals(Optional.of(DateSpan.of(MONDAY.plusDays(4), MONDAY.plusDays(4))), first.intersection(touching));
        assertEquals(first.intersection(touching), touching.intersection(first));
        assertEquals(Optional.of(first), first.intersection(DateSpan.always()));
    }

    @Test
    void spans_that_follow_each_other_have_no_intersection() {
        DateSpan first = DateSpan.of(MONDAY, MONDAY.plusDays(4));

        assertEquals(Optional.empty(), first.intersection(DateSpan.from(MONDAY.plusDays(5))));
    }
}
