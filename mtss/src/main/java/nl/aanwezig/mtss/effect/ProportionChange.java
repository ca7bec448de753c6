package nl.aanwezig.mtss.effect;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.effect.Phases.Direction;

/**
 * How the mean share attended changed, on a logarithmic scale; above 0 is an improvement.
 *
 * <p>Always in the direction of attendance: shares of absence are taken from 1 first, since the log response ratio of absence is
 * another number than that of attendance. Source: the domain reference, measures 4.2, after Pustejovsky (2015, 2018).
 *
 * @param value the plain estimate, R1
 * @param corrected with the bias of short phases taken out, R2
 * @param standardError takes points as independent
 */
public record ProportionChange(double value, double corrected, double standardError) {

    /**
     * The log odds ratio, the best measure for shares.
     *
     * @param phases shares between 0 and 1 inclusive
     * @param sessions how many units stand behind a point, 1 or more; means are kept half a unit of their phase away from 0 and 1
     * @throws IllegalArgumentException when a point is no share
     */
    public static ProportionChange logOddsRatio(Phases phases, int sessions) {
        Phases attendance = attendance(phases, sessions);
        Phase before = Phase.of(attendance.baseline(), sessions);
        Phase with = Phase.of(attendance.support(), sessions);
        double value = logOdds(with.mean) - logOdds(before.mean);
        return new ProportionChange(
                value,
                value - with.oddsBias() + before.oddsBias(),
                Math.sqrt(with.oddsVariance() + before.oddsVariance()));
    }

    /**
     * The log response ratio.
     *
     * @param phases shares between 0 and 1 inclusive
     * @param sessions how many units stand behind a point, 1 or more; means are kept half a unit of their phase above 0
     * @throws IllegalArgumentException when a point is no share
     */
    public static ProportionChange logResponseRatio(Phases phases, int sessions) {
        Phases attendance = attendance(phases, sessions);
        Phase before = Phase.of(attendance.baseline(), sessions);
        Phase with = Phase.of(attendance.support(), sessions);
        double value = StrictMath.log(with.aboveZero) - StrictMath.log(before.aboveZero);
        return new ProportionChange(
                value,
                value + with.responseVariance() / 2 - before.responseVariance() / 2,
                Math.sqrt(with.responseVariance() + before.responseVariance()));
    }

    private static double logOdds(double share) {
        return StrictMath.log(share) - StrictMath.log1p(-share);
    }

    private static Phases attendance(Phases phases, int sessions) {
        checkArgument(sessions >= 1, "A point stands for %s units.\nMaybe a week had no lessons.", sessions);
        return new Phases(
                attended(phases.baseline(), phases.direction()),
                attended(phases.support(), phases.direction()),
                Direction.INCREASE);
    }

    private static List<Ratio> attended(List<Ratio> shares, Direction direction) {
        for (Ratio share : shares) {
            checkArgument(
                    share.signum() >= 0 && share.compareTo(Ratio.ONE) <= 0,
                    "%s is no share.\nMaybe it stands in per cent, or is a count.",
                    share);
        }
        return direction == Direction.INCREASE
                ? shares
                : shares.stream().map(Ratio.ONE::minus).toList();
    }

    /** Mean and variance of a phase, kept away from where logarithms end. */
    private record Phase(int n, double mean, double aboveZero, double variance) {
        static Phase of(List<Ratio> points, int sessions) {
            Sample sample = Sample.of(Decimals.of(points));
            int n = sample.n();
            double edge = 1 / (2.0 * sessions * n);
            double least = 1 / ((double) sessions * sessions * n * n * n);
            double aboveZero = Math.max(edge, sample.mean());
            return new Phase(
                    n,
                    Math.min(1 - edge, aboveZero),
                    aboveZero,
                    Math.max(least, sample.variance().orElse(0)));
        }

        double responseVariance() {
            return variance / (n * aboveZero * aboveZero);
        }

        double oddsVariance() {
            return variance / (n * mean * mean * (1 - mean) * (1 - mean));
        }

        double oddsBias() {
            return oddsVariance() * (2 * mean - 1) / 2;
        }
    }
}
