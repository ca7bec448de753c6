package nl.aanwezig.mtss.effect;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.OptionalDouble;
import nl.aanwezig.core.quantity.Ratio;

/**
 * Kendall's rank correlation of two lists, with ties: {@code S / D}, where {@code D = √(untiedFirst * untiedSecond)}.
 *
 * @param s pairs in the same order in both lists, less pairs in opposite order
 * @param untiedFirst pairs that differ in the first list
 * @param untiedSecond pairs that differ in the second list
 */
public record KendallTau(long s, long untiedFirst, long untiedSecond) {
    /**
     * The correlation of two lists.
     *
     * @throws IllegalArgumentException when they are not of one length
     */
    public static KendallTau of(List<Ratio> first, List<Ratio> second) {
        checkArgument(
                first.size() == second.size(),
                "The lists have %s and %s points.\nMaybe one of them starts later.",
                first.size(),
                second.size());
        long s = 0;
        long untiedFirst = 0;
        long untiedSecond = 0;
        for (int i = 0; i < first.size(); i++) {
            for (int j = i + 1; j < first.size(); j++) {
                long order = Integer.signum(first.get(j).compareTo(first.get(i)));
                long other = Integer.signum(second.get(j).compareTo(second.get(i)));
                s += order * other;
                untiedFirst += Math.abs(order);
                untiedSecond += Math.abs(other);
            }
        }
        return new KendallTau(s, untiedFirst, untiedSecond);
    }

    /** Tau-b, from -1 to 1; empty when all points of a list are equal. */
    public OptionalDouble tauB() {
        return untiedFirst == 0 || untiedSecond == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(s / Math.sqrt((double) untiedFirst * untiedSecond));
    }
}
