package nl.aanwezig.core.timeline;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How sound the register was under a timeline.
 *
 * @param irregularities marks that do not count as they stand, in time order
 * @param superseded how many marks a later correction replaced or withdrew
 * @param notYetKnown how many marks were left out because they were written down after the moment asked for
 * @param daysWithoutMark enrolled school days on which nothing was registered
 */
public record Quality(List<Irregularity> irregularities, int superseded, int notYetKnown, int daysWithoutMark) {
    /** Copies the list. */
    public Quality {
        irregularities = ImmutableList.copyOf(irregularities);
    }

    /** How many irregularities of this kind there are. */
    public long count(Irregularity.Kind kind) {
        return irregularities.stream().filter(one -> one.kind() == kind).count();
    }
}
