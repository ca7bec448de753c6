package nl.aanwezig.mtss.certainty;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where a value may lie, both ends included.
 *
 * @param lower the lower end
 * @param upper the upper end, not below the lower
 */
public record Interval(double lower, double upper) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the ends are swapped, or one is not a number
     */
    public Interval {
        checkArgument(lower <= upper, "The interval runs from %s to %s.\nMaybe the ends were swapped.", lower, upper);
    }

    /** The value and as much to each side. */
    public static Interval around(double value, double reach) {
        return new Interval(value - reach, value + reach);
    }

    /** Whether the value lies in it. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
