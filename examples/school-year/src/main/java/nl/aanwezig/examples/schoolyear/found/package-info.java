/** What the job asks and finds: one {@link nl.aanwezig.examples.schoolyear.found.PupilYear} for each pupil and school. */
@NullMarked
package nl.aanwezig.examples.schoolyear.found;

import org.jspecify.annotations.NullMarked;
