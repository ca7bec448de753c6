package nl.aanwezig.mtss;

import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.timeline.TimelinePolicy;

/**
 * A school whose marks a tracker accepts.
 *
 * @param calendar its calendar, which must reach beyond the days that are tracked
 * @param unit what one mark stands for
 * @param codes what its codes mean
 * @param policy how its marks are put in order; {@link TimelinePolicy#upTo()} and {@link TimelinePolicy#knownOn()} are the tracker's own
 */
public record TrackedSchool(SchoolCalendar calendar, Unit unit, CodeBook codes, TimelinePolicy policy) {}
