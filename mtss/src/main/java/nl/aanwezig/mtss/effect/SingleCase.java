package nl.aanwezig.mtss.effect;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.certainty.Interval;
import nl.aanwezig.mtss.certainty.Normal;
import nl.aanwezig.mtss.effect.Circumstances.Season;
import nl.aanwezig.mtss.effect.Circumstances.Selection;
import nl.aanwezig.mtss.effect.Estimate.Assumption;
import nl.aanwezig.mtss.effect.Estimate.Design;
import nl.aanwezig.mtss.effect.Estimate.Metric;
import nl.aanwezig.mtss.effect.Estimate.Warning;

/**
 * Estimates of one pupil, whose points before support are compared with those under it. In every measure more is better, whichever way
 * improvement lies in the points.
 *
 * <p>Source: the domain reference, measures 4.1 and 4.2.
 */
public final class SingleCase {
    /** How many points a phase takes before it is not called short: the domain reference, measures 4.1, "at least 5 a phase". */
    public static final int MINIMUM_POINTS = 5;

    private final Phases phases;
    private final Points points;
    private final int minimumPoints;
    private final Circumstances circumstances;

    private SingleCase(Phases phases, Points points, int minimumPoints, Circumstances circumstances) {
        this.phases = phases;
        this.points = points;
        this.minimumPoints = minimumPoints;
        this.circumstances = circumstances;
    }

    /** What a point stands for. */
    public enum Points {
        /** A day or less. Such points depend on each other: absence comes in spells. */
        DAYS,
        /** A week or more. */
        WEEKS
    }

    /** A case with the usual minimum of points. */
    public static SingleCase of(List<Ratio> baseline, List<Ratio> support, Points points, Circumstances circumstances) {
        return of(baseline, support, points, MINIMUM_POINTS, circumstances);
    }

    /**
     * A case.
     *
     * @param baseline points before support in time order, at least one
     * @param support points with support in time order, at least one
     * @param minimumPoints with fewer in a phase there is a warning; at it there is none
     */
    public static SingleCase of(
            List<Ratio> baseline, List<Ratio> support, Points points, int minimumPoints, Circumstances circumstances) {
        checkArgument(minimumPoints >= 1, "The minimum is %s points.\nMaybe 5 was meant.", minimumPoints);
        return new SingleCase(
                new Phases(baseline, support, circumstances.improvement()), points, minimumPoints, circumstances);
    }

    /** The share of pairs that improved. */
    public Estimate nap() {
        Nap nap = Nap.of(phases);
        return estimate(Metric.NAP, Decimals.of(nap.value()))
                .standardError(nap.unbiasedError())
                .interval(nap.interval(Estimate.LEVEL))
                .assumptions(List.of(Assumption.INDEPENDENT_POINTS, Assumption.NO_TREND_IN_BASELINE))
                .build();
    }

    /** Pairs that improved less pairs that worsened. */
    public Estimate tau() {
        Nap nap = Nap.of(phases);
        Interval interval = nap.interval(Estimate.LEVEL);
        ImmutableEstimate.Builder estimate = estimate(Metric.TAU, Decimals.of(Overlap.tau(phases)))
                .interval(new Interval(2 * interval.lower() - 1, 2 * interval.upper() - 1))
                .assumptions(List.of(Assumption.INDEPENDENT_POINTS, Assumption.NO_TREND_IN_BASELINE));
        nap.unbiasedError().ifPresent(error -> estimate.standardError(2 * error));
        return estimate.build();
    }

    /** Tau without the baseline's trend. It has no interval: none is known that counts in what the trend leaves unsure. */
    public Estimate tauBaselineCorrected() {
        return ordinal(Metric.TAU_BC, Overlap.tauBaselineCorrected(phases), List.of(Assumption.BASELINE_TREND_GOES_ON));
    }

    /** Tau-U, for comparison with older reports only. */
    public Estimate tauULegacy() {
        return ordinal(Metric.TAU_U_LEGACY, Overlap.tauULegacy(phases), List.of());
    }

    /** The share of points better than the best before. */
    public Estimate betterThanBest() {
        return overlap(Metric.PND, Overlap.betterThanBest(phases).value());
    }

    /** The share of points better than the median before. */
    public Estimate betterThanMedian() {
        return overlap(Metric.PEM, Overlap.betterThanMedian(phases).value());
    }

    /** The share of points that can stay when the phases must not overlap. */
    public Estimate apart() {
        return overlap(Metric.PAND, Overlap.apart(phases).value());
    }

    /** The improvement rate difference. */
    public Estimate improvementRateDifference() {
        return overlap(Metric.IRD, Overlap.improvementRateDifference(phases));
    }

    /**
     * The log odds ratio of the mean share attended, for short phases corrected.
     *
     * @param sessions how many units stand behind a point
     */
    public Estimate logOddsRatio(int sessions) {
        return logarithmic(Metric.LOG_ODDS_RATIO, ProportionChange.logOddsRatio(phases, sessions));
    }

    /**
     * The log response ratio of the mean share attended, for short phases corrected.
     *
     * @param sessions how many units stand behind a point
     */
    public Estimate logResponseRatio(int sessions) {
        return logarithmic(Metric.LOG_RESPONSE_RATIO, ProportionChange.logResponseRatio(phases, sessions));
    }

    private Estimate overlap(Metric metric, Ratio value) {
        return ordinal(metric, value, List.of(Assumption.NO_TREND_IN_BASELINE));
    }

    private Estimate ordinal(Metric metric, Ratio value, List<Assumption> assumptions) {
        return estimate(metric, Decimals.of(value)).assumptions(assumptions).build();
    }

    private Estimate logarithmic(Metric metric, ProportionChange change) {
        double reach = Normal.reach(Estimate.LEVEL) * change.standardError();
        return estimate(metric, change.corrected())
                .standardError(change.standardError())
                .interval(Interval.around(change.corrected(), reach))
                .assumptions(List.of(Assumption.INDEPENDENT_POINTS, Assumption.NO_TREND_IN_BASELINE))
                .build();
    }

    private ImmutableEstimate.Builder estimate(Metric metric, double value) {
        return ImmutableEstimate.builder()
                .metric(metric)
                .design(Design.SINGLE_CASE)
                .value(value)
                .n(phases.support().size())
                .comparedWith(OptionalInt.of(phases.baseline().size()))
                .circumstances(circumstances)
                .warnings(warnings());
    }

    private List<Warning> warnings() {
        ImmutableList.Builder<Warning> warnings = ImmutableList.builder();
        if (circumstances.selection() != Selection.NOT_BY_OUTCOME) {
            warnings.add(Warning.RTM_UNCORRECTED);
        }
        warnings.add(Warning.NO_COMPARISON);
        if (Math.min(phases.baseline().size(), phases.support().size()) < minimumPoints) {
            warnings.add(Warning.SHORT_BASELINE);
        }
        if (circumstances.season() == Season.OTHER) {
            warnings.add(Warning.SEASONAL);
        }
        if (points == Points.DAYS) {
            warnings.add(Warning.AUTOCORRELATED);
        }
        return warnings.build();
    }
}
