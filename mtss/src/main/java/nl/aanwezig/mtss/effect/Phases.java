package nl.aanwezig.mtss.effect;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.aanwezig.core.quantity.Ratio;

/**
 * One pupil's points before support (phase A) and with support (phase B). Exact, so that equal points are equal: the measures here
 * compare points, and a tie broken by rounding would change them.
 *
 * @param baseline points before support in time order, at least one
 * @param support points with support in time order, at least one
 * @param direction which way improvement lies
 */
public record Phases(List<Ratio> baseline, List<Ratio> support, Direction direction) {
    /** Which way improvement lies. */
    public enum Direction {
        /** More is better, as with attendance. */
        INCREASE,
        /** Less is better, as with absence. */
        DECREASE
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a phase has no point
     */
    public Phases {
        baseline = ImmutableList.copyOf(baseline);
        support = ImmutableList.copyOf(support);
        checkArgument(
                !baseline.isEmpty() && !support.isEmpty(),
                "There are %s points before support and %s with it.\nMaybe the support starts on another day.",
                baseline.size(),
                support.size());
    }

    /** The same, turned so that more is better. */
    Phases turned() {
        return new Phases(turned(baseline), turned(support), Direction.INCREASE);
    }

    private List<Ratio> turned(List<Ratio> points) {
        return direction == Direction.INCREASE
                ? points
                : points.stream().map(Ratio.ZERO::minus).toList();
    }
}
