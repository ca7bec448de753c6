/**
 * How much: exact quantities over a window of a timeline.
 *
 * <p>One pass turns a timeline into {@link nl.aanwezig.core.measure.Tallies tallies} for each day; every window is then one
 * subtraction, whatever its length. A {@link nl.aanwezig.core.measure.Measure} draws a typed quantity from a {@link
 * nl.aanwezig.core.measure.Tally}; a {@link nl.aanwezig.core.measure.Figure} is a measure over a window, and a {@link
 * nl.aanwezig.core.measure.Comparison} holds it against a limit.
 */
@NullMarked
package nl.aanwezig.core.measure;

import org.jspecify.annotations.NullMarked;
