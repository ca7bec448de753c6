package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.DomainType;
import nl.aanwezig.mtss.signal.Context;
import nl.aanwezig.mtss.signal.Detector;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;
import org.immutables.value.Value;

/**
 * Late arrivals on their own, on a ladder of steps in each school year (domain reference, measures 1.3, row "Late 3-6-9": Dutch
 * schools act at 3, write at 6 and report at 9; a fourth step at 12 is practice). A late arrival counts as present and is never
 * added to absence: mixing the two was a bug elsewhere (Student Insights 49 and 416, measures 3.2).
 *
 * <p>Each mark of lateness counts, so a register of lessons can hold several a day. A step that was reached stays reached.
 */
@DomainType
@Value.Immutable
public sealed interface Lateness extends Detector permits ImmutableLateness {
    /** The numbers of late arrivals in a school year that are a step, rising, each at least 1: 3, 6, 9 and 12. */
    default List<Integer> steps() {
        return ImmutableList.of(3, 6, 9, 12);
    }

    @Override
    default Ground ground() {
        return Ground.because(
                "Dutch schools' 3-6-9 rule on lateness (domain reference, measures 1.3); 12 from practice");
    }

    /** The ladder with the standard steps. */
    static Lateness standard() {
        return builder().build();
    }

    @Override
    default boolean finds(SignalKind kind) {
        return kind == SignalKind.LATENESS;
    }

    @Override
    default List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
        return LatenessSignals.find(this, timeline, asOf);
    }

    /** Refuses steps that do not rise. */
    @Value.Check
    default void check() {
        Limits.checkLevels(steps());
    }

    /** Starts a detector; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a detector. */
    final class Builder extends ImmutableLateness.Builder {
        Builder() {}
    }
}
