package nl.aanwezig.examples.schoolyear;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.measure.Comparison;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Rule;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Where a policy cuts the share of absence in two.
 *
 * @param band the name of the band on the far side
 * @param bound which side that is
 * @param absence the share at which it cuts
 */
record CutPoint(String band, Bound bound, Ratio absence) {

    /** The cut points in the year so far, from low to high; none for a policy that looks at something else. */
    static List<CutPoint> of(TierPolicy policy) {
        return policy.bands().stream()
                .flatMap(band -> of(band).stream())
                .sorted(Comparator.comparing(CutPoint::absence))
                .toList();
    }

    /** {@code 10% or more}. */
    String range() {
        String limit = Display.limit(absence);
        return switch (bound) {
            case AT_LEAST -> limit + " or more";
            case MORE_THAN -> "more than " + limit;
            case AT_MOST -> limit + " or less";
            case LESS_THAN -> "less than " + limit;
        };
    }

    boolean holds(Ratio share) {
        return bound.holds(new Share(share), new Share(absence));
    }

    private static Optional<CutPoint> of(Band band) {
        return band.rule()
                .map(Rule::condition)
                .flatMap(condition -> condition instanceof Condition.Compared<?> compared
                        ? of(band.name(), compared.comparison())
                        : Optional.empty());
    }

    private static Optional<CutPoint> of(String band, Comparison<?> comparison) {
        boolean thisYear = comparison.figure().window() instanceof Window.YearToDate;
        String measure = comparison.figure().measure().id();
        Ratio limit = comparison.limit().value();
        if (thisYear && measure.equals("absence-share")) {
            return Optional.of(new CutPoint(band, comparison.bound(), limit));
        }
        // Some policies round the share of attendance before they compare, under a name that starts the same.
        if (thisYear && measure.startsWith("attendance-share")) {
            return Optional.of(new CutPoint(band, mirrored(comparison.bound()), Ratio.ONE.minus(limit)));
        }
        return Optional.empty();
    }

    private static Bound mirrored(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> Bound.AT_MOST;
            case AT_MOST -> Bound.AT_LEAST;
            case MORE_THAN -> Bound.LESS_THAN;
            case LESS_THAN -> Bound.MORE_THAN;
        };
    }
}
