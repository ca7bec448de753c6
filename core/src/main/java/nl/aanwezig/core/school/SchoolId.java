package nl.aanwezig.core.school;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A school's reference in the source.
 *
 * @param value as the source writes it, not blank
 */
public record SchoolId(String value) implements Comparable<SchoolId> {
    /**
     * Checks the reference.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public SchoolId {
        checkArgument(!value.isBlank(), "The school's reference is blank.\nMaybe the column is empty.");
    }

    @Override
    public int compareTo(SchoolId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
