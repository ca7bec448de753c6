package nl.aanwezig.mtss.policy;

import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;

/** Intervals with two ends, as sources write them. */
final class Limits {
    private Limits() {}

    /** Both ends included: 80–89. */
    static <Q extends Quantity<Q>> Interval<Q> between(Q low, Q high) {
        return Interval.atLeast(low).and(Interval.atMost(high));
    }

    /** The lower end included: from 10 to below 20. */
    static <Q extends Quantity<Q>> Interval<Q> fromToBelow(Q low, Q high) {
        return Interval.atLeast(low).and(Interval.lessThan(high));
    }

    /** The upper end included: more than 80, at most 90. */
    static <Q extends Quantity<Q>> Interval<Q> aboveUpTo(Q low, Q high) {
        return Interval.moreThan(low).and(Interval.atMost(high));
    }
}
