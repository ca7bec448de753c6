package nl.aanwezig.mtss.signal;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.Optional;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;

/**
 * A longest possible run of absence. Weekends, holidays and whatever was not required are transparent; what was not recorded is
 * neither counted nor an interruption.
 *
 * @param over from the first up to and including the last day with absence in it
 * @param length how many units or school days were missed, at least 1
 * @param unknown how many between the first and the last were not recorded
 * @param open whether nothing was attended since, up to and including the day that was asked for
 */
public record Spell(DateSpan over, int length, int unknown, boolean open) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when the length is below 1 or the number of unknowns below 0
     */
    public Spell {
        checkArgument(
                length >= 1 && unknown >= 0,
                "A spell has length %s and %s unknown.\nMaybe the two were swapped.",
                length,
                unknown);
    }

    /** The mean length; empty without spells. A spell that is still open counts with the length it has. */
    public static Optional<Ratio> meanLength(Collection<Spell> spells) {
        return spells.isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.of(spells.stream().mapToLong(Spell::length).sum(), spells.size()));
    }
}
