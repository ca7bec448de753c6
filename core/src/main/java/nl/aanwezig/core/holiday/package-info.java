/**
 * When schools are closed, and how the calendar of a school follows from it.
 *
 * <p>The Netherlands in Europe have three {@linkplain nl.aanwezig.core.holiday.HolidayRegion regions} with school holidays of their own.
 * A {@link nl.aanwezig.core.holiday.HolidayTable} holds them, the library's own or one that was read; it says what is {@linkplain
 * nl.aanwezig.core.holiday.HolidayTable#doubts() doubtful} in it, since published tables hold mistakes. A {@link
 * nl.aanwezig.core.holiday.CalendarPlan} makes the days of one school of it.
 *
 * <pre>{@code
 * SchoolYear year = SchoolYear.containing(LocalDate.of(2026, 9, 1), SchoolYear.DUTCH_START);
 * SchoolCalendar calendar = CalendarPlan.european(school, year.span(), NationalHolidays.TABLE, HolidayRegion.SOUTH)
 *         .closedOn(DateSpan.of(studyDay, studyDay))
 *         .calendar();
 * }</pre>
 *
 * <p>The region belongs to where the school stands, not to its province and not to where a pupil lives: a {@link
 * nl.aanwezig.core.holiday.Municipality} may lie in two. Vocational institutions and the schools of the Caribbean Netherlands set their own
 * weeks; for them there is no national table.
 */
@NullMarked
package nl.aanwezig.core.holiday;

import org.jspecify.annotations.NullMarked;
