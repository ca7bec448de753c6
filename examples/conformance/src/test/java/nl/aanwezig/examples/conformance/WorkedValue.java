package nl.aanwezig.examples.conformance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.certainty.Interval;
import nl.aanwezig.mtss.effect.Overlap.Part;

/**
 * A value in the form in which the table of worked examples shows it. Exact values are rounded half-up to the decimals that are expected.
 * Statistics may be off by one unit in the last decimal shown, and are then shown as what was expected.
 */
final class WorkedValue {
    private static final int STATISTIC_DECIMALS = 15;

    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");

    /** The expressions that {@link #sum} can work out. */
    private static final Pattern SUM = Pattern.compile("-?[\\d.]+(/[\\d.]+)?([+-][\\d.]+(/[\\d.]+)?)*");

    private WorkedValue() {}

    /** An exact value of a statistic, which may be a unit off like any other. */
    static Double statistic(Ratio exact) {
        return exact.rounded(STATISTIC_DECIMALS).doubleValue();
    }

    static String shown(Object value, String expected) {
        if (value instanceof Ratio ratio) {
            return expected.contains("=") ? workedOut(ratio, expected) : rounded(ratio, expected);
        }
        if (value instanceof Double number) {
            return near(number, expected);
        }
        if (value instanceof Interval interval) {
            String[] ends = expected.split("\\.\\.(?!\\.)", 2);
            return ends.length < 2
                    ? interval.toString()
                    : near(interval.lower(), ends[0]) + ".." + near(interval.upper(), ends[1]);
        }
        if (value instanceof Part part) {
            return expected.contains("/")
                    ? part.count().display(1) + "/" + part.of()
                    : near(statistic(part.value()), expected);
        }
        if (value instanceof List<?> list) {
            String[] parts = expected.split(",", -1);
            return parts.length != list.size()
                    ? list.toString()
                    : IntStream.range(0, parts.length)
                            .mapToObj(i -> shown(list.get(i), parts[i]))
                            .collect(Collectors.joining(","));
        }
        return String.valueOf(value);
    }

    private static String rounded(Ratio ratio, String expected) {
        return ratio.rounded(decimals(expected)).toPlainString();
    }

    /** What was expected, when the number is at most one unit in its last decimal away. */
    private static String near(double number, String expected) {
        if (!NUMBER.matcher(expected).matches()) {
            return String.valueOf(number);
        }
        BigDecimal exact = new BigDecimal(number);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals(expected));
        BigDecimal off = exact.subtract(new BigDecimal(expected)).abs();
        return off.compareTo(unit) <= 0
                ? expected
                : exact.setScale(decimals(expected), RoundingMode.HALF_UP).toPlainString();
    }

    /** {@code 6/7-1/6=0.690476}: a sum of fractions must be exactly the value; any other expression only explains it. */
    private static String workedOut(Ratio ratio, String expected) {
        int equals = expected.lastIndexOf('=');
        String expression = expected.substring(0, equals);
        boolean other = SUM.matcher(expression).matches() && !sum(expression).equals(ratio);
        return (other ? ratio : expression) + "=" + near(statistic(ratio), expected.substring(equals + 1));
    }

    /** Fractions with plus and minus between them. */
    private static Ratio sum(String expression) {
        return Arrays.stream(expression.replace("-", "+-").split("\\+"))
                .filter(term -> !term.isEmpty())
                .map(term -> {
                    String[] parts = term.split("/", 2);
                    Ratio over = parts.length == 2 ? Ratio.parse(parts[1]) : Ratio.ONE;
                    return Ratio.parse(parts[0]).dividedBy(over);
                })
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    private static int decimals(String shown) {
        int point = shown.indexOf('.');
        return point < 0 ? 0 : shown.length() - point - 1;
    }
}
