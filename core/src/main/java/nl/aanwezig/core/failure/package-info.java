/**
 * What went wrong, as data.
 *
 * <p>A row that cannot be used never stops a school year: reading yields {@link
 * nl.aanwezig.core.failure.Loaded good rows and listed failures}. Only input that cannot be read at all, or a
 * wrong call, throws an {@link nl.aanwezig.core.failure.AanwezigException} that carries its facts.
 */
@NullMarked
package nl.aanwezig.core.failure;

import org.jspecify.annotations.NullMarked;
