package nl.aanwezig.mtss.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as comma-separated values (RFC 4180), one line a cell. */
final class TableCsv {
    private static final String HEAD = "policy,version,scheme,by,group,band,pupils,share_pct,hidden,authorised_pct";

    /** What a spreadsheet would take for a formula, the full-width sign included. */
    private static final String FORMULA = "=+-@＝";

    private TableCsv() {}

    static String write(PublishedTable table) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (String group : table.groups()) {
            table.bands()
                    .forEach(band -> text.append(line(table, group, band, table.cell(group, band), Optional.empty())));
            text.append(line(table, group, Labels.ALL, table.size(group), table.authorised(group)));
        }
        table.bands().forEach(band -> text.append(line(table, Labels.ALL, band, table.total(band), Optional.empty())));
        return text.append(line(table, Labels.ALL, Labels.ALL, table.total(), table.authorised()))
                .toString();
    }

    private static String line(
            PublishedTable table, String group, String band, PublishedCell cell, Optional<ShownShare> authorised) {
        Stream<String> names = Stream.of(
                        table.policyId(), table.policyVersion(), table.scheme().name(), table.axis(), group, band)
                .map(TableCsv::quoted);
        List<String> figures = List.of(
                cell.pupils().isPresent() ? Long.toString(cell.pupils().getAsLong()) : "",
                cell.share().map(ShownShare::number).orElse(""),
                Boolean.toString(cell.isHidden()),
                authorised.map(ShownShare::number).orElse(""));
        return Stream.concat(names, figures.stream()).collect(Collectors.joining(",")) + "\n";
    }

    private static String quoted(String text) {
        String harmless = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.contains(",") || harmless.contains("\"")
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
