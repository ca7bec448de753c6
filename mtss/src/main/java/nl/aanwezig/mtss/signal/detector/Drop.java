package nl.aanwezig.mtss.signal.detector;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.DomainType;
import nl.aanwezig.mtss.signal.Context;
import nl.aanwezig.mtss.signal.Detector;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;
import org.immutables.value.Value;

/**
 * Presence that dropped below the pupil's own baseline, on a control chart of lesson weeks (domain reference, measures 3.3). The
 * first weeks of a school year of which something was recorded are the baseline; each later one is a point. With fewer weeks there is no
 * chart and no signal. Holiday weeks and weeks without anything recorded are skipped; so is the week that is not over yet.
 *
 * <p>A signal arises on the last school day of the week in which the chart crosses its limit. The next one can arise after the chart was
 * back at its baseline. Days are not independent, since an illness lasts; that is why weeks are charted, and why the limit of the
 * {@linkplain BinomialCusum#standard() binomial chart} was set on simulated data with spells.
 */
@DomainType
@Value.Immutable
public sealed interface Drop extends Detector permits ImmutableDrop {
    /** Which chart: the binomial CUSUM. */
    default Chart chart() {
        return BinomialCusum.standard();
    }

    /** How many weeks make the baseline, at least 2: 6. */
    default int baselineWeeks() {
        return 6;
    }

    @Override
    default Ground ground() {
        return Ground.because(
                "domain reference, measures 3.3, control charts; baseline and limits chosen by this project");
    }

    /** The drop with the standard parameters. */
    static Drop standard() {
        return builder().build();
    }

    /** The drop on this chart. */
    static Drop on(Chart chart) {
        return builder().chart(chart).build();
    }

    @Override
    default boolean finds(SignalKind kind) {
        return kind == SignalKind.DROP;
    }

    @Override
    default List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
        return DropSignals.find(this, timeline, asOf);
    }

    /**
     * How far a pupil's weeks of a school year typically lie from their own mean: the root of the mean variance, over the pupils and
     * school years with two usable weeks or more. A school that gives it as {@code leastSpread} has limits from its own data.
     *
     * @param timelines of the school's pupils
     * @param asOf the last day that is looked at, included
     * @return rounded to four decimals; 0 without such pupils
     */
    static Share spread(List<Timeline> timelines, LocalDate asOf) {
        return ChartedWeeks.spread(DropSignals.years(timelines, asOf));
    }

    /** Refuses a baseline without a spread. */
    @Value.Check
    default void check() {
        Limits.checkAtLeast(2, baselineWeeks(), "weeks of baseline");
    }

    /** A chart with its limit. */
    sealed interface Chart permits Ewma, Cusum, BinomialCusum {}

    /**
     * A moving average of the share of time missed each week. A pupil who missed nothing in the baseline has no spread, and any
     * absence would cross the limit; so there is a least spread.
     *
     * @param weight of the newest week, above 0 and at most 1
     * @param deviations how many asymptotic standard deviations away the limit lies, above 0
     * @param leastSpread of a week's share, taken where the pupil's own is smaller
     */
    record Ewma(Share weight, Ratio deviations, Share leastSpread) implements Chart {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException when one is outside its bounds
         */
        public Ewma {
            checkArgument(
                    weight.value().signum() > 0 && weight.value().compareTo(Ratio.ONE) <= 0,
                    "The weight is %s.\nMaybe 30 per cent was meant.",
                    weight.value());
            requirePositive(deviations, "number of deviations");
            requirePositive(leastSpread.value(), "least spread");
        }

        /** NIST's weight of 0.3 and limit of 3; the least spread of 10 points is this project's choice: half a day of a week. */
        public static Ewma standard() {
            return new Ewma(Share.percent(30), Ratio.of(3), Share.percent(10));
        }
    }

    /**
     * A sum of what each week's share of time missed lies above the baseline.
     *
     * @param allowance how much above the baseline adds nothing, in spreads, 0 or more
     * @param limit above which it signals, in spreads, above 0
     * @param leastSpread of a week's share, taken where the pupil's own is smaller
     */
    record Cusum(Ratio allowance, Ratio limit, Share leastSpread) implements Chart {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException when one is outside its bounds
         */
        public Cusum {
            checkArgument(allowance.signum() >= 0, "The allowance is %s.\nMaybe its sign was turned.", allowance);
            requirePositive(limit, "limit");
            requirePositive(leastSpread.value(), "least spread");
        }

        /** Half a spread and 5 spreads, the usual ones (unverified); the least spread of 10 points is this project's choice. */
        public static Cusum standard() {
            return new Cusum(Ratio.of(1, 2), Ratio.of(5), Share.percent(10));
        }
    }

    /**
     * A sum of log-likelihood ratios of the days missed each week, a day being missed when at least half of it was. Days and not lessons
     * or half days, since those of one day hang together even more than days do.
     *
     * @param oddsRatio how many times the baseline's odds of a missed day are to be noticed, above 1
     * @param leastShare of days missed in the baseline, taken where the pupil's own is smaller, above 0 and below 1
     * @param limit above which it signals, above 0
     */
    record BinomialCusum(Ratio oddsRatio, Share leastShare, Ratio limit) implements Chart {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException when one is outside its bounds
         */
        public BinomialCusum {
            checkArgument(
                    oddsRatio.compareTo(Ratio.ONE) > 0,
                    "The odds ratio is %s.\nMaybe the two odds were swapped: a rise is above 1.",
                    oddsRatio);
            checkArgument(
                    leastShare.value().signum() > 0 && leastShare.value().compareTo(Ratio.ONE) < 0,
                    "The least share is %s.\nMaybe 5 per cent was meant.",
                    leastShare.value());
            requirePositive(limit, "limit");
        }

        /**
         * This project's choice: three times the odds, at least 5 % of days, and a limit of 8. By simulation of 39 weeks of five days
         * ({@code DropFalseAlarmTest}), of 100 pupils who do not change a signal comes in a year for about 6 who miss 5 % of days
         * in spells of two days on average, 15 who miss 8 % in such spells or 5 % in spells of three, and none who miss 5 % in single
         * days; and within eight weeks for about 60 of 100 pupils whose presence falls from 95 to 70 %.
         */
        public static BinomialCusum standard() {
            return new BinomialCusum(Ratio.of(3), Share.percent(5), Ratio.of(8));
        }
    }

    private static void requirePositive(Ratio value, String what) {
        checkArgument(value.signum() > 0, "The %s is %s.\nMaybe its sign was turned.", what, value);
    }

    /** Starts a detector; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a detector. */
    final class Builder extends ImmutableDrop.Builder {
        Builder() {}
    }
}
