package nl.aanwezig.mtss.effect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import nl.aanwezig.core.quantity.Ratio;

/** The way from exact fractions to doubles. */
final class Decimals {
    private Decimals() {}

    static double of(Ratio exact) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), MathContext.DECIMAL128)
                .doubleValue();
    }

    static double[] of(Collection<Ratio> exact) {
        return exact.stream().mapToDouble(Decimals::of).toArray();
    }
}
