package nl.aanwezig.mtss.report;

import static nl.aanwezig.core.signal.Ground.because;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Populations and schemes for tests. */
final class Tables {
    /** As strict as any, so that tables stay small enough to be tried out. */
    static final DisclosureScheme FIVE =
            DisclosureScheme.named("five", because("a test")).hidingFewerThan(5).build();

    private Tables() {}

    /** Groups g1, g2, … by bands b1, b2, …. */
    static Population population(long[]... counts) {
        return population(names("g", counts.length), names("b", counts[0].length), counts);
    }

    static Population population(List<String> groups, List<String> bands, long[]... counts) {
        Population.Builder builder =
                Population.by("sex").policy("a-policy", "2026.1").bands(bands).groups(groups);
        for (int group = 0; group < counts.length; group++) {
            for (int band = 0; band < bands.size(); band++) {
                for (long pupil = 0; pupil < counts[group][band]; pupil++) {
                    builder.add(groups.get(group), bands.get(band));
                }
            }
        }
        return builder.build();
    }

    static long[] row(long... counts) {
        return counts;
    }

    /** Small counts, some of them larger, a pupil at least in every group. */
    static long[][] random(SplittableRandom random) {
        int groups = random.nextInt(2, 4);
        int bands = random.nextInt(2, 4);
        boolean large = groups + bands == 6;
        int most = random.nextInt(3, large ? 4 : 8);
        long[][] counts = new long[groups][bands];
        for (long[] row : counts) {
            for (int band = 0; band < bands; band++) {
                row[band] = random.nextInt(4) == 0 ? random.nextInt(large ? 8 : 16) : random.nextInt(most);
            }
            row[random.nextInt(bands)]++;
        }
        return counts;
    }

    static List<String> names(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
    }

    /** The cells of a line of the table, as they are written. */
    static List<String> written(PublishedTable table, String group) {
        return table.bands().stream()
                .map(band -> table.cell(group, band).toString())
                .toList();
    }
}
