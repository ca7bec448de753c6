package nl.aanwezig.core.annual;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.school.PupilId;

/**
 * One thing that happened to one person, as the municipality registered it.
 *
 * @param event what
 * @param person whom; never printed
 * @param education the kind of education that was attended last on that day
 * @param on the day: of the first day of an exemption, of a report, of an official record, the first day not enrolled or at home
 * @param endedOn the first day on which it was over: enrolled again, back at school; empty while it goes on, and for what has no end
 */
public record CountedRecord(
        CountedEvent event, PupilId person, EducationKind education, LocalDate on, Optional<LocalDate> endedOn) {
    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException when it ended before it began
     */
    public CountedRecord {
        checkArgument(
                endedOn.isEmpty() || !endedOn.get().isBefore(on),
                "A record of %s ended on %s, before it began on %s.\nMaybe the two dates were swapped.",
                event,
                endedOn.orElse(on),
                on);
    }

    /** What has no end, or has not ended yet. */
    public static CountedRecord of(CountedEvent event, PupilId person, EducationKind education, LocalDate on) {
        return new CountedRecord(event, person, education, on, Optional.empty());
    }

    /** The same, ended. */
    public CountedRecord endedOn(LocalDate day) {
        return new CountedRecord(event, person, education, on, Optional.of(day));
    }

    /** Whether it goes on at the end of a day. */
    public boolean standsOn(LocalDate day) {
        return !on.isAfter(day) && endedOn.map(day::isBefore).orElse(true);
    }

    /** The last day on which it went on; its first day when it ended at once. Empty while it goes on. */
    Optional<LocalDate> lastDay() {
        return endedOn.map(end -> end.equals(on) ? on : end.minusDays(1));
    }

    /** Without the person. */
    @Override
    public String toString() {
        return "CountedRecord[" + event + " on " + on + "]";
    }
}
