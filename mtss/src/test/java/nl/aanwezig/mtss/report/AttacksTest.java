package nl.aanwezig.mtss.report;

import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.mtss.report.Tables.population;
import static nl.aanwezig.mtss.report.Tables.row;
import static nl.aanwezig.mtss.report.Tables.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.aanwezig.core.explain.Language;
import org.junit.jupiter.api.Test;

/** Tables as somebody would read them who wants to know what is hidden. */
class AttacksTest {
    @Test
    void one_small_count_takes_three_others_with_it() {
        PublishedTable table = Schemes.NCES.publish(population(row(140, 30, 3), row(120, 20, 15)));

        assertEquals(List.of("140 (80%)", "*", "*"), written(table, "g1"));
        assertEquals(List.of("120 (77%)", "*", "*"), written(table, "g2"));
        assertEquals("18 (5%)", table.total("b3").toString());
        assertEquals("173", table.size("g1").toString());
        assertEquals(4, table.hiddenCells());
        assertEquals(12, table.cells());
    }

    @Test
    void the_range_left_is_wide_enough_and_not_merely_more_than_one() {
        // hiding b2 would leave 3 only 0..6: 3 more from the 4 below, no; b1 it is, though it has more pupils
        PublishedTable table = Schemes.NCES.publish(population(row(50, 11, 3), row(60, 40, 12), row(70, 10, 11)));

        assertEquals(List.of("50 (78%)", "*", "*"), written(table, "g1"));
        assertEquals(List.of("60 (53%)", "40 (35%)", "12 (10%)"), written(table, "g2"));
        assertEquals(List.of("70 (76%)", "*", "*"), written(table, "g3"));
    }

    @Test
    void a_small_group_hides_its_size_and_that_of_another() {
        PublishedTable table = Schemes.NCES.publish(population(row(100, 50), row(90, 60), row(4, 2)));

        assertEquals("*", table.size("g3").toString());
        assertEquals("150", table.size("g1").toString());
        assertEquals("*", table.size("g2").toString());
        assertEquals("306", table.total().toString());
        assertEquals(List.of("*", "*"), written(table, "g3"));
        // without its size no share of the group can be shown
        assertTrue(table.cell("g2", "b1").share().isEmpty());
    }

    @Test
    void a_population_of_fewer_than_ten_shows_nothing() {
        PublishedTable table = Schemes.NCES.publish(population(row(4, 1), row(2, 2)));

        assertEquals(table.cells(), table.hiddenCells());
        // a group of 11 less the other, which has somebody in it, has 1 to 10: one too few
        assertEquals("*", total(row(5, 1), row(4, 1)));
        assertEquals("12", total(row(5, 1), row(4, 2)));
    }

    @Test
    void where_all_of_a_group_are_in_one_band_neither_count_nor_zero_says_so() {
        Population population = population(row(0, 0, 25), row(60, 40, 30), row(55, 35, 45));
        DisclosureScheme zeros =
                Schemes.NCES.adapted("ours", because("a plan")).showingZeros().build();

        for (DisclosureScheme scheme : List.of(Schemes.NCES, zeros)) {
            assertEquals(List.of("*", "*", "*"), written(scheme.publish(population), "g1"));
        }
        assertTrue(zeros.publish(population).why().in(Language.ENGLISH).contains("A hidden count can be 0 too."));
    }

    @Test
    void a_zero_is_not_a_hidden_count() {
        DisclosureScheme zeros =
                Schemes.NCES.adapted("ours", because("a plan")).showingZeros().build();
        PublishedTable table = zeros.publish(population(row(60, 40, 0), row(55, 35, 0)));

        assertEquals(List.of("60 (60%)", "40 (40%)", "0 (0%)"), written(table, "g1"));
        assertEquals(0, table.cell("g1", "b3").pupils().orElseThrow());
        assertFalse(table.cell("g1", "b3").isHidden());
        assertEquals(0, table.hiddenCells());
        assertEquals(
                "*",
                Schemes.NCES
                        .publish(population(row(60, 40, 0), row(55, 35, 0)))
                        .cell("g1", "b3")
                        .toString());
    }

    @Test
    void zeros_shown_leave_hidden_counts_at_least_one_and_that_is_reckoned_with() {
        DisclosureScheme zeros =
                Schemes.NCES.adapted("ours", because("a plan")).showingZeros().build();
        // with 0 possible the range of 9 would be 0..18; from 1 on it is 1..18, still wide enough
        PublishedTable table = zeros.publish(population(row(80, 9, 0), row(70, 9, 0)));

        assertEquals(List.of("*", "*", "0 (0%)"), written(table, "g1"));
        assertTrue(table.why().in(Language.ENGLISH).contains("A hidden count is never 0."));
    }

    @Test
    void who_knows_the_size_of_a_small_group_learns_no_more_of_it() {
        DisclosureScheme known = Schemes.NCES
                .adapted("ours", because("a plan"))
                .against(Foreknowledge.ALL_TOTALS)
                .build();
        PublishedTable table = known.publish(population(row(100, 50), row(90, 60), row(4, 2)));

        assertEquals("*", table.size("g3").toString());
        // its size is known anyway, so another size protects nothing
        assertEquals("150", table.size("g2").toString());
        assertEquals(List.of("*", "*"), written(table, "g3"));
        assertEquals(List.of("*", "*"), written(table, "g2"));
    }

    @Test
    void a_range_of_shares_that_is_one_count_is_hidden() {
        // below 5 % of 19 is nobody; below 5 % of 40 is nobody or one
        PublishedTable table = Schemes.DELAWARE.publish(population(row(19, 0), row(39, 1), row(200, 200)));

        assertEquals("-", table.cell("g1", "b2").toString());
        assertEquals("<5%", table.cell("g2", "b2").toString());
        assertEquals(">95%", table.cell("g2", "b1").toString());
        assertEquals(
                "200 (50%)",
                Schemes.DELAWARE
                        .publish(population(row(200, 200), row(200, 200)))
                        .cell("g1", "b1")
                        .toString());
    }

    @Test
    void ranges_that_add_up_in_one_way_only_are_hidden() {
        // 20, 30 and 50 of 100 are the least of 20-21, 30-31 and 50-51 per cent: together they can be nothing else
        PublishedTable table = Schemes.UTAH.publish(population(row(20, 30, 50), row(80, 90, 130)));

        assertEquals(List.of("*", "30-31%", "50-51%"), written(table, "g1"));
        assertEquals(List.of("26%", "30%", "43%"), written(table, "g2"));
    }

    @Test
    void utah_shows_no_counts_and_says_which_groups_are_small() {
        PublishedTable table = Schemes.UTAH.publish(population(row(300, 60, 3), row(5, 3, 1), row(20, 8, 2)));

        assertEquals(List.of("82%", "16%", "<=1%"), written(table, "g1"));
        assertEquals(List.of("N<10", "N<10", "N<10"), written(table, "g2"));
        assertEquals(List.of("*", "*", "*"), written(table, "g3"));
        assertTrue(table.size("g1").isHidden());
        assertEquals(12, table.cells());
        // six of the two small groups, and of the totals two that would tell too much of the group of 30
        assertEquals(8, table.hiddenCells());
        assertFalse(table.text(Language.ENGLISH).matches("(?s).*(363|402|325).*"));
    }

    private static String total(long[]... counts) {
        return Schemes.NCES.publish(population(counts)).total().toString();
    }
}
