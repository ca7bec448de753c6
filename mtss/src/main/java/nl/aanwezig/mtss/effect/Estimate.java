package nl.aanwezig.mtss.effect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.mtss.certainty.Interval;
import nl.aanwezig.mtss.internal.DomainType;
import org.immutables.value.Value;

/**
 * A number with everything that keeps it from being misread. Only {@link GroupDesigns} and {@link SingleCase} make one, so none lacks
 * its warnings.
 *
 * <p>Source: the domain reference, measures 4.1: "emit effect estimate with design label, n, missing, assumptions, warning codes".
 */
@DomainType
@Value.Immutable
public sealed interface Estimate permits ImmutableEstimate {
    /** The share of intervals that hold the true value. */
    double LEVEL = 0.95;

    /** What the number is. */
    Metric metric();

    /** How it was come by. */
    Design design();

    /** The number. */
    double value();

    /** Its standard error; empty where there is none. */
    OptionalDouble standardError();

    /** Where the true value may lie, at {@link #LEVEL}; empty where that cannot be told. */
    Optional<Interval> interval();

    /** Pupils with support, or one pupil's points with it. */
    int n();

    /** Pupils compared with, or the one pupil's points before support; empty for a design that compares with nobody. */
    OptionalInt comparedWith();

    /** What was measured and how pupils were chosen. */
    Circumstances circumstances();

    /** What has to be true for the number to be what it says. */
    List<Assumption> assumptions();

    /** Why the number may be wrong. */
    List<Warning> warnings();

    /** Pupils or points without a value. */
    default int missing() {
        return circumstances().missing();
    }

    /** Whether the design lets one speak of an effect at all; a difference between before and after does not. */
    default boolean speaksOfEffect() {
        return design() != Design.PRE_POST;
    }

    /** The number with its design, counts, warnings and assumptions, in words. */
    default Explanation why() {
        return EstimateWording.of(this);
    }

    /** What a number is. */
    enum Metric {
        /** A difference of means, in units of the outcome. */
        MEAN_DIFFERENCE,
        /** Nonoverlap of all pairs; 0.5 is no difference. */
        NAP,
        /** Tau of support against baseline; 0 is no difference. */
        TAU,
        /** Tau-U, for comparison with older reports only. */
        TAU_U_LEGACY,
        /** Tau without the baseline's trend; 0 is no difference. */
        TAU_BC,
        /** Share of points better than the best before. */
        PND,
        /** Share of points better than the median before. */
        PEM,
        /** Share of points that can stay when the phases must not overlap. */
        PAND,
        /** Improvement rate difference; 0 is no difference. */
        IRD,
        /** Log odds ratio of the mean share attended; 0 is no difference. */
        LOG_ODDS_RATIO,
        /** Log response ratio of the mean share attended; 0 is no difference. */
        LOG_RESPONSE_RATIO
    }

    /** How a number was come by, from what says least of an effect to what says most. */
    enum Design {
        /** The same pupils before and after, and nothing else. */
        PRE_POST,
        /** Before and after, less what pupils chosen for their level move back by themselves. */
        PRE_POST_CORRECTED,
        /** One pupil's points before support and with it. */
        SINGLE_CASE,
        /** The change of pupils with support, less the change of others. */
        DIFFERENCE_IN_DIFFERENCES,
        /** Pupils with and without support, by lot. */
        RANDOMISED
    }

    /** What has to be true. */
    enum Assumption {
        /** Values are spread normally between pupils. */
        NORMAL_SPREAD,
        /** The mean, the spread and the correlation that were taken are those of the pupils that were chosen from. */
        POPULATION_KNOWN,
        /** Without support, both groups would have changed alike. */
        PARALLEL_TRENDS,
        /** Who was offered support was left to chance, and everyone counts in the group that chance gave. */
        ASSIGNED_BY_LOT,
        /** Points do not depend on the ones before. */
        INDEPENDENT_POINTS,
        /** Without support, the points would have gone on around the same level. */
        NO_TREND_IN_BASELINE,
        /** Without support, the baseline's trend would have gone on. */
        BASELINE_TREND_GOES_ON
    }

    /** Why a number may be wrong. Codes of the domain reference, measures 4.1. */
    enum Warning {
        /** Pupils chosen for their level move back by themselves, and that was not taken off. */
        RTM_UNCORRECTED,
        /** Nobody tells what would have happened without support. */
        NO_COMPARISON,
        /** A phase has too few points. */
        SHORT_BASELINE,
        /** Before and after lie at different times of the year. */
        SEASONAL,
        /** Points follow so close upon each other that each depends on the one before. */
        AUTOCORRELATED
    }
}
