package nl.aanwezig.adapter.csv;

import java.util.List;

/**
 * One row of a file, by the columns that were asked for.
 *
 * @param line the line that it starts on
 * @param values in the order in which the columns were asked for; empty for an optional column that the file does not have
 */
record Row(long line, List<String> values) {
    String get(int column) {
        return values.get(column);
    }
}
