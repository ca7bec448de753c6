package nl.aanwezig.adapter.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/**
 * One file with a header.
 *
 * <p>A quote that does not close would swallow the rows after it. So a row that runs over a line end in a column that cannot hold one,
 * or that has another number of columns than the header, is taken line by line instead: only the line with the quote is lost.
 */
final class CsvSource {
    private static final int LONGEST_VALUE_SHOWN = 200;
    private static final int LARGEST_ROW = 1 << 20;

    /** What a decoder writes for bytes that are no text of its encoding. */
    private static final char UNDECODED = '\uFFFD';

    private final Path file;
    private final String name;
    private final CsvFormat format;
    private final Consumer<Failure> failures;
    private final SwallowedLines swallowed = new SwallowedLines(LARGEST_ROW);
    private int width;
    private int[] positions = {};
    private int pupilPosition = -1;

    CsvSource(Path file, CsvFormat format, Consumer<Failure> failures) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.format = format;
        this.failures = failures;
    }

    /** Whether the file is there. */
    boolean exists() {
        return Files.exists(file);
    }

    /**
     * Reads every row.
     *
     * @param table the name that stands before a column in {@link CsvFormat.Builder#column}
     * @param columns to ask for; one that ends in {@code ?} may be missing
     */
    void read(String table, List<String> columns, Consumer<Row> rows) {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableInputException(
                    name,
                    "there is no such file in the folder",
                    "Maybe the folder is another, or the file has another name.");
        }
        try {
            readRecords(table, columns, rows);
            if (!swallowed.isEmpty()) {
                swallowed.read(file, format.charset(), (line, number) -> readLine(line, number, rows));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableInputException(name, "cannot be read", "Maybe it is open elsewhere or no text.", e);
        }
    }

    void reject(FailureReason reason, long line, String pupil, String value) {
        failures.accept(new Failure(reason, new Failure.Place(name, line), pupil, shown(value)));
    }

    String name() {
        return name;
    }

    UnreadableInputException refused(String problem, String advice) {
        return new UnreadableInputException(name, problem, advice);
    }

    private void readRecords(String table, List<String> columns, Consumer<Row> rows) throws IOException {
        long next = 1;
        long open = 0;
        try (CsvReader<CsvRecord> records = reader().ofCsvRecord(file, format.charset())) {
            for (CsvRecord row : records) {
                if (open > 0) {
                    swallowed.add(open, row.getStartingLineNumber() - 1);
                    open = 0;
                }
                if (width == 0) {
                    header(table, columns, row);
                } else if (isSwallowing(row)) {
                    open = row.getStartingLineNumber();
                } else {
                    accept(row, row.getStartingLineNumber(), rows);
                }
                next = row.getStartingLineNumber() + 1 + lineEnds(row);
            }
            if (open > 0) {
                swallowed.add(open, Long.MAX_VALUE);
            }
        } catch (CsvParseException e) {
            if (width == 0) {
                throw new UnreadableInputException(name, "line 1 is no header", "Maybe the file is no text.", e);
            }
            swallowed.add(open > 0 ? open : next, Long.MAX_VALUE);
        }
        if (width == 0) {
            throw new UnreadableInputException(name, "the file is empty", "Maybe the export did not finish.");
        }
    }

    private CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .fieldSeparator(format.separator())
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .maxBufferSize(LARGEST_ROW);
    }

    private void header(String table, List<String> columns, CsvRecord header) {
        List<String> names = header.getFields().stream().map(String::strip).toList();
        width = names.size();
        pupilPosition = columns.contains("pupil") ? position(table, "pupil", names) : -1;
        positions = columns.stream()
                .mapToInt(column -> position(table, column, names))
                .toArray();
    }

    private int position(String table, String column, List<String> names) {
        boolean optional = column.endsWith("?");
        String plain = optional ? column.substring(0, column.length() - 1) : column;
        String asked = format.column(table, plain);
        int position = names.indexOf(asked);
        if (position < 0 && !optional) {
            throw new UnreadableInputException(
                    name,
                    "line 1 has no column " + asked + ", only " + shown(onOneLine(names)),
                    "Maybe the separator is another, or the export calls the column otherwise.");
        }
        return position;
    }

    private boolean isSwallowing(CsvRecord row) {
        return lineEnds(row) > 0
                && (row.getFieldCount() != width
                        || Arrays.stream(positions)
                                .anyMatch(position -> position >= 0 && lineEnds(row.getField(position)) > 0));
    }

    private void accept(CsvRecord row, long line, Consumer<Row> rows) {
        if (row.getFieldCount() != width) {
            reject(
                    FailureReason.MALFORMED_ROW,
                    line,
                    shown(pupilOf(row)),
                    String.join(String.valueOf(format.separator()), row.getFields()));
            return;
        }
        String[] values = new String[positions.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = positions[i] < 0 ? "" : row.getField(positions[i]);
            if (values[i].indexOf(UNDECODED) >= 0) {
                reject(FailureReason.UNREADABLE_TEXT, line, shown(pupilOf(row)), values[i]);
                return;
            }
        }
        rows.accept(new Row(line, List.of(values)));
    }

    private String pupilOf(CsvRecord row) {
        return pupilPosition >= 0 && pupilPosition < row.getFieldCount() ? row.getField(pupilPosition) : "";
    }

    /** One line of the second reading, as a row of its own. */
    private void readLine(String line, long number, Consumer<Row> rows) {
        boolean isWhole = line.length() < LARGEST_ROW
                && line.chars().filter(c -> c == '"').count() % 2 == 0;
        CsvRecord row = isWhole ? single(line) : null;
        if (row == null) {
            reject(FailureReason.MALFORMED_ROW, number, "", line);
        } else {
            accept(row, number, rows);
        }
    }

    private @Nullable CsvRecord single(String line) {
        try {
            return reader().allowUnclosedQuote(false).ofSingleCsvRecord(line);
        } catch (CsvParseException e) {
            return null;
        }
    }

    private static long lineEnds(CsvRecord row) {
        long count = 0;
        for (int i = 0; i < row.getFieldCount(); i++) {
            count += lineEnds(row.getField(i));
        }
        return count;
    }

    private static int lineEnds(String value) {
        if (value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
            return 0;
        }
        return (int) value.lines().count() - (value.endsWith("\n") || value.endsWith("\r") ? 0 : 1);
    }

    /** A quote that does not close puts line ends into a name. */
    private static String onOneLine(List<String> names) {
        return String.join(", ", names).replaceAll("\\p{Cntrl}+", " ");
    }

    private static String shown(String value) {
        return value.length() <= LONGEST_VALUE_SHOWN ? value : value.substring(0, LONGEST_VALUE_SHOWN) + "…";
    }
}
