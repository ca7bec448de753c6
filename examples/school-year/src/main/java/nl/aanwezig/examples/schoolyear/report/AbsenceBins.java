package nl.aanwezig.examples.schoolyear.report;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.html.Display;

/**
 * Pupils counted by their share of absence, as the policy counts it.
 *
 * @param shares of the pupils that the policy evaluates, from low to high
 * @param width of a bin in hundredths; each holds its lower bound
 * @param counts by bin; the last one holds all that is more
 */
record AbsenceBins(List<Ratio> shares, int width, ImmutableIntArray counts) {

    /** Wide enough for every cut point, and for most pupils of most schools. */
    static AbsenceBins of(Results results, List<CutPoint> cuts) {
        List<Ratio> shares = results.years().stream()
                .filter(year -> year.decision().band().isPresent())
                .map(year -> year.decision().tally())
                .filter(tally -> tally.possible().signum() > 0)
                .map(AbsenceBins::share)
                .sorted()
                .toList();
        int highest = cuts.isEmpty() ? 0 : percent(cuts.get(cuts.size() - 1).absence());
        int upTo = Math.min(100, Math.max(30, (highest * 12 / 10 + 9) / 10 * 10));
        int width = upTo <= 30 ? 1 : upTo <= 60 ? 2 : 5;
        int[] counts = new int[upTo / width + 1];
        shares.forEach(share -> counts[Math.min(percent(share) / width, counts.length - 1)]++);
        return new AbsenceBins(shares, width, ImmutableIntArray.copyOf(counts));
    }

    int size() {
        return counts.length();
    }

    boolean isLast(int at) {
        return at == counts.length() - 1;
    }

    /** Where the last bin starts, in hundredths. */
    int upTo() {
        return (counts.length() - 1) * width;
    }

    int most() {
        return counts.stream().max().orElse(0);
    }

    /** Half of the pupils have this share or less. */
    Ratio median() {
        return shares.get((shares.size() - 1) / 2);
    }

    String description() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < counts.length(); i++) {
            if (counts.get(i) > 0) {
                text.append("From ").append(i * width).append('%');
                text.append(isLast(i) ? " on" : " to under " + (i + 1) * width + "%");
                text.append(": ").append(Display.whole(counts.get(i))).append(". ");
            }
        }
        return text.toString().strip();
    }

    private static Ratio share(Tally tally) {
        return tally.absent().dividedBy(tally.possible());
    }

    private static int percent(Ratio share) {
        Ratio percent = share.times(Ratio.of(100));
        return percent.numerator().divide(percent.denominator()).intValueExact();
    }
}
