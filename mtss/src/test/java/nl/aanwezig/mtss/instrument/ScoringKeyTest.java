package nl.aanwezig.mtss.instrument;

import static nl.aanwezig.mtss.instrument.Answers.MONDAY;
import static nl.aanwezig.mtss.instrument.Answers.parent;
import static nl.aanwezig.mtss.instrument.Answers.pupil;
import static nl.aanwezig.mtss.instrument.Answers.sums;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.instrument.ScoringKey.MissingItems;
import nl.aanwezig.mtss.instrument.ScoringKey.Operation;
import nl.aanwezig.mtss.instrument.ScoringKey.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ScoringKeyTest {
    private static final Phrase NAME = new Phrase("naam", "name");

    private static final ScoringKey SUMS = ScoringKey.builder()
            .code("own")
            .version("1")
            .ground(Ground.because("school plan 4.2"))
            .operation(Operation.SUM)
            .lowest(1)
            .highest(5)
            .missingItems(MissingItems.filledWithMean(1))
            .addScales(Scale.of("a", NAME, 1, 2, 3), Scale.of("b", NAME, 4, 5))
            .build();

    @Test
    void an_own_key_may_add_up() {
        assertEquals(
                Map.of("a", Ratio.of(9), "b", Ratio.of(6)),
                SUMS.score(Informant.TEACHER, MONDAY, Map.of(1, 5, 2, 1, 3, 3, 4, 1, 5, 5))
                        .scores());
        assertEquals(
                Map.of("a", Ratio.of(9), "b", Ratio.of(6)),
                SUMS.scoreTotals(Informant.TEACHER, MONDAY, Map.of("a", Ratio.of(9), "b", Ratio.of(6)))
                        .scores());
    }

    @Test
    void where_the_key_allows_it_the_mean_of_the_answered_items_stands_for_an_open_one() {
        InstrumentResult form = SUMS.score(Informant.TEACHER, MONDAY, Map.of(1, 5, 2, 2, 4, 1));
        assertEquals(Map.of("a", Ratio.of(21, 2), "b", Ratio.of(2)), form.scores());
        assertEquals(2, form.unanswered());
        assertMessage(() -> SUMS.score(Informant.TEACHER, MONDAY, Map.of(1, 5, 4, 1)), "[2, 3]", "scale a", "allows 1");
    }

    @Test
    void the_shipped_key_refuses_open_items() {
        Map<Integer, Integer> answers = Answers.of(4, 3, 1, 2);
        answers.remove(9);
        assertMessage(() -> SrasR.KEY.score(Informant.PUPIL, MONDAY, answers), "[9]", "scale F1", "allows 0");
    }

    @Test
    void answers_run_from_the_lowest_up_to_and_including_the_highest() {
        assertEquals(
                Ratio.of(6),
                SrasR.KEY
                        .score(Informant.PUPIL, MONDAY, Answers.of(6, 0, 0, 0))
                        .scores()
                        .get("F1"));
        Map<Integer, Integer> above = Answers.of(0, 0, 0, 0);
        above.put(7, 7);
        assertMessage(() -> SrasR.KEY.score(Informant.PUPIL, MONDAY, above), "Item 7", "answered 7", "from 0 to 6");
        Map<Integer, Integer> below = Answers.of(0, 0, 0, 0);
        below.put(7, -1);
        assertMessage(() -> SrasR.KEY.score(Informant.PUPIL, MONDAY, below), "Item 7", "answered -1");
    }

    @Test
    void sums_run_as_far_as_the_items_do() {
        assertEquals(Ratio.of(6), pupil(36, 0, 0, 0).scores().get("F1"));
        assertMessage(() -> pupil(37, 0, 0, 0), "sum 37", "scale F1");
        assertMessage(() -> pupil(0, -1, 0, 0), "sum -1", "scale F2");
    }

    @Test
    void what_the_key_does_not_know_is_refused() {
        Map<Integer, Integer> answers = Answers.of(1, 1, 1, 1);
        answers.put(25, 1);
        assertMessage(() -> SrasR.KEY.score(Informant.PUPIL, MONDAY, answers), "item 25");
        Map<String, Ratio> totals = new HashMap<>(sums(1, 1, 1, 1));
        totals.put("F5", Ratio.ONE);
        assertMessage(() -> SrasR.KEY.scoreTotals(Informant.PUPIL, MONDAY, totals), "scale F5");
    }

    @Test
    void every_scale_needs_its_sum() {
        assertMessage(
                () -> SrasR.KEY.scoreTotals(Informant.PUPIL, MONDAY, Map.of("F1", Ratio.ONE)), "no sum for scale F2");
    }

    @Test
    void only_results_of_the_key_are_averaged() {
        assertMessage(() -> SrasR.KEY.average(List.of()), "no SRAS-R form");
        assertMessage(() -> SrasR.KEY.average(List.of(pupil(1, 1, 1, 1), pupil(2, 2, 2, 2))), "two SRAS-R forms");
        InstrumentResult other = InstrumentResult.builder()
                .from(parent(1, 1, 1, 1))
                .version("1993")
                .build();
        assertMessage(() -> SrasR.KEY.average(List.of(pupil(1, 1, 1, 1), other)), "SRAS-R 1993", "SRAS-R 2002");
        InstrumentResult foreign = InstrumentResult.builder()
                .from(parent(1, 1, 1, 1))
                .code(Instruments.SDQ)
                .build();
        assertMessage(() -> SrasR.KEY.average(List.of(foreign)), "SDQ 2002");
    }

    @Test
    void a_result_made_by_hand_must_be_one_that_a_form_can_come_to() {
        InstrumentResult.Builder byHand = InstrumentResult.builder()
                .code(Instruments.SRAS_R)
                .version("2002")
                .informant(Informant.PUPIL)
                .date(MONDAY)
                .putScore("F1", Ratio.of(6))
                .putScore("F2", Ratio.of(0))
                .putScore("F3", Ratio.of(0));
        assertMessage(() -> SrasR.KEY.average(List.of(byHand.build())), "no score on scale F4");
        InstrumentResult sums = byHand.putScore("F4", Ratio.of(7)).build();
        assertMessage(() -> SrasR.KEY.average(List.of(sums)), "score 7", "scale F4");
        // three items up to 5 add up to 15 at most
        InstrumentResult most = SUMS.scoreTotals(Informant.PUPIL, MONDAY, Map.of("a", Ratio.of(15), "b", Ratio.of(2)));
        assertEquals(List.of("a"), SUMS.average(List.of(most)).highest());
        InstrumentResult more = InstrumentResult.builder()
                .from(most)
                .scores(Map.of("a", Ratio.of(31, 2), "b", Ratio.of(2)))
                .build();
        assertMessage(() -> SUMS.average(List.of(more)), "score 31/2", "scale a");
    }

    @Test
    void two_parents_are_two_informants() {
        Informant second = new Informant("parent-2", new Phrase("de andere ouder", "the other parent"));
        InstrumentResult other = SrasR.KEY.scoreTotals(second, MONDAY, sums(6, 0, 0, 0));
        assertEquals(
                Ratio.of(2),
                SrasR.KEY
                        .average(List.of(pupil(18, 0, 0, 0), parent(12, 0, 0, 0), other))
                        .averages()
                        .get("F1"));
    }

    @Test
    void a_key_that_cannot_score_is_refused() {
        assertRefused(() -> key().lowest(6).build(), "from 6 to 6");
        assertRefused(() -> key().scales(List.of()).build(), "no scale");
        assertRefused(() -> key().addScales(Scale.of("F1", NAME, 25)).build(), "same code");
        assertRefused(() -> key().tieTolerance(Ratio.of(-1, 4)).build(), "-1/4");
        assertRefused(
                () -> key().missingItems(MissingItems.filledWithMean(6)).build(), "allows 6 open items", "has 6 items");
        assertEquals(Ratio.ZERO, key().tieTolerance(Ratio.ZERO).build().tieTolerance());
        assertEquals(Ratio.ZERO, SUMS.tieTolerance());
        assertEquals(0, MissingItems.filledWithMean(0).mostPerScale());
        assertEquals(List.of(1), Scale.of("a", NAME, 1).items());
        assertEquals(
                5,
                key().missingItems(MissingItems.filledWithMean(5))
                        .build()
                        .missingItems()
                        .mostPerScale());
        assertMessage(() -> MissingItems.filledWithMean(-1), "-1");
        assertMessage(() -> Scale.of(" ", NAME, 1), "no code");
        assertMessage(() -> Scale.of("a", NAME), "no items");
        assertMessage(() -> Scale.of("a", NAME, 1, 1), "[1, 1]");
        assertMessage(() -> Scale.of("a", NAME, 0), "[0]");
    }

    @Test
    void of_an_instrument_without_published_key_only_the_outcome_is_kept() {
        InstrumentResult.Builder snack = InstrumentResult.builder()
                .code(Instruments.SNACK)
                .version("nl")
                .informant(Informant.PARENT)
                .date(MONDAY);
        assertRefused(snack::build, "SNACK", "no score and no outcome");
        assertEquals(List.of("type-2"), snack.addOutcomes("type-2").build().outcomes());
        assertEquals(13, Instruments.ISAP_SCALES.size());
    }

    @Test
    void results_do_not_print_what_they_say_of_a_child() {
        String shown = InstrumentResult.builder()
                .from(pupil(25, 18, 6, 12))
                .addOutcomes("type-2")
                .note("secret")
                .build()
                .toString();
        assertFalse(shown.contains("25/6") || shown.contains("type-2") || shown.contains("secret"), shown);
        assertEquals(
                "ScaleAverages[SRAS-R 2002, 1 informants]",
                SrasR.KEY.average(List.of(pupil(25, 18, 6, 12))).toString());
    }

    @Test
    void names_cannot_be_blank() {
        assertMessage(() -> new Informant(" ", new Phrase("x", "x")), "no code");
        assertRefused(
                () -> InstrumentResult.builder()
                        .from(pupil(1, 1, 1, 1))
                        .version(" ")
                        .build(),
                "version");
    }

    private static ScoringKey.Builder key() {
        return ScoringKey.builder().from(SrasR.KEY);
    }

    private static void assertMessage(Executable refused, String... parts) {
        check(assertThrows(IllegalArgumentException.class, refused), parts);
    }

    private static void assertRefused(Executable refused, String... parts) {
        check(assertThrows(IllegalStateException.class, refused), parts);
    }

    private static void check(RuntimeException refusal, String... parts) {
        String message = String.valueOf(refusal.getMessage());
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
        assertTrue(message.contains("\nMaybe "), message);
    }
}
