package nl.aanwezig.examples.schoolyear.report;

import java.util.Comparator;
import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.SignalAt;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.HtmlTable;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.page.PageNames;

/** What stands out, presence first: a sustained improvement is a signal too. */
final class SignalSection {
    private static final int MOST_ROWS = 50;

    /** A signal of a pupil. */
    private record Row(PupilYear year, SignalAt found) {}

    private SignalSection() {}

    static void write(Markup page, Results results, WeekAxis axis, PageNames pages) {
        page.open("section", "id", "signals").element("h2", "Signals");
        page.element(
                "p",
                "Something in a pupil's marks that is worth looking at, and no judgement. Good news stands first. Patterns on weekdays"
                        + " and in hours are held against the pupil's own school, and so many tests at once are corrected for.");
        List<SignalCounts> kinds = SignalCounts.of(results, axis);
        if (kinds.isEmpty()) {
            page.element("p", "None arose this school year.", "class", "reading")
                    .close()
                    .line();
            return;
        }
        new SignalChart(kinds, axis).write(page);
        HtmlTable table = HtmlTable.open(
                page,
                "By kind",
                "Signal",
                "#Signals",
                "#Pupils",
                "#Since " + Display.date(results.question().since()));
        kinds.forEach(kind -> table.row(
                kind.kind().title().in(Language.ENGLISH),
                Display.whole(kind.all()),
                Display.whole(kind.pupils()),
                Display.whole(kind.recent())));
        table.close();
        writeRecent(page, results, pages);
        page.element("p", reading(kinds, results), "class", "reading").close().line();
    }

    private static void writeRecent(Markup page, Results results, PageNames pages) {
        List<Row> recent = results.years().stream()
                .flatMap(year -> year.signals().stream().map(found -> new Row(year, found)))
                .filter(row ->
                        row.found().signal().on().isAfter(results.question().since()))
                .sorted(Comparator.comparing((Row row) -> row.found().signal().kind())
                        .thenComparing(row -> row.found().signal().on()))
                .toList();
        if (recent.isEmpty()) {
            return;
        }
        int more = recent.size() - MOST_ROWS;
        HtmlTable table = HtmlTable.open(
                page,
                "Since " + Display.date(results.question().since())
                        + (more > 0 ? ": the first " + MOST_ROWS + "; all are in signals.csv" : ""),
                "Pupil",
                "School",
                "Signal",
                "On",
                "Over");
        recent.stream()
                .limit(MOST_ROWS)
                .forEach(row -> table.linked(
                        pages.link(row.year().pupil()),
                        row.year().pupil().value(),
                        row.found().school().value(),
                        row.found().signal().kind().title().in(Language.ENGLISH),
                        Display.date(row.found().signal().on()),
                        Display.date(row.found().signal().over().start()) + " – "
                                + Display.date(row.found().signal().over().endInclusive())));
        table.close();
    }

    private static String reading(List<SignalCounts> kinds, Results results) {
        long good = results.years().stream()
                .filter(year -> year.signals().stream()
                        .anyMatch(found -> SignalCounts.isGood(found.signal().kind())))
                .map(PupilYear::pupil)
                .distinct()
                .count();
        long all = kinds.stream().mapToLong(SignalCounts::all).sum();
        return Display.count(all, "signal") + " this school year; good news of " + Display.count(good, "pupil") + ".";
    }
}
