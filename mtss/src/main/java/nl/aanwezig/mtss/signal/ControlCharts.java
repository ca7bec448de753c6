package nl.aanwezig.mtss.signal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.OptionalInt;

/**
 * Control charts of a series against its own baseline, as plain functions.
 *
 * <p>All of them assume that points are independent. Days are not, since absence comes in spells: chart weeks or spells, or set the
 * limits from the school's own data. Source: the domain reference, measures 3.3, after the NIST/SEMATECH e-Handbook 6.3.2.3 and
 * 6.3.2.4.
 */
public final class ControlCharts {
    private ControlCharts() {}

    /**
     * An exponentially weighted moving average.
     *
     * @param z the average after each point
     * @param lower a point below this signals; the limit itself does not
     * @param upper a point above this signals; the limit itself does not
     * @param firstSignal the first point that signals, counted from 0; empty when none does
     */
    public record Ewma(List<Double> z, double lower, double upper, OptionalInt firstSignal) {
        /** Copies the list. */
        public Ewma {
            z = List.copyOf(z);
        }
    }

    /**
     * A one-sided cumulative sum.
     *
     * @param s the sum after each point, 0 or more
     * @param firstSignal the first point whose sum exceeds the limit, counted from 0; empty when none does
     */
    public record Cusum(List<Double> s, OptionalInt firstSignal) {
        /** Copies the list. */
        public Cusum {
            s = List.copyOf(s);
        }
    }

    /**
     * The moving average {@code z = lambda x + (1 - lambda) z} with limits {@code z0 ± k sigma √(lambda / (2 - lambda))}, which are those
     * of a long series from its first point on.
     *
     * @param x the points in time order
     * @param lambda the weight of the newest point, above 0 and at most 1
     * @param z0 the baseline's mean, where the average starts
     * @param sigma the baseline's standard deviation, 0 or more
     * @param k how many standard deviations away the limits lie, above 0; usually 3
     * @throws IllegalArgumentException when a number is outside its bounds, or not finite
     */
    public static Ewma ewma(double[] x, double lambda, double z0, double sigma, double k) {
        checkFinite(x);
        checkArgument(lambda > 0 && lambda <= 1, "The weight is %s.\nMaybe 0.3 was meant.", lambda);
        checkArgument(Double.isFinite(z0), "The baseline's mean is %s.\nMaybe the baseline is empty.", z0);
        checkArgument(
                sigma >= 0 && Double.isFinite(sigma),
                "The baseline's standard deviation is %s.\nMaybe the baseline has fewer than two points.",
                sigma);
        checkArgument(k > 0 && Double.isFinite(k), "The limits lie %s deviations away.\nMaybe 3 was meant.", k);
        double reach = k * sigma * Math.sqrt(lambda / (2 - lambda));
        double[] averages = new double[x.length];
        double z = z0;
        OptionalInt signal = OptionalInt.empty();
        for (int i = 0; i < x.length; i++) {
            z = lambda * x[i] + (1 - lambda) * z;
            averages[i] = z;
            if (signal.isEmpty() && (z > z0 + reach || z < z0 - reach)) {
                signal = OptionalInt.of(i);
            }
        }
        return new Ewma(ImmutableDoubleArray.copyOf(averages).asList(), z0 - reach, z0 + reach, signal);
    }

    /**
     * The upper sum {@code S = max(0, S + x - target - k)}, which signals above h. For a fall, negate series and target.
     *
     * @param x the points in time order
     * @param target the baseline's mean
     * @param k the allowance, 0 or more: half of the shift that matters
     * @param h the limit, above 0; the limit itself does not signal
     * @throws IllegalArgumentException when a number is outside its bounds, or not finite
     */
    public static Cusum cusum(double[] x, double target, double k, double h) {
        checkFinite(x);
        checkArgument(Double.isFinite(target), "The target is %s.\nMaybe the baseline is empty.", target);
        checkArgument(k >= 0 && Double.isFinite(k), "The allowance is %s.\nMaybe its sign was turned.", k);
        double[] steps = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            steps[i] = x[i] - target - k;
        }
        return sum(steps, h);
    }

    /**
     * The sum of log-likelihood ratios of units missed, {@code a ln(p1/p0) + (n - a) ln((1-p1)/(1-p0))}, which signals above h.
     *
     * <p>The domain reference asks for an h found by simulation of data with spells; a limit made for independent units signals too
     * often.
     *
     * @param missed units missed in each period, in time order
     * @param possible units possible in each period, as many periods; a period with none, such as a holiday week, adds nothing
     * @param p0 the share missed in the baseline, between 0 and 1 exclusive
     * @param p1 the share to be noticed, between 0 and 1 exclusive; below p0 for an improvement
     * @param h the limit, above 0; the limit itself does not signal
     * @throws IllegalArgumentException when a number is outside its bounds, or more was missed than possible
     */
    public static Cusum binomialCusum(int[] missed, int[] possible, double p0, double p1, double h) {
        checkArgument(
                missed.length == possible.length,
                "There are %s periods with units missed and %s with units possible.\nMaybe one series starts later.",
                missed.length,
                possible.length);
        checkArgument(p0 > 0 && p0 < 1, "The baseline's share is %s.\nMaybe it stands in per cent.", p0);
        checkArgument(
                p1 > 0 && p1 < 1 && p1 != p0,
                "The share to be noticed is %s, the baseline's %s.\nMaybe it stands in per cent, or the two are one.",
                p1,
                p0);
        double ofMissed = StrictMath.log(p1 / p0);
        double ofPresent = StrictMath.log((1 - p1) / (1 - p0));
        double[] steps = new double[missed.length];
        for (int i = 0; i < missed.length; i++) {
            checkArgument(
                    missed[i] >= 0 && missed[i] <= possible[i],
                    "%s units were missed of %s.\nMaybe the two were swapped.",
                    missed[i],
                    possible[i]);
            steps[i] = missed[i] * ofMissed + (possible[i] - missed[i]) * ofPresent;
        }
        return sum(steps, h);
    }

    private static Cusum sum(double[] steps, double h) {
        checkArgument(h > 0 && Double.isFinite(h), "The limit is %s.\nMaybe its sign was turned.", h);
        double[] sums = new double[steps.length];
        double s = 0;
        OptionalInt signal = OptionalInt.empty();
        for (int i = 0; i < steps.length; i++) {
            s = Math.max(0, s + steps[i]);
            sums[i] = s;
            if (signal.isEmpty() && s > h) {
                signal = OptionalInt.of(i);
            }
        }
        return new Cusum(ImmutableDoubleArray.copyOf(sums).asList(), signal);
    }

    private static void checkFinite(double[] x) {
        for (double point : x) {
            checkArgument(Double.isFinite(point), "A point is %s.\nMaybe a week had nothing possible.", point);
        }
    }
}
