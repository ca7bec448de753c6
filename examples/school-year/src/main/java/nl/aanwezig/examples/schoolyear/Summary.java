package nl.aanwezig.examples.schoolyear;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.page.NoticeNames;
import nl.aanwezig.examples.schoolyear.page.PageFolder;
import nl.aanwezig.examples.schoolyear.page.PageNames;
import nl.aanwezig.mtss.Band;

/** The last lines on the terminal. */
final class Summary {
    private static final String COMPARISON = "comparison.csv";
    private static final List<String> FILES = List.of(
            "report.html",
            "tiers.csv",
            "changes.csv",
            "signals.csv",
            COMPARISON,
            "notices.csv",
            "groups.csv",
            "explanations.md",
            "quality.csv",
            "rejected.csv");

    private Summary() {}

    static List<String> lines(Results results, PageNames pages, NoticeNames notices, Path folder) throws IOException {
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
        lines.add(notices(results.notices()));
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
        FILES.stream()
                .filter(file -> !file.equals(COMPARISON) || results.comparison().isPresent())
                .forEach(file -> lines.add("  " + folder.resolve(file)));
        lines.addAll(pages(results, pages, folder));
        lines.addAll(noticePages(results, notices, folder));
        return lines;
    }

    /** {@code notices: 3 standing (SIXTEEN_HOURS 2, LUXURY 1), 1 withdrawn}. */
    private static String notices(List<NoticeStory> stories) {
        Map<NoticeKind, Long> kinds = stories.stream()
                .filter(NoticeStory::isStanding)
                .collect(Collectors.groupingBy(
                        story -> story.notice().kind(), () -> new EnumMap<>(NoticeKind.class), Collectors.counting()));
        long standing = kinds.values().stream().mapToLong(count -> count).sum();
        String byKind = kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
        return "notices: " + standing + " standing" + (kinds.isEmpty() ? "" : byKind) + ", "
                + (stories.size() - standing) + " withdrawn";
    }

    /** How many pages there are, and no names: a terminal may be logged. */
    private static List<String> pages(Results results, PageNames pages, Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        long pupils = results.years().stream().map(PupilYear::pupil).distinct().count();
        if (pages.size() > 0) {
            lines.add("  " + folder.resolve(PageNames.FOLDER) + ": " + pages.size() + " pages of " + pupils + " pupils"
                    + (pages.size() < pupils ? ", those with most support first (see --pages)" : ""));
        }
        addEarlier(lines, folder, PageNames.FOLDER, pages.files());
        return lines;
    }

    private static List<String> noticePages(Results results, NoticeNames pages, Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        int notices = results.notices().size();
        if (pages.size() > 0) {
            lines.add("  " + folder.resolve(NoticeNames.FOLDER) + ": " + pages.size() + " pages of " + notices
                    + " notices"
                    + (pages.size() < notices ? ", the newest that stand first (see --notice-pages)" : ""));
        }
        addEarlier(lines, folder, NoticeNames.FOLDER, pages.files());
        return lines;
    }

    private static void addEarlier(List<String> lines, Path folder, String name, Set<String> own) throws IOException {
        long others = PageFolder.others(folder, name, own);
        if (others > 0) {
            lines.add("  " + folder.resolve(name) + " also holds " + others
                    + " pages of an earlier run.\nMaybe they should be removed.");
        }
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
