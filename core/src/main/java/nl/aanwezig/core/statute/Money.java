package nl.aanwezig.core.statute;

import java.util.Locale;

/**
 * An amount of money, exact.
 *
 * @param currency its ISO 4217 code: {@code EUR}, {@code USD}
 * @param cents a whole number of cents
 */
public record Money(String currency, long cents) {
    /** A whole number of euros or dollars. */
    public static Money of(String currency, long whole) {
        return new Money(currency, Math.multiplyExact(whole, 100L));
    }

    /** As in {@code EUR 1000.00}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %s%d.%02d",
                currency,
                cents < 0 ? "-" : "",
                Math.abs(cents / 100),
                Math.abs(cents % 100));
    }
}
