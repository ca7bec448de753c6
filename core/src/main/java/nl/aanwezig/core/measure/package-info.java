/**
 * How much: exact quantities over a window of a timeline.
 *
 * <p>One pass turns a timeline into {@link nl.aanwezig.core.measure.Tallies tallies} for each day; every window is then one
 * subtraction, whatever its length. A {@link nl.aanwezig.core.measure.Measure} draws a typed {@link
 * nl.aanwezig.core.measure.Quantity} from a {@link nl.aanwezig.core.measure.Tally}. Quantities are exact: nothing is rounded before it
 * is compared, and hours do not compare with shares.
 */
@NullMarked
package nl.aanwezig.core.measure;

import org.jspecify.annotations.NullMarked;
