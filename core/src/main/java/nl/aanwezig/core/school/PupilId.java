package nl.aanwezig.core.school;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A pupil's reference in the source: opaque, and no number of the state. A citizen number (BSN) or education number
 * (onderwijsnummer) does not belong here.
 *
 * @param value as the source writes it, not blank
 */
public record PupilId(String value) implements Comparable<PupilId> {
    /**
     * Checks the reference.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public PupilId {
        checkArgument(!value.isBlank(), "The pupil's reference is blank.\nMaybe the column is empty.");
    }

    @Override
    public int compareTo(PupilId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
