package nl.aanwezig.mtss.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.mtss.certainty.Certainty.Doubt;
import nl.aanwezig.mtss.certainty.Certainty.Silence;
import nl.aanwezig.mtss.certainty.Certainty.Told;
import nl.aanwezig.mtss.certainty.Certainty.Untold;
import nl.aanwezig.testkit.Golden;
import org.junit.jupiter.api.Test;

class CertaintyTest {
    private static final RateBands BANDS = new RateBands(
            List.of("satisfactory", "at-risk", "moderate-chronic", "severe-chronic"),
            List.of(Share.percent(5), Share.percent(10), Share.percent(20)));

    /** The prior of the domain reference's example; single days, so that effective counts are the counts. */
    private static final CertaintyMethod METHOD =
            CertaintyMethod.builder().prior(new Beta(1, 19)).build();

    private static Told told(CertaintyMethod method, Observed seen, String band) {
        return assertInstanceOf(Told.class, method.of(seen, BANDS, band));
    }

    private static Observed seen(int absent, int possible, int spells) {
        return new Observed(Ratio.of(absent), Ratio.of(possible), spells);
    }

    /** The small worked example of 3.7: 18 of 180, prior Beta(1, 19). */
    @Test
    void the_rule_says_chronic_and_the_rate_is_probably_lower() {
        Told told = told(METHOD, seen(18, 180, 18), "moderate-chronic");

        assertEquals(180, told.effectivePossible());
        assertEquals(0.0950, told.rate().mean(), 0.00005);
        assertEquals(0.0055, told.probabilities().get(0), 0.00005);
        assertEquals(0.6132, told.probabilities().get(1), 0.00005);
        assertEquals(0.3812, told.probabilityOfRule(), 0.00005);
        assertEquals(List.of(Doubt.LOW_PROBABILITY), told.doubts());
        assertFalse(told.stable());
    }

    /** 9 of 90: Wilson's .0535 to .1792 when days stand alone. */
    @Test
    void the_interval_is_wilsons_on_effective_counts() {
        Told alone = told(METHOD, seen(9, 90, 9), "moderate-chronic");
        assertEquals(0.0535, alone.interval().lower(), 0.00005);
        assertEquals(0.1792, alone.interval().upper(), 0.00005);

        // the same in three spells of three: p11 = 2/3, p01 = 1/27, so rho = 17/27 and 4.4 days tell as much as one
        Told spells = told(METHOD, seen(9, 90, 3), "moderate-chronic");
        assertEquals(90 / 4.4, spells.effectivePossible(), 1e-9);
        Interval wilson = RateInterval.WILSON.of(9 / 4.4, 90 / 4.4, 0.95);
        assertEquals(wilson.lower(), spells.interval().lower(), 1e-12);
        assertEquals(wilson.upper(), spells.interval().upper(), 1e-12);
        assertEquals(1 + 9 / 4.4, spells.rate().a(), 1e-9);
        assertEquals(19 + 81 / 4.4, spells.rate().b(), 1e-9);
    }

    @Test
    void a_method_may_take_another_interval_and_level() {
        CertaintyMethod method = CertaintyMethod.builder()
                .prior(new Beta(1, 19))
                .interval(RateInterval.JEFFREYS)
                .level(0.9)
                .build();
        assertEquals(
                RateInterval.JEFFREYS.of(9, 90, 0.9),
                told(method, seen(9, 90, 9), "moderate-chronic").interval());
    }

    @Test
    void single_days_tell_no_more_than_independent_ones() {
        // the chain of single days takes turns and would inflate by less than 1
        assertTrue(seen(9, 90, 9).spells(1).inflation() < 1);
        assertEquals(90, told(METHOD, seen(9, 90, 9), "moderate-chronic").effectivePossible());
    }

    @Test
    void a_school_gives_prior_and_usual_spell() {
        CertaintyMethod method = CertaintyMethod.by(new SchoolPrior.Fitted(new Beta(1, 19), 2, 400))
                .build();
        assertEquals(new Beta(1, 19), method.prior());
        // nothing missed: by the usual spell three days tell as much as one, 2L - 1
        assertEquals(60, told(method, seen(0, 180, 0), "satisfactory").effectivePossible(), 1e-9);
        assertEquals(60, told(method, seen(180, 180, 1), "severe-chronic").effectivePossible(), 1e-9);
    }

    @Test
    void too_few_units_make_a_band_unstable_just_below_the_minimum_and_not_at_it() {
        Observed justBelow = new Observed(Ratio.ZERO, Ratio.parse("19.999"), 0);
        assertEquals(
                List.of(Doubt.FEW_UNITS),
                told(METHOD, justBelow, "satisfactory").doubts());
        assertEquals(List.of(), told(METHOD, seen(0, 20, 0), "satisfactory").doubts());
        assertTrue(told(METHOD, seen(0, 20, 0), "satisfactory").stable());
        assertTrue(told(METHOD, seen(0, 21, 0), "satisfactory").stable());
    }

    @Test
    void a_low_probability_makes_a_band_unstable_just_below_the_minimum_and_not_at_it() {
        double probability = told(METHOD, seen(0, 20, 0), "satisfactory").probabilityOfRule();
        assertTrue(told(minimum(probability), seen(0, 20, 0), "satisfactory").stable());
        assertTrue(told(minimum(Math.nextDown(probability)), seen(0, 20, 0), "satisfactory")
                .stable());
        assertEquals(
                List.of(Doubt.LOW_PROBABILITY),
                told(minimum(Math.nextUp(probability)), seen(0, 20, 0), "satisfactory")
                        .doubts());
    }

    private static CertaintyMethod minimum(double probability) {
        return CertaintyMethod.builder()
                .prior(new Beta(1, 19))
                .minimumProbability(probability)
                .build();
    }

    @Test
    void both_doubts_are_told() {
        assertEquals(
                List.of(Doubt.FEW_UNITS, Doubt.LOW_PROBABILITY),
                told(METHOD, seen(2, 10, 2), "severe-chronic").doubts());
    }

    @Test
    void what_cannot_be_told_is_a_value() {
        assertEquals(new Untold(Silence.NOTHING_POSSIBLE), METHOD.of(seen(0, 0, 0), BANDS, "satisfactory"));
        assertEquals(
                "How sure this is cannot be told: the rule does not look at a rate of absence.",
                new Untold(Silence.NOT_A_RATE).why().in(Language.ENGLISH));
    }

    @Test
    void a_band_of_another_policy_is_refused() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> METHOD.of(seen(1, 20, 1), BANDS, "severe"));
        assertTrue(String.valueOf(refusal.getMessage()).contains("\nMaybe"), refusal.getMessage());
    }

    @Test
    void a_method_of_impossible_numbers_is_refused() {
        assertThrows(IllegalStateException.class, () -> minimum(-0.001));
        assertThrows(IllegalStateException.class, () -> minimum(1.001));
        CertaintyMethod.Builder half = CertaintyMethod.builder().prior(Beta.JEFFREYS);
        assertThrows(IllegalStateException.class, () -> half.usualSpell(0.999).build());
        assertThrows(
                IllegalStateException.class, () -> half.usualSpell(1).level(1).build());
        assertThrows(IllegalStateException.class, () -> half.level(0).build());
    }

    @Test
    void bands_and_cuts_must_fit() {
        Share five = Share.percent(5);
        Share ten = Share.percent(10);
        assertThrows(IllegalArgumentException.class, () -> new RateBands(List.of("a"), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new RateBands(List.of("a", "b"), List.of(five, ten)));
        assertThrows(IllegalArgumentException.class, () -> new RateBands(List.of("a", "a"), List.of(five)));
        assertThrows(IllegalArgumentException.class, () -> new RateBands(List.of("a", "b", "c"), List.of(ten, five)));
        assertThrows(IllegalArgumentException.class, () -> new RateBands(List.of("a", "b", "c"), List.of(ten, ten)));
        assertThrows(IllegalArgumentException.class, () -> new RateBands(List.of("a", "b"), List.of(Share.percent(0))));
        assertThrows(
                IllegalArgumentException.class, () -> new RateBands(List.of("a", "b"), List.of(Share.percent(100))));
    }

    @Test
    void an_unstable_band_explains_itself() {
        CertaintyMethod method = CertaintyMethod.by(new SchoolPrior.Fitted(new Beta(1, 19), 2, 400))
                .build();
        golden("certainty-unstable", method.of(seen(9, 90, 9), BANDS, "moderate-chronic"));
    }

    @Test
    void a_stable_band_explains_itself() {
        CertaintyMethod method = CertaintyMethod.builder().prior(Beta.JEFFREYS).build();
        golden("certainty-stable", method.of(seen(2, 180, 1), BANDS, "satisfactory"));
    }

    @Test
    void too_little_to_say_explains_itself() {
        golden("certainty-few", METHOD.of(seen(2, 10, 1), BANDS, "severe-chronic"));
        golden("certainty-untold", new Untold(Silence.NOTHING_POSSIBLE));
    }

    @Test
    void a_probability_just_too_low_is_not_shown_as_enough() {
        // what is held is Beta(1, 41): the probability of less than 5 per cent is 1 - 0.95^41 = 0.8779, which rounds to
        // 88
        Told told = told(minimum(0.878), seen(0, 22, 0), "satisfactory");
        String why = told.why().in(Language.ENGLISH);
        assertTrue(why.contains("probability 87 per cent, less than 87.8 per cent"), why);
        assertTrue(why.contains("\"satisfactory\" 88 per cent"), why);
    }

    @Test
    void the_words_are_the_same_under_any_locale() {
        Certainty certainty = METHOD.of(seen(9, 90, 9), BANDS, "moderate-chronic");
        String usual = certainty.why().in(Language.DUTCH);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(usual, certainty.why().in(Language.DUTCH));
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static void golden(String name, Certainty certainty) {
        Golden.assertMatches("golden/" + name + ".nl.txt", certainty.why().in(Language.DUTCH) + "\n");
        Golden.assertMatches("golden/" + name + ".en.txt", certainty.why().in(Language.ENGLISH) + "\n");
    }
}
