package nl.aanwezig.mtss.report;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The cheapest cells to hide so that a hidden count could be so much more, or so much less: a shortest path that closes a circle through
 * that cell, along cells that are hidden already at no cost and others at the cost of hiding them.
 */
final class Routes {
    private static final int NONE = -1;

    private final Draft draft;
    private final Grid grid;
    private final long ofTotal;

    Routes(Draft draft) {
        this.draft = draft;
        this.grid = draft.grid();
        long pupils = grid.value(grid.cell(grid.groups(), grid.bands()));
        // more than all other cells together, each of which counts every pupil once, twice or four times
        this.ofTotal = (4 * pupils + 1) * (grid.cells() + 1);
    }

    /** What it costs to hide a cell: totals before anything else, then pupils, then cells. */
    long cost(int cell) {
        return grid.value(cell) * grid.cells() + 1 + (grid.isTotal(cell) ? ofTotal : 0);
    }

    /**
     * The cheapest cells to hide.
     *
     * @param cell the hidden cell that is not safe
     * @param upwards whether it could be more by this amount; otherwise less
     * @return empty when no circle can carry so much
     */
    Optional<Route> cheapest(int cell, boolean upwards, long amount) {
        int start = upwards ? grid.to(cell) : grid.from(cell);
        int end = upwards ? grid.from(cell) : grid.to(cell);
        long[] costs = new long[grid.places()];
        int[] via = new int[grid.places()];
        Arrays.fill(costs, Long.MAX_VALUE);
        Arrays.fill(via, NONE);
        costs[start] = 0;
        PriorityQueue<Step> open =
                new PriorityQueue<>(Comparator.comparingLong(Step::cost).thenComparingInt(Step::place));
        open.add(new Step(0, start));
        for (Step step = open.poll(); step != null && step.place() != end; step = open.poll()) {
            for (int i = 0; i < grid.degree(step.place()); i++) {
                int next = grid.cellAt(step.place(), i);
                boolean along = grid.from(next) == step.place();
                int place = along ? grid.to(next) : grid.from(next);
                long cost = next == cell ? Long.MAX_VALUE : costOf(next, along, amount);
                if (cost < Long.MAX_VALUE && step.cost() + cost < costs[place]) {
                    costs[place] = step.cost() + cost;
                    via[place] = next;
                    open.add(new Step(costs[place], place));
                }
            }
        }
        return via[end] == NONE ? Optional.empty() : Optional.of(route(via, start, end, amount, costs[end]));
    }

    private Route route(int[] via, int start, int end, long amount, long cost) {
        ImmutableSortedSet.Builder<Integer> cells = ImmutableSortedSet.naturalOrder();
        long carries = Bounds.UNBOUNDED;
        for (int place = end; place != start; ) {
            int cell = via[place];
            boolean more = grid.to(cell) == place;
            boolean free = room(cell, more) >= amount;
            carries = Math.min(carries, free ? room(cell, more) : roomWhenHidden(cell, more));
            if (!free) {
                cells.add(cell);
            }
            place = more ? grid.from(cell) : grid.to(cell);
        }
        return new Route(cost, cells.build(), carries);
    }

    /** Nothing where the cell can change so much as it is, the cost of hiding it where it then could, else without end. */
    private long costOf(int cell, boolean more, long amount) {
        if (room(cell, more) >= amount) {
            return 0;
        }
        return draft.canHide(cell) && roomWhenHidden(cell, more) >= amount ? cost(cell) : Long.MAX_VALUE;
    }

    private long room(int cell, boolean more) {
        long value = grid.value(cell);
        return more ? draft.bounds().most(cell) - value : value - draft.bounds().least(cell);
    }

    private long roomWhenHidden(int cell, boolean more) {
        return more ? Bounds.UNBOUNDED : grid.value(cell) - draft.leastWhenHidden(cell);
    }

    private record Step(long cost, int place) {}
}
