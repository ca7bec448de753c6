package nl.aanwezig.core.measure;

import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;

/**
 * A figure held against one limit or two.
 *
 * @param <Q> the kind of quantity
 * @param figure what is held against them
 * @param interval where it should lie
 */
public record Comparison<Q extends Quantity<Q>>(Figure<Q> figure, Interval<Q> interval) {
    /** Whether it holds for a value of the figure. */
    public boolean holds(Q value) {
        return interval.contains(value);
    }
}
