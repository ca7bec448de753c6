package nl.aanwezig.mtss.signal.detector;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.Ordering;
import java.util.List;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/** Refuses parameters under which a detector would say nonsense. */
final class Limits {
    private Limits() {}

    static void checkLevels(List<Integer> levels) {
        checkState(
                !levels.isEmpty() && levels.get(0) >= 1 && Ordering.natural().isStrictlyOrdered(levels),
                "The levels are %s.\nMaybe they should rise, from at least 1.",
                levels);
    }

    static void checkShare(Share share) {
        checkState(
                share.value().signum() >= 0 && share.value().compareTo(Ratio.ONE) <= 0,
                "The share is %s per cent.\nMaybe it should lie between 0 and 100.",
                share.percent());
    }

    static void checkAtLeast(int least, int value, String what) {
        checkState(value >= least, "The number of %s is %s.\nMaybe it should be at least %s.", what, value, least);
    }
}
