package nl.aanwezig.examples.schoolyear.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.HtmlTable;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.page.PageNames;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.certainty.RateBands;
import nl.aanwezig.mtss.certainty.SchoolPrior;

/** How sure proposals are: beside them, never in place of them. */
final class CertaintySection {
    private static final int MOST_ROWS = 40;
    private static final int MOST_SCHOOLS = 8;

    private CertaintySection() {}

    static void write(Markup page, Results results, PageNames pages) {
        page.open("section", "id", "certainty").element("h2", "How sure the bands are");
        List<CertaintyRow> rows = CertaintyRow.of(results);
        if (RateBands.of(results.policy()).isEmpty()) {
            page.element(
                    "p",
                    "This policy does not divide a rate of absence over the year so far, so there is no interval to hold against its"
                            + " bounds. Its proposals stand as they are.");
        } else if (rows.isEmpty()) {
            page.element("p", "The policy says nothing yet of any pupil, so there is nothing to be sure of.");
        } else {
            write(page, results, rows, pages);
        }
        page.close().line();
    }

    private static void write(Markup page, Results results, List<CertaintyRow> rows, PageNames pages) {
        page.element(
                "p",
                "A rule counts exactly, and what it proposes stands. But the same counts can come of quite another rate: absence comes in"
                        + " spells, and few days say little. Beside each band stands how probable it is, given all marks of the pupil"
                        + " and what was usual at the school. This looks back and predicts nothing.");
        writePriors(page, results);
        writeBands(page, results, rows);
        List<CertaintyRow> shown = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
        page.element(
                "h3",
                rows.size() > MOST_ROWS
                        ? "The " + MOST_ROWS + " least sure"
                        : "Each pupil, from least absence to most");
        page.element(
                "p",
                "A line is where the share may lie (95%), the dot what was counted: filled where the band is stable, open where it"
                        + " is not. At the end stands the band that the rule gave and its probability.");
        new CertaintyChart(shown, pages).write(page);
        long unstable = rows.stream().filter(row -> !row.told().stable()).count();
        page.element(
                "p",
                "Not stable are " + Display.part(unstable, rows.size(), "band")
                        + ": less than 80% probable, or based on fewer than twenty days' worth of marks.",
                "class",
                "reading");
    }

    private static void writePriors(Markup page, Results results) {
        Map<String, List<String>> schools = new TreeMap<>();
        results.priors()
                .forEach((school, prior) -> schools.computeIfAbsent(words(prior), any -> new ArrayList<>())
                        .add(school.value()));
        page.open("ul");
        schools.forEach((words, names) -> page.element("li", listed(names) + ": " + words));
        page.close();
    }

    private static String listed(List<String> names) {
        int more = names.size() - MOST_SCHOOLS;
        return String.join(", ", names.subList(0, Math.min(MOST_SCHOOLS, names.size())))
                + (more > 0 ? " and " + Display.whole(more) + " more" : "");
    }

    private static String words(SchoolPrior prior) {
        if (prior instanceof SchoolPrior.Refused refused) {
            return refused.pupils() == 0
                    ? "the register holds no year before, so nothing is taken as usual."
                    : "the year before cannot serve (" + words(refused.reason()) + "), so nothing is taken as usual.";
        }
        return "what is usual is taken from the year before, " + Display.count(prior.pupils(), "pupil") + ".";
    }

    private static String words(SchoolPrior.Reason reason) {
        return switch (reason) {
            case TOO_FEW_PUPILS -> "too few pupils";
            case NOTHING_TO_COMPARE -> "nobody or everybody was absent";
            case NO_MORE_SPREAD_THAN_CHANCE -> "pupils differ no more than by chance";
            case MORE_SPREAD_THAN_RATES_CAN_HAVE -> "pupils differ more than rates can";
        };
    }

    private static void writeBands(Markup page, Results results, List<CertaintyRow> rows) {
        HtmlTable table = HtmlTable.open(page, "By band", "Band", "#Stable", "#Not stable");
        for (Band band : results.policy().bands()) {
            List<CertaintyRow> own = rows.stream()
                    .filter(row -> row.told().ruleBand().equals(band.name()))
                    .toList();
            long stable = own.stream().filter(row -> row.told().stable()).count();
            table.row(band.name(), Display.whole(stable), Display.whole(own.size() - stable));
        }
        table.close();
    }
}
