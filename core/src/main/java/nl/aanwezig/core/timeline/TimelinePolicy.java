package nl.aanwezig.core.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.internal.DomainType;
import org.immutables.value.Value;

/** The choices that turn registered marks into a timeline. Sources differ in them, so each is named and none is hidden. */
@DomainType
@Value.Immutable
public sealed interface TimelinePolicy permits ImmutableTimelinePolicy {
    /** Which mark stays when several contradict each other. */
    default ConflictPolicy conflict() {
        return ConflictPolicy.ABSENCE_FIRST;
    }

    /** Whether the last day of an enrolment counts. */
    default ExitDay exitDay() {
        return ExitDay.INCLUDED;
    }

    /** How a unit without a mark is read. */
    default FillPolicy fill() {
        return FillPolicy.UNRECORDED;
    }

    /** The last day that counts, included: what lies after it is kept and flagged. Empty: up to the end of the calendar. */
    Optional<LocalDate> upTo();

    /** Leaves out what was written down after this moment, so that an earlier answer can be given again. Empty: all is known. */
    Optional<Instant> knownOn();

    /** Absence first, exit day included, no mark is unrecorded, everything known. */
    static TimelinePolicy standard() {
        return builder().build();
    }

    /** Starts a policy; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. */
    final class Builder extends ImmutableTimelinePolicy.Builder {
        Builder() {}
    }
}
