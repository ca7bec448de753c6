package nl.aanwezig.core.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aanwezig.core.annual.AnnualForm.Block;
import nl.aanwezig.core.annual.AnnualForm.Cell;
import nl.aanwezig.core.annual.AnnualForm.Column;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.explain.Phrase;

/** A return as text: for spreadsheets and for reports. */
final class ReturnTables {
    private static final String DANGEROUS = "=+-@\t\r＝'";
    private static final Phrase CELL = new Phrase("Cel", "Cell");
    private static final Phrase TOTAL = new Phrase("totaal", "total");
    private static final Phrase PERSONS = new Phrase("jongeren, ieder één keer", "persons, each once");

    private ReturnTables() {}

    static String csv(AnnualReturn filled) {
        List<String> lines = new ArrayList<>();
        lines.add(line(Stream.concat(
                Stream.of("form", "municipality", "school_year", "block", "cell"),
                Stream.concat(filled.form().columns().stream().map(Column::id), Stream.of("total")))));
        for (Block block : filled.form().blocks()) {
            for (AnnualReturn.Row row : rows(filled, block)) {
                lines.add(line(Stream.concat(
                        Stream.of(filled.form().id(), filled.municipality(), year(filled), row.block(), row.cell()),
                        figures(row))));
            }
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    static String markdown(AnnualReturn filled, Language language) {
        StringBuilder text = new StringBuilder("# ")
                .append(plain(filled.municipality()))
                .append(", ")
                .append(year(filled))
                .append('\n');
        for (Block block : filled.form().blocks()) {
            text.append("\n## ").append(plain(block.label().in(language))).append("\n\n| ");
            text.append(Stream.concat(
                            Stream.concat(
                                    Stream.of(CELL.in(language)),
                                    filled.form().columns().stream()
                                            .map(column -> plain(column.label().in(language)))),
                            Stream.of(TOTAL.in(language)))
                    .collect(Collectors.joining(" | ")));
            text.append(" |\n|---|")
                    .append("---:|".repeat(filled.form().columns().size() + 1))
                    .append('\n');
            for (AnnualReturn.Row row : rows(filled, block)) {
                text.append("| ")
                        .append(Stream.concat(Stream.of(label(block, row, language)), figures(row))
                                .collect(Collectors.joining(" | ")))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    /** The cells of a block and, last, its persons. */
    private static List<AnnualReturn.Row> rows(AnnualReturn filled, Block block) {
        return Stream.concat(block.cells().stream().map(Cell::id), Stream.of(AnnualReturn.PERSONS))
                .map(cell -> filled.row(block.id(), cell))
                .toList();
    }

    private static String label(Block block, AnnualReturn.Row row, Language language) {
        return block.cells().stream()
                .filter(cell -> cell.id().equals(row.cell()))
                .findFirst()
                .map(cell -> plain(cell.label().in(language)))
                .orElseGet(() -> PERSONS.in(language));
    }

    private static Stream<String> figures(AnnualReturn.Row row) {
        return Stream.concat(row.counts().stream(), Stream.of(row.total())).map(String::valueOf);
    }

    private static String year(AnnualReturn filled) {
        return filled.year().span().start().getYear() + "/"
                + filled.year().span().endInclusive().getYear();
    }

    private static String line(Stream<String> values) {
        return values.map(ReturnTables::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        String safe = !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** On one line, with nothing that ends a cell of a Markdown table. */
    private static String plain(String value) {
        return value.replaceAll("\\s+", " ").replace("|", "\\|");
    }
}
