package nl.aanwezig.mtss.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.certainty.Interval;
import nl.aanwezig.mtss.effect.Phases.Direction;
import org.junit.jupiter.api.Test;

class NapTest {
    private static final long SEED = 42;

    @Test
    void pairs_are_counted_exactly() {
        Nap vignette = Nap.of(Series.VIGNETTE);
        assertEquals(Ratio.parse("38.5"), vignette.improved());
        assertEquals(42, vignette.pairs());
        assertEquals(Ratio.of(77, 84), vignette.value());
        assertEquals(Ratio.of(18, 20), Nap.of(Series.BOB).value());
        assertEquals(Ratio.of(18, 20), Nap.of(Series.PARKER).value());
    }

    /** SingleCaseES for its own data, worked example {@code nap-se-ci}. */
    @Test
    void errors_and_interval_are_those_of_the_vignette() {
        Nap nap = Nap.of(Series.VIGNETTE);
        assertEquals(0.069007, nap.unbiasedError().orElseThrow(), 0.0000005);
        assertEquals(0.077392, nap.hanleyError(), 0.0000005);
        assertEquals(0.166667, nap.nullError(), 0.0000005);
        assertEquals(0.597319, nap.interval(0.95).lower(), 0.0000005);
        assertEquals(0.985998, nap.interval(0.95).upper(), 0.0000005);
    }

    @Test
    void improvement_the_other_way_takes_the_other_pairs() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 300; round++) {
            Phases phases = Series.any(random);
            Nap nap = Nap.of(phases);
            Nap other = Nap.of(Series.otherDirection(phases));
            Nap mirrored = Nap.of(Series.mirrored(phases));
            String where = "seed " + SEED + ", round " + round + ": " + phases;

            assertEquals(Ratio.ONE, nap.value().plus(other.value()), where);
            assertEquals(nap.value(), mirrored.value(), where);
            assertEquals(nap.unbiasedError(), mirrored.unbiasedError(), where);
            assertEquals(nap.hanleyError(), other.hanleyError(), 1e-12, where);
            assertEquals(nap.interval(0.95).lower(), 1 - other.interval(0.95).upper(), 1e-9, where);
            assertTrue(nap.interval(0.95).contains(Decimals.of(nap.value())), where);
            assertEquals(Overlap.tau(phases), nap.value().times(Ratio.of(2)).minus(Ratio.ONE), where);
        }
    }

    @Test
    void phases_that_do_not_overlap_have_an_error_and_an_interval_too() {
        Nap apart = Nap.of(Series.LINE);
        assertEquals(Ratio.ONE, apart.value());
        assertEquals(1, apart.interval(0.95).upper());
        // kept half a pair from 1: sqrt(0.02 * 0.98 / 16), and / 25
        assertEquals(0.035, apart.unbiasedError().orElseThrow(), 1e-12);
        assertEquals(0.028, apart.hanleyError(), 1e-12);
        assertTrue(apart.interval(0.95).lower() > 0.5);

        Nap worse = Nap.of(Series.otherDirection(Series.LINE));
        assertEquals(Ratio.ZERO, worse.value());
        assertEquals(0, worse.interval(0.95).lower());
        assertEquals(1 - apart.interval(0.95).lower(), worse.interval(0.95).upper(), 1e-9);
    }

    /** Newcombe's ends are where the distance is just z times the error there. */
    @Test
    void the_ends_of_the_interval_solve_newcombes_equation() {
        Interval interval = Nap.of(Series.BOB).interval(0.9);
        for (double x : new double[] {interval.lower(), interval.upper()}) {
            double h = (4 + 5) / 2.0 - 1;
            double variance = h * x * (1 - x) / (4 * 5) * (1 / h + (1 - x) / (2 - x) + x / (1 + x));
            assertEquals(1.644853626951, Math.abs(0.9 - x) / Math.sqrt(variance), 1e-9);
        }
    }

    @Test
    void one_point_in_a_phase_has_no_unbiased_error() {
        assertEquals(
                OptionalDouble.empty(),
                Nap.of(Series.phases("1", "2,3", Direction.INCREASE)).unbiasedError());
        assertEquals(
                OptionalDouble.empty(),
                Nap.of(Series.phases("1,2", "3", Direction.INCREASE)).unbiasedError());
        assertTrue(Nap.of(Series.phases("1,2", "3,4", Direction.INCREASE))
                .unbiasedError()
                .isPresent());
    }

    @Test
    void a_level_lies_between_0_and_1() {
        Nap nap = Nap.of(Series.BOB);
        assertThrows(IllegalArgumentException.class, () -> nap.interval(0));
        assertThrows(IllegalArgumentException.class, () -> nap.interval(1));
    }

    @Test
    void a_phase_without_points_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Phases(Series.points("1"), java.util.List.of(), Direction.INCREASE));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Phases(java.util.List.of(), Series.points("1"), Direction.INCREASE));
    }
}
