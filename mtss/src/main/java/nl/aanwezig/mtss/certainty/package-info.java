/**
 * How sure a rate of absence is: beside the tier, never in place of it.
 *
 * <p>A rule decides on exact counts, and that is the tier. But twenty days are few, and absence comes in spells, so the same counts may
 * come from quite another rate. {@link nl.aanwezig.mtss.certainty.CertaintyMethod} says so: an interval, a probability for each band, and
 * whether the rule's band is stable. Key to understanding: what is uncertain is the rate behind the counts, not the counts; nothing here
 * predicts, and nothing here can see to which group a pupil belongs.
 *
 * <p>Source: the domain reference, measures 3.6 and 3.7. Optional: no other package needs it to reach a tier. Doubles live here, and
 * their functions are {@link java.lang.StrictMath}'s where {@link java.lang.Math}'s may differ between machines.
 */
@NullMarked
package nl.aanwezig.mtss.certainty;

import org.jspecify.annotations.NullMarked;
