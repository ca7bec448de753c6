package nl.aanwezig.core.annual;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was published of one figure, table or return, one time after the other. Figures are revised: leavers from vocational education in
 * 2022/23 were first 30,246 and later 29,701 (the domain reference, Dutch law 4.4 and 11.1 row 15). Nothing is overwritten.
 *
 * @param <T> what is published
 */
public final class Revisions<T> {
    private final ImmutableList<Publication<T>> inOrder;

    /**
     * One publication.
     *
     * @param value what was published
     * @param publishedOn when
     * @param status whether more was to come
     * @param <T> what is published
     */
    public record Publication<T>(T value, LocalDate publishedOn, Status status) {}

    /** Whether a publication says of itself that it may change. */
    public enum Status {
        /** It says that it may change (voorlopig). */
        PROVISIONAL,
        /** It does not; it may be revised all the same. */
        FINAL
    }

    private Revisions(Collection<Publication<T>> publications) {
        inOrder = ImmutableList.sortedCopyOf(Comparator.comparing(Publication<T>::publishedOn), publications);
        for (int i = 1; i < inOrder.size(); i++) {
            LocalDate day = inOrder.get(i).publishedOn();
            checkArgument(
                    !inOrder.get(i - 1).publishedOn().equals(day),
                    "Two publications are of %s.\nMaybe one of them is of another figure.",
                    day);
        }
    }

    /** Nothing was published yet. */
    public static <T> Revisions<T> none() {
        return new Revisions<>(List.of());
    }

    /**
     * With one more, in whatever order they are given.
     *
     * @throws IllegalArgumentException when there is one of that day already
     */
    public Revisions<T> with(T value, LocalDate publishedOn, Status status) {
        return new Revisions<>(ImmutableList.<Publication<T>>builder()
                .addAll(inOrder)
                .add(new Publication<>(value, publishedOn, status))
                .build());
    }

    /** All of them, the first one first. */
    public List<Publication<T>> all() {
        return inOrder;
    }

    /** The last one that was out on a day, that day included; empty before the first. */
    public Optional<Publication<T>> knownOn(LocalDate day) {
        return inOrder.reverse().stream()
                .filter(publication -> !publication.publishedOn().isAfter(day))
                .findFirst();
    }

    /** The last one; empty when nothing was published. */
    public Optional<Publication<T>> latest() {
        return knownOn(LocalDate.MAX);
    }

    /** Whether a later publication says something else than the first. */
    public boolean isRevised() {
        return inOrder.stream().map(Publication::value).distinct().count() > 1;
    }

    /** Without the values. */
    @Override
    public String toString() {
        return "Revisions[" + inOrder.size() + "]";
    }
}
