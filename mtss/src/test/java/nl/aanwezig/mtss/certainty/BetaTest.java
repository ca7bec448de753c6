package nl.aanwezig.mtss.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.quantity.Share;
import org.junit.jupiter.api.Test;

class BetaTest {
    private static final RateBands BANDS = new RateBands(
            List.of("satisfactory", "at-risk", "moderate", "severe"),
            List.of(Share.percent(5), Share.percent(10), Share.percent(20)));

    /** The worked examples {@code beta-tier-posterior}, prior Beta(1, 19). */
    @Test
    void what_is_held_of_a_rate_divides_over_the_bands() {
        row(new Beta(1, 19).after(0, 10), 0.0333, 0.7741, 0.1788, 0.0456, 0.0015);
        row(new Beta(1, 19).after(4, 16), 0.1250, 0.0438, 0.3066, 0.5630, 0.0866);
        row(new Beta(1, 19).after(18, 162), 0.0950, 0.0055, 0.6132, 0.3812, 0.0000);
    }

    private static void row(Beta rate, double mean, double... expected) {
        assertEquals(mean, rate.mean(), 0.00005);
        List<Double> probabilities = BANDS.probabilities(rate);
        assertEquals(expected.length, probabilities.size());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(
                    expected[i], probabilities.get(i), 0.00005, BANDS.names().get(i));
        }
        assertEquals(1, probabilities.stream().mapToDouble(one -> one).sum(), 1e-15);
    }

    @Test
    void a_distribution_is_found_again_from_its_mean_and_variance() {
        // Beta(a, b) has variance ab / ((a+b)² (a+b+1))
        Beta found = Beta.ofMoments(3.0 / 40, 3.0 * 37 / (40 * 40 * 41)).orElseThrow();
        assertEquals(3, found.a(), 1e-9);
        assertEquals(37, found.b(), 1e-9);
    }

    @Test
    void no_variance_and_too_much_have_no_distribution() {
        assertEquals(Optional.empty(), Beta.ofMoments(0.1, 0));
        assertEquals(Optional.empty(), Beta.ofMoments(0.1, -0.001));
        assertEquals(Optional.empty(), Beta.ofMoments(0.5, 0.25));
        assertEquals(Optional.empty(), Beta.ofMoments(0.5, 0.2501));
        assertEquals(true, Beta.ofMoments(0.5, 0.2499).isPresent());
        assertEquals(Optional.empty(), Beta.ofMoments(0, 0.01));
        assertEquals(Optional.empty(), Beta.ofMoments(1, 0.01));
        assertEquals(Optional.empty(), Beta.ofMoments(0.1, Double.NaN));
    }

    /** The domain reference, measures 3.7, point 3, with the base rates of 3.5. */
    @Test
    void a_mean_and_a_share_above_a_cut_would_fit_two_distributions() {
        assertEquals(0.1377, aboveTenPerCent(0.05277, 1.61), 0.0005);
        assertEquals(0.1377, aboveTenPerCent(0.05277, 23.7), 0.0005);
        assertEquals(0.2377, aboveTenPerCent(0.08490, 2.15), 0.0005);
        assertEquals(0.2377, aboveTenPerCent(0.08490, 151.8), 0.0005);
    }

    private static double aboveTenPerCent(double mean, double weight) {
        return 1 - new Beta(mean * weight, (1 - mean) * weight).cdf(0.10);
    }

    @Test
    void a_rate_lies_between_0_and_1() {
        Beta beta = new Beta(2, 3);
        assertEquals(0, beta.cdf(0));
        assertEquals(0, beta.cdf(-1));
        assertEquals(1, beta.cdf(1));
        assertEquals(1, beta.cdf(2));
        assertEquals(0, beta.quantile(0));
        assertEquals(1, beta.quantile(1));
    }

    @Test
    void what_is_no_distribution_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Beta(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Beta(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Beta(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Beta(1, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new Beta(2, 2).after(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Beta(2, 3).after(1, -2));
        assertThrows(IllegalArgumentException.class, () -> Beta.JEFFREYS.quantile(1.001));
        assertThrows(IllegalArgumentException.class, () -> Beta.JEFFREYS.quantile(-0.001));
    }
}
