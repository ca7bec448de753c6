package nl.aanwezig.mtss.certainty;

import static com.google.common.base.Preconditions.checkArgument;

/** The standard normal distribution. */
public final class Normal {
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    /** Beyond this the tail's continued fraction is used, before it the series around 0. */
    private static final double TAIL_FROM = 3;

    /** Enough for all digits of a double from {@link #TAIL_FROM} on. */
    private static final int FRACTION_TERMS = 100;

    private Normal() {}

    /** The density. */
    public static double density(double z) {
        return StrictMath.exp(-z * z / 2) / ROOT_TWO_PI;
    }

    /** The probability of z or less. */
    public static double cdf(double z) {
        return upperTail(-z);
    }

    /** The probability of z or more; keeps its digits where that is small. */
    public static double upperTail(double z) {
        if (z < -TAIL_FROM) {
            return 1 - upperTail(-z);
        }
        return z > TAIL_FROM ? density(z) / hazard(z) : 0.5 - aroundZero(z);
    }

    /** The density over the upper tail: how far beyond z the mean of what lies above it is, from the mean of all. */
    public static double hazard(double z) {
        if (z <= TAIL_FROM) {
            return density(z) / upperTail(z);
        }
        double fraction = z;
        for (int k = FRACTION_TERMS; k >= 1; k--) {
            fraction = z + k / fraction;
        }
        return fraction;
    }

    /**
     * The z that this probability lies below; 1.959964 for 0.975.
     *
     * @throws IllegalArgumentException when the probability is not between 0 and 1 exclusive
     */
    public static double quantile(double probability) {
        checkArgument(
                probability > 0 && probability < 1,
                "The probability is %s.\nMaybe it stands in per cent.",
                probability);
        return probability < 0.5
                ? -DoubleSearch.lowest(z -> upperTail(z) <= probability)
                : DoubleSearch.lowest(z -> cdf(z) >= probability);
    }

    /**
     * How many standard errors a two-sided interval reaches to each side; 1.959964 for 0.95.
     *
     * @param level the share of such intervals that hold the true value, between 0 and 1 exclusive
     */
    public static double reach(double level) {
        return quantile((1 + level) / 2);
    }

    /** The probability between 0 and z, by the series of Marsaglia (2004), Evaluating the normal distribution. */
    private static double aroundZero(double z) {
        double term = z;
        double sum = z;
        for (int k = 3; Math.abs(term) > Math.ulp(sum) / 4; k += 2) {
            term *= z * z / k;
            sum += term;
        }
        return density(z) * sum;
    }
}
