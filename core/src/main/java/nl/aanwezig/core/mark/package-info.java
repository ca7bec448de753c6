/**
 * What was registered.
 *
 * <p>A school writes codes; a {@link nl.aanwezig.core.mark.CodeBook} says what each {@linkplain
 * nl.aanwezig.core.mark.Code code} means on a date: which {@link nl.aanwezig.core.mark.Presence}, which {@link
 * nl.aanwezig.core.mark.Standing} and which {@link nl.aanwezig.core.mark.Category}. A code that the book does not hold is a
 * failure, never present and never absent.
 *
 * <p>The key to understanding: a mark is one {@code long}. {@link nl.aanwezig.core.mark.PackedMark} gives its layout, {@link
 * nl.aanwezig.core.mark.MarkSeries} holds many, and a {@link nl.aanwezig.core.mark.Mark} with dates and times is a view that is
 * made when a person asks. A {@link nl.aanwezig.core.mark.MarkLog} holds everything that was registered, duplicates and
 * corrections included; a timeline makes a series of it.
 */
@NullMarked
package nl.aanwezig.core.mark;

import org.jspecify.annotations.NullMarked;
