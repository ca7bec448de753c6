package nl.aanwezig.core.measure;

import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Quantity;

/**
 * A figure held against a limit.
 *
 * @param <Q> the kind of quantity
 * @param figure what is held against it
 * @param bound on which side it should lie
 * @param limit the limit
 */
public record Comparison<Q extends Quantity<Q>>(Figure<Q> figure, Bound bound, Q limit) {
    /** Whether it holds for a value of the figure. */
    public boolean holds(Q value) {
        return bound.holds(value, limit);
    }
}
