package nl.aanwezig.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * The amounts between two limits, each of which belongs to it or not. Either may be missing, then that side is open.
 *
 * @param <Q> the kind of quantity
 * @param low where it starts; empty for no lower limit
 * @param high where it ends; empty for no upper limit
 */
public record Interval<Q extends Quantity<Q>>(Optional<Edge<Q>> low, Optional<Edge<Q>> high) {
    /**
     * One end of an interval.
     *
     * @param <Q> the kind of quantity
     * @param limit the amount
     * @param isIncluded whether the limit itself belongs to the interval
     */
    public record Edge<Q extends Quantity<Q>>(Q limit, boolean isIncluded) {}

    /**
     * Checks that something lies between the limits.
     *
     * @throws IllegalArgumentException when nothing does
     */
    public Interval {
        if (low.isPresent() && high.isPresent()) {
            int order = low.get().limit().compareTo(high.get().limit());
            boolean isPoint = order == 0 && low.get().isIncluded() && high.get().isIncluded();
            checkArgument(
                    order < 0 || isPoint,
                    "Nothing lies between %s and %s.\nMaybe the two were swapped, or one of them should be included.",
                    low.get().limit().value(),
                    high.get().limit().value());
        }
    }

    /** The limit or more. */
    public static <Q extends Quantity<Q>> Interval<Q> atLeast(Q limit) {
        return of(Bound.AT_LEAST, limit);
    }

    /** More than the limit. */
    public static <Q extends Quantity<Q>> Interval<Q> moreThan(Q limit) {
        return of(Bound.MORE_THAN, limit);
    }

    /** The limit or less. */
    public static <Q extends Quantity<Q>> Interval<Q> atMost(Q limit) {
        return of(Bound.AT_MOST, limit);
    }

    /** Less than the limit. */
    public static <Q extends Quantity<Q>> Interval<Q> lessThan(Q limit) {
        return of(Bound.LESS_THAN, limit);
    }

    /** What lies on this side of a limit. */
    public static <Q extends Quantity<Q>> Interval<Q> of(Bound bound, Q limit) {
        return switch (bound) {
            case AT_LEAST -> new Interval<>(Optional.of(new Edge<>(limit, true)), Optional.empty());
            case MORE_THAN -> new Interval<>(Optional.of(new Edge<>(limit, false)), Optional.empty());
            case AT_MOST -> new Interval<>(Optional.empty(), Optional.of(new Edge<>(limit, true)));
            case LESS_THAN -> new Interval<>(Optional.empty(), Optional.of(new Edge<>(limit, false)));
        };
    }

    /**
     * What lies in both.
     *
     * @throws IllegalArgumentException when nothing does
     */
    public Interval<Q> and(Interval<Q> other) {
        Optional<Edge<Q>> lower = compareLow(this, other) >= 0 ? low : other.low;
        Optional<Edge<Q>> upper = compareHigh(this, other) <= 0 ? high : other.high;
        return new Interval<>(lower, upper);
    }

    /** Whether the amount lies in it. */
    public boolean contains(Q value) {
        boolean above =
                low.map(edge -> isBeyond(edge, value.compareTo(edge.limit()))).orElse(true);
        return above
                && high.map(edge -> isBeyond(edge, edge.limit().compareTo(value)))
                        .orElse(true);
    }

    /** Whether every amount of the other lies in this one. */
    public boolean contains(Interval<Q> other) {
        return compareLow(this, other) <= 0 && compareHigh(this, other) >= 0;
    }

    /** Which of two starts lower: negative for the first, 0 for the same start. */
    public static <Q extends Quantity<Q>> int compareLow(Interval<Q> one, Interval<Q> other) {
        if (one.low.isEmpty() || other.low.isEmpty()) {
            return Boolean.compare(one.low.isPresent(), other.low.isPresent());
        }
        Edge<Q> first = one.low.get();
        Edge<Q> second = other.low.get();
        int order = first.limit().compareTo(second.limit());
        return order != 0 ? order : Boolean.compare(second.isIncluded(), first.isIncluded());
    }

    /** Which of two ends lower: negative for the first, 0 for the same end. */
    public static <Q extends Quantity<Q>> int compareHigh(Interval<Q> one, Interval<Q> other) {
        if (one.high.isEmpty() || other.high.isEmpty()) {
            return Boolean.compare(one.high.isEmpty(), other.high.isEmpty());
        }
        Edge<Q> first = one.high.get();
        Edge<Q> second = other.high.get();
        int order = first.limit().compareTo(second.limit());
        return order != 0 ? order : Boolean.compare(first.isIncluded(), second.isIncluded());
    }

    private static boolean isBeyond(Edge<?> edge, int order) {
        return order > 0 || (order == 0 && edge.isIncluded());
    }
}
