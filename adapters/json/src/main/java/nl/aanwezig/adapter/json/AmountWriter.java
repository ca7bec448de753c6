package nl.aanwezig.adapter.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;

/** Amounts and bounds as a file writes them. */
final class AmountWriter {
    private AmountWriter() {}

    static Block amount(Quantity<?> quantity) {
        Kind kind = Kind.of(quantity);
        Block number = number(kind.written(quantity.value()));
        return kind.unit().isEmpty() ? number : new Block.Fields(Map.of(kind.unit(), number));
    }

    /** The fields of an interval: one bound or two. */
    static Map<String, Block> bounds(Interval<?> interval) {
        Map<String, Block> bounds = new LinkedHashMap<>();
        interval.low().ifPresent(edge -> bounds.put(edge.isIncluded() ? "atLeast" : "moreThan", amount(edge.limit())));
        interval.high().ifPresent(edge -> bounds.put(edge.isIncluded() ? "atMost" : "lessThan", amount(edge.limit())));
        return bounds;
    }

    /** As a decimal where one is exact, else as a fraction between quotes. */
    private static Block number(Ratio ratio) {
        return isDecimal(ratio.denominator())
                ? Block.number(new BigDecimal(ratio.numerator())
                        .divide(new BigDecimal(ratio.denominator()))
                        .toPlainString())
                : Block.text(ratio.toString());
    }

    /** Whether it has no other prime factors than those of ten. */
    private static boolean isDecimal(BigInteger denominator) {
        BigInteger left = denominator;
        for (BigInteger common = left.gcd(BigInteger.TEN); !common.equals(BigInteger.ONE); ) {
            left = left.divide(common);
            common = left.gcd(BigInteger.TEN);
        }
        return left.equals(BigInteger.ONE);
    }
}
