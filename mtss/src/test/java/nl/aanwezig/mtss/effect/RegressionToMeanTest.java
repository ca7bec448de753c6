package nl.aanwezig.mtss.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import nl.aanwezig.mtss.certainty.Normal;
import nl.aanwezig.mtss.effect.RegressionToMean.Population;
import org.junit.jupiter.api.Test;

class RegressionToMeanTest {
    private static final long SEED = 2005;

    /** Barnett, van der Pols and Dobson 2005: mean 60, deviation 15, chosen below 40. */
    @Test
    void barnetts_example() {
        double[][] rows = {{0, 26.9720}, {0.3, 18.8804}, {0.7, 8.0916}, {1, 0}};
        for (double[] row : rows) {
            RegressionToMean chosen = new Population(60, 15, row[0]).chosenBelow(40);
            assertEquals(4.0 / 3, chosen.z(), 1e-12);
            assertEquals(1.798135, chosen.meanOfChosen(), 0.0000005);
            assertEquals(row[1], chosen.expected(), 0.00005);
            assertEquals(row[1], chosen.expectedChange(), 0.00005, "those below rise");
        }
    }

    /** The domain reference, measures 4.1: absence of mean 7 and deviation 6 per cent, chosen from 10 per cent. */
    @Test
    void absence_falls_by_itself() {
        double[][] rows = {{0.5, 3.4}, {0.6, 2.7}, {0.7, 2.1}, {0.8, 1.4}};
        for (double[] row : rows) {
            RegressionToMean chosen = new Population(7, 6, row[0]).chosenAbove(10);
            assertEquals(row[1], chosen.expected(), 0.05);
            assertEquals(-chosen.expected(), chosen.expectedChange());
        }
    }

    @Test
    void above_is_the_mirror_image_of_below() {
        assertEquals(
                new Population(60, 15, 0.3).chosenBelow(40).expected(),
                new Population(60, 15, 0.3).chosenAbove(80).expected(),
                1e-12);
    }

    @Test
    void more_measurements_leave_less_to_chance() {
        Population population = new Population(60, 15, 0.4);
        RegressionToMean three = population.chosenBelow(40).by(3);
        // sw² = 135, sb² = 90: spread sqrt(90 + 45), and 45 of it within
        double spread = Math.sqrt(135);
        assertEquals(20 / spread, three.z(), 1e-12);
        assertEquals(45 / spread * Normal.hazard(20 / spread), three.expected(), 1e-12);
        assertEquals(population.chosenBelow(40), population.chosenBelow(40).by(1));
    }

    @Test
    void pupils_chosen_by_one_measurement_move_back_as_far_as_was_expected() {
        Random random = new Random(SEED);
        int n = 200_000;
        double[] first = new double[n];
        double[] second = new double[n];
        for (int i = 0; i < n; i++) {
            double usual = 7 + 6 * Math.sqrt(0.6) * random.nextGaussian();
            first[i] = usual + 6 * Math.sqrt(0.4) * random.nextGaussian();
            second[i] = usual + 6 * Math.sqrt(0.4) * random.nextGaussian();
        }
        Population population = Population.of(first, second);
        assertEquals(7, population.mean(), 0.06, "seed " + SEED);
        assertEquals(6, population.sigma(), 0.05, "seed " + SEED);
        assertEquals(0.6, population.rho(), 0.01, "seed " + SEED);

        double change = 0;
        int chosen = 0;
        for (int i = 0; i < n; i++) {
            if (first[i] >= 10) {
                change += second[i] - first[i];
                chosen++;
            }
        }
        assertEquals(population.chosenAbove(10).expectedChange(), change / chosen, 0.06, "seed " + SEED);
    }

    @Test
    void a_population_by_hand() {
        Population population = Population.of(new double[] {1, 2, 3, 6}, new double[] {2, 2, 4, 4});
        assertEquals(3, population.mean());
        assertEquals(Math.sqrt(14.0 / 3), population.sigma(), 1e-12);
        assertEquals(6 / Math.sqrt(14 * 4), population.rho(), 1e-12);
        assertEquals(
                1,
                Population.of(new double[] {1, 2, 4}, new double[] {3, 6, 12}).rho(),
                1e-12);
    }

    @Test
    void what_is_no_population_is_refused() {
        refuses(() -> new Population(7, 0, 0.5));
        refuses(() -> new Population(7, 6, -0.001));
        refuses(() -> new Population(7, 6, 1.001));
        refuses(() -> new Population(Double.NaN, 6, 0.5));
        refuses(() -> new Population(7, 6, 0.5).chosenAbove(Double.NaN));
        refuses(() -> new Population(7, 6, 0.5).chosenAbove(10).by(0));
        refuses(() -> Population.of(new double[] {1, 2}, new double[] {1, 2}));
        refuses(() -> Population.of(new double[] {1, 2, 3}, new double[] {1, 2}));
        refuses(() -> Population.of(new double[] {1, 2, 3}, new double[] {3, 2, 1}));
        refuses(() -> Population.of(new double[] {2, 2, 2}, new double[] {3, 2, 1}));
        refuses(() -> Population.of(new double[] {1, 2, 3}, new double[] {2, 2, 2}));
    }

    private static void refuses(Runnable call) {
        assertThrows(IllegalArgumentException.class, call::run);
    }
}
