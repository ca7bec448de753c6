package nl.aanwezig.mtss.report;

import java.math.BigDecimal;
import java.math.MathContext;

/** The exponential function in decimals: the same digits on every JDK, unlike that of doubles. */
final class Exponential {
    private static final int HALVINGS = 8;
    private static final int GUARD = 10;

    private Exponential() {}

    /** e to this power, for powers from 0 to some tens. */
    static BigDecimal of(BigDecimal power, MathContext precision) {
        MathContext inner = new MathContext(precision.getPrecision() + GUARD);
        BigDecimal small = power.divide(BigDecimal.valueOf(1L << HALVINGS), inner);
        BigDecimal least = BigDecimal.ONE.movePointLeft(inner.getPrecision() + HALVINGS);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int i = 1; term.compareTo(least) > 0; i++) {
            term = term.multiply(small, inner).divide(BigDecimal.valueOf(i), inner);
            sum = sum.add(term, inner);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum, inner);
        }
        return sum.round(precision);
    }
}
