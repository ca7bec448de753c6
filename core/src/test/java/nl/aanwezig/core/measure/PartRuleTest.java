package nl.aanwezig.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.quantity.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartRuleTest {
    private static final Ratio WEIGHT = Ratio.of(3, 4);

    @ParameterizedTest
    @CsvSource({
        "PROPORTIONAL, 49/100, 1/2, 51/100",
        "AT_LEAST_HALF, 0, 1, 1",
        "ANY_PART, 1, 1, 1",
        "BY_CODE, 3/4, 3/4, 3/4"
    })
    void a_part_below_at_and_above_one_half(PartRule rule, String below, String half, String above) {
        assertEquals(below, rule.counted(Ratio.of(49, 100), WEIGHT).toString());
        assertEquals(half, rule.counted(Ratio.of(50, 100), WEIGHT).toString());
        assertEquals(above, rule.counted(Ratio.of(51, 100), WEIGHT).toString());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_missed_is_nothing_and_all_missed_is_all_under_every_rule(PartRule rule) {
        assertEquals(Ratio.ZERO, rule.counted(Ratio.ZERO, Ratio.ZERO));
        assertEquals(Ratio.ONE, rule.counted(Ratio.ONE, Ratio.ONE));
    }

    @Test
    void an_absence_misses_the_weight_of_its_code() {
        assertEquals(Ratio.ONE, Missed.part(lesson(0), Code.of("X", Presence.ABSENT)));
        assertEquals(Ratio.of(67, 100), Missed.part(lesson(0), weighing(Presence.ABSENT, 67)));
        assertEquals(Ratio.of(67, 100), Missed.part(lesson(25), weighing(Presence.ABSENT, 67)));
    }

    @Test
    void a_part_misses_what_the_mark_says_or_else_the_weight_of_its_code() {
        assertEquals(Ratio.of(1, 2), Missed.part(lesson(25), weighing(Presence.PART, 10)));
        assertEquals(Ratio.of(1, 10), Missed.part(lesson(0), weighing(Presence.PART, 10)));
        assertEquals(Ratio.ZERO, Missed.part(lesson(0), Code.of("part", Presence.PART)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENT", "LATE", "NOT_REQUIRED", "UNRECORDED"})
    void every_other_presence_misses_nothing(Presence presence) {
        assertEquals(Ratio.ZERO, Missed.part(lesson(25), weighing(presence, 100)));
    }

    @ParameterizedTest
    @CsvSource({
        "CLOCK, 45, 3/4", "CLOCK, 60, 1", "CLOCK, 61, 61/60",
        "LESSON_PERIOD, 45, 1", "LESSON_PERIOD, 60, 1", "LESSON_PERIOD, 61, 61/60"
    })
    void hours_by_the_clock_and_by_the_lesson(HourUnit unit, int minutes, String hours) {
        assertEquals(hours, unit.missed(lessonOf(minutes), Ratio.ONE).toString());
    }

    @Test
    void hours_of_a_part_are_that_part_of_them() {
        assertEquals(Ratio.of(25, 60), HourUnit.CLOCK.missed(lesson(0), Ratio.of(1, 2)));
        assertEquals(Ratio.of(1, 2), HourUnit.LESSON_PERIOD.missed(lesson(0), Ratio.of(1, 2)));
    }

    private static Code weighing(Presence presence, int weight) {
        return Code.builder().value("c").presence(presence).weight(weight).build();
    }

    private static long lesson(int missed) {
        return PackedMark.of(LocalDate.of(2025, 9, 1).toEpochDay(), 510, 50, missed, 0);
    }

    private static long lessonOf(int minutes) {
        return PackedMark.of(LocalDate.of(2025, 9, 1).toEpochDay(), 510, minutes, 0, 0);
    }
}
