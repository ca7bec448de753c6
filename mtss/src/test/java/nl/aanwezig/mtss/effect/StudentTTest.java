package nl.aanwezig.mtss.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import nl.aanwezig.mtss.certainty.Normal;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class StudentTTest {
    @Test
    void an_interval_reaches_as_far_as_the_oracles() {
        for (double degrees : new double[] {1, 2, 2.5, 7, 29, 444, 12_345.6}) {
            for (double level : new double[] {0.5, 0.8, 0.95, 0.999}) {
                assertEquals(
                        TDistribution.of(degrees).inverseCumulativeProbability((1 + level) / 2),
                        StudentT.reach(level, degrees),
                        1e-6,
                        degrees + " degrees at " + level);
            }
        }
        assertEquals(Normal.reach(0.95), StudentT.reach(0.95, 1e8), 1e-6);
    }

    /** Two groups of the same size and spread have the degrees of both together. */
    @Test
    void degrees_after_welch() {
        Sample ten = new Sample(10, 0, OptionalDouble.of(4));
        assertEquals(18, StudentT.welch(ten, ten).orElseThrow(), 1e-12);
        assertEquals(
                9, StudentT.welch(ten, new Sample(50, 0, OptionalDouble.of(0))).orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), StudentT.welch(ten, Sample.ofMean(10, 0)));
        assertEquals(3, StudentT.welch(Sample.of(3, 3), Sample.of(4, 4, 4)).orElseThrow());
    }
}
