package nl.aanwezig.mtss.effect;

import java.util.List;
import nl.aanwezig.core.quantity.Ratio;

/** Order among exact points. */
final class Ranks {
    private Ranks() {}

    /** The middle one, or halfway between the two in the middle. */
    static Ratio median(List<Ratio> points) {
        List<Ratio> sorted = points.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(Ratio.of(2));
    }

    /** Kendall's S of the second list after the first: pairs that rise less pairs that fall. */
    static long risesLessFalls(List<Ratio> earlier, List<Ratio> later) {
        long s = 0;
        for (Ratio first : earlier) {
            for (Ratio second : later) {
                s += Integer.signum(second.compareTo(first));
            }
        }
        return s;
    }

    /** Kendall's S of one list over time. */
    static long risesLessFalls(List<Ratio> points) {
        long s = 0;
        for (int i = 1; i < points.size(); i++) {
            s += risesLessFalls(points.subList(0, i), points.subList(i, i + 1));
        }
        return s;
    }
}
