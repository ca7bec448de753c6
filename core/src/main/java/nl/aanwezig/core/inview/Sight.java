package nl.aanwezig.core.inview;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.school.PupilId;

/**
 * Whether one young person is in view.
 *
 * @param pupil who; not printed
 * @param state whether in view
 * @param since the day from which the days without a look are counted: of the last look, else the first day of the situation; empty when
 *     nothing was written down
 * @param why in Dutch and English
 */
public record Sight(PupilId pupil, State state, Optional<LocalDate> since, Explanation why) {
    /** Whether somebody is in view. The order is that of what asks for a look first. */
    public enum State {
        /** On no roll, and nobody wrote down where. */
        NOT_WRITTEN_DOWN,
        /** Nobody looked for longer than agreed. */
        OUT_OF_VIEW,
        /** Somebody looked, or it began, no longer ago than agreed, and nobody knows where the young person learns. */
        PLACE_NOT_KNOWN,
        /** Somebody looked, or it began, no longer ago than agreed, and it is known where the young person learns. */
        IN_VIEW
    }

    /** Says nothing of who it is. */
    @Override
    public String toString() {
        return "Sight[" + state + ", since " + since.map(LocalDate::toString).orElse("-") + "]";
    }
}
