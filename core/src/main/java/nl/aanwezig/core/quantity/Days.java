package nl.aanwezig.core.quantity;

/**
 * School days; a part of a day is a fraction.
 *
 * @param value days
 */
public record Days(Ratio value) implements Quantity<Days> {
    /** A whole number of them. */
    public static Days of(long whole) {
        return new Days(Ratio.of(whole));
    }
}
