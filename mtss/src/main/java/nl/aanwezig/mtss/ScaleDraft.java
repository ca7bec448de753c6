package nl.aanwezig.mtss;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Condition.Within;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.signal.Rule;

/**
 * A scale being written: every value of one figure in one band. Give the band with most support first.
 *
 * @param <Q> the kind of quantity
 */
public final class ScaleDraft<Q extends Quantity<Q>> {
    private record Step<Q extends Quantity<Q>>(String name, Interval<Q> interval) {}

    private final PolicyDraft draft;
    private final Figure<Q> figure;
    private final List<Step<Q>> steps = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();

    ScaleDraft(PolicyDraft draft, Figure<Q> figure) {
        this.draft = draft;
        this.figure = figure;
    }

    /** A band of a policy without tiers. */
    public ScaleDraft<Q> band(String name, Interval<Q> interval, Ground because) {
        return band(name, interval, Optional.empty(), because);
    }

    /** A band with a tier of support. */
    public ScaleDraft<Q> band(String name, Interval<Q> interval, Tier tier, Ground because) {
        return band(name, interval, Optional.of(tier), because);
    }

    /**
     * A band, with a tier or without.
     *
     * @throws IllegalArgumentException when a value lies in this band and in an earlier one
     */
    public ScaleDraft<Q> band(String name, Interval<Q> interval, Optional<Tier> tier, Ground because) {
        for (Step<Q> other : steps) {
            checkArgument(
                    isBelow(interval, other.interval()) || isBelow(other.interval(), interval),
                    "The bands %s and %s of policy %s overlap.\nMaybe a limit should belong to one of them only.",
                    other.name(),
                    name,
                    draft.id);
        }
        steps.add(new Step<>(name, interval));
        bands.add(Band.builder()
                .name(name)
                .tier(tier)
                .rule(new Rule(name, new Within<>(figure, interval), because))
                .build());
        return this;
    }

    /**
     * The policy, whose bands hold every value.
     *
     * @throws IllegalArgumentException when some value lies in no band
     */
    public TierPolicy complete() {
        List<String> gaps = gaps();
        checkArgument(
                gaps.isEmpty(),
                "The bands of policy %s leave a gap: %s.\n"
                        + "Maybe a limit should belong to one of them, or the source has the gap and the policy should say so.",
                draft.id,
                String.join("; ", gaps));
        return new TierPolicy(draft, bands, Optional.empty());
    }

    /**
     * The policy with the gaps that its source has: a value there is in no band, and the decision says so.
     *
     * @param asPublished what the source says, for people
     * @throws IllegalArgumentException when there is no gap, or nothing is said of it
     */
    public TierPolicy withPublishedGaps(String asPublished) {
        checkArgument(
                !gaps().isEmpty() && !asPublished.isBlank(),
                "The bands of policy %s have no gap, or nothing is said of it.\nMaybe it is complete.",
                draft.id);
        return new TierPolicy(draft, bands, Optional.of(asPublished));
    }

    private List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        List<Step<Q>> inOrder = new ArrayList<>(steps);
        inOrder.sort((one, other) -> Interval.compareLow(one.interval(), other.interval()));
        if (inOrder.isEmpty()) {
            gaps.add("there is no band");
            return gaps;
        }
        inOrder.get(0)
                .interval()
                .low()
                .filter(edge -> leavesOut(edge, edge.limit().value().signum()))
                .ifPresent(edge -> gaps.add("below " + shown(edge)));
        for (int i = 1; i < inOrder.size(); i++) {
            Interval.Edge<Q> end = inOrder.get(i - 1).interval().high().orElseThrow();
            Interval.Edge<Q> start = inOrder.get(i).interval().low().orElseThrow();
            if (!(end.limit().equals(start.limit()) && end.isIncluded() != start.isIncluded())) {
                gaps.add("between " + shown(end) + " and " + shown(start));
            }
        }
        inOrder.get(inOrder.size() - 1)
                .interval()
                .high()
                .filter(edge -> !(edge.limit() instanceof Share)
                        || leavesOut(edge, Ratio.ONE.compareTo(edge.limit().value())))
                .ifPresent(edge -> gaps.add("above " + shown(edge)));
        return gaps;
    }

    /** Whether something lies outside: an edge inside what a figure can be, or one that is that end and does not belong to the band. */
    private static boolean leavesOut(Interval.Edge<?> edge, int inside) {
        return inside > 0 || (inside == 0 && !edge.isIncluded());
    }

    private static String shown(Interval.Edge<?> edge) {
        String value = edge.limit() instanceof Share share
                ? share.percent().display(4) + " %"
                : edge.limit().value().display(4);
        return value + (edge.isIncluded() ? "" : " (not included)");
    }

    /** Whether one interval ends before the other starts. */
    private static <Q extends Quantity<Q>> boolean isBelow(Interval<Q> one, Interval<Q> other) {
        if (one.high().isEmpty() || other.low().isEmpty()) {
            return false;
        }
        Interval.Edge<Q> end = one.high().get();
        Interval.Edge<Q> start = other.low().get();
        int order = end.limit().compareTo(start.limit());
        return order < 0 || (order == 0 && !(end.isIncluded() && start.isIncluded()));
    }
}
