package nl.aanwezig.core.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.school.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkLogTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final Instant NOON = Instant.parse("2025-09-01T12:00:00.000001Z");
    private static final Code PRESENT = Code.of("CANARY", Presence.PRESENT);
    private static final CodeBook CODES = CodeBook.of("book", List.of(PRESENT));

    @Test
    void everything_comes_out_in_order_of_arrival_whatever_the_size_of_the_batch() {
        MarkLog.Builder builder = MarkLog.builder(Unit.DAY, CODES);
        List<Long> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            long mark = PackedMark.of(MONDAY.toEpochDay() + 7 - i, 0, 100, 0, 0);
            builder.add(mark);
            expected.add(mark);
        }
        MarkLog log = builder.build();

        for (int size : new int[] {1, 3, 7, 100}) {
            assertEquals(expected, read(log, size));
        }
        assertEquals(7, log.size());
    }

    @Test
    void a_moment_is_kept_to_the_microsecond_and_its_absence_too() {
        Mark told = Mark.builder().date(MONDAY).code(PRESENT).recorded(NOON).build();
        MarkLog log = MarkLog.of(Unit.DAY, CODES, List.of(told, Mark.of(MONDAY, PRESENT)));
        long[] marks = new long[2];
        long[] recorded = new long[2];

        assertEquals(2, log.read().fill(marks, recorded));
        assertEquals(1_756_728_000_000_001L, recorded[0]);
        assertEquals(Marks.NOT_TOLD, recorded[1]);
    }

    @Test
    void a_withdrawal_holds_its_slot() {
        MarkLog log = MarkLog.builder(Unit.LESSON, CODES)
                .add(new Correction.Withdrawn(MONDAY, LocalTime.of(8, 30), NOON))
                .build();
        long mark = read(log, 10).get(0);

        assertTrue(PackedMark.isWithdrawn(mark));
        assertEquals(510, PackedMark.start(mark));
        assertEquals(MONDAY.toEpochDay(), PackedMark.epochDay(mark));
    }

    @Test
    void a_replacement_holds_the_new_mark_and_its_moment() {
        Mark now = Mark.of(MONDAY, LocalTime.of(8, 30), 50, PRESENT);
        MarkLog log = MarkLog.builder(Unit.LESSON, CODES)
                .add(new Correction.Replaced(now, NOON))
                .build();

        assertEquals(now, MarkSeries.view(CODES, read(log, 10).get(0)));
    }

    @ParameterizedTest
    @CsvSource({"DAY, 00:00, DAY, 08:30", "HALF_DAY, 12:00, HALF_DAY, 12:01", "LESSON, 08:30, DAY, 12:00"})
    void a_mark_that_starts_where_its_unit_cannot_is_refused(Unit unit, LocalTime fits, Unit other, LocalTime refused) {
        Mark good = Mark.of(MONDAY, fits, 100, PRESENT);
        Mark bad = Mark.of(MONDAY, refused, 100, PRESENT);

        assertEquals(1, MarkLog.of(unit, CODES, List.of(good)).size());
        assertThrows(IllegalArgumentException.class, () -> MarkLog.of(other, CODES, List.of(bad)));
    }

    @Test
    void a_code_of_another_book_is_refused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> MarkLog.of(Unit.DAY, CODES, List.of(Mark.of(MONDAY, Code.of("Q", Presence.ABSENT)))));

        assertEquals(
                "The code Q is not in the code book book.\nMaybe the mark comes from another source.",
                refused.getMessage());
    }

    @Test
    void a_series_refuses_two_marks_in_one_slot_and_marks_out_of_order() {
        long first = PackedMark.of(MONDAY.toEpochDay(), 510, 50, 0, 0);
        long sameSlot = PackedMark.of(MONDAY.toEpochDay(), 510, 60, 0, 0);

        assertThrows(
                IllegalArgumentException.class, () -> MarkSeries.of(Unit.LESSON, CODES, new long[] {first, sameSlot}));
        assertThrows(
                IllegalArgumentException.class,
                () -> MarkSeries.of(Unit.LESSON, CODES, new long[] {
                    PackedMark.of(MONDAY.toEpochDay() + 1, 0, 50, 0, 0), first
                }));
    }

    @Test
    void a_series_gives_the_marks_of_a_span_with_both_ends() {
        long[] week = new long[5];
        for (int i = 0; i < 5; i++) {
            week[i] = PackedMark.of(MONDAY.toEpochDay() + i, 510, 50, 0, 0);
        }
        MarkSeries series = MarkSeries.of(Unit.LESSON, CODES, week);

        assertEquals(5, series.marks(DateSpan.always(), mark -> true).size());
        assertEquals(
                List.of(MONDAY.plusDays(1), MONDAY.plusDays(2)),
                series.marks(DateSpan.of(MONDAY.plusDays(1), MONDAY.plusDays(2)), mark -> true).stream()
                        .map(Mark::date)
                        .toList());
        assertEquals(List.of(), series.marks(DateSpan.from(MONDAY.plusDays(5)), mark -> true));
        assertEquals(List.of(), series.marks(DateSpan.always(), mark -> false));
    }

    @Test
    void to_string_tells_size_and_unit_alone() {
        MarkLog log = MarkLog.of(Unit.DAY, CODES, List.of(Mark.of(MONDAY, PRESENT)));
        MarkSeries series = MarkSeries.of(Unit.DAY, CODES, new long[0]);

        assertEquals("MarkLog[1 x DAY]", log.toString());
        assertEquals("MarkSeries[0 x DAY]", series.toString());
        assertFalse(CODES.toString().contains("CANARY"));
    }

    @Test
    void a_day_has_one_unit_two_halves_and_as_many_lessons_as_its_timetable() {
        assertEquals(1, Unit.DAY.perDay());
        assertEquals(2, Unit.HALF_DAY.perDay());
        assertEquals(0, Unit.HALF_DAY.start(0));
        assertEquals(720, Unit.HALF_DAY.start(1));
        assertEquals(0, Unit.LESSON.perDay());
    }

    private static List<Long> read(Marks source, int batch) {
        List<Long> all = new ArrayList<>();
        long[] marks = new long[batch];
        long[] recorded = new long[batch];
        Marks.Batches batches = source.read();
        for (int count = batches.fill(marks, recorded); count > 0; count = batches.fill(marks, recorded)) {
            for (int i = 0; i < count; i++) {
                all.add(marks[i]);
            }
        }
        return all;
    }
}
