package nl.aanwezig.mtss.certainty;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How an interval for a rate is made from counts. All three take counts that are no whole numbers, so effective ones too.
 *
 * <p>Source: the domain reference, measures 3.7; worked examples {@code wilson95-clopper95} and {@code wilson95-jeffreys95}.
 */
public enum RateInterval {
    /** Wilson's score interval. */
    WILSON {
        @Override
        Interval interval(double k, double n, double level) {
            double z = Normal.reach(level);
            double middle = 2 * k + z * z;
            double reach = z * Math.sqrt(z * z + 4 * k * (1 - k / n));
            double whole = 2 * (n + z * z);
            return new Interval(Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole));
        }
    },

    /** The middle of Beta(k + ½, n − k + ½). Its lower end is above 0 even where nothing was missed. */
    JEFFREYS {
        @Override
        Interval interval(double k, double n, double level) {
            Beta rate = Beta.JEFFREYS.after(k, n - k);
            return new Interval(rate.quantile((1 - level) / 2), rate.quantile((1 + level) / 2));
        }
    },

    /** Clopper and Pearson's, which never covers less than its level and often more. */
    CLOPPER_PEARSON {
        @Override
        Interval interval(double k, double n, double level) {
            double lower = k == 0 ? 0 : new Beta(k, n - k + 1).quantile((1 - level) / 2);
            double upper = k == n ? 1 : new Beta(k + 1, n - k).quantile((1 + level) / 2);
            return new Interval(lower, upper);
        }
    };

    /**
     * The interval for k of n.
     *
     * @param k 0 or more, at most n
     * @param n above 0
     * @param level the share of such intervals that hold the true rate, between 0 and 1 exclusive; usually 0.95
     * @throws IllegalArgumentException when a number is outside its bounds
     */
    public Interval of(double k, double n, double level) {
        checkArgument(
                n > 0 && k >= 0 && k <= n && Double.isFinite(n),
                "%s of %s is no rate.\nMaybe the two were swapped.",
                k,
                n);
        checkArgument(level > 0 && level < 1, "The level is %s.\nMaybe it stands in per cent.", level);
        return interval(k, n, level);
    }

    abstract Interval interval(double k, double n, double level);
}
