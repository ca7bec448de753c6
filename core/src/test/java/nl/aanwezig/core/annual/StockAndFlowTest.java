package nl.aanwezig.core.annual;

import static nl.aanwezig.core.annual.Cases.ALL_HERE;
import static nl.aanwezig.core.annual.Cases.HERE;
import static nl.aanwezig.core.annual.Cases.YEAR;
import static nl.aanwezig.core.annual.Cases.atHome;
import static nl.aanwezig.core.annual.Cases.lives;
import static nl.aanwezig.core.annual.Cases.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.aanwezig.core.explain.Language;
import org.junit.jupiter.api.Test;

/** Figures of the domain reference, Dutch law 4.3. */
class StockAndFlowTest {
    private static final LocalDate STOCK_DAY = LocalDate.of(2025, 9, 1);

    @Test
    void the_national_figures_of_2010_to_2011_leave_2155() {
        StockAndFlow year = StockAndFlow.published(2_296, 3_140, 3_281);
        assertEquals(2_155, year.left());
        assertEquals(
                "Aan het begin 2296, erbij 3140, verhuisd hierheen 0, opgelost 3281, verhuisd naar elders 0, over 2155.",
                year.why().in(Language.DUTCH));
    }

    @Test
    void the_national_figures_of_two_years_do_not_fit_each_other() {
        // 2009/10: 2,269 at the start, 2,913 new, 2,414 back. The year after started with 2,296.
        StockAndFlow before = StockAndFlow.published(2_269, 2_913, 2_414);
        assertEquals(2_768, before.left());
        assertEquals(-472, StockAndFlow.published(2_296, 3_140, 3_281).gapAfter(before));
    }

    @Test
    void figures_that_do_not_add_up_are_refused() {
        assertTrue(message(() -> new StockAndFlow(2_296, 3_140, 0, 3_281, 0, 2_156))
                .contains("is not 2156.\nMaybe"));
        assertTrue(message(() -> StockAndFlow.published(1, 1, 3)).contains("negative"));
    }

    @Test
    void each_spell_is_at_the_start_or_new_and_then_solved_or_left() {
        assertEquals(new StockAndFlow(1, 0, 0, 0, 0, 1), count(atHome("a", "2025-09-01")));
        assertEquals(new StockAndFlow(0, 1, 0, 0, 0, 1), count(atHome("a", "2025-09-02")));
        assertEquals(new StockAndFlow(0, 1, 0, 0, 0, 1), count(atHome("a", "2026-07-31")));
        assertEquals(new StockAndFlow(0, 0, 0, 0, 0, 0), count(atHome("a", "2026-08-01")));
        assertEquals(new StockAndFlow(0, 0, 0, 0, 0, 0), count(atHome("a", "2025-08-15", "2025-09-01")));
        assertEquals(new StockAndFlow(1, 0, 0, 1, 0, 0), count(atHome("a", "2025-08-15", "2025-09-02")));
        assertEquals(new StockAndFlow(1, 0, 0, 1, 0, 0), count(atHome("a", "2025-08-15", "2026-07-31")));
        assertEquals(new StockAndFlow(1, 0, 0, 0, 0, 1), count(atHome("a", "2025-08-15", "2026-08-01")));
        assertEquals(new StockAndFlow(0, 1, 0, 1, 0, 0), count(atHome("a", "2025-10-01", "2025-10-01")));
        assertEquals(new StockAndFlow(0, 0, 0, 0, 0, 0), count(atHome("a", "2025-09-01", "2025-09-01")));
        assertEquals(new StockAndFlow(0, 0, 0, 0, 0, 0), count(report("a", "2025-10-01")));
    }

    @Test
    void who_moves_while_at_home_leaves_one_municipality_and_comes_to_the_other() {
        Residences homes = Residences.among(List.of(
                lives("a", HERE, "2025-01-01", "2025-12-31"), lives("a", "Duindorp", "2026-01-01", "2027-01-01")));
        List<CountedRecord> spell = List.of(atHome("a", "2025-08-15", "2026-03-02"));
        assertEquals(
                new StockAndFlow(1, 0, 0, 0, 1, 0),
                StockAndFlow.count(CountedEvent.AT_HOME, HERE, STOCK_DAY, YEAR, homes, spell));
        assertEquals(
                new StockAndFlow(0, 0, 1, 1, 0, 0),
                StockAndFlow.count(CountedEvent.AT_HOME, "Duindorp", STOCK_DAY, YEAR, homes, spell));
    }

    @Test
    void what_comes_and_goes_always_adds_up_and_fits_the_form() {
        SplittableRandom random = new SplittableRandom(20_260_824);
        for (int run = 0; run < 200; run++) {
            List<CountedRecord> records = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                LocalDate on = STOCK_DAY.minusDays(200).plusDays(random.nextInt(700));
                CountedRecord spell = atHome("p" + i, on.toString());
                records.add(random.nextBoolean() ? spell : spell.endedOn(on.plusDays(random.nextInt(300))));
            }
            StockAndFlow flow = StockAndFlow.count(CountedEvent.AT_HOME, HERE, STOCK_DAY, YEAR, ALL_HERE, records);
            AnnualReturn filled = AnnualCount.of(AnnualForms.BES_ANNEX_1, ALL_HERE)
                    .count(HERE, YEAR, records)
                    .value();
            assertEquals(filled.row("at-home", "on-1-september").total(), flow.start());
            assertEquals(filled.row("at-home", "new").total(), flow.begun());
            assertEquals(filled.row("at-home", "solved").total(), flow.solved());
            assertEquals(
                    records.stream()
                            .filter(record -> record.standsOn(YEAR.span().endInclusive()))
                            .count(),
                    flow.left());
        }
    }

    @Test
    void the_municipalities_of_a_country_add_up_to_it_whoever_moves() {
        SplittableRandom random = new SplittableRandom(20_260_825);
        for (int run = 0; run < 100; run++) {
            List<CountedRecord> records = new ArrayList<>();
            List<Residences.Residence> homes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                LocalDate on = STOCK_DAY.minusDays(200).plusDays(random.nextInt(700));
                records.add(atHome("p" + i, on.toString()).endedOn(on.plusDays(random.nextInt(400))));
                LocalDate moves = STOCK_DAY.minusDays(50).plusDays(random.nextInt(450));
                boolean isFromHere = random.nextBoolean();
                homes.add(lives("p" + i, isFromHere ? HERE : "Duindorp", "2020-01-01", moves.toString()));
                homes.add(lives(
                        "p" + i,
                        isFromHere ? "Duindorp" : HERE,
                        moves.plusDays(1).toString(),
                        "2030-01-01"));
            }
            Residences residences = Residences.among(homes);
            StockAndFlow here = StockAndFlow.count(CountedEvent.AT_HOME, HERE, STOCK_DAY, YEAR, residences, records);
            StockAndFlow there =
                    StockAndFlow.count(CountedEvent.AT_HOME, "Duindorp", STOCK_DAY, YEAR, residences, records);
            StockAndFlow whole = StockAndFlow.count(CountedEvent.AT_HOME, HERE, STOCK_DAY, YEAR, ALL_HERE, records);
            assertEquals(whole.start(), here.start() + there.start());
            assertEquals(whole.begun(), here.begun() + there.begun());
            assertEquals(whole.solved(), here.solved() + there.solved());
            assertEquals(whole.left(), here.left() + there.left());
            assertEquals(here.movedOut(), there.movedIn());
            assertEquals(here.movedIn(), there.movedOut());
        }
    }

    @Test
    void a_stock_day_of_another_year_is_refused() {
        assertTrue(message(() -> StockAndFlow.count(
                        CountedEvent.AT_HOME, HERE, STOCK_DAY.plusYears(1), YEAR, ALL_HERE, List.of()))
                .contains("\nMaybe it belongs to the year before."));
    }

    private static StockAndFlow count(CountedRecord... records) {
        return StockAndFlow.count(CountedEvent.AT_HOME, HERE, STOCK_DAY, YEAR, ALL_HERE, List.of(records));
    }

    private static String message(Runnable call) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
