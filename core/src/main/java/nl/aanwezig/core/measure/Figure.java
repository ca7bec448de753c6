package nl.aanwezig.core.measure;

import java.util.Optional;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.timeline.Window;

/**
 * A measure over a window: {@code ABSENCE_SHARE.in(yearToDate())}.
 *
 * @param <Q> the kind of quantity
 * @param measure what is measured
 * @param window over which days
 * @param counting what is counted, where that differs from the rest of the policy
 */
public record Figure<Q extends Quantity<Q>>(Measure<Q> measure, Window window, Optional<Counting> counting) {
    /** The same figure with a counting of its own. */
    public Figure<Q> counting(Counting own) {
        return new Figure<>(measure, window, Optional.of(own));
    }

    /** Holds when the figure is the limit or more. */
    public Comparison<Q> atLeast(Q limit) {
        return within(Interval.atLeast(limit));
    }

    /** Holds when the figure is more than the limit. */
    public Comparison<Q> moreThan(Q limit) {
        return within(Interval.moreThan(limit));
    }

    /** Holds when the figure is the limit or less. */
    public Comparison<Q> atMost(Q limit) {
        return within(Interval.atMost(limit));
    }

    /** Holds when the figure is less than the limit. */
    public Comparison<Q> lessThan(Q limit) {
        return within(Interval.lessThan(limit));
    }

    /** Holds when the figure lies in the interval. */
    public Comparison<Q> within(Interval<Q> interval) {
        return new Comparison<>(this, interval);
    }

    /** Holds when this figure lies on this side of another: no better than before. */
    public Contrast<Q> against(Bound bound, Figure<Q> other) {
        return new Contrast<>(this, bound, other);
    }
}
