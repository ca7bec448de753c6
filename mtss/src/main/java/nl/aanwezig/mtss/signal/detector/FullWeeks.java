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
 * Lesson weeks in a row in which nothing was missed. Presence first (domain reference, measures 7.2): what goes well is worth telling too.
 *
 * <p>A week with something missed breaks the row, for whatever reason. A week in which nothing was missed but something was not
 * recorded is unknown: it is not counted and breaks nothing, and so is one without anything required. A late arrival is presence. The
 * numbers of weeks are this project's choice.
 */
@DomainType
@Value.Immutable
public sealed interface FullWeeks extends Detector permits ImmutableFullWeeks {
    /** The numbers of weeks in a row that are a signal, rising, each at least 1: 4, 8, 16 and 32. */
    default List<Integer> levels() {
        return ImmutableList.of(4, 8, 16, 32);
    }

    @Override
    default Ground ground() {
        return Ground.because("presence first (domain reference, measures 7.2); numbers chosen by this project");
    }

    /** The weeks with the standard parameters. */
    static FullWeeks standard() {
        return builder().build();
    }

    @Override
    default boolean finds(SignalKind kind) {
        return kind == SignalKind.FULL_WEEKS;
    }

    @Override
    default List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
        return PresenceSignals.fullWeeks(this, timeline, asOf);
    }

    /** Refuses levels that do not rise. */
    @Value.Check
    default void check() {
        Limits.checkLevels(levels());
    }

    /** Starts a detector; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a detector. */
    final class Builder extends ImmutableFullWeeks.Builder {
        Builder() {}
    }
}
