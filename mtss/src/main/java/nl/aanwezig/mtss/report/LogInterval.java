package nl.aanwezig.mtss.report;

import static com.google.common.base.Preconditions.checkArgument;

import nl.aanwezig.core.quantity.Ratio;

/**
 * How an interval around a risk ratio is made: on the logarithm of the ratio, with variance 1/a - 1/n + 1/c - 1/m for a of n pupils
 * against c of m (Katz, Baptista, Azen and Pike 1978; unverified in the domain reference, which asks for an interval in measures 7.1).
 *
 * @param z how many standard errors to either side, more than 0
 * @param zeros what is done where somebody or nobody of a group is everybody
 */
public record LogInterval(Ratio z, Zeros zeros) {
    /** 95 per cent, as everywhere in the worked examples; and no ratio where it cannot be had. */
    public static final LogInterval PERCENT_95 = new LogInterval(Ratio.parse("1.959964"), Zeros.UNDEFINED);

    /**
     * Checks z.
     *
     * @throws IllegalArgumentException when it is not more than 0
     */
    public LogInterval {
        checkArgument(
                z.signum() > 0, "The interval is %s standard errors wide.\nMaybe take 1.959964 for 95 per cent.", z);
    }

    /** What is done where all pupils of a group are in the bands that are compared, or none. */
    public enum Zeros {
        /** Nothing is made up: what has no value is undefined. */
        UNDEFINED,
        /** A half is added to all four counts wherever one of them is zero (Haldane 1956, Anscombe 1956; unverified). */
        HALF_ADDED
    }
}
