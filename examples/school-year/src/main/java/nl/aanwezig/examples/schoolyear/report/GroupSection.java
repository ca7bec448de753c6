package nl.aanwezig.examples.schoolyear.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.examples.schoolyear.found.Groups;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.html.HtmlTable;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.report.LogInterval;
import nl.aanwezig.mtss.report.PublishedTable;
import nl.aanwezig.mtss.report.RiskRatio;
import nl.aanwezig.mtss.report.ShownShare;

/** Bands by group, with small counts hidden: the one table of this page that may be passed on. */
final class GroupSection {
    private GroupSection() {}

    static void write(Markup page, Results results) {
        page.open("section", "id", "groups").element("h2", "For others: groups, with small counts hidden");
        Optional<PublishedTable> table = Groups.table(results);
        if (table.isEmpty()) {
            page.element("p", "There are no pupils to count.").close().line();
            return;
        }
        page.element(
                "p",
                "The other pictures show pupils and are for those who work with them. This table alone, which is groups.csv too, shows"
                        + " nobody: small counts are hidden, and as many more as it takes to keep them from being worked out.");
        writeTable(page, table.get());
        page.open("ul");
        table.get().why().findings().forEach(finding -> page.element("li", finding.in(Language.ENGLISH)));
        page.close();
        writeRatios(page, table.get(), results);
        page.close().line();
    }

    private static void writeTable(Markup page, PublishedTable table) {
        List<String> columns = new ArrayList<>(List.of(table.axis()));
        table.bands().forEach(band -> columns.add("#" + band));
        columns.addAll(List.of("#total", "#missed with a valid reason"));
        HtmlTable rows =
                HtmlTable.open(page, "Pupils by " + table.axis() + " and band", columns.toArray(String[]::new));
        for (String group : table.groups()) {
            List<String> cells = new ArrayList<>(List.of(group));
            table.bands().forEach(band -> cells.add(table.cell(group, band).toString()));
            cells.add(table.size(group).toString());
            cells.add(shown(table.authorised(group), table));
            rows.row(cells.toArray(String[]::new));
        }
        List<String> totals = new ArrayList<>(List.of("total"));
        table.bands().forEach(band -> totals.add(table.total(band).toString()));
        totals.add(table.total().toString());
        totals.add(shown(table.authorised(), table));
        rows.row(totals.toArray(String[]::new));
        rows.close();
    }

    /** How often more than what everyone gets is proposed in a group, against all others. */
    private static void writeRatios(Markup page, PublishedTable table, Results results) {
        List<String> more = results.policy().bands().stream()
                .filter(band -> band.tier()
                        .filter(tier -> tier.compareTo(Tier.UNIVERSAL) > 0)
                        .isPresent())
                .map(Band::name)
                .toList();
        if (more.isEmpty() || table.groups().size() < 2) {
            return;
        }
        List<RiskRatio> ratios = table.groups().stream()
                .map(group -> table.riskRatioToOthers(group, more, LogInterval.PERCENT_95))
                .toList();
        page.element("h3", "More support, compared between groups");
        if (ratios.stream().allMatch(ratio -> ratio.basis() == RiskRatio.Basis.HIDDEN)) {
            page.element("p", "Of no group can this be told, for counts that it takes are hidden.");
            return;
        }
        page.open("ul");
        ratios.forEach(ratio -> page.element("li", ratio.why().in(Language.ENGLISH)));
        page.close();
    }

    private static String shown(Optional<ShownShare> share, PublishedTable table) {
        return share.map(ShownShare::toString).orElse(table.scheme().mark());
    }
}
