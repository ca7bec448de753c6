/**
 * Everybody in view: where a young person who is exempt, was never enrolled or waits for a place learns, since when, waiting for what, and who
 * looked last.
 *
 * <p>An exemption takes a young person off the roll, and with it out of every count of absence (the domain reference, Dutch law 9, pain point
 * 10). The right to learn does not end there, so {@link nl.aanwezig.core.inview.InView} names whom nobody looked at for too long, and whom
 * nobody wrote down at all.
 */
@NullMarked
package nl.aanwezig.core.inview;

import org.jspecify.annotations.NullMarked;
