package nl.aanwezig.adapter.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A table on its way to a file: UTF-8, commas, {@code \n}, header first.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it: one that starts with {@code = + - @}, a tab, a
 * carriage return or a full-width {@code ＝}, and one that starts with an apostrophe already, so that {@link #unguarded} gives
 * every cell back unchanged.
 */
public final class CsvTable implements AutoCloseable {
    private static final String DANGEROUS = "=+-@\t\r＝'";

    private final CsvWriter writer;

    private CsvTable(CsvWriter writer) {
        this.writer = writer;
    }

    /**
     * Starts a file with this header; one that exists is replaced.
     *
     * @throws IOException when the file cannot be written
     */
    public static CsvTable open(Path file, List<String> header) throws IOException {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8);
        writer.writeRecord(header);
        return new CsvTable(writer);
    }

    /** Adds a row. */
    public void row(String... cells) {
        writer.writeRecord(Arrays.stream(cells).map(CsvTable::guarded).toList());
    }

    /** The cell as it is written. */
    public static String guarded(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** The cell as it was before it was written. */
    public static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && DANGEROUS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
