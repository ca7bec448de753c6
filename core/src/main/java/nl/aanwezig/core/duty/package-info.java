/** What the law asks of a young person on a date, and why. */
@NullMarked
package nl.aanwezig.core.duty;

import org.jspecify.annotations.NullMarked;
