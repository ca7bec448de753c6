package nl.aanwezig.adapter.edfi;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.aanwezig.core.failure.Failure;

/** The entities of an interchange, by kind and in the order in which they were read. Immutable. */
public final class Interchange {
    private static final Failure.Place ELSEWHERE = new Failure.Place("interchange", 0);

    private final Map<Class<? extends Entity>, List<Located<?>>> byKind;
    private final List<Unread> unread;
    private final boolean holdsEnrolments;

    private Interchange(Collection<Located<?>> entities, Collection<Unread> unread, boolean holdsEnrolments) {
        Map<Class<? extends Entity>, List<Located<?>>> groups = new HashMap<>();
        entities.stream()
                .map(one -> one.entity().getClass())
                .distinct()
                .forEach(kind -> groups.put(
                        kind,
                        entities.stream()
                                .filter(one -> kind.isInstance(one.entity()))
                                .toList()));
        this.byKind = Map.copyOf(groups);
        this.unread = List.copyOf(unread);
        this.holdsEnrolments = holdsEnrolments;
    }

    /** An interchange of entities that come from elsewhere, such as tables or an Ed-Fi API. */
    public static Interchange of(Collection<? extends Entity> entities) {
        return located(
                entities.stream()
                        .<Located<?>>map(entity -> new Located<>(entity, ELSEWHERE))
                        .toList(),
                List.of(),
                entities.stream().anyMatch(Entity.SchoolAssociation.class::isInstance));
    }

    /**
     * @param unread days of which something was registered that could not be read
     * @param holdsEnrolments whether enrolments were delivered at all, be it only ones that could not be used
     */
    static Interchange located(Collection<Located<?>> entities, Collection<Unread> unread, boolean holdsEnrolments) {
        return new Interchange(entities, unread, holdsEnrolments);
    }

    /** The entities of a kind, such as {@code Entity.SchoolAttendance.class}. */
    public <T extends Entity> List<T> all(Class<T> kind) {
        return located(kind).map(Located::entity).toList();
    }

    <T extends Entity> Stream<Located<T>> located(Class<T> kind) {
        return byKind.getOrDefault(kind, List.of()).stream()
                .map(one -> new Located<>(kind.cast(one.entity()), one.place()));
    }

    /** Days of which something was registered that could not be read. */
    List<Unread> unread() {
        return unread;
    }

    boolean holdsEnrolments() {
        return holdsEnrolments;
    }

    @Override
    public String toString() {
        return "Interchange[" + byKind.values().stream().mapToInt(List::size).sum() + " entities]";
    }
}
