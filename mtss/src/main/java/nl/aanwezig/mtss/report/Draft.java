package nl.aanwezig.mtss.report;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/** A table on its way to publication: what it shows of each cell so far, and what a reader is told by that. */
final class Draft {
    private final Grid grid;
    private final DisclosureScheme scheme;
    private final boolean zerosShown;
    private final boolean zerosAmongHidden;
    private final Shown[] shown;
    private final Bounds bounds;

    /**
     * Shows what the scheme shows, and hides what is small by itself.
     *
     * @param zerosShown whether zeros are shown, where they give no whole group away
     */
    Draft(Grid grid, DisclosureScheme scheme, boolean zerosShown) {
        this.grid = grid;
        this.scheme = scheme;
        this.zerosShown = zerosShown;
        this.zerosAmongHidden =
                !zerosShown || IntStream.rangeClosed(0, grid.groups()).anyMatch(this::allInOneBand);
        this.shown = new Shown[grid.cells()];
        this.bounds = new Bounds(grid.cells());
        for (int cell = 0; cell < grid.cells(); cell++) {
            show(cell, byItself(cell));
        }
    }

    Grid grid() {
        return grid;
    }

    Bounds bounds() {
        return bounds;
    }

    Shown shown(int cell) {
        return shown[cell];
    }

    /** Whether zeros are shown, where they give no whole group away. */
    boolean zerosShown() {
        return zerosShown;
    }

    /** Whether a hidden count can be zero, as far as a reader is told. */
    boolean zerosAmongHidden() {
        return zerosAmongHidden;
    }

    /** What the scheme shows of a cell, were it the only one. */
    Shown byItself(int cell) {
        long count = grid.value(cell);
        if (grid.isSize(cell)) {
            return scheme.showsCounts() && !isSmall(count) ? Shown.COUNT : Shown.NOTHING;
        }
        if (zerosShown && allInOneBand(grid.row(cell))) {
            return Shown.NOTHING;
        }
        if (zerosShown && count == 0 && scheme.showsCounts()) {
            return Shown.COUNT;
        }
        Optional<ShownShare> share = share(cell);
        if (share.isEmpty()) {
            return Shown.NOTHING;
        }
        if (share.get().isCoded() || !scheme.showsCounts()) {
            return Shown.RANGE;
        }
        return isSmall(count) ? Shown.NOTHING : Shown.COUNT;
    }

    /** The share of the group, as the scheme writes it; empty where the group is too small for any. */
    Optional<ShownShare> share(int cell) {
        long whole = grid.value(grid.size(cell));
        return whole < scheme.fewestShown()
                ? Optional.empty()
                : scheme.show(Share.of(ratio(grid.value(cell)), ratio(whole)), whole);
    }

    /** Changes what is shown of a cell. */
    void show(int cell, Shown now) {
        shown[cell] = now;
        long count = grid.value(cell);
        if (isKnown(cell) || now == Shown.COUNT) {
            bounds.set(cell, count, count);
        } else if (now == Shown.RANGE) {
            ShownShare share = share(cell).orElseThrow();
            long whole = grid.value(grid.size(cell));
            bounds.set(cell, share.fewest(whole), share.greatest(whole));
        } else {
            bounds.set(cell, leastWhenHidden(cell), Bounds.UNBOUNDED);
        }
    }

    /** Cells with a range of shares of a group whose size is hidden: such a share would tell of the size. */
    Set<Integer> rangesWithoutSize() {
        return IntStream.range(0, grid.cells())
                .filter(cell -> shown[cell] == Shown.RANGE && !hasSize(cell))
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The cell as it goes out. */
    PublishedCell publish(int cell) {
        boolean hasShare = shown[cell] != Shown.NOTHING && !grid.isSize(cell) && hasSize(cell);
        return new PublishedCell(
                shown[cell] == Shown.COUNT ? OptionalLong.of(grid.value(cell)) : OptionalLong.empty(),
                hasShare ? share(cell) : Optional.empty(),
                scheme.hiddenShare(grid.value(grid.size(cell))));
    }

    /** What a reader knows before seeing the table. */
    Bounds nothingShown() {
        Bounds before = new Bounds(grid.cells());
        for (int cell = 0; cell < grid.cells(); cell++) {
            long count = grid.value(cell);
            before.set(cell, isKnown(cell) ? count : 0, isKnown(cell) ? count : Bounds.UNBOUNDED);
        }
        return before;
    }

    /** Whether a reader may know the count from elsewhere: then hiding it protects nothing. */
    boolean isKnown(int cell) {
        return grid.isSize(cell) ? scheme.sizesAreKnown() : grid.isTotal(cell) && scheme.bandTotalsAreKnown();
    }

    /** Whether hiding the cell would keep something from a reader, without breaking the promise that zeros are shown. */
    boolean canHide(int cell) {
        return shown[cell] != Shown.NOTHING && !isKnown(cell) && (zerosAmongHidden || grid.value(cell) > 0);
    }

    /** What a reader knows of a hidden count without looking: a group that is named has pupils; and zeros may be shown. */
    long leastWhenHidden(int cell) {
        return zerosAmongHidden && !grid.isSize(cell) ? 0 : Math.min(1, grid.value(cell));
    }

    private boolean hasSize(int cell) {
        return !scheme.showsCounts() || shown[grid.size(cell)] == Shown.COUNT;
    }

    private boolean isSmall(long count) {
        return count < scheme.fewestShown() && (count > 0 || !zerosShown);
    }

    private boolean allInOneBand(int row) {
        long size = grid.value(grid.cell(row, grid.bands()));
        return size > 0 && IntStream.range(0, grid.bands()).anyMatch(band -> grid.value(grid.cell(row, band)) == size);
    }

    private static Ratio ratio(long whole) {
        return Ratio.of(whole);
    }
}
