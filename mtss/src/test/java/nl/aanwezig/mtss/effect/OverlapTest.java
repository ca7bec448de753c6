package nl.aanwezig.mtss.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.effect.Overlap.Part;
import nl.aanwezig.mtss.effect.Phases.Direction;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private static final long SEED = 11;

    private static Part part(long count, int of) {
        return new Part(Ratio.of(count), of);
    }

    /** The worked examples {@code nap-tau-tauU-pnd}. */
    @Test
    void tau_and_its_legacy_form() {
        assertEquals(Ratio.of(35, 42), Overlap.tau(Series.VIGNETTE));
        assertEquals(Ratio.of(31, 42), Overlap.tauULegacy(Series.VIGNETTE));
        assertEquals(Ratio.of(16, 20), Overlap.tau(Series.BOB));
        assertEquals(Ratio.of(13, 20), Overlap.tauULegacy(Series.BOB));
        assertEquals(Ratio.of(11, 20), Overlap.tauULegacy(Series.PARKER));
        // Tarlow 2017, tests of SingleCaseES
        assertEquals(Ratio.ONE, Overlap.tau(Series.LINE));
        assertEquals(Ratio.of(3, 5), Overlap.tauULegacy(Series.LINE));
    }

    @Test
    void the_legacy_form_can_exceed_1() {
        // a baseline that falls all the way adds its 6 pairs to the 20 of the phases
        assertEquals(Ratio.of(26, 20), Overlap.tauULegacy(Series.phases("4,3,2,1", "6,7,8,9,10", Direction.INCREASE)));
    }

    @Test
    void points_better_than_the_best_and_the_median() {
        assertEquals(part(5, 7), Overlap.betterThanBest(Series.VIGNETTE));
        assertEquals(part(2, 5), Overlap.betterThanBest(Series.BOB));
        assertEquals(part(3, 5), Overlap.betterThanBest(Series.PARKER));
        assertEquals(part(7, 7), Overlap.betterThanMedian(Series.VIGNETTE));
        // as good as the best, and as the median, is not better
        assertEquals(part(0, 2), Overlap.betterThanBest(Series.phases("1,3,3", "3,3", Direction.INCREASE)));
        assertEquals(part(1, 3), Overlap.betterThanMedian(Series.phases("1,3,3", "2,3,4", Direction.INCREASE)));
        assertEquals(part(1, 3), Overlap.betterThanMedian(Series.phases("1,3,3", "2,3,4", Direction.DECREASE)));
    }

    /** The worked example {@code ird-pem-pand}. */
    @Test
    void points_that_can_stay_apart() {
        assertEquals(part(11, 13), Overlap.apart(Series.VIGNETTE));
        assertEquals(Ratio.of(6, 7).minus(Ratio.of(1, 6)), Overlap.improvementRateDifference(Series.VIGNETTE));
        assertEquals(part(10, 10), Overlap.apart(Series.LINE));
        assertEquals(Ratio.ONE, Overlap.improvementRateDifference(Series.LINE));
        // nothing better: all of the longer phase stay
        assertEquals(part(3, 5), Overlap.apart(Series.phases("5,5,5", "1,1", Direction.INCREASE)));
        assertEquals(part(3, 5), Overlap.apart(Series.phases("5,5", "1,1,1", Direction.INCREASE)));
    }

    /** PAND as its sources define it: the largest i + j whose i worst points before lie below the j best with support. */
    @Test
    void what_stays_is_the_most_that_can() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 500; round++) {
            Phases phases = Series.any(random);
            assertEquals(
                    part(
                            mostApart(phases.turned()),
                            phases.baseline().size() + phases.support().size()),
                    Overlap.apart(phases),
                    "seed " + SEED + ", round " + round + ": " + phases);
        }
    }

    private static int mostApart(Phases turned) {
        List<Ratio> before = turned.baseline().stream().sorted().toList();
        List<Ratio> with =
                turned.support().stream().sorted(Collections.reverseOrder()).toList();
        int most = 0;
        for (int i = 0; i <= before.size(); i++) {
            for (int j = 0; j <= with.size(); j++) {
                if (i == 0 || j == 0 || before.get(i - 1).compareTo(with.get(j - 1)) < 0) {
                    most = Math.max(most, i + j);
                }
            }
        }
        return most;
    }

    @Test
    void mirrored_points_with_mirrored_improvement_overlap_as_much() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 300; round++) {
            Phases phases = Series.any(random);
            Phases mirrored = Series.mirrored(phases);
            String where = "seed " + SEED + ", round " + round + ": " + phases;
            assertEquals(Overlap.betterThanBest(phases), Overlap.betterThanBest(mirrored), where);
            assertEquals(Overlap.betterThanMedian(phases), Overlap.betterThanMedian(mirrored), where);
            assertEquals(Overlap.apart(phases), Overlap.apart(mirrored), where);
            assertEquals(Overlap.tauULegacy(phases), Overlap.tauULegacy(mirrored), where);
            assertEquals(Ratio.ZERO, Overlap.tau(phases).plus(Overlap.tau(Series.otherDirection(phases))), where);
            if (phases.baseline().size() > 1) {
                assertEquals(Overlap.tauBaselineCorrected(phases), Overlap.tauBaselineCorrected(mirrored), where);
                assertEquals(
                        Overlap.kendallBaselineCorrected(phases), Overlap.kendallBaselineCorrected(mirrored), where);
            }
        }
    }

    /** Tarlow 2016 in the data of the vignette, worked example {@code tau-bc}. */
    @Test
    void the_trend_of_the_baseline_is_taken_out() {
        assertEquals(
                new BaselineTrend(Ratio.parse("0.6"), Ratio.parse("19.4")),
                BaselineTrend.of(Series.VIGNETTE.baseline()));
        assertEquals(Ratio.of(12, 42), Overlap.tauBaselineCorrected(Series.VIGNETTE));
    }

    @Test
    void a_line_that_goes_on_is_all_ties_and_no_effect() {
        assertEquals(new BaselineTrend(Ratio.ONE, Ratio.ZERO), BaselineTrend.of(Series.LINE.baseline()));
        assertEquals(Ratio.ZERO, Overlap.tauBaselineCorrected(Series.LINE));
        assertEquals(OptionalDouble.empty(), Overlap.kendallBaselineCorrected(Series.LINE));
        // thirds and sevenths are lines too, which doubles would not see
        Phases thirds = new Phases(
                List.of(Ratio.of(1, 3), Ratio.of(10, 21), Ratio.of(13, 21)),
                List.of(Ratio.of(16, 21), Ratio.of(19, 21)),
                Direction.DECREASE);
        assertEquals(new BaselineTrend(Ratio.of(1, 7), Ratio.of(4, 21)), BaselineTrend.of(thirds.baseline()));
        assertEquals(Ratio.ZERO, Overlap.tauBaselineCorrected(thirds));
    }

    @Test
    void the_trend_is_that_of_the_series_whichever_way_improvement_lies() {
        assertEquals(
                BaselineTrend.of(Series.VIGNETTE.baseline()),
                BaselineTrend.of(Series.otherDirection(Series.VIGNETTE).baseline()));
        assertEquals(Ratio.of(-12, 42), Overlap.tauBaselineCorrected(Series.otherDirection(Series.VIGNETTE)));
    }

    @Test
    void one_point_has_no_trend() {
        assertThrows(IllegalArgumentException.class, () -> BaselineTrend.of(Series.points("1")));
        assertEquals(new BaselineTrend(Ratio.ONE, Ratio.of(3)), BaselineTrend.of(Series.points("4,5")));
    }

    @Test
    void tau_b_of_the_points_without_trend_divides_by_untied_pairs() {
        // S is 12; residuals 0, -0.6, 4.8, 3.2, -0.4, 0 and 4.4, 0.8, -0.8, 1.6, 4, 3.4, 1.8: one tie in 78 pairs
        assertEquals(
                12 / Math.sqrt(42 * 77.0),
                Overlap.kendallBaselineCorrected(Series.VIGNETTE).orElseThrow(),
                1e-12);
    }

    /** Kendall 1970, p. 35, worked example {@code kendall-tau-b}. */
    @Test
    void kendalls_ranking() {
        KendallTau tau = KendallTau.of(
                Series.points("1,2.5,2.5,4.5,4.5,6.5,6.5,8,9.5,9.5"), Series.points("1,2,4.5,4.5,4.5,4.5,8,8,8,10"));
        assertEquals(new KendallTau(33, 41, 36), tau);
        assertEquals(0.8590, tau.tauB().orElseThrow(), 0.00005);
        assertThrows(IllegalArgumentException.class, () -> KendallTau.of(Series.points("1,2"), Series.points("1")));
        assertTrue(
                KendallTau.of(Series.points("1,1"), Series.points("1,2")).tauB().isEmpty());
    }
}
