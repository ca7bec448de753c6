package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.mtss.signal.ControlCharts;

/**
 * Weeks on a chart. The one place of this package where numbers are not exact; what leaves it is rounded to four decimals.
 *
 * @param points after each week
 * @param limit above which a point signals
 */
record ChartedWeeks(List<Point> points, Ratio limit) {
    private static final int DECIMALS = 4;

    ChartedWeeks {
        points = ImmutableList.copyOf(points);
    }

    /**
     * The chart after a week.
     *
     * @param value rounded
     * @param signals whether it crossed the limit
     * @param atBaseline whether it is back where it started
     */
    record Point(Ratio value, boolean signals, boolean atBaseline) {}

    static ChartedWeeks of(Drop.Chart chart, List<LessonWeekSums> baseline, List<LessonWeekSums> weeks) {
        if (chart instanceof Drop.BinomialCusum binomial) {
            return binomial(binomial, baseline, weeks);
        }
        double[] shares = shares(weeks);
        double mean = real(missed(baseline));
        if (chart instanceof Drop.Ewma ewma) {
            ControlCharts.Ewma charted = ControlCharts.ewma(
                    shares,
                    real(ewma.weight().value()),
                    mean,
                    spread(baseline, ewma.leastSpread()),
                    real(ewma.deviations()));
            return charted(charted.z(), charted.upper(), mean);
        }
        Drop.Cusum cusum = (Drop.Cusum) chart;
        double spread = spread(baseline, cusum.leastSpread());
        double limit = real(cusum.limit()) * spread;
        return charted(
                ControlCharts.cusum(shares, mean, real(cusum.allowance()) * spread, limit)
                        .s(),
                limit,
                0);
    }

    private static ChartedWeeks binomial(
            Drop.BinomialCusum chart, List<LessonWeekSums> baseline, List<LessonWeekSums> weeks) {
        long days = baseline.stream().mapToLong(LessonWeekSums::days).sum();
        long missed = baseline.stream().mapToLong(LessonWeekSums::daysMissed).sum();
        if (missed == days) {
            return new ChartedWeeks(ImmutableList.of(), chart.limit());
        }
        double p0 =
                Math.max(real(Ratio.of(missed, days)), real(chart.leastShare().value()));
        double odds = real(chart.oddsRatio()) * p0 / (1 - p0);
        double limit = real(chart.limit());
        return charted(
                ControlCharts.binomialCusum(
                                weeks.stream()
                                        .mapToInt(LessonWeekSums::daysMissed)
                                        .toArray(),
                                weeks.stream().mapToInt(LessonWeekSums::days).toArray(),
                                p0,
                                odds / (1 + odds),
                                limit)
                        .s(),
                limit,
                0);
    }

    private static ChartedWeeks charted(List<Double> values, double limit, double start) {
        ImmutableList.Builder<Point> points = ImmutableList.builder();
        for (double value : values) {
            points.add(new Point(rounded(value), value > limit, value <= start));
        }
        return new ChartedWeeks(points.build(), rounded(limit));
    }

    /** The root of the mean variance of weeks within each year. */
    static Share spread(List<List<LessonWeekSums>> years) {
        double[] variances = years.stream()
                .filter(weeks -> weeks.size() >= 2)
                .mapToDouble(weeks -> variance(shares(weeks)))
                .toArray();
        double sum = 0;
        for (double variance : variances) {
            sum += variance;
        }
        return new Share(variances.length == 0 ? Ratio.ZERO : rounded(Math.sqrt(sum / variances.length)));
    }

    private static double spread(List<LessonWeekSums> baseline, Share least) {
        return Math.max(Math.sqrt(variance(shares(baseline))), real(least.value()));
    }

    private static double variance(double[] shares) {
        double mean = 0;
        for (double share : shares) {
            mean += share / shares.length;
        }
        double squares = 0;
        for (double share : shares) {
            squares += (share - mean) * (share - mean);
        }
        return squares / (shares.length - 1);
    }

    private static double[] shares(List<LessonWeekSums> weeks) {
        return weeks.stream().mapToDouble(week -> real(missed(List.of(week)))).toArray();
    }

    private static Ratio missed(List<LessonWeekSums> weeks) {
        return Ratio.ONE.minus(LessonWeekSums.presence(weeks).value());
    }

    private static double real(Ratio ratio) {
        return ratio.numerator().doubleValue() / ratio.denominator().doubleValue();
    }

    private static Ratio rounded(double value) {
        return Ratio.parse(BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString());
    }
}
