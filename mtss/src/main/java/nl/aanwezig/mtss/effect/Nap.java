package nl.aanwezig.mtss.effect;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.OptionalDouble;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.certainty.Interval;
import nl.aanwezig.mtss.certainty.Normal;

/**
 * Nonoverlap of all pairs: of all pairs of a point before support and one with it, the share in which the latter is better, and half of
 * those in which they are equal. 0.5 when support makes no difference.
 *
 * <p>All errors and the interval take points as independent: use weeks, not days. Source: the domain reference, measures 4.2, after
 * Parker and Vannest (2009), Sen (1967), Hanley and McNeil (1982) and Newcombe (2006). The figures of singlecaseresearch.org are known
 * to be wrong and no oracle.
 */
public final class Nap {
    /** What a pair scores, doubled: 2 when better, 1 when equal, 0 when worse. */
    private final int[][] scores;

    private final int m;
    private final int n;
    private final long total;

    private Nap(int[][] scores) {
        this.scores = scores;
        this.m = scores.length;
        this.n = scores[0].length;
        long sum = 0;
        for (int[] row : scores) {
            for (int score : row) {
                sum += score;
            }
        }
        this.total = sum;
    }

    /** The measure of two phases. */
    public static Nap of(Phases phases) {
        Phases turned = phases.turned();
        List<Ratio> before = turned.baseline();
        List<Ratio> with = turned.support();
        int[][] scores = new int[before.size()][with.size()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < with.size(); j++) {
                scores[i][j] = 1 + Integer.signum(with.get(j).compareTo(before.get(i)));
            }
        }
        return new Nap(scores);
    }

    /** The pairs that improved, equal ones counted half. */
    public Ratio improved() {
        return Ratio.of(total, 2);
    }

    /** All pairs. */
    public int pairs() {
        return m * n;
    }

    /** The share of pairs that improved, exact. */
    public Ratio value() {
        return Ratio.of(total, 2L * m * n);
    }

    /** The standard error from the variance that is exactly unbiased, 0 where that falls below 0; empty when a phase has one point. */
    public OptionalDouble unbiasedError() {
        if (m == 1 || n == 1) {
            return OptionalDouble.empty();
        }
        double variance = (spread() + n * ofRows() + m * ofColumns() - 2 * ofPairs()) / ((m - 1.0) * (n - 1.0));
        return OptionalDouble.of(Math.sqrt(Math.max(0, variance)));
    }

    /** The standard error of Hanley and McNeil. */
    public double hanleyError() {
        return Math.sqrt((spread() + (n - 1) * ofRows() + (m - 1) * ofColumns()) / (m * (double) n));
    }

    /** The standard error when support makes no difference; too large when it does. */
    public double nullError() {
        return Math.sqrt((m + n + 1) / (12.0 * m * n));
    }

    /**
     * Newcombe's interval, his method 5.
     *
     * @param level the share of such intervals that hold the true value, between 0 and 1 exclusive
     */
    public Interval interval(double level) {
        checkArgument(level > 0 && level < 1, "The level is %s.\nMaybe it stands in per cent.", level);
        double nap = nap();
        double z = Normal.reach(level);
        double lower = total == 0 ? 0 : root(0, nap, z);
        double upper = total == 2L * m * n ? 1 : root(1, nap, z);
        return new Interval(lower, upper);
    }

    /** Where the distance from NAP is just what the level allows, between an end, where it is more, and NAP, where it is less. */
    private double root(double end, double nap, double z) {
        double outside = end;
        double inside = nap;
        double middle = (outside + inside) / 2;
        while (middle != outside && middle != inside) {
            if (distance(middle, nap, z) > 0) {
                outside = middle;
            } else {
                inside = middle;
            }
            middle = (outside + inside) / 2;
        }
        return middle;
    }

    private double distance(double x, double nap, double z) {
        double h = (m + n) / 2.0 - 1;
        double allowed = z * z * x * (1 - x) * (2 + h + (1 + 2 * h) * x * (1 - x));
        return m * (double) n * (nap - x) * (nap - x) * (2 - x) * (1 + x) - allowed;
    }

    private double nap() {
        return total / (2.0 * m * n);
    }

    /** NAP (1 - NAP), with NAP kept half a pair away from 0 and 1, so that no error is 0. */
    private double spread() {
        double edge = 1 / (2.0 * m * n);
        double kept = Math.max(edge, Math.min(1 - edge, nap()));
        return kept * (1 - kept);
    }

    private double ofRows() {
        double sum = 0;
        for (int[] row : scores) {
            double deviation = 0;
            for (int score : row) {
                deviation += score / 2.0 - nap();
            }
            sum += deviation * deviation;
        }
        return sum / (m * (double) n * n);
    }

    private double ofColumns() {
        double sum = 0;
        for (int j = 0; j < n; j++) {
            double deviation = 0;
            for (int[] row : scores) {
                deviation += row[j] / 2.0 - nap();
            }
            sum += deviation * deviation;
        }
        return sum / ((double) m * m * n);
    }

    private double ofPairs() {
        double sum = 0;
        for (int[] row : scores) {
            for (int score : row) {
                double deviation = score / 2.0 - nap();
                sum += deviation * deviation;
            }
        }
        return sum / (m * (double) n);
    }
}
