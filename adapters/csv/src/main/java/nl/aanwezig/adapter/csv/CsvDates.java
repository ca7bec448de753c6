package nl.aanwezig.adapter.csv;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.failure.UnusableRow;

/** A file with one date in each row, such as a calendar of school days. */
public final class CsvDates {
    private CsvDates() {}

    /**
     * Reads the dates of a column, each once and in order.
     *
     * @param format for the separator, the encoding and the pattern of dates
     * @throws nl.aanwezig.core.failure.UnreadableInputException when the file is missing, is no text, or lacks the column
     */
    public static Loaded<List<LocalDate>> read(Path file, String column, CsvFormat format) {
        List<Failure> failures = new ArrayList<>();
        Set<LocalDate> dates = new TreeSet<>();
        Cells cells = new Cells(format);
        CsvSource source = new CsvSource(file, format, failures::add);
        source.read("dates", List.of(column), row -> {
            try {
                if (!dates.add(cells.date(column, row.get(0)))) {
                    source.reject(FailureReason.DUPLICATE, row.line(), "", row.get(0));
                }
            } catch (UnusableRow e) {
                source.reject(e.reason(), row.line(), "", e.value());
            }
        });
        return new Loaded<>(List.copyOf(dates), failures);
    }
}
