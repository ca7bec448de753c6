/**
 * What a school must report (art. 21a Leerplichtwet 1969).
 *
 * <p>{@link nl.aanwezig.core.notice.SixteenHours} finds each time that 16 hours without a valid reason are reached within four
 * consecutive lesson weeks. A {@link nl.aanwezig.core.notice.Notice} is a proposal with its evidence; a person sends it.
 */
@NullMarked
package nl.aanwezig.core.notice;

import org.jspecify.annotations.NullMarked;
