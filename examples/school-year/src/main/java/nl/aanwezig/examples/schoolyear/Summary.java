package nl.aanwezig.examples.schoolyear;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.mtss.Band;

/** The last lines on the terminal. */
final class Summary {
    private static final List<String> FILES =
            List.of("report.html", "tiers.csv", "notices.csv", "explanations.md", "quality.csv", "rejected.csv");

    private Summary() {}

    static List<String> lines(Results results, Path folder) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(results.years().size() + " pupils at their schools, " + results.policy() + ", up to and including "
                + results.asOf());
        for (Band band : results.policy().bands()) {
            long count = results.years().stream()
                    .filter(year -> year.decision().band().filter(band::equals).isPresent())
                    .count();
            lines.add("  " + band.name()
                    + band.tier().map(tier -> " (tier " + tier + ")").orElse("") + ": " + count);
        }
        long silent = results.years().stream()
                .filter(year -> year.decision().notEvaluated().isPresent())
                .count();
        lines.add("  not evaluated: " + silent);
        lines.add("notices of sixteen hours: "
                + results.years().stream()
                        .mapToInt(year -> year.notices().size())
                        .sum());
        lines.add("not recorded: "
                + results.years().stream()
                        .mapToLong(year -> year.tally().unrecorded())
                        .sum() + " "
                + Tables.unit(results.unit()) + "s");
        lines.add("marks that do not count as they stand: "
                + irregularities(results, kind -> kind != Irregularity.Kind.AFTER_LAST_DAY)
                + ", and after the last day that counts: "
                + irregularities(results, kind -> kind == Irregularity.Kind.AFTER_LAST_DAY));
        lines.add("rows rejected: " + results.failures().size());
        FILES.forEach(file -> lines.add("  " + folder.resolve(file)));
        return lines;
    }

    private static long irregularities(Results results, Predicate<Irregularity.Kind> which) {
        return results.years().stream()
                .flatMap(year -> year.timelines().stream())
                .flatMap(timeline -> timeline.quality().irregularities().stream())
                .map(Irregularity::kind)
                .filter(which)
                .count();
    }
}
