package nl.aanwezig.core.quantity;

/**
 * How many: of days, marks, arrivals, or of the units of a register, where a unit missed in part is a fraction.
 *
 * @param value the number
 */
public record Count(Ratio value) implements Quantity<Count> {
    /** A whole number of them. */
    public static Count of(long whole) {
        return new Count(Ratio.of(whole));
    }
}
