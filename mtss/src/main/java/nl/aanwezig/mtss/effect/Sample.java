package nl.aanwezig.mtss.effect;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A summary of one number for each pupil of a group.
 *
 * @param n pupils, at least one
 * @param mean their mean
 * @param variance with n - 1; empty where it is not known, and then nothing made of it has an interval
 */
public record Sample(int n, double mean, OptionalDouble variance) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when nobody is in it, or a number is not finite
     */
    public Sample {
        checkArgument(n >= 1, "The group has %s pupils.\nMaybe nobody of it was left after the period.", n);
        checkArgument(Double.isFinite(mean), "The mean is %s.\nMaybe somebody had nothing possible.", mean);
        double known = variance.orElse(0);
        checkArgument(known >= 0 && Double.isFinite(known), "The variance is %s.\nMaybe it is a covariance.", known);
        checkArgument(
                n >= 2 || variance.isEmpty(),
                "One pupil has a variance of %s.\nMaybe it is that of all pupils.",
                known);
    }

    /** What a report gives: a mean, without its spread. */
    public static Sample ofMean(int n, double mean) {
        return new Sample(n, mean, OptionalDouble.empty());
    }

    /** Of one number for each pupil. */
    public static Sample of(double... values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        int n = values.length;
        return new Sample(n, mean, n < 2 ? OptionalDouble.empty() : OptionalDouble.of(squares / (n - 1)));
    }

    /**
     * Of each pupil's change.
     *
     * @param before one for each pupil
     * @param after the same pupils in the same order
     */
    public static Sample ofChanges(double[] before, double[] after) {
        checkArgument(
                before.length == after.length,
                "%s pupils before and %s after.\nMaybe somebody left: count those as missing.",
                before.length,
                after.length);
        double[] changes = new double[before.length];
        Arrays.setAll(changes, i -> after[i] - before[i]);
        return of(changes);
    }

    /** The variance of the mean; empty where the variance is not known. */
    OptionalDouble varianceOfMean() {
        return variance.isEmpty() ? variance : OptionalDouble.of(variance.getAsDouble() / n);
    }
}
