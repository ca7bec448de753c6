package nl.aanwezig.mtss.effect;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.aanwezig.core.quantity.Ratio;

/**
 * How far the points with support lie apart from those before it, in measures that are exact. {@link Nap} has its own.
 *
 * <p>Source: the domain reference, measures 4.2, after Parker, Vannest and Davis (2011) and Tarlow (2017).
 */
public final class Overlap {
    private Overlap() {}

    /**
     * So many of so many points, not reduced.
     *
     * @param count how many
     * @param of how many there are, above 0
     */
    public record Part(Ratio count, int of) {
        /** The fraction. */
        public Ratio value() {
            return count.dividedBy(Ratio.of(of));
        }
    }

    /** PND: the points with support that are better than the best one before it; as good is not better. */
    public static Part betterThanBest(Phases phases) {
        Phases turned = phases.turned();
        return better(turned.support(), Collections.max(turned.baseline()));
    }

    /** PEM: the points with support that are better than the median before it; as good is not better. */
    public static Part betterThanMedian(Phases phases) {
        Phases turned = phases.turned();
        return better(turned.support(), Ranks.median(turned.baseline()));
    }

    private static Part better(List<Ratio> points, Ratio than) {
        long better = points.stream().filter(point -> point.compareTo(than) > 0).count();
        return new Part(Ratio.of(better), points.size());
    }

    /** PAND: the most points that can stay when all that stay with support must be better than all that stay before it. */
    public static Part apart(Phases phases) {
        Phases turned = phases.turned();
        // what stays is parted by a value: before it those up to the value, with support those above it
        long most = Stream.concat(turned.baseline().stream(), turned.support().stream())
                .mapToLong(value -> notAbove(turned.baseline(), value) + above(turned.support(), value))
                .max()
                .orElse(0);
        int points = turned.baseline().size() + turned.support().size();
        return new Part(Ratio.of(Math.max(most, turned.support().size())), points);
    }

    private static long above(List<Ratio> points, Ratio value) {
        return points.stream().filter(point -> point.compareTo(value) > 0).count();
    }

    private static long notAbove(List<Ratio> points, Ratio value) {
        return points.size() - above(points, value);
    }

    /** IRD, the robust one: {@code 1 - (m+n)² / (2mn) (1 - PAND)}. */
    public static Ratio improvementRateDifference(Phases phases) {
        int m = phases.baseline().size();
        int n = phases.support().size();
        Ratio together = Ratio.ONE.minus(apart(phases).value());
        return Ratio.ONE.minus(Ratio.of((long) (m + n) * (m + n), 2L * m * n).times(together));
    }

    /** Tau: pairs that improved less pairs that worsened, as a share of all pairs; from -1 to 1. */
    public static Ratio tau(Phases phases) {
        Phases turned = phases.turned();
        return ofPairs(Ranks.risesLessFalls(turned.baseline(), turned.support()), phases);
    }

    /**
     * Tau-U, A against B less the trend of A: {@code (S_AB - S_A) / (mn)}. For comparison with older reports only: it estimates nothing
     * stable and can exceed 1. {@link #tauBaselineCorrected} is to be preferred.
     */
    public static Ratio tauULegacy(Phases phases) {
        Phases turned = phases.turned();
        long between = Ranks.risesLessFalls(turned.baseline(), turned.support());
        return ofPairs(between - Ranks.risesLessFalls(turned.baseline()), phases);
    }

    /**
     * Tau-BC: Tau after the trend of the baseline was taken out of all points.
     *
     * @throws IllegalArgumentException when the baseline has fewer than two points
     */
    public static Ratio tauBaselineCorrected(Phases phases) {
        return tau(withoutTrend(phases));
    }

    /** Tau-BC as Tarlow (2017) has it: Kendall's tau-b of the points without the trend against their phase; empty when all are equal. */
    public static OptionalDouble kendallBaselineCorrected(Phases phases) {
        Phases turned = withoutTrend(phases).turned();
        List<Ratio> phase = Stream.concat(
                        turned.baseline().stream().map(point -> Ratio.ZERO),
                        turned.support().stream().map(point -> Ratio.ONE))
                .toList();
        List<Ratio> points = Stream.concat(turned.baseline().stream(), turned.support().stream())
                .toList();
        return KendallTau.of(phase, points).tauB();
    }

    private static Phases withoutTrend(Phases phases) {
        return BaselineTrend.of(phases.baseline()).takenOutOf(phases);
    }

    private static Ratio ofPairs(long s, Phases phases) {
        return Ratio.of(s, (long) phases.baseline().size() * phases.support().size());
    }
}
