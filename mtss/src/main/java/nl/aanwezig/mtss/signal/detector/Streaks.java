package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.DomainType;
import nl.aanwezig.mtss.signal.Context;
import nl.aanwezig.mtss.signal.Detector;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;
import nl.aanwezig.mtss.signal.Spell;
import org.immutables.value.Value;

/**
 * School days missed in a row (domain reference, measures 3.2, row "streak"). Weekends, holidays and days on which nothing was required
 * are transparent; a day of which nothing was recorded is unknown: it is not counted and breaks nothing.
 *
 * <p>A signal arises on the day on which a streak reaches a level; its {@link Signal#level() level} is the number of days. The
 * levels are this project's choice, since the reference names none: 3 as South Carolina's run of unlawful days, 5 and 20 as one and
 * four school weeks, 10 between them.
 */
@DomainType
@Value.Immutable
public sealed interface Streaks extends Detector permits ImmutableStreaks {
    /** The numbers of school days in a row that are a signal, rising, each at least 1: 3, 5, 10 and 20. */
    default List<Integer> levels() {
        return ImmutableList.of(3, 5, 10, 20);
    }

    /**
     * A day is missed when at least this share of its required and recorded time was: half of it. One is the whole day; zero any
     * part of it.
     */
    default Share ofDay() {
        return Share.percent(50);
    }

    /** Which absence counts, by its standing; a day missed otherwise breaks a streak. All of it. */
    default Set<Standing> standings() {
        return ImmutableSet.copyOf(Standing.values());
    }

    @Override
    default Ground ground() {
        return Ground.because("domain reference, measures 3.2, streak of school days; levels chosen by this project");
    }

    /** The streaks with the standard parameters. */
    static Streaks standard() {
        return builder().build();
    }

    /** Every streak up to and including a day, however short, in time order: the history. */
    default List<Spell> history(Timeline timeline, LocalDate asOf) {
        return StreakSignals.runs(this, timeline, asOf).stream().map(Run::spell).toList();
    }

    @Override
    default boolean finds(SignalKind kind) {
        return kind == SignalKind.ABSENCE_STREAK;
    }

    @Override
    default List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
        return StreakSignals.find(this, timeline, asOf);
    }

    /** Refuses levels that do not rise, and a share that no day reaches. */
    @Value.Check
    default void check() {
        Limits.checkLevels(levels());
        Limits.checkShare(ofDay());
    }

    /** Starts a detector; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a detector. */
    final class Builder extends ImmutableStreaks.Builder {
        Builder() {}
    }
}
