package nl.aanwezig.adapter.edfi;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.aanwezig.core.mark.PackedMark;

/**
 * The part that school and section attendance events have in common.
 *
 * @param date {@code EventDate}
 * @param category code value of {@code AttendanceEventCategory}
 * @param reason {@code AttendanceEventReason}, free text that may say something private; empty where the source gives none
 * @param duration {@code EventDuration} in hundredths of a day, 0 up to and including 100; empty where the source gives none
 */
public record AttendanceEvent(LocalDate date, String category, String reason, OptionalInt duration) {
    /**
     * Checks the duration.
     *
     * @throws IllegalArgumentException when it lies outside 0 up to and including 100
     */
    public AttendanceEvent {
        if (duration.isPresent() && (duration.getAsInt() < 0 || duration.getAsInt() > PackedMark.WHOLE)) {
            throw new IllegalArgumentException("The duration of an event is " + duration.getAsInt()
                    + " hundredths of a day.\nMaybe it was given in minutes: 0 up to and including 100 fit.");
        }
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "AttendanceEvent[" + date + " " + category + "]";
    }
}
