package nl.aanwezig.mtss;

import static com.google.common.base.Preconditions.checkArgument;

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

    /** The condition with every bound on a share moved outwards by the margin: what must no longer be met before its band is left. */
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
        return edge.limit() instanceof Share
                ? new Edge<>(figure.measure().amount(edge.limit().value().plus(by)), edge.isIncluded())
                : edge;
    }
}
