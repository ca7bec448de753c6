package nl.aanwezig.adapter.verzuimregister.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.aanwezig.core.school.SchoolYear;
import org.junit.jupiter.api.Test;

/** The domain reference, Dutch law 3.2. */
class RetentionTest {
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
