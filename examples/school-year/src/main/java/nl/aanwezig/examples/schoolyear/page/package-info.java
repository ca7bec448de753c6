/** The page of one pupil, for a mentor: made to be read aloud. */
@NullMarked
package nl.aanwezig.examples.schoolyear.page;

import org.jspecify.annotations.NullMarked;
