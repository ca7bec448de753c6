package nl.aanwezig.core.signal;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A named condition and where it is written.
 *
 * @param name as its source calls it, not blank
 * @param condition what must hold
 * @param ground where it is written
 */
public record Rule(String name, Condition condition, Ground ground) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Rule {
        checkArgument(!name.isBlank(), "The rule has no name.\nMaybe take the one that its source gives it.");
    }
}
