package nl.aanwezig.mtss.signal.pattern;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.signal.SignalKind;

/** All tests of one kind: each pupil of the school, each weekday, half day or subject. */
final class Family {
    private final SignalKind kind;
    private final Patterns rule;
    private final Map<PupilId, Map<String, Table>> tables = new LinkedHashMap<>();
    private final Map<String, Sums> school = new TreeMap<>();

    /** What the school missed in a category and outside it, over the pupils who have it. */
    private static final class Sums {
        private int missed;
        private int missedElsewhere;
        private Ratio concordant = Ratio.ZERO;
        private Ratio discordant = Ratio.ZERO;

        void add(Table table) {
            missed += table.missed();
            missedElsewhere += table.missedElsewhere();
            concordant = concordant.plus(table.concordant());
            discordant = discordant.plus(table.discordant());
        }
    }

    /** One test. */
    private record Test(PupilId pupil, String about, Table table, Ratio oddsRatio, Table.Tail tail) {}

    Family(SignalKind kind, Collection<Timeline> timelines, LocalDate asOf, Lessons lessons, Patterns rule) {
        this.kind = kind;
        this.rule = rule;
        for (Timeline timeline : timelines) {
            Map<String, Table> own = tables(new Trials(timeline, asOf, rule, lessons));
            tables.put(timeline.pupil().id(), own);
            own.forEach((about, table) ->
                    school.computeIfAbsent(about, name -> new Sums()).add(table));
        }
    }

    private Map<String, Table> tables(Trials trials) {
        Map<String, int[]> cells = new TreeMap<>();
        int[] all = new int[2];
        trials.read(kind, (about, missed, marks) -> {
            int[] cell = cells.computeIfAbsent(about, name -> new int[2]);
            cell[0] += missed ? 1 : 0;
            cell[1]++;
            all[0] += missed ? 1 : 0;
            all[1]++;
        });
        Map<String, Table> own = new TreeMap<>();
        cells.forEach((about, cell) -> own.put(about, new Table(cell[0], cell[1], all[0] - cell[0], all[1] - cell[1])));
        return own;
    }

    /** What stands out, by pupil. */
    ImmutableListMultimap<PupilId, Discovery> discoveries() {
        List<Test> tests = new ArrayList<>();
        tables.forEach((pupil, own) -> own.forEach((about, table) -> {
            if (isTested(about, table)) {
                Ratio odds = oddsOfOthers(about, table);
                tests.add(new Test(pupil, about, table, odds, table.tail(odds)));
            }
        }));
        Ratio cut = cut(tests);
        ImmutableListMultimap.Builder<PupilId, Discovery> found = ImmutableListMultimap.builder();
        for (Test test : tests) {
            if (test.tail().chance().compareTo(cut) <= 0) {
                found.put(
                        test.pupil(),
                        new Discovery(kind, test.about(), test.table(), test.oddsRatio(), test.tail(), tests.size()));
            }
        }
        return found.build();
    }

    /** Whether pupil and school have enough; where the pupil's absence fell plays no part. */
    private boolean isTested(String about, Table table) {
        Sums sums = school.getOrDefault(about, new Sums());
        return !about.equals(Trials.LATER)
                && table.missed() + table.missedElsewhere() >= rule.leastMissed()
                && table.recorded() >= rule.leastRecorded()
                && sums.missed - table.missed() >= rule.leastMissedByOthers()
                && sums.missedElsewhere - table.missedElsewhere() >= rule.leastMissedByOthers()
                && sums.discordant.compareTo(table.discordant()) > 0;
    }

    private Ratio oddsOfOthers(String about, Table table) {
        Sums sums = school.getOrDefault(about, new Sums());
        return Table.oddsRatio(sums.concordant.minus(table.concordant()), sums.discordant.minus(table.discordant()));
    }

    /** The greatest chance that still counts (Benjamini and Hochberg); below every chance when none does. */
    private Ratio cut(List<Test> tests) {
        List<Ratio> chances = tests.stream()
                .map(test -> test.tail().chance())
                .sorted(Comparator.naturalOrder())
                .toList();
        for (int rank = chances.size(); rank >= 1; rank--) {
            Ratio bound = rule.falseDiscoveries().value().times(Ratio.of(rank, chances.size()));
            if (chances.get(rank - 1).compareTo(bound) <= 0) {
                return chances.get(rank - 1);
            }
        }
        return Ratio.of(-1);
    }
}
