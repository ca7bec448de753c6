package nl.aanwezig.mtss.signal.detector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.mtss.signal.Detector;
import nl.aanwezig.mtss.signal.SignalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What each detector takes by default, what it finds, and what it refuses. */
class ParametersTest {
    private static final Share TOO_MUCH = Share.percent(101);
    private static final Share NEGATIVE = Share.percent(-1);

    @Test
    void published_numbers_are_the_defaults() {
        assertEquals(List.of(3, 6, 9, 12), Lateness.standard().steps());
        assertEquals(
                List.of(4, 12, 6),
                List.of(
                        Sickness.standard().reports(),
                        Sickness.standard().lessonWeeks(),
                        Sickness.standard().moreThanDays()));
        assertEquals(Set.of(new Category("ILL")), Sickness.standard().categories());
        assertEquals(2, EarlyMonths.standard().daysPerMonth());
        assertEquals(Share.percent(25), PartDays.standard().ofDay());
        assertEquals(Share.percent(50), PartDays.halfDays().ofDay());
        assertEquals(new Drop.Ewma(Share.percent(30), Ratio.of(3), Share.percent(10)), Drop.Ewma.standard());
    }

    @Test
    void what_no_source_gives_is_said_to_be_the_projects_choice() {
        for (Detector detector : List.of(
                Improvement.standard(),
                FullWeeks.standard(),
                Streaks.standard(),
                Spells.standard(),
                Drop.standard(),
                PartDays.standard(),
                PartDays.halfDays(),
                Relapse.standard(),
                RegisterQuality.standard())) {
            assertTrue(detector.ground().source().contains("chosen by this project"), detector::toString);
        }
    }

    @Test
    void the_standard_set_finds_every_kind_but_those_of_a_school_and_ones_own() {
        EnumSet<SignalKind> found = EnumSet.noneOf(SignalKind.class);
        for (SignalKind kind : SignalKind.values()) {
            long detectors = Detectors.standard().detectors().stream()
                    .filter(detector -> detector.finds(kind))
                    .count();
            assertTrue(detectors <= 1, kind::id);
            if (detectors == 1) {
                found.add(kind);
            }
        }
        assertEquals(
                EnumSet.complementOf(EnumSet.of(
                        SignalKind.WEEKDAY_PATTERN,
                        SignalKind.HALF_DAY_PATTERN,
                        SignalKind.FIRST_HOUR_PATTERN,
                        SignalKind.SUBJECT_PATTERN,
                        SignalKind.OTHER,
                        SignalKind.RETRACTION)),
                found);
        assertEquals(11, Detectors.standard().detectors().size());
        assertFalse(Streaks.standard().finds(SignalKind.LATENESS));
    }

    @Test
    void levels_that_do_not_rise_from_one_are_refused() {
        for (List<Integer> levels :
                List.of(List.<Integer>of(), List.of(0, 3), List.of(3, 3), List.of(5, 3), List.of(-1))) {
            refused(
                    () -> Streaks.builder().levels(levels).build(),
                    () -> FullWeeks.builder().levels(levels).build(),
                    () -> Lateness.builder().steps(levels).build());
        }
        assertEquals(List.of(1), Streaks.builder().levels(List.of(1)).build().levels());
    }

    @Test
    void shares_outside_nothing_and_all_are_refused() {
        for (Share share : List.of(TOO_MUCH, NEGATIVE)) {
            refused(
                    () -> Streaks.builder().ofDay(share).build(),
                    () -> Spells.builder().ofUnit(share).build(),
                    () -> EarlyMonths.builder().ofDay(share).build(),
                    () -> PartDays.builder().ofDay(share).build(),
                    () -> Improvement.builder().atLeast(share).build(),
                    () -> Relapse.builder().atLeast(share).build(),
                    () -> RegisterQuality.builder().unmarked(share).build());
        }
        refused(() -> RegisterQuality.builder().unmarked(Share.percent(0)).build());
        assertEquals(
                Share.percent(100),
                Streaks.builder().ofDay(Share.percent(100)).build().ofDay());
        assertEquals(
                Share.percent(0),
                Streaks.builder().ofDay(Share.percent(0)).build().ofDay());
    }

    @Test
    void numbers_below_one_are_refused() {
        refused(
                () -> Spells.builder().spells(0).build(),
                () -> Spells.builder().lessonWeeks(0).build(),
                () -> EarlyMonths.builder().daysPerMonth(0).build(),
                () -> EarlyMonths.builder().months(0).build(),
                () -> PartDays.builder().days(0).build(),
                () -> PartDays.builder().lessonWeeks(0).build(),
                () -> Sickness.builder().reports(0).build(),
                () -> Sickness.builder().lessonWeeks(0).build(),
                () -> Sickness.builder().moreThanDays(-1).build(),
                () -> Improvement.builder().keptWeeks(0).build(),
                () -> Improvement.builder().baselineWeeks(0).build(),
                () -> Relapse.builder().weeksBefore(0).build(),
                () -> Relapse.builder().weeksRisen(0).build(),
                () -> Relapse.builder().weeksBack(0).build(),
                () -> Relapse.builder().weeksBack(3).withinWeeks(2).build(),
                () -> Drop.builder().baselineWeeks(1).build());
        assertEquals(1, Spells.builder().spells(1).build().spells());
        assertEquals(0, Sickness.builder().moreThanDays(0).build().moreThanDays());
        assertEquals(2, Relapse.builder().withinWeeks(2).build().withinWeeks());
    }

    @Test
    void charts_without_sense_are_refused() {
        Share ten = Share.percent(10);
        Stream.<Executable>of(
                        () -> new Drop.Ewma(Share.percent(0), Ratio.of(3), ten),
                        () -> new Drop.Ewma(TOO_MUCH, Ratio.of(3), ten),
                        () -> new Drop.Ewma(ten, Ratio.ZERO, ten),
                        () -> new Drop.Ewma(ten, Ratio.of(3), Share.percent(0)),
                        () -> new Drop.Cusum(Ratio.of(-1), Ratio.of(5), ten),
                        () -> new Drop.Cusum(Ratio.ZERO, Ratio.ZERO, ten),
                        () -> new Drop.Cusum(Ratio.ZERO, Ratio.of(5), Share.percent(0)),
                        () -> new Drop.BinomialCusum(Ratio.ONE, ten, Ratio.of(8)),
                        () -> new Drop.BinomialCusum(Ratio.of(3), Share.percent(0), Ratio.of(8)),
                        () -> new Drop.BinomialCusum(Ratio.of(3), Share.percent(100), Ratio.of(8)),
                        () -> new Drop.BinomialCusum(Ratio.of(3), ten, Ratio.ZERO))
                .forEach(chart -> assertThrows(IllegalArgumentException.class, chart));
        assertEquals(Share.percent(100), new Drop.Ewma(Share.percent(100), Ratio.ONE, ten).weight());
        assertEquals(Ratio.ZERO, new Drop.Cusum(Ratio.ZERO, Ratio.ONE, ten).allowance());
    }

    private static void refused(Executable... parameters) {
        for (Executable build : parameters) {
            String shown = assertThrows(IllegalStateException.class, build).toString();
            assertTrue(shown.contains("\nMaybe "), shown);
        }
    }
}
