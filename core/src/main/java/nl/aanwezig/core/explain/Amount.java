package nl.aanwezig.core.explain;

import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;

/**
 * A number of units, as a value of a {@link Finding}: "12 lessons", "1 day", "0.5 half days".
 *
 * @param value how many
 * @param unit of what
 */
public record Amount(Ratio value, Unit unit) {}
