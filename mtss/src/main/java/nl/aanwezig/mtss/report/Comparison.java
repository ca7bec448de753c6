package nl.aanwezig.mtss.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.aanwezig.core.quantity.Ratio;

/** Compares a group with a reference, from what a table shows. */
final class Comparison {
    private static final MathContext PRECISION = new MathContext(40);
    private static final int DECIMALS = 6;
    private static final Ratio HALF = Ratio.of(1, 2);

    private final PublishedTable table;
    private final String group;
    private final List<String> bands;
    private final LogInterval method;

    Comparison(PublishedTable table, String group, List<String> bands, LogInterval method) {
        checkArgument(
                !bands.isEmpty() && ImmutableSet.copyOf(bands).size() == bands.size(),
                "The bands to compare are %s.\nMaybe name one, each once.",
                bands);
        this.table = table;
        this.group = group;
        this.bands = bands;
        this.method = method;
    }

    RiskRatio with(String reference) {
        return compare(
                Optional.of(reference),
                sum(band -> table.cell(reference, band)),
                table.size(reference).pupils());
    }

    RiskRatio withOthers() {
        OptionalLong here = sum(band -> table.cell(group, band));
        return compare(
                Optional.empty(),
                minus(sum(table::total), here),
                minus(table.total().pupils(), table.size(group).pupils()));
    }

    private RiskRatio compare(Optional<String> reference, OptionalLong there, OptionalLong ofThere) {
        OptionalLong here = sum(band -> table.cell(group, band));
        OptionalLong ofHere = table.size(group).pupils();
        boolean hidden = here.isEmpty() || ofHere.isEmpty() || there.isEmpty() || ofThere.isEmpty();
        if (hidden) {
            return new RiskRatio(group, reference, bands, Optional.empty(), Optional.empty(), RiskRatio.Basis.HIDDEN);
        }
        Ratio a = Ratio.of(here.getAsLong());
        Ratio n = Ratio.of(ofHere.getAsLong());
        Ratio c = Ratio.of(there.getAsLong());
        Ratio m = Ratio.of(ofThere.getAsLong());
        boolean zero = a.signum() == 0 || c.signum() == 0 || a.equals(n) || c.equals(m);
        if (zero && method.zeros() == LogInterval.Zeros.HALF_ADDED) {
            return ratio(
                    reference,
                    a.plus(HALF),
                    n.plus(Ratio.ONE),
                    c.plus(HALF),
                    m.plus(Ratio.ONE),
                    RiskRatio.Basis.HALF_ADDED);
        }
        return ratio(reference, a, n, c, m, RiskRatio.Basis.COUNTS);
    }

    private RiskRatio ratio(Optional<String> reference, Ratio a, Ratio n, Ratio c, Ratio m, RiskRatio.Basis basis) {
        boolean defined = c.signum() > 0 && n.signum() > 0;
        Optional<Ratio> value = defined ? Optional.of(a.dividedBy(n).dividedBy(c.dividedBy(m))) : Optional.empty();
        return new RiskRatio(
                group, reference, bands, value, value.flatMap(ratio -> interval(ratio, a, n, c, m)), basis);
    }

    /** Empty where the logarithm has no value, and where everybody is in the bands on both sides: no spread is not no doubt. */
    private Optional<RiskRatio.Interval> interval(Ratio value, Ratio a, Ratio n, Ratio c, Ratio m) {
        if (a.signum() == 0 || (a.equals(n) && c.equals(m))) {
            return Optional.empty();
        }
        Ratio variance = inverse(a).minus(inverse(n)).plus(inverse(c)).minus(inverse(m));
        BigDecimal distance = decimal(method.z()).multiply(decimal(variance).sqrt(PRECISION), PRECISION);
        BigDecimal factor = Exponential.of(distance, PRECISION);
        return Optional.of(new RiskRatio.Interval(
                decimal(value).divide(factor, PRECISION).setScale(DECIMALS, RoundingMode.HALF_UP),
                decimal(value).multiply(factor, PRECISION).setScale(DECIMALS, RoundingMode.HALF_UP)));
    }

    private OptionalLong sum(Function<String, PublishedCell> cell) {
        long sum = 0;
        for (String band : bands) {
            OptionalLong pupils = cell.apply(band).pupils();
            if (pupils.isEmpty()) {
                return pupils;
            }
            sum += pupils.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    private static OptionalLong minus(OptionalLong all, OptionalLong some) {
        return all.isEmpty() || some.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(all.getAsLong() - some.getAsLong());
    }

    private static Ratio inverse(Ratio value) {
        return Ratio.ONE.dividedBy(value);
    }

    private static BigDecimal decimal(Ratio value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), PRECISION);
    }
}
