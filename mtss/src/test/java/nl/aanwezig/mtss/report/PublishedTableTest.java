package nl.aanwezig.mtss.report;

import static nl.aanwezig.core.signal.Ground.because;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.testkit.Golden;
import org.junit.jupiter.api.Test;

class PublishedTableTest {
    private static final List<String> BANDS = List.of("1", "2", "3", Population.NOT_EVALUATED);

    @Test
    void a_table_prints_itself_aligned_and_explained() {
        PublishedTable table = Schemes.NCES.publish(school(pupils()));

        Golden.assertMatches("golden/population.nl.txt", table.text(Language.DUTCH));
        Golden.assertMatches("golden/population.en.txt", table.text(Language.ENGLISH));
        Golden.assertMatches("golden/population.csv", table.csv());
    }

    @Test
    void a_table_without_counts_prints_itself() {
        PublishedTable table = Schemes.UTAH.publish(school(pupils()));

        Golden.assertMatches("golden/population-utah.nl.txt", table.text(Language.DUTCH));
        Golden.assertMatches("golden/population-utah.en.txt", table.text(Language.ENGLISH));
    }

    @Test
    void a_table_against_foreknowledge_prints_itself() {
        DisclosureScheme ours = Schemes.DELAWARE
                .adapted("ours", because("privacy plan of the region, 3"))
                .showingZeros()
                .against(Foreknowledge.ALL_TOTALS)
                .build();
        PublishedTable table = ours.publish(school(pupils()));

        Golden.assertMatches("golden/population-known.nl.txt", table.text(Language.DUTCH));
        Golden.assertMatches("golden/population-known.en.txt", table.text(Language.ENGLISH));
    }

    @Test
    void a_table_in_which_nothing_is_hidden_says_so() {
        String text = Schemes.NCES
                .publish(Tables.population(new long[][] {{20, 30}, {40, 50}}))
                .text(Language.ENGLISH);

        assertTrue(text.contains("\nNothing is hidden.\n"), text);
    }

    @Test
    void the_order_of_pupils_and_the_locale_change_nothing() {
        String usual = everything(school(pupils()));
        List<String> shuffled = new ArrayList<>(pupils());
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Collections.shuffle(shuffled, new Random(3));
            assertEquals(usual, everything(school(shuffled)));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void cells_are_values_for_a_page() {
        PublishedTable table = Schemes.NCES.publish(school(pupils()));

        assertEquals(List.of("havo", "vmbo", "vwo"), table.groups());
        assertEquals(BANDS, table.bands());
        PublishedCell cell = table.cell("vmbo", "1");
        assertEquals(150, cell.pupils().orElseThrow());
        assertEquals("75", cell.share().orElseThrow().number());
        assertEquals(Ratio.of(3, 4), cell.share().orElseThrow().least().value());
        assertTrue(table.cell("vwo", "3").isHidden());
        assertEquals("type of school", table.axis());
        assertEquals("a-policy 2026.1", table.policyId() + " " + table.policyVersion());
        assertEquals(Schemes.NCES, table.scheme());
        assertEquals("PublishedTable[by type of school, a-policy 2026.1, nces-modal-10]", table.toString());
    }

    @Test
    void an_unknown_group_or_band_is_named() {
        PublishedTable table = Schemes.NCES.publish(school(pupils()));

        assertEquals(
                "The group \"mbo\" is none of [havo, vmbo, vwo].\nMaybe it is written otherwise there.",
                assertThrows(IllegalArgumentException.class, () -> table.size("mbo"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> table.total("4"));
        assertThrows(IllegalArgumentException.class, () -> table.authorised("mbo"));
    }

    @Test
    void a_field_of_a_file_is_no_formula_and_ends_where_it_ends() {
        String csv = Schemes.NCES
                .publish(Tables.population(List.of("=1+1", "a, \"b\"", "＝x"), List.of("@x", "-", "b"), new long[][] {
                    {20, 20, 20}, {20, 20, 20}, {20, 20, 20}
                }))
                .csv();

        assertTrue(csv.contains(",sex,'=1+1,'@x,20,33,false,\n"), csv);
        assertTrue(csv.contains(",sex,\"a, \"\"b\"\"\",'-,20,33,false,\n"), csv);
        assertTrue(csv.contains(",sex,'＝x,b,20,33,false,\n"), csv);
    }

    @Test
    void a_table_by_many_schools_is_made_in_time() {
        SplittableRandom random = new SplittableRandom(1);
        long[][] counts = new long[100][4];
        for (long[] row : counts) {
            for (int pupil = random.nextInt(20, 400); pupil > 0; pupil--) {
                int percent = random.nextInt(100);
                row[percent < 80 ? 0 : percent < 93 ? 1 : percent < 97 ? 2 : 3]++;
            }
        }
        PublishedTable table = Schemes.NCES.publish(Tables.population(counts));

        assertTrue(table.hiddenCells() < table.cells() * 6 / 10, () -> table.hiddenCells() + " of " + table.cells());
    }

    private static String everything(Population population) {
        PublishedTable table = Schemes.NCES.publish(population);
        return table.text(Language.DUTCH) + table.text(Language.ENGLISH) + table.csv();
    }

    /** A school of three parts: 200, 160 and 64 pupils. */
    private static List<String> pupils() {
        List<String> pupils = new ArrayList<>();
        add(pupils, "vmbo", 150, 30, 16, 4);
        add(pupils, "havo", 121, 24, 11, 4);
        add(pupils, "vwo", 51, 11, 2, 0);
        return pupils;
    }

    private static void add(List<String> pupils, String group, int... counts) {
        for (int band = 0; band < counts.length; band++) {
            pupils.addAll(Collections.nCopies(counts[band], group + "/" + BANDS.get(band)));
        }
    }

    /** Everybody missed ten days; half of those of a pupil at the vwo with a valid reason, of others a fifth. */
    private static Population school(List<String> pupils) {
        Population.Builder builder =
                Population.by("type of school").policy("a-policy", "2026.1").bands(BANDS);
        for (String pupil : pupils) {
            String group = pupil.substring(0, pupil.indexOf('/'));
            builder.add(
                    group,
                    pupil.substring(pupil.indexOf('/') + 1),
                    Tally.builder()
                            .possible(Ratio.of(100))
                            .absent(Ratio.of(10))
                            .authorised(Ratio.of(group.equals("vwo") ? 5 : 2))
                            .build());
        }
        return builder.build();
    }
}
