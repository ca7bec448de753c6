package nl.aanwezig.core.measure;

import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.timeline.Window;

/**
 * A measure over a window: {@code ABSENCE_SHARE.in(yearToDate())}.
 *
 * @param <Q> the kind of quantity
 * @param measure what is measured
 * @param window over which days
 */
public record Figure<Q extends Quantity<Q>>(Measure<Q> measure, Window window) {
    /** Holds when the figure is the limit or more. */
    public Comparison<Q> atLeast(Q limit) {
        return new Comparison<>(this, Bound.AT_LEAST, limit);
    }

    /** Holds when the figure is more than the limit. */
    public Comparison<Q> moreThan(Q limit) {
        return new Comparison<>(this, Bound.MORE_THAN, limit);
    }

    /** Holds when the figure is the limit or less. */
    public Comparison<Q> atMost(Q limit) {
        return new Comparison<>(this, Bound.AT_MOST, limit);
    }

    /** Holds when the figure is less than the limit. */
    public Comparison<Q> lessThan(Q limit) {
        return new Comparison<>(this, Bound.LESS_THAN, limit);
    }
}
