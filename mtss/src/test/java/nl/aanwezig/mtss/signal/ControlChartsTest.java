package nl.aanwezig.mtss.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.aanwezig.mtss.signal.ControlCharts.Cusum;
import nl.aanwezig.mtss.signal.ControlCharts.Ewma;
import org.junit.jupiter.api.Test;

class ControlChartsTest {
    /** NIST/SEMATECH e-Handbook 6.3.2.4, row STAT-EWMA-NIST. */
    private static final double[] NIST_EWMA = {
        52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4,
        53.6, 52.1
    };

    /** NIST/SEMATECH e-Handbook 6.3.2.3, row STAT-CUSUM-NIST. */
    private static final double[] NIST_CUSUM = {
        324.925, 324.675, 324.725, 324.35, 325.35, 325.225, 324.125, 324.525, 325.225, 324.6, 324.625, 325.15, 328.325,
        327.25, 327.825, 328.5, 326.675, 327.775, 326.875, 328.35
    };

    @Test
    void the_moving_average_of_nist_stays_within_its_limits() {
        Ewma chart = ControlCharts.ewma(NIST_EWMA, 0.3, 50, 2.0539, 3);

        assertEquals(20, chart.z().size());
        assertEquals(50.60, chart.z().get(0), 0.005);
        assertEquals(49.52, chart.z().get(1), 0.005);
        assertEquals(51.99, chart.z().get(19), 0.005);
        assertEquals(52.5884, chart.upper(), 0.00005);
        assertEquals(47.4116, chart.lower(), 0.00005);
        assertEquals(OptionalInt.empty(), chart.firstSignal());
    }

    @Test
    void the_sum_of_nist_signals_at_its_fourteenth_point() {
        Cusum chart = ControlCharts.cusum(NIST_CUSUM, 325, 0.3175, 4.1959);

        assertEquals(0, chart.s().get(3));
        assertEquals(0.033, chart.s().get(4), 0.0005);
        assertEquals(3.007, chart.s().get(12), 0.0006);
        assertEquals(19.035, chart.s().get(19), 0.0005);
        assertEquals(OptionalInt.of(13), chart.firstSignal());
    }

    @Test
    void the_average_signals_on_either_side_beyond_the_limit_and_not_on_it() {
        // with lambda 1 and k 1 the limits are z0 ± sigma, and the average is the point itself
        assertEquals(OptionalInt.empty(), ewmaSignal(11, 9));
        assertEquals(OptionalInt.of(1), ewmaSignal(10.5, 11.001));
        assertEquals(OptionalInt.of(0), ewmaSignal(8.999, 12));
    }

    @Test
    void a_baseline_without_spread_has_limits_at_its_mean() {
        assertEquals(
                OptionalInt.of(1),
                ControlCharts.ewma(new double[] {5, 5.001}, 0.3, 5, 0, 3).firstSignal());
    }

    private static OptionalInt ewmaSignal(double... x) {
        return ControlCharts.ewma(x, 1, 10, 1, 1).firstSignal();
    }

    @Test
    void the_sum_signals_above_the_limit_and_not_on_it() {
        assertEquals(
                OptionalInt.empty(),
                ControlCharts.cusum(new double[] {1, 1}, 0, 0, 2).firstSignal());
        assertEquals(
                OptionalInt.of(1),
                ControlCharts.cusum(new double[] {1, 1}, 0, 0, 1.999).firstSignal());
    }

    @Test
    void what_a_good_period_takes_away_stops_at_zero() {
        assertEquals(
                List.of(0.0, 3.0, 1.0, 0.0, 1.0),
                ControlCharts.cusum(new double[] {-5, 4, -1, -7, 2}, 0, 1, 100).s());
    }

    @Test
    void a_week_adds_its_log_likelihood_ratio() {
        // 3 of 10 missed at 5 % against 15 %: 3 ln 3 + 7 ln(17/19)
        Cusum chart = ControlCharts.binomialCusum(new int[] {3, 0, 0}, new int[] {10, 0, 10}, 0.05, 0.15, 2);

        assertEquals(2.517257, chart.s().get(0), 0.0000005);
        assertEquals(chart.s().get(0), chart.s().get(1), "a holiday week adds nothing");
        assertEquals(1.405001, chart.s().get(2), 0.0000005);
        assertEquals(OptionalInt.of(0), chart.firstSignal());
    }

    @Test
    void an_improvement_is_noticed_when_the_share_to_be_noticed_is_the_lower_one() {
        int[] none = new int[8];
        int[] possible = new int[8];
        Arrays.fill(possible, 10);
        Cusum chart = ControlCharts.binomialCusum(none, possible, 0.20, 0.05, 5);

        // ln(0.95/0.80) = 0.171850 a unit, 1.7185 a week
        assertEquals(OptionalInt.of(2), chart.firstSignal());
        assertTrue(ControlCharts.binomialCusum(none, possible, 0.05, 0.20, 5)
                .firstSignal()
                .isEmpty());
    }

    @Test
    void a_series_without_points_signals_nothing() {
        assertEquals(new Cusum(List.of(), OptionalInt.empty()), ControlCharts.cusum(new double[0], 0, 0, 1));
        assertEquals(List.of(), ControlCharts.ewma(new double[0], 0.3, 50, 2, 3).z());
    }

    @Test
    void numbers_outside_their_bounds_are_refused() {
        double[] x = {1};
        refuses(() -> ControlCharts.ewma(x, 0, 0, 1, 3));
        refuses(() -> ControlCharts.ewma(x, 1.001, 0, 1, 3));
        refuses(() -> ControlCharts.ewma(x, 0.3, Double.NaN, 1, 3));
        refuses(() -> ControlCharts.ewma(x, 0.3, 0, -0.001, 3));
        refuses(() -> ControlCharts.ewma(x, 0.3, 0, 1, 0));
        refuses(() -> ControlCharts.ewma(new double[] {Double.NaN}, 0.3, 0, 1, 3));
        refuses(() -> ControlCharts.cusum(x, Double.NaN, 0, 1));
        refuses(() -> ControlCharts.cusum(new double[] {Double.NaN}, 0, 0, 1));
        refuses(() -> ControlCharts.cusum(x, 0, -0.001, 1));
        refuses(() -> ControlCharts.cusum(x, 0, 0, 0));
        refuses(() -> ControlCharts.binomialCusum(new int[] {1}, new int[0], 0.1, 0.2, 1));
        refuses(() -> ControlCharts.binomialCusum(new int[] {2}, new int[] {1}, 0.1, 0.2, 1));
        refuses(() -> ControlCharts.binomialCusum(new int[] {-1}, new int[] {1}, 0.1, 0.2, 1));
        refuses(() -> ControlCharts.binomialCusum(new int[] {1}, new int[] {1}, 0, 0.2, 1));
        refuses(() -> ControlCharts.binomialCusum(new int[] {1}, new int[] {1}, 1, 0.2, 1));
        refuses(() -> ControlCharts.binomialCusum(new int[] {1}, new int[] {1}, 0.1, 1, 1));
        refuses(() -> ControlCharts.binomialCusum(new int[] {1}, new int[] {1}, 0.1, 0, 1));
        refuses(() -> ControlCharts.binomialCusum(new int[] {1}, new int[] {1}, 0.1, 0.1, 1));
    }

    private static void refuses(Runnable call) {
        assertThrows(IllegalArgumentException.class, call::run);
    }
}
