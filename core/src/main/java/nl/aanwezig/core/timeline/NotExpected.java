package nl.aanwezig.core.timeline;

import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.WeekTimes;

/**
 * Times at which a pupil is not expected at a school: an adapted programme, learning elsewhere. Whether the ground is a valid one is judged
 * before it gets here.
 *
 * @param school where the pupil stays enrolled
 * @param span first and last day, both included
 * @param times of every week in the span
 */
public record NotExpected(SchoolId school, DateSpan span, WeekTimes times) {}
