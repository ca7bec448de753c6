package nl.aanwezig.mtss.signal.detector;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.DomainType;
import nl.aanwezig.mtss.signal.Context;
import nl.aanwezig.mtss.signal.Detector;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;
import org.immutables.value.Value;

/**
 * Presence that rose above the pupil's own level and stayed there: in each of the last lesson weeks it lay at least some points
 * above that of the weeks before them together. Holiday weeks and weeks without anything recorded are skipped.
 *
 * <p>That it rose is a fact; that something made it rise is not said. Who is chosen for a low level mostly rises by itself (regression
 * to the mean; domain reference, measures 0.8 and 4). The numbers are this project's choice.
 */
@DomainType
@Value.Immutable
public sealed interface Improvement extends Detector permits ImmutableImprovement {
    /** In how many weeks in a row presence is higher: 4. */
    default int keptWeeks() {
        return 4;
    }

    /** How many weeks before them make the level that is compared with: 6. */
    default int baselineWeeks() {
        return 6;
    }

    /** How much higher each of the weeks is at least, in points: 10 per cent. */
    default Share atLeast() {
        return Share.percent(10);
    }

    @Override
    default Ground ground() {
        return Ground.because("presence first (domain reference, measures 7.2); numbers chosen by this project");
    }

    /** The improvement with the standard parameters. */
    static Improvement standard() {
        return builder().build();
    }

    @Override
    default boolean finds(SignalKind kind) {
        return kind == SignalKind.SUSTAINED_IMPROVEMENT;
    }

    @Override
    default List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
        return PresenceSignals.improvements(this, timeline, asOf);
    }

    /** Refuses numbers below 1, and a share outside 0 to 100 per cent. */
    @Value.Check
    default void check() {
        Limits.checkAtLeast(1, keptWeeks(), "weeks kept");
        Limits.checkAtLeast(1, baselineWeeks(), "weeks of baseline");
        Limits.checkShare(atLeast());
    }

    /** Starts a detector; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a detector. */
    final class Builder extends ImmutableImprovement.Builder {
        Builder() {}
    }
}
