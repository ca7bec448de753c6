package nl.aanwezig.mtss;

import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.timeline.ExpectedHours;
import nl.aanwezig.core.timeline.TimelinePolicy;

/**
 * A school whose marks a tracker accepts.
 *
 * @param calendar its calendar, which must reach beyond the days that are tracked
 * @param unit what one mark stands for
 * @param codes what its codes mean
 * @param policy how its marks are put in order; {@link TimelinePolicy#upTo()} and {@link TimelinePolicy#knownOn()} are the tracker's own
 * @param expected when the pupil is expected there; a tracker does not write it into its state, so it is given again
 */
public record TrackedSchool(
        SchoolCalendar calendar, Unit unit, CodeBook codes, TimelinePolicy policy, ExpectedHours expected) {
    /** A school where the pupil is expected whenever there are lessons. */
    public TrackedSchool(SchoolCalendar calendar, Unit unit, CodeBook codes, TimelinePolicy policy) {
        this(calendar, unit, codes, policy, ExpectedHours.always());
    }

    /** The same school with other hours at which the pupil is expected. */
    public TrackedSchool expecting(ExpectedHours hours) {
        return new TrackedSchool(calendar, unit, codes, policy, hours);
    }
}
