/**
 * Ed-Fi interchange XML, from files to a register.
 *
 * <p>The key to understanding: two steps, each with its own list of bad rows. {@link nl.aanwezig.adapter.edfi.EdFi#interchange()
 * Reading} turns elements into {@linkplain nl.aanwezig.adapter.edfi.Entity entities} and judges each row by itself: dates,
 * numbers, spans, duplicates. {@link nl.aanwezig.adapter.edfi.EdFi#read() Placing} gives them a meaning: codes by a code book,
 * schools by a calendar, pupils by their enrolments. What comes out is a register of days.
 *
 * <p>Ed-Fi allows several events of one pupil on one day, because the category is part of the key. They become several marks in
 * one slot, and the timeline's policy settles them; {@link nl.aanwezig.adapter.edfi.EdFi#timelinePolicy()} is the one that
 * agrees with Ed-Fi's Analytics Middle Tier. {@link nl.aanwezig.adapter.edfi.DailyAttendance} shows the same entities as that
 * peer's own views do, with every event of a day as a flag.
 *
 * <p>Names follow the Ed-Fi Unifying Data Model, so that its documentation can be read beside this package.
 */
@NullMarked
package nl.aanwezig.adapter.edfi;

import org.jspecify.annotations.NullMarked;
