/**
 * What followed after support, and how much of that can be called its effect.
 *
 * <p>Pupils are chosen for support when they are absent most, so most of them improve whatever is done. Hence the key to understanding:
 * every number for a user is an {@link nl.aanwezig.mtss.effect.Estimate}, which carries its design, its assumptions and its warnings and
 * cannot be made without them; a bare difference between before and after is never called an effect. Plain functions of the designs stand
 * beside it, for who checks them.
 *
 * <p>Source: the domain reference, measures 4.1 and 4.2.
 */
@NullMarked
package nl.aanwezig.mtss.effect;

import org.jspecify.annotations.NullMarked;
