package nl.aanwezig.adapter.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.PolicyDraft;
import nl.aanwezig.mtss.ScaleDraft;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierPolicy;

/** A scale: one figure, and bands that hold its values. */
final class ScaleReader {
    private record Step<Q extends Quantity<Q>>(Node node, Interval<Q> interval) {}

    private final PolicyReader policy;
    private final FigureReader figures;
    private final Problems problems;
    private final Values values;

    ScaleReader(PolicyReader policy, FigureReader figures, Problems problems) {
        this.policy = policy;
        this.figures = figures;
        this.problems = problems;
        this.values = new Values(problems);
    }

    Optional<TierPolicy> read(Fields fields, PolicyDraft draft) {
        Optional<Node> bands = fields.required("bands", "Maybe its bands were to be filled in later.");
        Optional<Figure<?>> figure = figures.read(fields);
        return bands.flatMap(list -> figure.flatMap(found -> read(found, list, fields, draft)));
    }

    private <Q extends Quantity<Q>> Optional<TierPolicy> read(
            Figure<Q> figure, Node list, Fields fields, PolicyDraft draft) {
        int before = problems.count();
        if (list instanceof Node.Arr array && array.items().isEmpty()) {
            problems.add(list, "the list is empty.", "Maybe its bands were to be filled in later.");
        }
        ScaleDraft<Q> scale = draft.scale(figure);
        List<Step<Q>> steps = new ArrayList<>();
        for (Node node : values.list(list)) {
            Fields.of(node, Shape.BAND, problems)
                    .flatMap(band -> band(figure, band, scale))
                    .ifPresent(steps::add);
        }
        Optional<String> gaps = fields.optional("publishedGaps").flatMap(values::text);
        if (problems.count() > before) {
            return Optional.empty();
        }
        return fields.optional("publishedGaps")
                .map(node -> problems.attempt(node, () -> scale.withPublishedGaps(gaps.orElseThrow())))
                .orElseGet(() -> problems.attempt(besideGap(steps).orElse(list), scale::complete));
    }

    private <Q extends Quantity<Q>> Optional<Step<Q>> band(Figure<Q> figure, Fields fields, ScaleDraft<Q> scale) {
        Optional<String> name = policy.band(fields);
        Optional<Tier> tier = policy.tier(fields);
        Optional<Ground> ground = policy.ground(fields);
        Optional<Interval<Q>> interval = new IntervalReader(problems)
                .read(fields, node -> new AmountReader(problems).of(node, figure.measure()));
        if (name.isEmpty() || ground.isEmpty() || interval.isEmpty()) {
            return Optional.empty();
        }
        return problems.attempt(fields.object(), () -> scale.band(name.get(), interval.get(), tier, ground.get()))
                .map(done -> new Step<>(fields.object(), interval.get()));
    }

    /** The band that should have begun lower, or the highest one, that should have ended higher. */
    private static <Q extends Quantity<Q>> Optional<Node> besideGap(List<Step<Q>> steps) {
        List<Step<Q>> inOrder = new ArrayList<>(steps);
        inOrder.sort((one, other) -> Interval.compareLow(one.interval(), other.interval()));
        for (int i = 0; i < inOrder.size(); i++) {
            Optional<Interval.Edge<Q>> start = inOrder.get(i).interval().low();
            boolean isJoined = i == 0
                    ? start.map(edge -> edge.limit().value().signum() < (edge.isIncluded() ? 1 : 0))
                            .orElse(true)
                    : touch(inOrder.get(i - 1).interval().high(), start);
            if (!isJoined) {
                return Optional.of(inOrder.get(i).node());
            }
        }
        return inOrder.stream().map(Step::node).reduce((lower, higher) -> higher);
    }

    private static <Q extends Quantity<Q>> boolean touch(
            Optional<Interval.Edge<Q>> end, Optional<Interval.Edge<Q>> start) {
        return end.flatMap(below -> start.filter(
                        above -> above.limit().equals(below.limit()) && above.isIncluded() != below.isIncluded()))
                .isPresent();
    }
}
