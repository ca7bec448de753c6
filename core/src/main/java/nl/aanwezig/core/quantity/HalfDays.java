package nl.aanwezig.core.quantity;

/**
 * Half school days (dagdelen, sessions).
 *
 * @param value half days
 */
public record HalfDays(Ratio value) implements Quantity<HalfDays> {
    /** A whole number of them. */
    public static HalfDays of(long whole) {
        return new HalfDays(Ratio.of(whole));
    }
}
