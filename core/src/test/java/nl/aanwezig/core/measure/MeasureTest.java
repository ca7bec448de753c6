package nl.aanwezig.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.timeline.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    private static final Measure<Count> PER_DAY = Measure.of(
            "missed-per-day",
            "gemist per dag",
            "missed a day",
            Count::new,
            tally -> tally.enrolledDays() == 0
                    ? Optional.empty()
                    : Optional.of(tally.absent().dividedBy(Ratio.of(tally.enrolledDays()))));

    // edu_wh rounds the share of attendance to two decimals of a per cent before it compares
    @ParameterizedTest
    @CsvSource({"17.995, 9000/10000", "17.990, 9001/10000", "18, 9000/10000", "0, 1"})
    void a_rounded_measure_is_rounded_half_up_before_it_is_compared(String absent, String attendance) {
        Tally tally = Tally.builder()
                .absent(Ratio.parse(absent))
                .possible(Ratio.of(180))
                .build();

        assertEquals(
                ratio(attendance),
                Measures.ATTENDANCE_SHARE.rounded(4).of(tally).orElseThrow().value());
    }

    @Test
    void rounding_is_part_of_what_a_measure_is() {
        Measure<Share> rounded = Measures.ATTENDANCE_SHARE.rounded(4);

        assertEquals(OptionalInt.of(4), rounded.rounding());
        assertEquals(OptionalInt.empty(), Measures.ATTENDANCE_SHARE.rounding());
        assertEquals("attendance-share~4", rounded.toString());
        assertEquals("attendance-share", Measures.ATTENDANCE_SHARE.toString());
        assertEquals("het aandeel aanwezigheid (afgerond)", rounded.dutch());
        assertEquals("the share of attendance (rounded)", rounded.english());
        assertEquals(rounded, Measures.ATTENDANCE_SHARE.rounded(4));
        assertNotEquals(rounded, Measures.ATTENDANCE_SHARE.rounded(2));
        assertNotEquals(rounded, Measures.ATTENDANCE_SHARE);
        assertNotEquals(Measures.ABSENCE_SHARE, Measures.ATTENDANCE_SHARE);
        assertEquals(rounded.hashCode(), Measures.ATTENDANCE_SHARE.rounded(4).hashCode());
    }

    @Test
    void a_measure_of_ones_own() {
        Tally tally = Tally.builder()
                .absent(Ratio.of(5))
                .possible(Ratio.of(20))
                .enrolledDays(2)
                .build();

        assertEquals(Optional.of(new Count(Ratio.of(5, 2))), PER_DAY.of(tally));
        assertEquals(Optional.empty(), PER_DAY.of(Tally.builder().build()));
        assertEquals(new Count(Ratio.of(7)), PER_DAY.amount(Ratio.of(7)));
        assertEquals("missed-per-day", PER_DAY.id());
        assertEquals("gemist per dag", PER_DAY.dutch());
        assertEquals("missed a day", PER_DAY.english());
    }

    @Test
    void a_measure_is_another_by_its_name_and_not_by_its_formula() {
        Measure<Count> nothing =
                Measure.of("nothing", "niets", "nothing", Count::new, tally -> Optional.of(Ratio.ZERO));

        assertEquals(Optional.of(Count.of(0)), nothing.of(Tally.builder().build()));
        assertEquals(nothing, Measure.of("nothing", "niks", "nil", Count::new, tally -> Optional.empty()));
        assertNotEquals(nothing, PER_DAY);
    }

    @Test
    void hours_and_time_are_minutes_of_lessons() {
        Tally lessons = Tally.builder()
                .unit(Unit.LESSON)
                .possible(Ratio.of(10))
                .absent(Ratio.of(2))
                .timePossible(Ratio.of(500))
                .timeAbsent(Ratio.of(90))
                .isTimeInMinutes(true)
                .build();
        Tally days = Tally.builder()
                .unit(Unit.DAY)
                .timePossible(Ratio.of(1000))
                .timeAbsent(Ratio.of(150))
                .build();

        assertEquals(Optional.of(new ClockHours(Ratio.of(3, 2))), Measures.ABSENT_HOURS.of(lessons));
        assertEquals(Optional.empty(), Measures.ABSENT_HOURS.of(days));
        assertEquals(Optional.of(Share.percent(18)), Measures.TIME_MISSED_SHARE.of(lessons));
        assertEquals(Optional.of(Share.percent(15)), Measures.TIME_MISSED_SHARE.of(days));
        assertEquals(
                Optional.empty(), Measures.TIME_MISSED_SHARE.of(Tally.builder().build()));
    }

    @Test
    void runs_are_undefined_for_figures_that_came_without_their_order() {
        Tally counted = Tally.builder().runs(new Runs(3, 5, 2)).build();

        assertEquals(Optional.of(Count.of(3)), Measures.SPELLS.of(counted));
        assertEquals(Optional.of(Count.of(5)), Measures.LONGEST_SPELL.of(counted));
        assertEquals(Optional.empty(), Measures.SPELLS.of(Tally.builder().build()));
        assertEquals(Optional.empty(), Measures.LONGEST_SPELL.of(Tally.builder().build()));
    }

    @Test
    void each_measure_draws_its_own_column() {
        Tally tally = Tally.builder()
                .unit(Unit.HALF_DAY)
                .possible(Ratio.of(40))
                .absent(Ratio.of(7))
                .authorised(Ratio.of(4))
                .unauthorised(Ratio.of(2))
                .late(3)
                .enrolledDays(20)
                .calendarDays(26)
                .build();

        assertEquals(Optional.of(Count.of(33)), Measures.PRESENT.of(tally));
        assertEquals(Optional.of(Count.of(4)), Measures.AUTHORISED.of(tally));
        assertEquals(Optional.of(Count.of(2)), Measures.UNAUTHORISED.of(tally));
        assertEquals(Optional.of(Count.of(3)), Measures.LATE.of(tally));
        assertEquals(Optional.of(Count.of(26)), Measures.CALENDAR_DAYS.of(tally));
        assertEquals(Optional.of(HalfDays.of(33)), Measures.PRESENT_HALF_DAYS.of(tally));
        assertEquals(Optional.of(HalfDays.of(7)), Measures.ABSENT_HALF_DAYS.of(tally));
    }

    @Test
    void all_measures_are_listed_once_in_the_order_of_their_names_and_named_in_both_languages() {
        List<String> ids = Measures.all().stream().map(Measure::id).toList();

        assertEquals(ids.stream().distinct().sorted(Comparator.naturalOrder()).toList(), ids);
        assertTrue(ids.contains("time-missed-share"), ids::toString);
        Measures.all().forEach(measure -> {
            assertFalse(measure.dutch().isBlank(), measure.id());
            assertFalse(measure.english().isBlank(), measure.id());
            assertTrue(measure.id().matches("[a-z]+(-[a-z]+)*"), measure.id());
        });
    }

    @Test
    void a_figure_is_a_measure_over_a_window_with_a_counting_of_its_own_perhaps() {
        Counting days = Counting.daysMissing(Share.percent(50));
        Figure<Count> figure = Measures.ABSENT.in(Window.yearToDate());

        assertEquals(Optional.empty(), figure.counting());
        assertEquals(Optional.of(days), figure.counting(days).counting());
        assertNotEquals(figure, figure.counting(days));
        assertEquals(figure, Measures.ABSENT.in(Window.yearToDate()));
        assertEquals(
                new Comparison<>(figure, Interval.moreThan(Count.of(1))),
                figure.within(Interval.moreThan(Count.of(1))));
        assertEquals(
                new Contrast<>(figure, Bound.AT_LEAST, Measures.ABSENT.in(Window.previousYear())),
                figure.against(Bound.AT_LEAST, Measures.ABSENT.in(Window.previousYear())));
    }

    private static Ratio ratio(String fraction) {
        String[] parts = fraction.split("/", -1);
        return Ratio.of(Long.parseLong(parts[0]), parts.length > 1 ? Long.parseLong(parts[1]) : 1);
    }
}
