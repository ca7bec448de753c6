package nl.aanwezig.adapter.holidays;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnreadableInputException;
import nl.aanwezig.core.failure.UnusableRow;

/**
 * One file of OpenHolidays: UTF-8 with a byte order mark, semicolons, a header. No cell holds a line end, so each line is a row and a quote
 * that does not close costs its own line alone.
 */
final class OpenHolidaysFile {
    private static final char SEPARATOR = ';';
    private static final int LONGEST_LINE = 1 << 16;

    @FunctionalInterface
    interface Reader {
        void read(Row row) throws UnusableRow;
    }

    private final String name;
    private final List<String> lines;
    private final List<String> header;
    private final Problems problems;

    OpenHolidaysFile(Path file, List<String> columns, Problems problems) {
        this.name = String.valueOf(file.getFileName());
        this.problems = problems;
        this.lines = SourceText.of(file).lines().toList();
        this.header = cells(lines.isEmpty() ? "" : lines.get(0)).stream()
                .flatMap(List::stream)
                .map(String::strip)
                .toList();
        columns.forEach(this::require);
    }

    private void require(String column) {
        if (!header.contains(column)) {
            throw new UnreadableInputException(
                    name,
                    "line 1 has no column " + column,
                    "Maybe it is another file of OpenHolidays, or one with another separator.");
        }
    }

    /** Gives every row; one that the reader cannot use is listed. */
    void read(Reader reader) {
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                long line = i + 1L;
                try {
                    reader.read(row(lines.get(i), line));
                } catch (UnusableRow e) {
                    problems.add(e.reason(), line, e.value());
                }
            }
        }
    }

    private Row row(String line, long number) throws UnusableRow {
        if (line.contains(SourceText.UNDECODED)) {
            throw new UnusableRow(FailureReason.UNREADABLE_TEXT, line);
        }
        List<String> cells = cells(line)
                .filter(found -> found.size() == header.size())
                .orElseThrow(() -> new UnusableRow(FailureReason.MALFORMED_ROW, line));
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i), cells.get(i));
        }
        return new Row(number, byColumn);
    }

    private static Optional<List<String>> cells(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(CsvReader.builder()
                    .fieldSeparator(SEPARATOR)
                    .commentStrategy(CommentStrategy.NONE)
                    .ofSingleCsvRecord(line)
                    .getFields());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }
}
