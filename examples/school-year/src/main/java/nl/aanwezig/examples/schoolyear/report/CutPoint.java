package nl.aanwezig.examples.schoolyear.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Rule;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.examples.schoolyear.html.Display;
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
                .flatMap(condition ->
                        condition instanceof Condition.Within<?> within ? of(band.name(), within) : Optional.empty());
    }

    /** The end of the interval that lies on the side of less absence: the other one belongs to the next band. */
    private static Optional<CutPoint> of(String band, Condition.Within<?> within) {
        if (!(within.figure().window() instanceof Window.YearToDate)) {
            return Optional.empty();
        }
        String measure = within.figure().measure().id();
        if (measure.equals("absence-share")) {
            return within.interval()
                    .low()
                    .map(edge -> new CutPoint(
                            band,
                            edge.isIncluded() ? Bound.AT_LEAST : Bound.MORE_THAN,
                            edge.limit().value()));
        }
        if (measure.equals("attendance-share")) {
            return within.interval()
                    .high()
                    .map(edge -> new CutPoint(
                            band,
                            edge.isIncluded() ? Bound.AT_LEAST : Bound.MORE_THAN,
                            Ratio.ONE.minus(edge.limit().value())));
        }
        return Optional.empty();
    }
}
