package nl.aanwezig.core.mark;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The kind of reason behind a mark, such as {@code ILL} or {@code HOLIDAY_LEAVE_11F}. Data, not an enum: every source has its
 * own list, and the lists change by law.
 *
 * @param name as the code book writes it, not blank
 */
public record Category(String name) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Category {
        checkArgument(!name.isBlank(), "The category has no name.\nMaybe it should be left out.");
    }

    @Override
    public String toString() {
        return name;
    }
}
