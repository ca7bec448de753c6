package nl.aanwezig.mtss.certainty;

import java.util.function.DoublePredicate;

/** Inverts a function that grows. */
final class DoubleSearch {
    private DoubleSearch() {}

    /**
     * The lowest double, 0 or more, for which this holds, when it holds for all above; the largest double when it never does.
     *
     * <p>Doubles of one sign are ordered as their bits are, so halving the bits finds the very double in 64 steps, however small it is.
     */
    static double lowest(DoublePredicate holds) {
        long low = 0;
        long high = Double.doubleToRawLongBits(Double.MAX_VALUE);
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (holds.test(Double.longBitsToDouble(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Double.longBitsToDouble(low);
    }
}
