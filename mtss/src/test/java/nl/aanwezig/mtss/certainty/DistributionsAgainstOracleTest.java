package nl.aanwezig.mtss.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** The distributions against Apache Commons Statistics over a grid. */
class DistributionsAgainstOracleTest {
    private static final double[] WEIGHTS = {0.01, 0.3, 0.5, 1, 1.7, 4, 19, 62.5, 180, 1_000, 25_000};
    private static final double[] RATES = {1e-9, 1e-4, 0.01, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 0.99, 1 - 1e-6};
    private static final double[] PROBABILITIES = {1e-6, 0.001, 0.025, 0.2, 0.5, 0.8, 0.975, 0.999, 1 - 1e-6};

    @Test
    void the_beta_distribution_gives_the_probabilities_of_the_oracle() {
        for (double a : WEIGHTS) {
            for (double b : WEIGHTS) {
                BetaDistribution oracle = BetaDistribution.of(a, b);
                for (double x : RATES) {
                    double expected = oracle.cumulativeProbability(x);
                    close(expected, new Beta(a, b).cdf(x), 1e-9, "Beta(" + a + ", " + b + ") at " + x);
                }
            }
        }
    }

    @Test
    void the_quantile_of_the_beta_distribution_has_the_probability_that_was_asked() {
        for (double a : WEIGHTS) {
            for (double b : WEIGHTS) {
                Beta beta = new Beta(a, b);
                BetaDistribution oracle = BetaDistribution.of(a, b);
                for (double p : PROBABILITIES) {
                    String where = "Beta(" + a + ", " + b + ") at probability " + p;
                    double x = beta.quantile(p);
                    close(oracle.inverseCumulativeProbability(p), x, 1e-7, where);
                    if (x > 1e-300 && x < 1 - 1e-9) {
                        close(p, oracle.cumulativeProbability(x), 1e-9, where);
                    }
                }
            }
        }
    }

    @Test
    void a_school_year_of_a_whole_country_is_within_reach() {
        BetaDistribution oracle = BetaDistribution.of(9.3e7, 1.0e9);
        for (double x : new double[] {0.08506, 0.08508, 0.0851}) {
            close(oracle.cumulativeProbability(x), new Beta(9.3e7, 1.0e9).cdf(x), 1e-5, "at " + x);
        }
    }

    @Test
    void the_normal_distribution_is_that_of_the_oracle() {
        NormalDistribution oracle = NormalDistribution.of(0, 1);
        for (double z = -8; z <= 8; z += 0.0625) {
            close(oracle.cumulativeProbability(z), Normal.cdf(z), 1e-12, "at " + z);
            close(oracle.survivalProbability(z), Normal.upperTail(z), 1e-12, "above " + z);
            close(oracle.density(z), Normal.density(z), 1e-13, "density at " + z);
        }
        for (double p : PROBABILITIES) {
            assertEquals(oracle.inverseCumulativeProbability(p), Normal.quantile(p), 1e-9, "quantile of " + p);
        }
    }

    /** Relative where values are small: a tail of 10^-12 has digits too. */
    private static void close(double expected, double actual, double precision, String where) {
        assertEquals(expected, actual, precision * Math.max(Math.abs(expected), 1e-100), where);
    }
}
