/**
 * The main job: a school year of marks in, tiers, notices, explanations, a report and pages out.
 *
 * <p>Follow the data: {@link nl.aanwezig.examples.schoolyear.SchoolYearJob} reads a register through an adapter, makes timelines, and
 * collects one {@link nl.aanwezig.examples.schoolyear.found.PupilYear} for each pupil and school in {@link
 * nl.aanwezig.examples.schoolyear.found.Results}; the writers turn those into files.
 */
@NullMarked
package nl.aanwezig.examples.schoolyear;

import org.jspecify.annotations.NullMarked;
