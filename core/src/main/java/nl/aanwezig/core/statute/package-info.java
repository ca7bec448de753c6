/**
 * Which law holds where, and which text of it on a date.
 *
 * <p>The rules themselves stand with what they are about; each names the {@linkplain nl.aanwezig.core.statute.Provision provision} that it
 * follows.
 */
@NullMarked
package nl.aanwezig.core.statute;

import org.jspecify.annotations.NullMarked;
