package nl.aanwezig.mtss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Interval.Edge;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Figures;

/** Every figure that a policy holds against bounds: what it is, and how far each band's bound lies. */
final class BoundWording {
    private static final Phrase MEASURED = new Phrase(
            "Gemeten: {figure} is {value}. Het beleid zegt: {bounds}.",
            "Measured: {figure} is {value}. The policy says: {bounds}.");
    private static final Phrase REACHED =
            new Phrase("{interval} voor \"{band}\" (zo is het)", "{interval} for \"{band}\" (it is so)");
    private static final Phrase AWAY = new Phrase(
            "{interval} voor \"{band}\" ({distance} ervandaan)", "{interval} for \"{band}\" ({distance} away)");

    /** What a band's rule asks of a figure; a rule may ask several things of one. */
    private record Named(String band, Condition.Within<?> within) {}

    private final TierPolicy policy;
    private final Figures figures;

    BoundWording(TierPolicy policy, Figures figures) {
        this.policy = policy;
        this.figures = figures;
    }

    List<Finding> findings() {
        Map<Figure<?>, List<Named>> bounds = new LinkedHashMap<>();
        for (Band band : policy.bands()) {
            band.rule().ifPresent(rule -> collect(rule.condition(), band, bounds));
        }
        List<Finding> findings = new ArrayList<>();
        bounds.forEach((figure, named) -> measured(figure, named).ifPresent(findings::add));
        return findings;
    }

    private static void collect(Condition condition, Band band, Map<Figure<?>, List<Named>> into) {
        if (condition instanceof Condition.Within<?> within) {
            into.computeIfAbsent(within.figure(), figure -> new ArrayList<>()).add(new Named(band.name(), within));
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(part -> collect(part, band, into));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(part -> collect(part, band, into));
        }
    }

    private <Q extends Quantity<Q>> Optional<Finding> measured(Figure<Q> figure, List<Named> bounds) {
        return figures.value(figure).map(value -> {
            List<Finding> said = new ArrayList<>();
            bounds.forEach(one -> said.add(bound(one.band(), one.within())));
            return new Finding(
                    MEASURED, Map.of("figure", figure, "value", value, "bounds", said), figures.evidence(figure));
        });
    }

    private <Q extends Quantity<Q>> Finding bound(String band, Condition.Within<Q> within) {
        Map<String, Object> named = Map.of("band", band, "interval", within.interval());
        Optional<Q> value = figures.value(within.figure());
        if (value.isEmpty() || within.interval().contains(value.get())) {
            return Finding.of(REACHED, named);
        }
        return Finding.of(
                AWAY,
                Map.of(
                        "band",
                        band,
                        "interval",
                        within.interval(),
                        "distance",
                        distance(within.figure(), within.interval(), value.get())));
    }

    /** To the nearest end of an interval that does not hold the value. */
    private static <Q extends Quantity<Q>> Object distance(Figure<Q> figure, Interval<Q> interval, Q value) {
        Edge<Q> nearest = interval.low()
                .filter(edge -> value.compareTo(edge.limit()) <= 0)
                .or(interval::high)
                .orElseThrow();
        Ratio between = nearest.limit().value().minus(value.value());
        Ratio distance = between.signum() < 0 ? Ratio.ZERO.minus(between) : between;
        return nearest.limit() instanceof Share
                ? Hysteresis.points(distance)
                : figure.measure().amount(distance);
    }
}
