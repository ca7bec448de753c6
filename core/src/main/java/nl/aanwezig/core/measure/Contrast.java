package nl.aanwezig.core.measure;

import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Quantity;

/**
 * A figure held against another of the same kind: now against before.
 *
 * @param <Q> the kind of quantity
 * @param figure what is held against it
 * @param bound on which side it should lie
 * @param other what it is held against
 */
public record Contrast<Q extends Quantity<Q>>(Figure<Q> figure, Bound bound, Figure<Q> other) {}
