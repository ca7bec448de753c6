package nl.aanwezig.core.quantity;

/**
 * A part of a whole.
 *
 * @param value 0 for nothing, 1 for all
 */
public record Share(Ratio value) implements Quantity<Share> {
    /** This many in a hundred. */
    public static Share percent(long hundredths) {
        return new Share(Ratio.of(hundredths, 100));
    }

    /** A part of a whole that is greater than zero. */
    public static Share of(Ratio part, Ratio whole) {
        return new Share(part.dividedBy(whole));
    }

    /** In hundredths, exact. */
    public Ratio percent() {
        return value.times(Ratio.of(100));
    }
}
