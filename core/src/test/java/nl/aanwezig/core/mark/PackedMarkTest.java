package nl.aanwezig.core.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PackedMarkTest {
    private static final long DAY = LocalDate.of(2025, 9, 1).toEpochDay();
    private static final long FIRST = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2199, 12, 31).toEpochDay();
    private static final long SEED = 20250901;

    @Test
    void what_is_packed_comes_out_again() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 100_000; i++) {
            long day = random.nextLong(FIRST, LAST + 1);
            int start = random.nextInt(1440);
            int extent = random.nextInt(1, 1441);
            int missed = random.nextInt(extent + 1);
            int code = random.nextInt(1000);
            long mark = PackedMark.of(day, start, extent, missed, code);
            String where = "seed " + SEED + ", round " + i;
            assertEquals(day, PackedMark.epochDay(mark), where);
            assertEquals(start, PackedMark.start(mark), where);
            assertEquals(extent, PackedMark.extent(mark), where);
            assertEquals(missed, PackedMark.missed(mark), where);
            assertEquals(code, PackedMark.code(mark), where);
        }
    }

    @Test
    void natural_order_is_time_order() {
        long[] marks = {
            PackedMark.of(DAY + 1, 0, 1, 0, 0),
            PackedMark.of(FIRST, 0, 1, 0, 0),
            PackedMark.of(DAY, 570, 1, 0, 0),
            PackedMark.of(DAY, 510, 1440, 1440, 999),
            PackedMark.of(LAST, 1439, 1, 0, 0)
        };
        long[] inTime = {marks[1], marks[3], marks[2], marks[0], marks[4]};

        Arrays.sort(marks);

        assertEquals(Arrays.toString(inTime), Arrays.toString(marks));
        assertTrue(marks[0] >= 0);
    }

    @Test
    void the_bounds_fit_and_what_lies_beyond_is_refused() {
        assertEquals(FIRST, PackedMark.epochDay(PackedMark.of(FIRST, 0, 1, 0, 0)));
        assertEquals(LAST, PackedMark.epochDay(PackedMark.of(LAST, 1439, 1440, 1440, 1023)));
        refused(FIRST - 1, 0, 50, 0, 0);
        refused(LAST + 1, 0, 50, 0, 0);
        refused(DAY, -1, 50, 0, 0);
        refused(DAY, 1440, 50, 0, 0);
        refused(DAY, 0, 0, 0, 0);
        refused(DAY, 0, 1441, 0, 0);
        refused(DAY, 0, 50, -1, 0);
        refused(DAY, 0, 50, 51, 0);
        refused(DAY, 0, 50, 0, -1);
        refused(DAY, 0, 50, 0, 1024);
    }

    @Test
    void plausible_days_are_those_that_fit() {
        assertFalse(PackedMark.isPlausible(LocalDate.of(3, 9, 1)));
        assertFalse(PackedMark.isPlausible(LocalDate.of(1899, 12, 31)));
        assertTrue(PackedMark.isPlausible(LocalDate.of(1900, 1, 1)));
        assertTrue(PackedMark.isPlausible(LocalDate.of(2199, 12, 31)));
        assertFalse(PackedMark.isPlausible(LocalDate.of(2200, 1, 1)));
        assertFalse(PackedMark.isPlausible(LocalDate.of(6209, 1, 1)));
    }

    @Test
    void two_marks_of_the_same_day_and_start_share_a_slot() {
        long one = PackedMark.of(DAY, 510, 50, 0, 0);

        assertEquals(PackedMark.slot(one), PackedMark.slot(PackedMark.of(DAY, 510, 45, 45, 3)));
        assertTrue(PackedMark.slot(one) != PackedMark.slot(PackedMark.of(DAY, 511, 50, 0, 0)));
        assertTrue(PackedMark.slot(one) != PackedMark.slot(PackedMark.of(DAY + 1, 510, 50, 0, 0)));
    }

    @Test
    void what_a_timeline_filled_in_is_told_apart() {
        for (Presence as : new Presence[] {Presence.PRESENT, Presence.UNRECORDED, Presence.ABSENT}) {
            long filled = PackedMark.filledAs(PackedMark.of(DAY, 510, 50, 7, 3), as);
            assertTrue(PackedMark.isFilled(filled));
            assertEquals(
                    as,
                    CodeBook.of("none", List.of()).code(PackedMark.code(filled)).presence());
            assertEquals(50, PackedMark.extent(filled));
            assertEquals(0, PackedMark.missed(filled));
        }
        assertFalse(PackedMark.isFilled(PackedMark.of(DAY, 510, 50, 0, 999)));
    }

    private static void refused(long day, int start, int extent, int missed, int code) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> PackedMark.of(day, start, extent, missed, code));
        assertTrue(String.valueOf(refused.getMessage()).contains("\nMaybe "), refused.getMessage());
    }
}
