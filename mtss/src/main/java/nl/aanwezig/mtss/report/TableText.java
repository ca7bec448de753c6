package nl.aanwezig.mtss.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.explain.Phrase;

/** A table in lines of aligned columns. */
final class TableText {
    private static final Phrase TOTAL = new Phrase("totaal", "total");
    private static final Phrase AUTHORISED = new Phrase("van gemist geoorloofd", "valid reason, of missed");
    private static final String GAP = "  ";

    private final PublishedTable table;
    private final Language language;

    TableText(PublishedTable table, Language language) {
        this.table = table;
        this.language = language;
    }

    String write() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(head());
        table.groups().forEach(group -> lines.add(line(group)));
        lines.add(totals());
        int[] widths = IntStream.range(0, lines.get(0).size())
                .map(column -> lines.stream()
                        .mapToInt(line -> length(line.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream().map(line -> aligned(line, widths)).collect(Collectors.joining("\n")) + "\n\n"
                + table.why().in(language) + "\n";
    }

    private List<String> head() {
        List<String> line = new ArrayList<>();
        line.add(table.axis());
        line.addAll(table.bands());
        if (table.scheme().showsCounts()) {
            line.add(TOTAL.in(language));
        }
        if (table.hasAuthorised()) {
            line.add(AUTHORISED.in(language));
        }
        return line;
    }

    private List<String> line(String group) {
        List<String> line = new ArrayList<>();
        line.add(group);
        table.bands().forEach(band -> line.add(table.cell(group, band).toString()));
        if (table.scheme().showsCounts()) {
            line.add(table.size(group).toString());
        }
        if (table.hasAuthorised()) {
            line.add(table.authorised(group)
                    .map(ShownShare::toString)
                    .orElse(table.scheme().mark()));
        }
        return line;
    }

    private List<String> totals() {
        List<String> line = new ArrayList<>();
        line.add(TOTAL.in(language));
        table.bands().forEach(band -> line.add(table.total(band).toString()));
        if (table.scheme().showsCounts()) {
            line.add(table.total().toString());
        }
        if (table.hasAuthorised()) {
            line.add(table.authorised()
                    .map(ShownShare::toString)
                    .orElse(table.scheme().mark()));
        }
        return line;
    }

    /** The first column to the left, the others to the right. */
    private static String aligned(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder(line.get(0)).append(" ".repeat(widths[0] - length(line.get(0))));
        for (int column = 1; column < widths.length; column++) {
            String cell = line.get(column);
            text.append(GAP).append(" ".repeat(widths[column] - length(cell))).append(cell);
        }
        return text.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
