/**
 * Who, where and when: pupils, enrolments and the calendars of schools.
 *
 * <p>The key to understanding: a <em>lesson week</em> is an ISO week with at least one school day in a school's
 * {@linkplain nl.aanwezig.core.school.SchoolCalendar calendar}. Statute and policies count lesson weeks, not days,
 * and only a calendar can turn them into dates: a holiday week is skipped, it neither counts nor breaks.
 */
@NullMarked
package nl.aanwezig.core.school;

import org.jspecify.annotations.NullMarked;
