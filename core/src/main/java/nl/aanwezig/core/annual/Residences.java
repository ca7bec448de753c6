package nl.aanwezig.core.annual;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.PupilId;

/** Where a person lived on a day. A count goes to the municipality of residence (the domain reference, Dutch law 4.2). */
@FunctionalInterface
public interface Residences {
    /** The municipality on the day, as the caller names it; empty when it is not known. */
    Optional<String> on(PupilId person, LocalDate day);

    /**
     * That a person lived in a municipality.
     *
     * @param person who; never printed
     * @param municipality as the caller names it
     * @param span first and last day, both included
     */
    record Residence(PupilId person, String municipality, DateSpan span) {
        /** Without the person. */
        @Override
        public String toString() {
            return "Residence[" + span + "]";
        }
    }

    /**
     * From a list in any order.
     *
     * @throws IllegalArgumentException when a person lived in two places on one day
     */
    static Residences among(Collection<Residence> residences) {
        ImmutableListMultimap.Builder<PupilId, Residence> builder = ImmutableListMultimap.builder();
        residences.forEach(residence -> builder.put(residence.person(), residence));
        ImmutableListMultimap<PupilId, Residence> index = builder.build();
        index.asMap().values().forEach(Residences::checkOnePlace);
        return (person, day) -> index.get(person).stream()
                .filter(residence -> residence.span().contains(day))
                .map(Residence::municipality)
                .findFirst();
    }

    private static void checkOnePlace(Collection<Residence> ofOne) {
        List<Residence> list = List.copyOf(ofOne);
        for (int i = 0; i < list.size(); i++) {
            for (Residence other : list.subList(0, i)) {
                list.get(i).span().intersection(other.span()).ifPresent(both -> {
                    throw new IllegalArgumentException("A person lives in two places on " + both.start()
                            + ".\nMaybe the first residence ends a day earlier.");
                });
            }
        }
    }
}
