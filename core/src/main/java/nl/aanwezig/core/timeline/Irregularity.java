package nl.aanwezig.core.timeline;

import com.google.common.base.Ascii;
import nl.aanwezig.core.mark.Mark;

/**
 * A registered mark that does not count as it stands: kept here, so that nothing is lost.
 *
 * @param kind why
 * @param mark as it was registered
 */
public record Irregularity(Kind kind, Mark mark) {
    /** Why a mark does not count as it stands. */
    public enum Kind {
        /** Something was registered that could not be understood; the unit is unrecorded, whatever the fill policy. */
        NOT_UNDERSTOOD,
        /** The pupil was not on the school's roll that day. */
        OUTSIDE_ENROLMENT,
        /** The calendar has no lessons that day. */
        NO_SCHOOL_DAY,
        /** The pupil was not expected at that time ({@link ExpectedHours}): the unit was not required, whatever was registered. */
        NOT_EXPECTED,
        /** It lies after the last day that counts, such as leave that was granted beforehand. */
        AFTER_LAST_DAY,
        /** Another mark of the same slot stays, by {@link ConflictPolicy}. */
        CONFLICT,
        /** It was registered more than once and counts once. */
        DUPLICATE,
        /** It runs at the same time as an earlier lesson: its shared minutes count once, with the earlier one. */
        OVERLAP;

        /** The name in files, in kebab case: {@code no-school-day}. */
        public String id() {
            return Ascii.toLowerCase(name()).replace('_', '-');
        }
    }
}
