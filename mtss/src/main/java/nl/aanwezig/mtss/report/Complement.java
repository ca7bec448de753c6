package nl.aanwezig.mtss.report;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hides so many more cells that nothing hidden can be worked out: complementary suppression, each step of it checked by
 * {@link Inference}.
 *
 * <p>For each cell of which too much can be worked out, in their order, the cheapest further cells are hidden that put it right: the fewest
 * totals, then the fewest pupils, then the fewest cells, then in their order. In the end each further cell is shown again, the costliest
 * first, if nothing can be worked out without it either. Hiding a cell never helps a reader, so a cell that was put right stays right.
 */
final class Complement {
    private final Draft draft;
    private final DisclosureScheme scheme;
    private final Grid grid;
    private final Inference inference;
    private final Routes routes;
    private final long[] knownBefore;

    private Complement(Grid grid, DisclosureScheme scheme, boolean zerosShown) {
        this.draft = new Draft(grid, scheme, zerosShown);
        this.scheme = scheme;
        this.grid = grid;
        this.inference = new Inference(grid, draft.bounds());
        this.routes = new Routes(draft);
        this.knownBefore =
                IntStream.range(0, grid.cells()).mapToLong(this::knownBefore).toArray();
    }

    /** A draft of which nothing hidden can be worked out more closely than the scheme allows. */
    static Draft of(Grid grid, DisclosureScheme scheme) {
        if (scheme.showsZeros()) {
            Complement zerosShown = new Complement(grid, scheme, true);
            if (zerosShown.isReached()) {
                return zerosShown.draft;
            }
        }
        // with zeros hidden too, hiding everything is always enough
        Complement zerosHidden = new Complement(grid, scheme, false);
        checkState(zerosHidden.isReached(), "A table by %s leaks.\nMaybe report this as a defect.", scheme);
        return zerosHidden.draft;
    }

    private boolean isReached() {
        ArrayDeque<Integer> open = new ArrayDeque<>(hidden());
        while (!open.isEmpty()) {
            int cell = open.remove();
            while (!isSafe(cell)) {
                Set<Integer> further = further(cell);
                if (further.isEmpty()) {
                    return false;
                }
                further.forEach(more -> draft.show(more, Shown.NOTHING));
                Set<Integer> stranded = draft.rangesWithoutSize();
                stranded.forEach(more -> draft.show(more, Shown.NOTHING));
                open.addAll(Sets.union(further, stranded));
            }
        }
        showAgainWhatCan();
        return hidden().stream().allMatch(this::isSafe);
    }

    private boolean isSafe(int cell) {
        return inference.spans(cell, required(cell)).isPresent();
    }

    /** The cells whose count is not shown, and that a reader cannot know from elsewhere. */
    private List<Integer> hidden() {
        return IntStream.range(0, grid.cells())
                .filter(cell -> draft.shown(cell) != Shown.COUNT && !draft.isKnown(cell))
                .boxed()
                .toList();
    }

    /** How far apart the ends must be of what a reader can work out. */
    private long required(int cell) {
        boolean range =
                draft.shown(cell) == Shown.RANGE || (!scheme.showsCounts() && draft.byItself(cell) == Shown.RANGE);
        return Math.min(range ? 1 : scheme.fewestShown(), knownBefore[cell]);
    }

    /** How far apart they are for a reader who knows totals, before seeing the table; counted no further than it takes. */
    private long knownBefore(int cell) {
        return scheme.sizesAreKnown() && !draft.isKnown(cell)
                ? new Inference(grid, draft.nothingShown()).span(cell, scheme.fewestShown())
                : scheme.fewestShown();
    }

    /** What to hide next for the sake of a cell; empty when there is nothing left to hide. */
    private Set<Integer> further(int cell) {
        if (draft.shown(cell) == Shown.RANGE) {
            return ImmutableSet.of(cell);
        }
        return Stream.of(true, false)
                .flatMap(upwards -> enough(cell, upwards).stream())
                .min(Comparator.comparingLong(Route::cost))
                .map(route -> (Set<Integer>) route.cells())
                .orElseGet(this::everything);
    }

    /** The cheapest circle in one direction that puts a cell right by itself, tried from small changes to large ones. */
    private Optional<Route> enough(int cell, boolean upwards) {
        Optional<Route> route = routes.cheapest(cell, upwards, 1);
        while (route.isPresent() && !isSafeWithout(cell, route.get().cells())) {
            route = routes.cheapest(cell, upwards, route.get().carries() + 1);
        }
        return route;
    }

    private boolean isSafeWithout(int cell, Set<Integer> further) {
        Map<Integer, Shown> before = Maps.toMap(further, draft::shown);
        further.forEach(more -> draft.show(more, Shown.NOTHING));
        boolean safe = isSafe(cell);
        before.forEach(draft::show);
        return safe;
    }

    /** Where no single circle is enough, which takes a reader who knows totals already. */
    private Set<Integer> everything() {
        return IntStream.range(0, grid.cells()).filter(draft::canHide).boxed().collect(ImmutableSet.toImmutableSet());
    }

    private void showAgainWhatCan() {
        Map<Integer, BitSet> proofs = new TreeMap<>();
        hidden().forEach(cell ->
                proofs.put(cell, inference.spans(cell, required(cell)).orElseThrow()));
        hidden().stream()
                .filter(cell -> draft.shown(cell) != draft.byItself(cell))
                // sizes come first here, being totals; without its size a range cannot be shown again
                .sorted(Comparator.comparingLong(routes::cost).reversed().thenComparing(Comparator.naturalOrder()))
                .toList()
                .forEach(cell -> showAgain(cell, proofs));
    }

    /** Shows a cell again if every proof that needs it hidden can be had without it. */
    private void showAgain(int cell, Map<Integer, BitSet> proofs) {
        draft.show(cell, draft.byItself(cell));
        if (draft.rangesWithoutSize().contains(cell)) {
            draft.show(cell, Shown.NOTHING);
            return;
        }
        Map<Integer, BitSet> others = new TreeMap<>();
        for (int hidden : hidden()) {
            BitSet proof = proofs.get(hidden);
            if (hidden == cell || proof == null || proof.get(cell)) {
                Optional<BitSet> other = inference.spans(hidden, required(hidden));
                if (other.isEmpty()) {
                    draft.show(cell, Shown.NOTHING);
                    return;
                }
                others.put(hidden, other.get());
            }
        }
        proofs.putAll(others);
    }
}
