package nl.aanwezig.mtss.certainty;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A beta distribution: what is held of a rate between 0 and 1. It weighs like {@code a} units missed and {@code b} attended.
 *
 * @param a above 0
 * @param b above 0
 */
public record Beta(double a, double b) {
    /** What is held of a rate of which nothing is known, after Jeffreys. */
    public static final Beta JEFFREYS = new Beta(0.5, 0.5);

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException when one is not above 0, or not finite
     */
    public Beta {
        checkArgument(
                a > 0 && b > 0 && Double.isFinite(a + b),
                "There is no beta distribution of %s and %s.\nMaybe counts were given without a prior.",
                a,
                b);
    }

    /**
     * The distribution with this mean and variance; empty when there is none: no variance, or more than a rate can have.
     *
     * <p>{@code k = m(1-m)/v - 1; a = m k; b = (1-m) k}. Never from a mean and the share above a cut: that has two roots. Source: the
     * domain reference, measures 3.7.
     *
     * @param mean between 0 and 1
     * @param variance between pupils, without what sampling adds
     */
    public static Optional<Beta> ofMoments(double mean, double variance) {
        double weight = mean * (1 - mean) / variance - 1;
        return variance > 0 && mean > 0 && mean < 1 && weight > 0 && Double.isFinite(weight)
                ? Optional.of(new Beta(mean * weight, (1 - mean) * weight))
                : Optional.empty();
    }

    /**
     * What is held after this was seen as well.
     *
     * @param missed units, 0 or more; may be a fraction, as effective counts are
     * @param attended units, 0 or more
     */
    public Beta after(double missed, double attended) {
        checkArgument(
                missed >= 0 && attended >= 0,
                "%s units missed and %s attended were seen.\nMaybe more was missed than possible.",
                missed,
                attended);
        return new Beta(a + missed, b + attended);
    }

    /** The mean. */
    public double mean() {
        return a / (a + b);
    }

    /** The probability that the rate is x or less. */
    public double cdf(double x) {
        return SpecialFunctions.incompleteBeta(x, a, b);
    }

    /**
     * The rate that this probability lies below.
     *
     * @param probability between 0 and 1 inclusive
     */
    public double quantile(double probability) {
        checkArgument(
                probability >= 0 && probability <= 1,
                "The probability is %s.\nMaybe it stands in per cent.",
                probability);
        return probability == 1 ? 1 : DoubleSearch.lowest(x -> cdf(x) >= probability);
    }
}
