package nl.aanwezig.core.mark;

import static com.google.common.base.Preconditions.checkState;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.aanwezig.core.internal.DomainType;
import org.immutables.value.Value;

/** One registered unit of a pupil, as people read it. Made on demand from a {@link PackedMark packed} one. */
@DomainType
@Value.Immutable
public sealed interface Mark permits ImmutableMark {
    /** The day on the school's calendar. */
    LocalDate date();

    /** When the unit starts on the school's clock; midnight for a whole day. */
    default LocalTime start() {
        return LocalTime.MIDNIGHT;
    }

    /** How long the unit is: minutes, or 100 for a day or half day of which the source gives no minutes. */
    default int extent() {
        return PackedMark.WHOLE;
    }

    /** How much of the extent was missed; counts for {@link Presence#PART}, and for {@link Presence#LATE} where a policy counts lateness. */
    default int missed() {
        return 0;
    }

    /** What was written, and what it means. */
    Code code();

    /** When it was written down, where the source tells. */
    Optional<Instant> recorded();

    /** Refuses what cannot be packed. */
    @Value.Check
    default void check() {
        checkState(
                extent() >= 1 && extent() <= PackedMark.MAX_EXTENT && missed() >= 0 && missed() <= extent(),
                "On %s %s of %s was missed.\nMaybe the two were swapped.",
                date(),
                missed(),
                extent());
    }

    /** A mark for a whole day or half day. */
    static Mark of(LocalDate date, Code code) {
        return builder().date(date).code(code).build();
    }

    /** A mark for a lesson. */
    static Mark of(LocalDate date, LocalTime start, int minutes, Code code) {
        return builder().date(date).start(start).extent(minutes).code(code).build();
    }

    /**
     * A mark for a lesson that the source gives as two moments. Minutes are those that pass between the moments, so a lesson of
     * 50 minutes stays one of 50 minutes on the day on which the clocks change; date and start are those of the school's clock.
     */
    static Mark between(OffsetDateTime start, OffsetDateTime end, ZoneId zone, Code code) {
        ZonedDateTime local = start.atZoneSameInstant(zone);
        int minutes = Math.toIntExact(Duration.between(start, end).toMinutes());
        return of(local.toLocalDate(), local.toLocalTime(), minutes, code);
    }

    /** Starts a mark; {@code date} and {@code code} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a mark. */
    final class Builder extends ImmutableMark.Builder {
        Builder() {}
    }
}
