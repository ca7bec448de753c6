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
 * Days missed in part (domain reference, measures 3.2, row "partial day"): days of which at least a policy's share was missed and less
 * than the whole. Sources differ on the share: 25 % (Kearney 2008), 50 % (US federal, South Carolina); it is a parameter.
 *
 * <p>No number of such days is published: 5 in 4 lesson weeks is this project's choice. Counting parts of days widens the gaps between
 * groups (3.1, Whitney and Liu), and the explanation says so.
 */
@DomainType
@Value.Immutable
public sealed interface PartDays extends Detector permits ImmutablePartDays {
    /** The least share of a day's required and recorded time that makes it one, inclusive: 25 %. */
    default Share ofDay() {
        return Share.percent(25);
    }

    /** How many such days are a signal: 5. */
    default int days() {
        return 5;
    }

    /** How many lesson weeks are looked back on, the one of the day included: 4. */
    default int lessonWeeks() {
        return 4;
    }

    @Override
    default Ground ground() {
        return Ground.because(
                "Kearney 2008, 25 % of the school day (domain reference, measures 1.3); number and weeks chosen"
                        + " by this project");
    }

    /** A day counts from a quarter of it, as with Kearney. */
    static PartDays standard() {
        return builder().build();
    }

    /** A day counts from half of it, as with the United States' federal definition and South Carolina. */
    static PartDays halfDays() {
        return builder()
                .ofDay(Share.percent(50))
                .ground(Ground.because(
                        "US federal definition (EDFacts FS195) and South Carolina, half of the school day (domain"
                                + " reference, measures 1.3); number and weeks chosen by this project"))
                .build();
    }

    @Override
    default boolean finds(SignalKind kind) {
        return kind == SignalKind.PART_DAYS;
    }

    @Override
    default List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
        return PartDaySignals.find(this, timeline, asOf);
    }

    /** Refuses numbers below 1, and a share that no part of a day reaches. */
    @Value.Check
    default void check() {
        Limits.checkShare(ofDay());
        Limits.checkAtLeast(1, days(), "days");
        Limits.checkAtLeast(1, lessonWeeks(), "lesson weeks");
    }

    /** Starts a detector; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a detector. */
    final class Builder extends ImmutablePartDays.Builder {
        Builder() {}
    }
}
