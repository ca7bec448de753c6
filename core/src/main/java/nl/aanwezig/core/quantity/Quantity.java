package nl.aanwezig.core.quantity;

/**
 * An exact amount of one kind. Amounts of different kinds do not compare: lesson hours are not clock hours, and neither is a
 * share.
 *
 * @param <Q> the kind
 */
public sealed interface Quantity<Q extends Quantity<Q>> extends Comparable<Q>
        permits ClockHours, Count, Days, HalfDays, LessonHours, Share {
    /** The amount in its own kind. */
    Ratio value();

    @Override
    default int compareTo(Q other) {
        return value().compareTo(other.value());
    }
}
