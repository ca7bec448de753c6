package nl.aanwezig.mtss.report;

import static nl.aanwezig.core.signal.Ground.because;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.aanwezig.core.explain.Language;
import org.junit.jupiter.api.Test;

/**
 * What a scheme guarantees, against {@link NaiveReader}, which tries tables out; on random tables of two or three groups and bands, with counts
 * below 5 hidden. {@code -Daanwezig.tables=10000} tries more of them.
 */
class NothingLeaksTest {
    private static final int TABLES = Integer.getInteger("aanwezig.tables", 60);
    private static final int APART = 5;

    @Test
    void counts_below_five() {
        Multiset<String> seen = check(Tables.FIVE);
        assertTrue(seen.count("hidden") > TABLES, seen::toString);
        assertTrue(seen.count("hidden for others") > TABLES / 4, seen::toString);
    }

    @Test
    void zeros_shown() {
        Multiset<String> seen = check(Tables.FIVE
                .adapted("zeros shown", because("a test"))
                .showingZeros()
                .build());
        assertTrue(seen.count("zero shown") > 10, seen::toString);
    }

    @Test
    void sizes_known() {
        check(known(Foreknowledge.GROUP_SIZES));
    }

    @Test
    void all_totals_known() {
        check(known(Foreknowledge.ALL_TOTALS));
    }

    @Test
    void zeros_shown_to_a_reader_who_knows_all_totals() {
        check(known(Foreknowledge.ALL_TOTALS)
                .adapted("zeros and totals", because("a test"))
                .showingZeros()
                .build());
    }

    @Test
    void coded_ends() {
        Multiset<String> seen = check(Tables.FIVE
                .adapted("coded ends", because("a test"))
                .shares(ShareForm.codedEnds(20, 80))
                .build());
        assertTrue(seen.count("range") > 10, seen::toString);
    }

    @Test
    void a_range_that_falls_with_the_size_of_its_group() {
        DisclosureScheme scheme = Tables.FIVE
                .adapted("coded ends", because("a test"))
                .shares(ShareForm.codedEnds(30, 70))
                .build();
        check(scheme, Tables.population(Tables.row(1, 2, 4), Tables.row(8, 0, 0)), "by hand", TreeMultiset.create());
    }

    @Test
    void ranges_without_counts() {
        Multiset<String> seen = check(Tables.FIVE
                .adapted("ranges", because("a test"))
                .withoutCounts("n<5")
                .shares(ShareForm.widthBySize(ImmutableMap.of(8, 20, 12, 10, 20, 5)))
                .build());
        assertTrue(seen.count("range") > TABLES, seen::toString);
    }

    @Test
    void hiding_small_counts_alone_would_leak() {
        int leaks = 0;
        for (long seed = 0; seed < TABLES; seed++) {
            Population population = Tables.population(Tables.random(new SplittableRandom(seed)));
            Grid grid = population.grid();
            Draft draft = new Draft(grid, Tables.FIVE, false);
            Inference inference = new Inference(grid, draft.bounds());
            if (IntStream.range(0, grid.cells())
                    .filter(cell -> draft.shown(cell) == Shown.NOTHING)
                    .anyMatch(cell -> inference.span(cell, 1) == 0)) {
                leaks++;
            }
        }
        assertTrue(leaks > TABLES / 4, leaks + " of " + TABLES);
    }

    private static DisclosureScheme known(Foreknowledge known) {
        return Tables.FIVE.adapted("known", because("a test")).against(known).build();
    }

    private static Multiset<String> check(DisclosureScheme scheme) {
        Multiset<String> seen = TreeMultiset.create();
        for (long seed = 0; seed < TABLES; seed++) {
            check(scheme, Tables.population(Tables.random(new SplittableRandom(seed))), "seed " + seed, seen);
        }
        return seen;
    }

    private static void check(DisclosureScheme scheme, Population population, String from, Multiset<String> seen) {
        Grid grid = population.grid();
        Draft draft = Complement.of(grid, scheme);
        PublishedTable table = scheme.publish(population);
        NaiveReader reader = new NaiveReader(table);
        NaiveReader before =
                new NaiveReader(Tables.FIVE.publish(Tables.population(new long[grid.groups()][grid.bands()])));
        tell(reader, draft);
        tell(before, draft);
        reader.readShares(table);
        for (int cell = 0; cell < grid.cells(); cell++) {
            if (draft.isKnown(cell)) {
                continue;
            }
            if (draft.shown(cell) == Shown.COUNT) {
                seen.add(grid.value(cell) == 0 ? "zero shown" : "shown");
                continue;
            }
            seen.add(draft.shown(cell) == Shown.RANGE ? "range" : "hidden");
            if (draft.shown(cell) != draft.byItself(cell)) {
                seen.add("hidden for others");
            }
            String where = from + ", cell " + cell + " of\n" + table.text(Language.ENGLISH);
            checkCell(draft, cell, reader, before, !scheme.showsCounts(), where);
        }
    }

    /** That the inference says exactly what the naive reader finds, and that it is as far apart as was promised. */
    private static void checkCell(
            Draft draft, int cell, NaiveReader reader, NaiveReader before, boolean ranges, String where) {
        Grid grid = draft.grid();
        Inference inference = new Inference(grid, draft.bounds());
        int row = grid.row(cell);
        int column = grid.column(cell);
        long least = grid.value(cell) - inference.below(cell, Bounds.UNBOUNDED, new BitSet());
        long most = grid.value(cell) + inference.above(cell, Bounds.UNBOUNDED, new BitSet());
        long tried = Math.min(most, least + APART);

        assertTrue(reader.canBe(row, column, least), () -> where + " can be " + least);
        assertTrue(reader.canBe(row, column, tried), () -> where + " can be " + tried);
        assertFalse(reader.canBe(row, column, least - 1), () -> where + " cannot be below " + least);
        if (most < NaiveReader.ENDLESS) {
            assertTrue(reader.canBe(row, column, most), () -> where + " can be " + most);
            assertFalse(reader.canBe(row, column, most + 1), () -> where + " cannot be above " + most);
        }
        if (draft.shown(cell) == Shown.RANGE || (ranges && draft.byItself(cell) == Shown.RANGE)) {
            assertTrue(most > least, where);
        } else if (most - least < APART) {
            assertFalse(before.canBe(row, column, least - 1), () -> where + " was not known to be at least " + least);
            assertFalse(before.canBe(row, column, most + 1), () -> where + " was not known to be at most " + most);
        }
    }

    private static void tell(NaiveReader reader, Draft draft) {
        Grid grid = draft.grid();
        for (int cell = 0; cell < grid.cells(); cell++) {
            if (draft.isKnown(cell)) {
                reader.tell(grid.row(cell), grid.column(cell), grid.value(cell));
            }
        }
    }
}
