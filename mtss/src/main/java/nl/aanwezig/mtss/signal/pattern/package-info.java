/**
 * Whether a pupil's absence falls on one weekday, half day, first hour or subject more than the school's own does.
 *
 * <p>Friday is worse for everyone, so a pupil's Fridays are held against the school's. {@link
 * nl.aanwezig.mtss.signal.pattern.SchoolBase} counts all pupils of a school at once, tests each by an exact conditional test, and lets
 * through what stands out among all tests together.
 */
@NullMarked
package nl.aanwezig.mtss.signal.pattern;

import org.jspecify.annotations.NullMarked;
