package nl.aanwezig.core.quantity;

/**
 * Hours of sixty minutes (klokuren).
 *
 * @param value hours
 */
public record ClockHours(Ratio value) implements Quantity<ClockHours> {
    /** A whole number of them. */
    public static ClockHours of(long whole) {
        return new ClockHours(Ratio.of(whole));
    }
}
