package nl.aanwezig.mtss;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Interval.Edge;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Condition;

/**
 * When a tracker lets go of a level of support. More support is proposed at once; less only when both parts of this allow it, so that a
 * pupil at a bound does not go up and down with every lesson. No source publishes figures for it: both are the policy's own choice.
 *
 * @param margin how far beyond its bound a share must have come before its band is left; 0 for not at all
 * @param schoolDays how many school days in a row less support must have been found, the last one included; 1 for at once
 */
public record Hysteresis(Share margin, int schoolDays) {
    private static final Phrase MARGIN = new Phrase(
            "Het beleid laat een niveau pas los {margin} voorbij de grens.",
            "The policy lets go of a level only {margin} beyond its bound.");
    private static final Phrase IN_A_ROW = new Phrase(
            "Het beleid laat een niveau pas los na {days} schooldagen op rij met minder.",
            "The policy lets go of a level only after {days} school days in a row with less.");
    private static final Phrase POINTS = new Phrase("{points} procentpunt", "{points} percentage points");
    private static final Phrase POINT = new Phrase("{points} procentpunt", "{points} percentage point");
    private static final Hysteresis NONE = new Hysteresis(Share.percent(0), 1);

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException when the margin is negative or the days are fewer than 1
     */
    public Hysteresis {
        checkArgument(
                margin.value().signum() >= 0, "The margin is %s.\nMaybe its sign should be left out.", margin.value());
        checkArgument(schoolDays >= 1, "The number of school days is %s.\nMaybe 1 was meant: at once.", schoolDays);
    }

    /** Lets go on the day on which less support is found. */
    public static Hysteresis none() {
        return NONE;
    }

    /** Lets go when a share has come this far beyond the bound. */
    public static Hysteresis margin(Share margin) {
        return new Hysteresis(margin, 1);
    }

    /** Lets go when less support was found on this many school days in a row. */
    public static Hysteresis schoolDays(int count) {
        return new Hysteresis(Share.percent(0), count);
    }

    /** What it asks, a sentence for each part; nothing when it lets go at once. */
    List<Finding> findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (margin.value().signum() > 0) {
            findings.add(Finding.of(MARGIN, Map.of("margin", points(margin.value()))));
        }
        if (schoolDays > 1) {
            findings.add(Finding.of(IN_A_ROW, Map.of("days", schoolDays)));
        }
        return findings.build();
    }

    /** A difference between two shares in words: in points, for 2 per cent of 20 per cent is next to nothing. */
    static Finding points(Ratio difference) {
        Ratio points = difference.times(Ratio.of(100));
        Ratio rounded = Ratio.parse(points.display(2));
        Ratio shown = rounded.signum() == 0 ? points : rounded;
        return Finding.of(shown.equals(Ratio.ONE) ? POINT : POINTS, Map.of("points", shown));
    }

    /**
     * The condition with every bound on a share moved outwards by the margin: what must no longer be met before its band is left.
     *
     * @throws IllegalArgumentException when a bound comes so far that no share could leave the band any more
     */
    Condition relaxed(Condition condition) {
        if (margin.value().signum() == 0) {
            return condition;
        }
        if (condition instanceof Condition.All all) {
            return new Condition.All(
                    all.conditions().stream().map(this::relaxed).toList());
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(
                    any.conditions().stream().map(this::relaxed).toList());
        }
        return condition instanceof Condition.Within<?> within ? relaxedWithin(within) : condition;
    }

    private <Q extends Quantity<Q>> Condition relaxedWithin(Condition.Within<Q> within) {
        return new Condition.Within<>(
                within.figure(),
                new Interval<>(
                        within.interval()
                                .low()
                                .map(edge -> moved(within.figure(), edge, Ratio.ZERO.minus(margin.value()))),
                        within.interval().high().map(edge -> moved(within.figure(), edge, margin.value()))));
    }

    private static <Q extends Quantity<Q>> Edge<Q> moved(Figure<Q> figure, Edge<Q> edge, Ratio by) {
        if (!(edge.limit() instanceof Share)) {
            return edge;
        }
        Ratio from = edge.limit().value();
        Ratio to = from.plus(by);
        Ratio end = by.signum() < 0 ? Ratio.ZERO : Ratio.ONE;
        int left = by.signum() < 0 ? to.compareTo(end) : end.compareTo(to);
        checkArgument(
                from.equals(end) || left > 0 || (left == 0 && !edge.isIncluded()),
                "A margin of %s takes the bound %s as far as %s: no share would ever leave its band.\n"
                        + "Maybe a smaller one was meant.",
                by.signum() < 0 ? Ratio.ZERO.minus(by) : by,
                from,
                to);
        return new Edge<>(figure.measure().amount(to), edge.isIncluded());
    }
}
