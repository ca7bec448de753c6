package nl.aanwezig.examples.schoolyear;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table without quotes.
 *
 * @param header the names of the columns
 * @param cells as many
 */
record TableRow(List<String> header, List<String> cells) {
    /** The rows below a header. */
    static List<TableRow> table(List<String> lines) {
        List<String> header = List.of(lines.get(0).split(",", -1));
        return lines.stream()
                .skip(1)
                .map(line -> new TableRow(header, List.of(line.split(",", -1))))
                .toList();
    }

    TableRow {
        if (header.size() != cells.size()) {
            throw new AssertionError("The row " + cells + " does not fit under " + header + ".");
        }
    }

    String get(String column) {
        return cells.get(header.indexOf(column));
    }

    int number(String column) {
        return Integer.parseInt(get(column));
    }

    /** These cells, with a space between them. */
    String shown(String... columns) {
        return Arrays.stream(columns).map(this::get).collect(Collectors.joining(" "));
    }
}
