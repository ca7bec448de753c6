package nl.aanwezig.mtss.instrument;

import static nl.aanwezig.mtss.instrument.Answers.MONDAY;
import static nl.aanwezig.mtss.instrument.Answers.parent;
import static nl.aanwezig.mtss.instrument.Answers.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.instrument.ScoringKey.MissingItems;
import nl.aanwezig.testkit.Golden;
import org.junit.jupiter.api.Test;

/** Expected values from the domain reference, measures 2.2, and from the rule sras-r-profile of the worked examples. */
class SrasRTest {
    @Test
    void each_item_belongs_to_the_function_of_the_published_key() {
        for (int item = 1; item <= 24; item++) {
            Map<Integer, Integer> answers = Answers.of(0, 0, 0, 0);
            answers.put(item, 6);
            String function = "F" + ((item - 1) % 4 + 1);

            Map<String, Ratio> expected =
                    new HashMap<>(Map.of("F1", Ratio.ZERO, "F2", Ratio.ZERO, "F3", Ratio.ZERO, "F4", Ratio.ZERO));
            expected.put(function, Ratio.ONE);
            assertEquals(
                    expected, SrasR.KEY.score(Informant.PUPIL, MONDAY, answers).scores(), "item " + item);
        }
    }

    @Test
    void answers_and_their_sums_come_to_the_same() {
        assertEquals(pupil(24, 18, 6, 12), SrasR.KEY.score(Informant.PUPIL, MONDAY, Answers.of(4, 3, 1, 2)));
    }

    @Test
    void the_average_is_over_informants() {
        // rows SRAS-1 and SRAS-3
        ScaleAverages first = averages(pupil(24, 18, 6, 12), parent(30, 18, 12, 6));
        assertEquals(
                Map.of("F1", Ratio.of(9, 2), "F2", Ratio.of(3), "F3", Ratio.of(3, 2), "F4", Ratio.of(3, 2)),
                first.averages());
        assertEquals(List.of("F1"), first.highest());

        ScaleAverages third = averages(pupil(18, 18, 6, 6), parent(18, 24, 6, 6));
        assertEquals(Ratio.of(7, 2), third.averages().get("F2"));
        assertEquals(List.of("F2"), third.highest());
    }

    @Test
    void one_informant_is_an_average_too() {
        assertEquals(
                pupil(24, 18, 6, 12).scores(), averages(pupil(24, 18, 6, 12)).averages());
    }

    @Test
    void a_quarter_below_the_highest_still_counts_as_equal() {
        // twelfths, over two informants of six items: 48 against 46, 45 and 44
        assertEquals(List.of("F1", "F2"), highest(24, 24, 23, 23));
        assertEquals(List.of("F1", "F2"), highest(24, 24, 23, 22));
        assertEquals(List.of("F1"), highest(24, 24, 22, 22));
    }

    @Test
    void a_tie_is_the_same_whichever_function_is_the_highest() {
        assertEquals(List.of("F1", "F2"), highest(23, 22, 24, 24));
    }

    @Test
    void ties_are_with_the_highest_and_do_not_chain() {
        // 48, 45 and 42 twelfths: F2 is within 0.25 of F1, F3 only of F2
        ScaleAverages chain = averages(pupil(24, 23, 21, 0), parent(24, 22, 21, 0));
        assertEquals(List.of("F1", "F2"), chain.highest());

        ScaleAverages three = averages(pupil(24, 23, 23, 0), parent(24, 22, 22, 0));
        assertEquals(List.of("F1", "F2", "F3"), three.highest());
    }

    @Test
    void the_order_of_informants_makes_no_difference() {
        ScaleAverages one = averages(pupil(24, 18, 6, 12), parent(30, 18, 12, 6));
        ScaleAverages other = averages(parent(30, 18, 12, 6), pupil(24, 18, 6, 12));
        assertEquals(one.averages(), other.averages());
        assertEquals(one.why(), other.why());
    }

    @Test
    void a_function_alone_at_the_top_explains_itself() {
        golden(
                "sras-r-one",
                averages(pupil(24, 18, 6, 12), parent(31, 18, 12, 6)).why());
    }

    @Test
    void a_tie_with_open_items_explains_itself() {
        Map<Integer, Integer> answers = Answers.of(4, 4, 1, 0);
        answers.remove(24);
        ScoringKey lenient = ScoringKey.builder()
                .from(SrasR.KEY)
                .missingItems(MissingItems.filledWithMean(1))
                .build();
        InstrumentResult form = lenient.score(Informant.PUPIL, MONDAY, answers);
        golden("sras-r-tie", lenient.average(List.of(form)).why());
    }

    private static List<String> highest(long childF1, long parentF1, long childF2, long parentF2) {
        return averages(pupil(childF1, childF2, 0, 0), parent(parentF1, parentF2, 0, 0))
                .highest();
    }

    private static ScaleAverages averages(InstrumentResult... results) {
        return SrasR.KEY.average(List.of(results));
    }

    private static void golden(String name, Explanation why) {
        Golden.assertMatches("golden/" + name + ".nl.txt", why.in(Language.DUTCH) + "\n");
        Golden.assertMatches("golden/" + name + ".en.txt", why.in(Language.ENGLISH) + "\n");
    }
}
