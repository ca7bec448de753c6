package nl.aanwezig.mtss.effect;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.aanwezig.mtss.certainty.Interval;
import nl.aanwezig.mtss.effect.Circumstances.Season;
import nl.aanwezig.mtss.effect.Circumstances.Selection;
import nl.aanwezig.mtss.effect.Estimate.Assumption;
import nl.aanwezig.mtss.effect.Estimate.Design;
import nl.aanwezig.mtss.effect.Estimate.Metric;
import nl.aanwezig.mtss.effect.Estimate.Warning;

/**
 * Estimates of groups of pupils. Each has an interval when the spread of its groups is known, by Student's t.
 *
 * <p>Source: the domain reference, measures 4.1; worked examples {@code difference-in-differences} and {@code rct-mean-difference}.
 */
public final class GroupDesigns {
    private GroupDesigns() {}

    /**
     * The mean change of pupils with support, and nothing else: for comparison, never an effect.
     *
     * @param change after less before, of each pupil
     */
    public static Estimate prePost(Sample change, Circumstances circumstances) {
        ImmutableList.Builder<Warning> warnings = ImmutableList.builder();
        if (circumstances.selection() != Selection.NOT_BY_OUTCOME) {
            warnings.add(Warning.RTM_UNCORRECTED);
        }
        return oneGroup(Design.PRE_POST, change, change.mean(), circumstances)
                .warnings(warnings.add(Warning.NO_COMPARISON)
                        .addAll(seasonal(circumstances))
                        .build())
                .build();
    }

    /**
     * The mean change of pupils who were chosen for their level, less the change to be expected of them when nothing has an effect.
     *
     * @param change after less before, of each pupil
     * @param expected from the school's own last year; taken as known, so the interval does not widen for it
     */
    public static Estimate prePostCorrected(Sample change, RegressionToMean expected, Circumstances circumstances) {
        return oneGroup(Design.PRE_POST_CORRECTED, change, change.mean() - expected.expectedChange(), circumstances)
                .assumptions(List.of(Assumption.NORMAL_SPREAD, Assumption.POPULATION_KNOWN))
                .warnings(ImmutableList.<Warning>builder()
                        .add(Warning.NO_COMPARISON)
                        .addAll(seasonal(circumstances))
                        .build())
                .build();
    }

    /**
     * The mean change of pupils with support, less that of others in the same periods.
     *
     * @param supported after less before, of each pupil with support
     * @param comparison after less before, of each other pupil
     */
    public static Estimate differenceInDifferences(Sample supported, Sample comparison, Circumstances circumstances) {
        return twoGroups(Design.DIFFERENCE_IN_DIFFERENCES, supported, comparison, circumstances)
                .assumptions(List.of(Assumption.PARALLEL_TRENDS))
                // only a comparison group that started at the same level moves back as far
                .warnings(
                        circumstances.selection() == Selection.BY_OUTCOME
                                ? List.of(Warning.RTM_UNCORRECTED)
                                : List.of())
                .build();
    }

    /**
     * The mean outcome of pupils who were offered support, less that of pupils who were not, by lot.
     *
     * @param offered all who drew support, whether or not they took it
     * @param control all who did not
     */
    public static Estimate randomised(Sample offered, Sample control, Circumstances circumstances) {
        return twoGroups(Design.RANDOMISED, offered, control, circumstances)
                .assumptions(List.of(Assumption.ASSIGNED_BY_LOT))
                .build();
    }

    private static List<Warning> seasonal(Circumstances circumstances) {
        return circumstances.season() == Season.OTHER ? List.of(Warning.SEASONAL) : List.of();
    }

    private static ImmutableEstimate.Builder oneGroup(
            Design design, Sample change, double value, Circumstances circumstances) {
        return estimate(design, value, change.varianceOfMean(), OptionalDouble.of(change.n() - 1.0), circumstances)
                .n(change.n());
    }

    private static ImmutableEstimate.Builder twoGroups(
            Design design, Sample one, Sample other, Circumstances circumstances) {
        OptionalDouble variance =
                one.varianceOfMean().isPresent() && other.varianceOfMean().isPresent()
                        ? OptionalDouble.of(one.varianceOfMean().getAsDouble()
                                + other.varianceOfMean().getAsDouble())
                        : OptionalDouble.empty();
        return estimate(design, one.mean() - other.mean(), variance, StudentT.welch(one, other), circumstances)
                .n(one.n())
                .comparedWith(OptionalInt.of(other.n()));
    }

    private static ImmutableEstimate.Builder estimate(
            Design design, double value, OptionalDouble variance, OptionalDouble degrees, Circumstances circumstances) {
        ImmutableEstimate.Builder estimate = ImmutableEstimate.builder()
                .metric(Metric.MEAN_DIFFERENCE)
                .design(design)
                .value(value)
                .circumstances(circumstances);
        if (variance.isPresent() && degrees.isPresent()) {
            double error = Math.sqrt(variance.getAsDouble());
            double reach = error * StudentT.reach(Estimate.LEVEL, degrees.getAsDouble());
            estimate.standardError(error).interval(Optional.of(Interval.around(value, reach)));
        }
        return estimate;
    }
}
