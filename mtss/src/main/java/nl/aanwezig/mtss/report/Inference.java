package nl.aanwezig.mtss.report;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * What a reader can work out about a cell from everything that is shown: all bounds, and that rows and columns add up.
 *
 * <p>Exact. A table whose cells have bounds and whose rows and columns add up is a circulation in the network of {@link Grid}, so what a cell
 * can still be is a range of whole numbers without holes, and its ends lie as far from the count as the largest flow that the other
 * cells can carry back (Ford and Fulkerson 1956; for tables with hidden cells: Cox 1980, Gusfield 1988).
 */
final class Inference {
    private static final int NONE = -1;

    private final Grid grid;
    private final Bounds bounds;

    Inference(Grid grid, Bounds bounds) {
        this.grid = grid;
        this.bounds = bounds;
    }

    /**
     * Whether the least and the most that a cell can be are so far apart.
     *
     * @return the cells that change with it: as long as none of them is shown, it stays so; empty when they are closer together
     */
    Optional<BitSet> spans(int cell, long apart) {
        BitSet changing = new BitSet(grid.cells());
        long up = above(cell, apart, changing);
        return up + below(cell, apart - up, changing) < apart ? Optional.empty() : Optional.of(changing);
    }

    /** How far apart the least and the most are that the cell can be; counted no further than enough. */
    long span(int cell, long enough) {
        BitSet changing = new BitSet(grid.cells());
        long up = above(cell, enough, changing);
        return up + below(cell, enough - up, changing);
    }

    /** How much more the cell can be than it is; counted no further than enough. Adds the cells that change with it. */
    long above(int cell, long enough, BitSet changing) {
        long own = bounds.most(cell) - grid.value(cell);
        return flow(cell, grid.to(cell), grid.from(cell), Math.min(own, enough), changing);
    }

    /** How much less the cell can be than it is; counted no further than enough. Adds the cells that change with it. */
    long below(int cell, long enough, BitSet changing) {
        long own = grid.value(cell) - bounds.least(cell);
        return flow(cell, grid.from(cell), grid.to(cell), Math.min(own, enough), changing);
    }

    /** The largest flow between two places that leaves one cell alone: along the shortest path first, until no path is left. */
    private long flow(int without, int source, int sink, long enough, BitSet changing) {
        long[] change = new long[grid.cells()];
        int[] via = new int[grid.places()];
        long total = 0;
        while (total < enough && reach(without, source, sink, change, via)) {
            long amount = enough - total;
            for (int place = sink; place != source; place = other(via[place], place)) {
                amount = Math.min(amount, room(via[place], place, change));
            }
            for (int place = sink; place != source; place = other(via[place], place)) {
                change[via[place]] += grid.to(via[place]) == place ? amount : -amount;
                changing.set(via[place]);
            }
            total += amount;
        }
        return total;
    }

    private boolean reach(int without, int source, int sink, long[] change, int[] via) {
        Arrays.fill(via, NONE);
        ArrayDeque<Integer> open = new ArrayDeque<>();
        open.add(source);
        while (!open.isEmpty() && via[sink] == NONE) {
            int place = open.remove();
            for (int i = 0; i < grid.degree(place); i++) {
                int cell = grid.cellAt(place, i);
                int next = other(cell, place);
                if (cell != without && next != source && via[next] == NONE && room(cell, next, change) > 0) {
                    via[next] = cell;
                    open.add(next);
                }
            }
        }
        return via[sink] != NONE;
    }

    /** How much more can flow through a cell towards one of its places. */
    private long room(int cell, int towards, long[] change) {
        long now = grid.value(cell) + change[cell];
        return grid.to(cell) == towards ? bounds.most(cell) - now : now - bounds.least(cell);
    }

    private int other(int cell, int place) {
        return grid.from(cell) == place ? grid.to(cell) : grid.from(cell);
    }
}
