/**
 * Tier policies in JSON.
 *
 * <p>A policy file says what a {@link nl.aanwezig.mtss.TierPolicy} says, in the same words, and nothing is guessed: a field that is not
 * known is refused, an amount carries its unit, and numbers are taken digit by digit. {@link nl.aanwezig.adapter.json.JsonPolicies}
 * reads and writes them; what it cannot use it lists whole, each {@link nl.aanwezig.adapter.json.Problem} with field, line and advice.
 */
@NullMarked
package nl.aanwezig.adapter.json;

import org.jspecify.annotations.NullMarked;
