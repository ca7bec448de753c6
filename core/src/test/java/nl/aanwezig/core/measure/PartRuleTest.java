package nl.aanwezig.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartRuleTest {
    private static final Ratio WEIGHT = Ratio.of(3, 4);

    private static final int EXTENT = 50;

    static Stream<PartRule> rules() {
        return Stream.of(
                PartRule.PROPORTIONAL,
                PartRule.AT_LEAST_HALF,
                PartRule.ANY_PART,
                PartRule.BY_CODE,
                PartRule.atLeast(Share.percent(25)),
                PartRule.moreThanMinutes(30));
    }

    static Stream<Arguments> aroundOneHalf() {
        return Stream.of(
                Arguments.of(PartRule.PROPORTIONAL, "49/100", "1/2", "51/100"),
                Arguments.of(PartRule.AT_LEAST_HALF, "0", "1", "1"),
                Arguments.of(PartRule.ANY_PART, "1", "1", "1"),
                Arguments.of(PartRule.BY_CODE, "3/4", "3/4", "3/4"));
    }

    @ParameterizedTest
    @MethodSource("aroundOneHalf")
    void a_part_below_at_and_above_one_half(PartRule rule, String below, String half, String above) {
        assertEquals(below, rule.counted(Ratio.of(49, 100), EXTENT, WEIGHT).toString());
        assertEquals(half, rule.counted(Ratio.of(50, 100), EXTENT, WEIGHT).toString());
        assertEquals(above, rule.counted(Ratio.of(51, 100), EXTENT, WEIGHT).toString());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothing_missed_is_nothing_and_all_missed_is_all_under_every_rule(PartRule rule) {
        assertEquals(Ratio.ZERO, rule.counted(Ratio.ZERO, EXTENT, Ratio.ZERO));
        assertEquals(Ratio.ONE, rule.counted(Ratio.ONE, EXTENT, Ratio.ONE));
    }

    // Kearney 2008, the domain reference, measures 1.3: an absence is 25 per cent of the school day or more
    @ParameterizedTest
    @CsvSource({"2499, 0", "2500, 1", "2501, 1"})
    void a_share_from_which_a_unit_is_missed_belongs_to_it(int tenThousandths, String counted) {
        PartRule rule = PartRule.atLeast(Share.percent(25));

        assertEquals(
                counted,
                rule.counted(Ratio.of(tenThousandths, 10_000), EXTENT, WEIGHT).toString());
    }

    // California, the domain reference, measures 1.3: more than 30 minutes, whatever the length of the lesson
    @ParameterizedTest
    @CsvSource({"50, 29, 0", "50, 30, 0", "50, 31, 1", "31, 30, 0", "31, 31, 1", "30, 30, 0", "480, 30, 0", "480, 31, 1"
    })
    void minutes_above_which_a_unit_is_missed_do_not_belong_to_it(int extent, int missed, String counted) {
        PartRule rule = PartRule.moreThanMinutes(30);

        assertEquals(
                counted, rule.counted(Ratio.of(missed, extent), extent, WEIGHT).toString());
    }

    @Test
    void a_rule_from_nothing_on_or_above_less_than_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> PartRule.atLeast(Share.percent(0)));
        assertThrows(IllegalArgumentException.class, () -> PartRule.atLeast(Share.percent(-1)));
        assertThrows(IllegalArgumentException.class, () -> PartRule.moreThanMinutes(-1));
        assertEquals(PartRule.ANY_PART, PartRule.moreThanMinutes(0));
        assertEquals(PartRule.AT_LEAST_HALF, PartRule.atLeast(Share.percent(50)));
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
