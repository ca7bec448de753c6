/**
 * Exact amounts with a kind.
 *
 * <p>A {@link nl.aanwezig.core.quantity.Quantity} is a {@link nl.aanwezig.core.quantity.Ratio} of something: hours by the clock, hours of a
 * timetable, days, half days, a share. Amounts of different kinds do not compare: the compiler refuses. Nothing is rounded before it is
 * compared, and a {@link nl.aanwezig.core.quantity.Bound} says whether the limit itself belongs to it.
 */
@NullMarked
package nl.aanwezig.core.quantity;

import org.jspecify.annotations.NullMarked;
