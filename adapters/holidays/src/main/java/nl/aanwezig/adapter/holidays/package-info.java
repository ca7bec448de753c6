/**
 * Reads what others publish about Dutch holidays.
 *
 * <p>{@link nl.aanwezig.adapter.holidays.OpenHolidays} reads a folder of CSV files, {@link
 * nl.aanwezig.adapter.holidays.GovernmentHolidays} the government's JSON. A row that cannot be used is listed with its file and line, and the
 * others are kept: a wrong row in a table of years must not stop a school. What can be used but looks odd is among the table's {@linkplain
 * nl.aanwezig.core.holiday.HolidayTable#doubts() doubts}.
 *
 * <p>Nothing is fetched and no data come along: OpenHolidays data are under the ODbL, which asks for attribution and for sharing alike.
 */
@NullMarked
package nl.aanwezig.adapter.holidays;

import org.jspecify.annotations.NullMarked;
