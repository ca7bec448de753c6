/**
 * Policies that the library ships, one class for each source and date; {@link nl.aanwezig.mtss.policy.Policies} finds them by name.
 *
 * <p>The sources disagree, and each policy follows its own: on which side of 10 per cent the bound lies, how a part of a day
 * counts, how many days must have been seen, whether the share is rounded first. What a source leaves open is chosen here and said in
 * the class; where its text can be read in two ways there are two policies. Bands have the words of their sources, which are not
 * always words about presence.
 *
 * <p>Some need more than a register: terms or half-terms of the school's calendar, a category of its code book (a parameter where no
 * source fixes the name), or facts that people recorded, such as support that started. Without them they say that they cannot tell.
 *
 * <p>No Dutch numeric scale is published; a school or region writes its own with {@link
 * nl.aanwezig.mtss.TierPolicy#named TierPolicy.named}.
 */
@NullMarked
package nl.aanwezig.mtss.policy;

import org.jspecify.annotations.NullMarked;
