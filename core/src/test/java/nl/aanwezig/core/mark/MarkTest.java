package nl.aanwezig.core.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Code PRESENT = Code.of("P", Presence.PRESENT);

    @ParameterizedTest
    @CsvSource({
        // Clocks forward on 30 March 2025 and 29 March 2026, back on 26 October 2025.
        "2025-03-30T01:30+01:00, 2025-03-30T03:20+02:00, 2025-03-30, 01:30",
        "2026-03-29T01:59+01:00, 2026-03-29T03:49+02:00, 2026-03-29, 01:59",
        "2026-03-29T08:30+02:00, 2026-03-29T09:20+02:00, 2026-03-29, 08:30",
        "2025-10-26T02:30+02:00, 2025-10-26T02:20+01:00, 2025-10-26, 02:30",
        "2025-10-26T02:50+02:00, 2025-10-26T02:40+01:00, 2025-10-26, 02:50",
        "2025-10-26T08:30+01:00, 2025-10-26T09:20+01:00, 2025-10-26, 08:30",
        // As UTC: the day and hour of the school's clock.
        "2025-10-24T22:30Z, 2025-10-24T23:20Z, 2025-10-25, 00:30",
        "2025-12-01T07:30Z, 2025-12-01T08:20Z, 2025-12-01, 08:30",
        // Over midnight: the day on which it starts.
        "2025-12-01T23:40+01:00, 2025-12-02T00:30+01:00, 2025-12-01, 23:40"
    })
    void a_lesson_of_50_minutes_stays_one_on_the_school_s_clock(
            OffsetDateTime start, OffsetDateTime end, LocalDate date, LocalTime local) {
        Mark mark = Mark.between(start, end, AMSTERDAM, PRESENT);

        assertEquals(50, mark.extent());
        assertEquals(date, mark.date());
        assertEquals(local, mark.start());
    }

    @Test
    void an_end_at_or_before_the_start_is_refused() {
        OffsetDateTime start = OffsetDateTime.parse("2025-12-01T08:30+01:00");

        assertThrows(IllegalStateException.class, () -> Mark.between(start, start, AMSTERDAM, PRESENT));
        assertThrows(
                IllegalStateException.class, () -> Mark.between(start, start.minusMinutes(50), AMSTERDAM, PRESENT));
    }

    @Test
    void a_whole_day_starts_at_midnight_and_is_read_in_hundredths() {
        Mark mark = Mark.of(LocalDate.of(2025, 12, 1), PRESENT);

        assertEquals(LocalTime.MIDNIGHT, mark.start());
        assertEquals(100, mark.extent());
        assertEquals(0, mark.missed());
    }

    @Test
    void all_may_be_missed_and_more_is_refused() {
        assertEquals(50, missed(50).build().missed());
        assertThrows(IllegalStateException.class, missed(51)::build);
        assertThrows(IllegalStateException.class, missed(-1)::build);
        assertThrows(IllegalStateException.class, missed(0).extent(0)::build);
        assertThrows(IllegalStateException.class, missed(0).extent(1441)::build);
    }

    private static Mark.Builder missed(int minutes) {
        return Mark.builder()
                .date(LocalDate.of(2025, 12, 1))
                .extent(50)
                .missed(minutes)
                .code(PRESENT);
    }
}
