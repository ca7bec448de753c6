/**
 * Why an outcome is what it is.
 *
 * <p>The code that finds an outcome also writes down its {@link nl.aanwezig.core.explain.Finding findings}, each with the marks that
 * counted; there is no second algorithm that could disagree. Text is made later, in Dutch or English, for whom it is asked. A
 * {@link nl.aanwezig.core.explain.Receipt} pins rule, version, input and day, so that the same answer can be given again.
 */
@NullMarked
package nl.aanwezig.core.explain;

import org.jspecify.annotations.NullMarked;
