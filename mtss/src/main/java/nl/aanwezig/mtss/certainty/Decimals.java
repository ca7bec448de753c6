package nl.aanwezig.mtss.certainty;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.aanwezig.core.quantity.Ratio;

/** The way from exact fractions to doubles. */
final class Decimals {
    private Decimals() {}

    static double of(Ratio exact) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), MathContext.DECIMAL128)
                .doubleValue();
    }
}
