/**
 * What stands out: conditions on figures, each rule with the ground it stands on.
 *
 * <p>A condition is met, not met, or cannot be told; the last is a value of its own and never taken for "not met" in silence.
 */
@NullMarked
package nl.aanwezig.core.signal;

import org.jspecify.annotations.NullMarked;
