package nl.aanwezig.mtss.certainty;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.quantity.Interval.Edge;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Condition.Within;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.TierPolicy;

/** The cuts of a policy that divides a rate of absence. */
final class PolicyBands {
    private PolicyBands() {}

    static Optional<RateBands> of(TierPolicy policy) {
        TreeMap<Ratio, String> byStart = new TreeMap<>(Comparator.naturalOrder());
        for (Band band : policy.bands()) {
            Optional<Ratio> start = band.rule().isEmpty()
                    ? Optional.of(Ratio.ZERO)
                    : start(band.rule().get().condition());
            if (start.isEmpty() || byStart.put(start.get(), band.name()) != null) {
                return Optional.empty();
            }
        }
        boolean divides = byStart.size() > 1
                && byStart.firstKey().equals(Ratio.ZERO)
                && byStart.lastKey().compareTo(Ratio.ONE) < 0
                && policy.publishedGaps().isEmpty();
        return divides
                ? Optional.of(new RateBands(
                        ImmutableList.copyOf(byStart.values()),
                        byStart.navigableKeySet().tailSet(Ratio.ZERO, false).stream()
                                .map(Share::new)
                                .toList()))
                : Optional.empty();
    }

    /** The share of absence from which a band's condition holds; empty for a condition on something else. */
    private static Optional<Ratio> start(Condition condition) {
        if (!(condition instanceof Within<?> within) || !isThisYear(within.figure())) {
            return Optional.empty();
        }
        if (isOf(within.figure(), Measures.ABSENCE_SHARE)) {
            return Optional.of(atLeastZero(limit(within.interval().low(), Ratio.ZERO)));
        }
        return isOf(within.figure(), Measures.ATTENDANCE_SHARE)
                ? Optional.of(
                        atLeastZero(Ratio.ONE.minus(limit(within.interval().high(), Ratio.ONE))))
                : Optional.empty();
    }

    private static boolean isThisYear(Figure<?> figure) {
        return figure.window() instanceof Window.YearToDate && figure.counting().isEmpty();
    }

    private static boolean isOf(Figure<?> figure, Measure<Share> measure) {
        return figure.measure().id().equals(measure.id());
    }

    private static <Q extends Quantity<Q>> Ratio limit(Optional<Edge<Q>> edge, Ratio otherwise) {
        return edge.map(found -> found.limit().value()).orElse(otherwise);
    }

    private static Ratio atLeastZero(Ratio start) {
        return start.signum() < 0 ? Ratio.ZERO : start;
    }
}
