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
import nl.aanwezig.mtss.signal.Spell;
import org.immutables.value.Value;

/**
 * Separate spells of absence: longest possible runs over the units of the register, sessions in England (domain reference, measures
 * 3.2, row "spell count", and the rule {@code spell-count}). Weekends, holidays and units that were not required, such as days of
 * registration elsewhere, do not break a spell. FFT (England) finds that the number of spells beside the rate says more of the rest of
 * the year than the rate alone (3.1).
 *
 * <p>A signal arises on the day on which the last lesson weeks hold enough spells that began in them. No number is published: 4 in 12
 * lesson weeks is this project's choice, after the Dutch rule on sick reports.
 */
@DomainType
@Value.Immutable
public sealed interface Spells extends Detector permits ImmutableSpells {
    /** How many spells begin within the weeks: 4. */
    default int spells() {
        return 4;
    }

    /** How many lesson weeks are looked back on, the one of the day included: 12. */
    default int lessonWeeks() {
        return 12;
    }

    /** A unit is missed when at least this share of it was: half of it. */
    default Share ofUnit() {
        return Share.percent(50);
    }

    @Override
    default Ground ground() {
        return Ground.because(
                "domain reference, measures 3.1 FFT spells and 3.2; number and weeks chosen by this project");
    }

    /** The spells with the standard parameters. */
    static Spells standard() {
        return builder().build();
    }

    /** Every spell up to and including a day, in time order. */
    default List<Spell> history(Timeline timeline, LocalDate asOf) {
        return history(List.of(timeline), asOf);
    }

    /**
     * Every spell of one pupil over several schools, so that a transfer does not cut one in two.
     *
     * @param mainFirst timelines of the same pupil and unit, the main registration first: on a day on which the pupil is on several rolls
     *     the first of them counts, and the others do not break what it shows
     * @throws IllegalArgumentException when the units differ
     */
    default List<Spell> history(List<Timeline> mainFirst, LocalDate asOf) {
        return SpellSignals.runs(this, mainFirst, asOf).stream().map(Run::spell).toList();
    }

    @Override
    default boolean finds(SignalKind kind) {
        return kind == SignalKind.MANY_SPELLS;
    }

    @Override
    default List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
        return SpellSignals.find(this, timeline, asOf);
    }

    /** Refuses numbers below 1, and a share that no unit reaches. */
    @Value.Check
    default void check() {
        Limits.checkAtLeast(1, spells(), "spells");
        Limits.checkAtLeast(1, lessonWeeks(), "lesson weeks");
        Limits.checkShare(ofUnit());
    }

    /** Starts a detector; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a detector. */
    final class Builder extends ImmutableSpells.Builder {
        Builder() {}
    }
}
