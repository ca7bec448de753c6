package nl.aanwezig.mtss.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By hand: what can be subtracted from what. */
class InferenceTest {
    @Test
    void a_count_hidden_alone_is_known() {
        assertEquals("3..3", range(table(new long[][] {{40, 3}, {35, 22}}), 0, 1, at(0, 1)));
    }

    @Test
    void two_hidden_in_a_line_are_known_by_their_columns() {
        assertEquals("3..3", range(table(new long[][] {{40, 3}, {35, 22}}), 0, 1, at(0, 0), at(0, 1)));
    }

    @Test
    void four_in_a_rectangle_can_change_together() {
        // up by as much as 40 and 22 can give, down by as much as 3 and 35 can
        assertEquals(
                "0..25", range(table(new long[][] {{40, 3}, {35, 22}}), 0, 1, at(0, 0), at(0, 1), at(1, 0), at(1, 1)));
        assertEquals(
                "18..43", range(table(new long[][] {{40, 3}, {35, 22}}), 0, 0, at(0, 0), at(0, 1), at(1, 0), at(1, 1)));
    }

    @Test
    void a_chain_that_does_not_close_tells_everything() {
        // every line has two hidden cells but the last of each: five cells, no circle through (2, 2)
        Grid grid = table(new long[][] {{10, 20, 30}, {11, 21, 31}, {12, 22, 32}});
        assertEquals("32..32", range(grid, 2, 2, at(0, 0), at(0, 1), at(1, 0), at(1, 1), at(2, 2)));
    }

    @Test
    void a_circle_of_six_is_a_circle() {
        Grid grid = table(new long[][] {{4, 20, 5}, {6, 7, 21}, {22, 8, 9}});
        // +4, -20, +7, -21, +9, -22 and the reverse
        assertEquals("0..24", range(grid, 0, 0, at(0, 0), at(0, 1), at(1, 1), at(1, 2), at(2, 2), at(2, 0)));
    }

    @Test
    void circles_that_share_cells_add_up() {
        Grid grid = table(new long[][] {{0, 2, 3}, {50, 50, 50}});
        assertEquals("0..5", range(grid, 0, 0, at(0, 0), at(0, 1), at(0, 2), at(1, 0), at(1, 1), at(1, 2)));
    }

    @Test
    void a_hidden_total_helps_only_when_its_own_total_is_hidden_too() {
        Grid grid = table(new long[][] {{40, 3}, {35, 22}});
        assertEquals("3..3", range(grid, 0, 1, at(0, 1), at(0, 2)));
        assertEquals("0..", range(grid, 0, 1, at(0, 1), at(0, 2), at(2, 1), at(2, 2)));
    }

    @Test
    void bounds_of_other_cells_count() {
        Grid grid = table(new long[][] {{40, 3}, {35, 22}});
        Bounds bounds = shown(grid, at(0, 0), at(0, 1), at(1, 0), at(1, 1));
        bounds.set(grid.cell(1, 1), 20, 24);

        assertEquals("1..5", range(grid, bounds, grid.cell(0, 1)));
    }

    @Test
    void a_proof_names_the_cells_that_change() {
        Grid grid = table(new long[][] {{40, 3, 9}, {35, 22, 9}});
        Inference inference = new Inference(grid, shown(grid, at(0, 0), at(0, 1), at(1, 0), at(1, 1)));
        BitSet circle = new BitSet();
        circle.set(grid.cell(0, 0));
        circle.set(grid.cell(1, 0));
        circle.set(grid.cell(1, 1));

        assertEquals(Optional.of(circle), inference.spans(grid.cell(0, 1), 25));
        assertTrue(inference.spans(grid.cell(0, 1), 26).isEmpty());
        assertFalse(inference.spans(grid.cell(0, 1), 0).isEmpty());
    }

    private static Grid table(long[][] counts) {
        return Grid.of(counts, counts[0].length);
    }

    private static int[] at(int row, int column) {
        return new int[] {row, column};
    }

    private static String range(Grid grid, int row, int column, int[]... hidden) {
        return range(grid, shown(grid, hidden), grid.cell(row, column));
    }

    private static String range(Grid grid, Bounds bounds, int cell) {
        Inference inference = new Inference(grid, bounds);
        long most = grid.value(cell) + inference.above(cell, Bounds.UNBOUNDED, new BitSet());
        return grid.value(cell) - inference.below(cell, Bounds.UNBOUNDED, new BitSet()) + ".."
                + (most > 1_000_000 ? "" : most);
    }

    private static Bounds shown(Grid grid, int[]... hidden) {
        Bounds bounds = new Bounds(grid.cells());
        for (int cell = 0; cell < grid.cells(); cell++) {
            bounds.set(cell, grid.value(cell), grid.value(cell));
        }
        for (int[] place : hidden) {
            bounds.set(grid.cell(place[0], place[1]), 0, Bounds.UNBOUNDED);
        }
        return bounds;
    }
}
