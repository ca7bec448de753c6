package nl.aanwezig.mtss.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.mtss.certainty.Interval;
import nl.aanwezig.mtss.effect.Circumstances.Season;
import nl.aanwezig.mtss.effect.Circumstances.Selection;
import nl.aanwezig.mtss.effect.Estimate.Assumption;
import nl.aanwezig.mtss.effect.Estimate.Design;
import nl.aanwezig.mtss.effect.Estimate.Warning;
import nl.aanwezig.mtss.effect.Phases.Direction;
import nl.aanwezig.mtss.effect.RegressionToMean.Population;
import nl.aanwezig.testkit.Golden;
import org.junit.jupiter.api.Test;

class GroupDesignsTest {
    private static final Phrase DAYS = new Phrase("gemiste dagen in 12 weken", "days missed in 12 weeks");

    /** Changes 1, 2, 3, 6: mean 3, variance 14/3. */
    private static final Sample CHANGE = Sample.of(1, 2, 3, 6);

    private static Circumstances chosen(Selection selection, Season season) {
        return new Circumstances(DAYS, Direction.DECREASE, selection, season, 7);
    }

    private static final Circumstances BY_ABSENCE = chosen(Selection.BY_OUTCOME, Season.OTHER);

    private static Sample change(double before, double after, int pupils) {
        return Sample.ofMean(pupils, after - before);
    }

    /** M@ZL, Vanneste 2016: days per 12 weeks; the naive difference overstates. */
    @Test
    void mazl_is_a_difference_in_differences() {
        Circumstances circumstances = chosen(Selection.BY_OUTCOME_LIKE_COMPARISON, Season.SAME);
        Sample after3 = change(8.5, 5.7, 493);
        Sample after12 = change(8.5, 4.9, 493);
        assertEquals(
                -1.3,
                GroupDesigns.differenceInDifferences(after3, change(9.9, 8.4, 445), circumstances)
                        .value(),
                1e-9);
        Estimate estimate = GroupDesigns.differenceInDifferences(after12, change(9.9, 8.9, 445), circumstances);
        assertEquals(-2.6, estimate.value(), 1e-9);
        assertEquals(493, estimate.n());
        assertEquals(OptionalInt.of(445), estimate.comparedWith());
        assertEquals(7, estimate.missing());
        assertEquals(Optional.empty(), estimate.interval(), "no spread is given");
        assertEquals(List.of(Assumption.PARALLEL_TRENDS), estimate.assumptions());
        assertEquals(List.of(), estimate.warnings());
        assertEquals(-2.8, GroupDesigns.prePost(after3, circumstances).value(), 1e-9);
        assertEquals(-3.6, GroupDesigns.prePost(after12, circumstances).value(), 1e-9);
    }

    @Test
    void a_bare_difference_is_no_effect_and_says_why() {
        Estimate bare = GroupDesigns.prePost(CHANGE, BY_ABSENCE);
        assertFalse(bare.speaksOfEffect());
        assertEquals(Design.PRE_POST, bare.design());
        assertEquals(List.of(Warning.RTM_UNCORRECTED, Warning.NO_COMPARISON, Warning.SEASONAL), bare.warnings());
        assertEquals(OptionalInt.empty(), bare.comparedWith());
        for (Warning warning : bare.warnings()) {
            assertTrue(bare.toString().contains(warning.name()), bare.toString());
        }
        assertTrue(bare.why()
                .in(Language.ENGLISH)
                .startsWith("This is a difference between before and after, not an effect"));
        assertTrue(bare.why().in(Language.DUTCH).startsWith("Dit is een verschil tussen voor en na, geen effect"));
    }

    @Test
    void each_warning_of_a_bare_difference_has_its_own_cause() {
        assertEquals(
                List.of(Warning.NO_COMPARISON),
                GroupDesigns.prePost(CHANGE, chosen(Selection.NOT_BY_OUTCOME, Season.SAME))
                        .warnings());
        assertEquals(
                List.of(Warning.NO_COMPARISON, Warning.SEASONAL),
                GroupDesigns.prePost(CHANGE, chosen(Selection.NOT_BY_OUTCOME, Season.OTHER))
                        .warnings());
        assertEquals(
                List.of(Warning.RTM_UNCORRECTED, Warning.NO_COMPARISON),
                GroupDesigns.prePost(CHANGE, chosen(Selection.BY_OUTCOME_LIKE_COMPARISON, Season.SAME))
                        .warnings());
    }

    @Test
    void what_moves_back_by_itself_is_taken_off() {
        Sample fell = Sample.ofMean(40, -4);
        RegressionToMean expected = new Population(7, 6, 0.6).chosenAbove(10);
        Estimate corrected = GroupDesigns.prePostCorrected(fell, expected, BY_ABSENCE);

        assertEquals(-4 + expected.expected(), corrected.value(), 1e-12);
        assertEquals(List.of(Warning.NO_COMPARISON, Warning.SEASONAL), corrected.warnings());
        assertEquals(List.of(Assumption.NORMAL_SPREAD, Assumption.POPULATION_KNOWN), corrected.assumptions());
        assertTrue(corrected.speaksOfEffect());

        // attendance chosen for being low rises by itself
        RegressionToMean low = new Population(93, 6, 0.6).chosenBelow(90);
        assertEquals(
                4 - low.expected(),
                GroupDesigns.prePostCorrected(Sample.ofMean(40, 4), low, BY_ABSENCE)
                        .value(),
                1e-12);
    }

    @Test
    void a_comparison_group_of_another_level_does_not_take_regression_off() {
        assertEquals(
                List.of(Warning.RTM_UNCORRECTED),
                GroupDesigns.differenceInDifferences(CHANGE, CHANGE, BY_ABSENCE).warnings());
        assertEquals(
                List.of(),
                GroupDesigns.differenceInDifferences(CHANGE, CHANGE, chosen(Selection.NOT_BY_OUTCOME, Season.OTHER))
                        .warnings());
    }

    /** Rogers and Feller 2018: days absent, control 17.0 and relative mailer 15.9. */
    @Test
    void a_randomised_difference_needs_no_warning() {
        Estimate estimate = GroupDesigns.randomised(Sample.ofMean(9_000, 15.9), Sample.ofMean(9_000, 17.0), BY_ABSENCE);
        assertEquals(-1.1, estimate.value(), 1e-9);
        assertEquals(List.of(), estimate.warnings());
        assertEquals(List.of(Assumption.ASSIGNED_BY_LOT), estimate.assumptions());
    }

    @Test
    void spread_gives_an_interval() {
        Estimate one = GroupDesigns.prePost(CHANGE, BY_ABSENCE);
        double error = Math.sqrt(14.0 / 12);
        assertEquals(error, one.standardError().orElseThrow(), 1e-12);
        // t of 3 degrees at 95 per cent is 3.182446
        Interval interval = one.interval().orElseThrow();
        assertEquals(3 - 3.182446 * error, interval.lower(), 0.00001);
        assertEquals(3 + 3.182446 * error, interval.upper(), 0.00001);

        Estimate two = GroupDesigns.randomised(CHANGE, Sample.of(0, 1, 2, 5), BY_ABSENCE);
        assertEquals(1, two.value());
        assertEquals(Math.sqrt(2 * 14.0 / 12), two.standardError().orElseThrow(), 1e-12);
        // t of 6 degrees is 2.446912
        assertEquals(
                1 - 2.446912 * Math.sqrt(2 * 14.0 / 12),
                two.interval().orElseThrow().lower(),
                0.00001);
    }

    @Test
    void without_spread_there_is_no_interval_and_with_none_it_is_a_point() {
        assertEquals(
                Optional.empty(), GroupDesigns.prePost(Sample.of(3), BY_ABSENCE).interval());
        assertEquals(
                OptionalDouble.empty(),
                GroupDesigns.randomised(CHANGE, Sample.ofMean(4, 1), BY_ABSENCE).standardError());
        assertEquals(
                Optional.of(new Interval(-1, -1)),
                GroupDesigns.randomised(Sample.of(2, 2), Sample.of(3, 3), BY_ABSENCE)
                        .interval());
    }

    @Test
    void changes_are_after_less_before() {
        assertEquals(Sample.of(-1, 2, 4), Sample.ofChanges(new double[] {3, 1, 0}, new double[] {2, 3, 4}));
        assertThrows(IllegalArgumentException.class, () -> Sample.ofChanges(new double[] {1, 2}, new double[] {1}));
        assertThrows(IllegalArgumentException.class, Sample::of);
        assertThrows(IllegalArgumentException.class, () -> Sample.of(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Sample(2, 0, OptionalDouble.of(-0.001)));
        assertThrows(IllegalArgumentException.class, () -> new Sample(1, 0, OptionalDouble.of(0)));
        assertThrows(IllegalArgumentException.class, () -> Sample.ofMean(0, 1));
        assertThrows(IllegalArgumentException.class, () -> Sample.ofMean(1, Double.NaN));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Circumstances(DAYS, Direction.DECREASE, Selection.BY_OUTCOME, Season.SAME, -1));
    }

    @Test
    void estimates_explain_themselves() {
        golden("effect-bare", GroupDesigns.prePost(CHANGE, BY_ABSENCE));
        golden(
                "effect-corrected",
                GroupDesigns.prePostCorrected(
                        Sample.ofMean(40, -4), new Population(7, 6, 0.6).chosenAbove(10), BY_ABSENCE));
        golden(
                "effect-differences",
                GroupDesigns.differenceInDifferences(
                        CHANGE, Sample.of(0, 1, 2, 5), chosen(Selection.BY_OUTCOME_LIKE_COMPARISON, Season.SAME)));
        golden("effect-randomised", GroupDesigns.randomised(CHANGE, Sample.of(0, 1, 2, 5), BY_ABSENCE));
    }

    private static void golden(String name, Estimate estimate) {
        Golden.assertMatches("golden/" + name + ".nl.txt", estimate.why().in(Language.DUTCH) + "\n");
        Golden.assertMatches("golden/" + name + ".en.txt", estimate.why().in(Language.ENGLISH) + "\n");
    }
}
