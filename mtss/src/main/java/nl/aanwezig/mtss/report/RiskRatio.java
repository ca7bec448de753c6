package nl.aanwezig.mtss.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.quantity.Ratio;

/**
 * How many times as large the share of a group in some bands is as that of a reference: 1 for equal shares. It describes groups, says nothing
 * about any pupil, and is never an input to a policy.
 *
 * @param group the group
 * @param reference the group that it is compared with; empty for all other pupils of the table
 * @param bands the bands, taken together
 * @param value the ratio, exact; empty when hidden, or when nobody of the reference is in the bands
 * @param interval around it; empty when there is no value, or no interval for it
 * @param basis what the value was made from
 */
public record RiskRatio(
        String group,
        Optional<String> reference,
        List<String> bands,
        Optional<Ratio> value,
        Optional<Interval> interval,
        Basis basis) {
    /** Copies the list. */
    public RiskRatio {
        bands = ImmutableList.copyOf(bands);
    }

    /** What was found, in words. */
    public Finding why() {
        return RatioWording.of(this);
    }

    /** What a ratio was made from. */
    public enum Basis {
        /** The counts as the table shows them. */
        COUNTS,
        /** Those counts with a half added to all four, because one of them was zero. */
        HALF_ADDED,
        /** Nothing, because a count that it takes is hidden. */
        HIDDEN
    }

    /**
     * An interval, rounded half-up to six decimals.
     *
     * @param low its lower end
     * @param high its upper end
     */
    public record Interval(BigDecimal low, BigDecimal high) {}
}
