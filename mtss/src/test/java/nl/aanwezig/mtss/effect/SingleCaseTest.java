package nl.aanwezig.mtss.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.mtss.certainty.Normal;
import nl.aanwezig.mtss.effect.Circumstances.Season;
import nl.aanwezig.mtss.effect.Circumstances.Selection;
import nl.aanwezig.mtss.effect.Estimate.Assumption;
import nl.aanwezig.mtss.effect.Estimate.Design;
import nl.aanwezig.mtss.effect.Estimate.Metric;
import nl.aanwezig.mtss.effect.Estimate.Warning;
import nl.aanwezig.mtss.effect.Phases.Direction;
import nl.aanwezig.mtss.effect.SingleCase.Points;
import nl.aanwezig.testkit.Golden;
import org.junit.jupiter.api.Test;

class SingleCaseTest {
    private static final Phrase HOURS = new Phrase("lesuren per week", "lesson hours a week");

    private static Circumstances circumstances(Selection selection, Season season) {
        return new Circumstances(HOURS, Direction.INCREASE, selection, season, 1);
    }

    private static final Circumstances PLAIN = circumstances(Selection.NOT_BY_OUTCOME, Season.SAME);

    private static SingleCase weekly(Phases phases, Circumstances circumstances) {
        return SingleCase.of(phases.baseline(), phases.support(), Points.WEEKS, circumstances);
    }

    private static final SingleCase VIGNETTE = weekly(Series.VIGNETTE, PLAIN);

    @Test
    void nap_comes_with_its_error_interval_counts_and_assumptions() {
        Estimate nap = VIGNETTE.nap();
        assertEquals(0.916667, nap.value(), 0.0000005);
        assertEquals(0.069007, nap.standardError().orElseThrow(), 0.0000005);
        assertEquals(0.597319, nap.interval().orElseThrow().lower(), 0.0000005);
        assertEquals(Design.SINGLE_CASE, nap.design());
        assertEquals(7, nap.n());
        assertEquals(OptionalInt.of(6), nap.comparedWith());
        assertEquals(1, nap.missing());
        assertEquals(List.of(Assumption.INDEPENDENT_POINTS, Assumption.NO_TREND_IN_BASELINE), nap.assumptions());
        assertEquals(List.of(Warning.NO_COMPARISON), nap.warnings());
    }

    /** The domain reference, measures 4.2: twice the error, and 2L - 1 to 2U - 1. */
    @Test
    void tau_has_naps_error_and_interval_stretched() {
        Estimate tau = VIGNETTE.tau();
        assertEquals(35.0 / 42, tau.value(), 1e-12);
        assertEquals(2 * 0.069007, tau.standardError().orElseThrow(), 0.000001);
        assertEquals(2 * 0.597319 - 1, tau.interval().orElseThrow().lower(), 0.000001);
        assertEquals(2 * 0.985998 - 1, tau.interval().orElseThrow().upper(), 0.000001);
        Estimate single =
                weekly(Series.phases("1", "2,3", Direction.INCREASE), PLAIN).tau();
        assertEquals(OptionalDouble.empty(), single.standardError());
    }

    @Test
    void the_other_measures_are_those_of_the_plain_functions() {
        check(Metric.TAU_BC, 12.0 / 42, VIGNETTE.tauBaselineCorrected());
        check(Metric.TAU_U_LEGACY, 31.0 / 42, VIGNETTE.tauULegacy());
        check(Metric.PND, 5.0 / 7, VIGNETTE.betterThanBest());
        check(Metric.PEM, 1, VIGNETTE.betterThanMedian());
        check(Metric.PAND, 11.0 / 13, VIGNETTE.apart());
        check(Metric.IRD, 0.690476, VIGNETTE.improvementRateDifference());
        assertEquals(
                List.of(Assumption.BASELINE_TREND_GOES_ON),
                VIGNETTE.tauBaselineCorrected().assumptions());
    }

    private static void check(Metric metric, double value, Estimate estimate) {
        assertEquals(metric, estimate.metric());
        assertEquals(value, estimate.value(), 0.0000005, metric.name());
        assertEquals(Optional.empty(), estimate.interval(), metric.name());
        assertEquals(List.of(Warning.NO_COMPARISON), estimate.warnings(), metric.name());
    }

    @Test
    void logarithms_of_shares_come_with_an_interval() {
        Phases shares = Series.phases("0.7,0.8,0.9", "0.8,0.9,0.9,1.0", Direction.INCREASE);
        Estimate odds = weekly(shares, PLAIN).logOddsRatio(10);
        ProportionChange change = ProportionChange.logOddsRatio(shares, 10);
        assertEquals(change.corrected(), odds.value());
        assertEquals(
                change.corrected() + Normal.reach(0.95) * change.standardError(),
                odds.interval().orElseThrow().upper(),
                1e-12);
        assertEquals(
                ProportionChange.logResponseRatio(shares, 10).corrected(),
                weekly(shares, PLAIN).logResponseRatio(10).value());
        assertEquals(
                Metric.LOG_RESPONSE_RATIO,
                weekly(shares, PLAIN).logResponseRatio(10).metric());
    }

    @Test
    void four_points_in_a_phase_are_short_and_five_are_not() {
        assertEquals(List.of(), shortness("1,2,3,4,5", "6,7,8,9,10", SingleCase.MINIMUM_POINTS));
        assertEquals(List.of(Warning.SHORT_BASELINE), shortness("1,2,3,4", "6,7,8,9,10", SingleCase.MINIMUM_POINTS));
        assertEquals(List.of(Warning.SHORT_BASELINE), shortness("1,2,3,4,5", "6,7,8,9", SingleCase.MINIMUM_POINTS));
        assertEquals(List.of(), shortness("1,2", "6,7", 2));
        assertEquals(List.of(Warning.SHORT_BASELINE), shortness("1,2", "6,7", 3));
        assertThrows(IllegalArgumentException.class, () -> shortness("1,2", "6,7", 0));
    }

    private static List<Warning> shortness(String baseline, String support, int minimum) {
        return SingleCase.of(Series.points(baseline), Series.points(support), Points.WEEKS, minimum, PLAIN)
                .nap()
                .warnings()
                .stream()
                .filter(warning -> warning != Warning.NO_COMPARISON)
                .toList();
    }

    @Test
    void a_chosen_pupil_another_season_and_days_are_warned_of() {
        SingleCase days = SingleCase.of(
                Series.points("1,2"),
                Series.points("3,4"),
                Points.DAYS,
                circumstances(Selection.BY_OUTCOME, Season.OTHER));
        Stream.of(days.nap(), days.tau(), days.tauULegacy(), days.apart())
                .forEach(estimate -> assertEquals(
                        List.of(
                                Warning.RTM_UNCORRECTED,
                                Warning.NO_COMPARISON,
                                Warning.SHORT_BASELINE,
                                Warning.SEASONAL,
                                Warning.AUTOCORRELATED),
                        estimate.warnings()));
    }

    @Test
    void improvement_lies_where_the_circumstances_say() {
        Circumstances absence = new Circumstances(HOURS, Direction.DECREASE, Selection.NOT_BY_OUTCOME, Season.SAME, 0);
        assertEquals(1 - 0.916667, weekly(Series.VIGNETTE, absence).nap().value(), 0.0000005);
    }

    @Test
    void estimates_explain_themselves() {
        SingleCase days = SingleCase.of(
                Series.points("1,2"),
                Series.points("3,4"),
                Points.DAYS,
                circumstances(Selection.BY_OUTCOME, Season.OTHER));
        String all = Stream.of(
                        days.nap(),
                        VIGNETTE.tau(),
                        VIGNETTE.tauULegacy(),
                        VIGNETTE.tauBaselineCorrected(),
                        VIGNETTE.betterThanBest(),
                        VIGNETTE.betterThanMedian(),
                        VIGNETTE.apart(),
                        VIGNETTE.improvementRateDifference(),
                        weekly(Series.phases("0.7,0.8", "0.9,1", Direction.INCREASE), PLAIN)
                                .logOddsRatio(10),
                        weekly(Series.phases("0.7,0.8", "0.9,1", Direction.INCREASE), PLAIN)
                                .logResponseRatio(10))
                .map(estimate -> estimate.why().in(Language.DUTCH) + "\n\n"
                        + estimate.why().in(Language.ENGLISH) + "\n")
                .reduce("", (one, other) -> one.isEmpty() ? other : one + "\n" + other);
        assertTrue(all.contains("Tau-U (verouderd)"));
        Golden.assertMatches("golden/effect-single-case.txt", all);
    }
}
