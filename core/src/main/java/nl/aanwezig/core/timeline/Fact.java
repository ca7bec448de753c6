package nl.aanwezig.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import nl.aanwezig.core.quantity.Ratio;

/**
 * Something about a pupil that people recorded and no register of attendance holds: support that started, a notice that was sent, credits
 * that were earned.
 *
 * @param name as policies call it, in kebab case: {@code support-tier-2}
 * @param date on which it began to hold
 * @param value how much, for a fact that is an amount; 1 for one that just is
 */
public record Fact(String name, LocalDate date, Ratio value) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Fact {
        checkArgument(!name.isBlank(), "A fact of %s has no name.\nMaybe take the one that the policy uses.", date);
    }

    /** A fact that just is. */
    public static Fact of(String name, LocalDate date) {
        return new Fact(name, date, Ratio.ONE);
    }
}
