/**
 * The annual count of a municipality (leerplichttelling, art. 25 Leerplichtwet 1969) and the figures that are published beside it.
 *
 * <p>A {@link nl.aanwezig.core.annual.CountedRecord} is one thing that happened to one person; a {@link
 * nl.aanwezig.core.annual.AnnualForm} is data: blocks of cells, each with a rule for what it counts. {@link
 * nl.aanwezig.core.annual.AnnualCount} fills the form for one municipality and one school year, and the {@link
 * nl.aanwezig.core.annual.AnnualReturn} says of each cell what it counted. The form that is in use today is not published (the domain
 * reference, Dutch law 4.1 and 11.2), so a form is the user's to change; two that were published come along.
 *
 * <pre>{@code
 * var counted = AnnualCount.of(AnnualForms.CFI_53103, residences).count("Zandstad", schoolYear, records);
 * counted.value().markdown(Language.DUTCH);
 * counted.failures();                                    // records that found no cell
 * }</pre>
 *
 * <p>A return is a municipality's own: its figures are whole numbers, not rounded and not hidden, however small. It is not for publication;
 * nothing of it is printed by {@code toString}.
 */
@NullMarked
package nl.aanwezig.core.annual;

import org.jspecify.annotations.NullMarked;
