package nl.aanwezig.adapter.csv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.failure.UnreadableInputException;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.timeline.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of CSV files that holds a register of lessons. */
public final class CsvRegister {
    private static final Logger LOG = LoggerFactory.getLogger(CsvRegister.class);

    private final Path folder;
    private final CsvFormat format;
    private final LongConsumer progress;

    private CsvRegister(Path folder, CsvFormat format, LongConsumer progress) {
        this.folder = folder;
        this.format = format;
        this.progress = progress;
    }

    /** The files of a folder, in the {@linkplain CsvFormat#standard() standard format}. */
    public static CsvRegister in(Path folder) {
        return new CsvRegister(folder, CsvFormat.standard(), rows -> {});
    }

    /** The same files in another format. */
    public CsvRegister as(CsvFormat other) {
        return new CsvRegister(folder, other, progress);
    }

    /** Tells after every 100,000 rows of marks how many were read. */
    public CsvRegister reporting(LongConsumer rows) {
        return new CsvRegister(folder, format, rows);
    }

    /**
     * Reads all files. The same rows in another order give the same register.
     *
     * @return the register of the good rows, and the other rows with file, line and reason
     * @throws UnreadableInputException when a file is missing, is no text, or lacks a column
     */
    public Loaded<Register> read() {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableInputException(
                    folder.toString(), "there is no such folder", "Maybe the path is meant from another folder.");
        }
        List<Failure> failures = new ArrayList<>();
        Cells cells = new Cells(format);
        CodeBook codes =
                format.codeBook().orElseGet(() -> new CodeRows(source(format.codesFile(), failures), cells).read());
        List<SchoolCalendar> calendars = new PeriodRows(source(format.periodsFile(), failures), cells)
                .dividing(new CalendarRows(source(format.calendarFile(), failures), cells, format.schoolDayKinds())
                        .read());
        Map<PupilId, Pupil> pupils = new PupilRows(source(format.pupilsFile(), failures), cells, calendars).read();
        MarkRows marks = new MarkRows(source(format.marksFile(), failures), cells, codes, pupils, progress);
        Register register = Register.of(Unit.LESSON, codes, calendars, pupils.values(), marks.read())
                .with(new FactRows(source(format.factsFile(), failures), cells).read(pupils.keySet()));
        failures.sort(Comparator.comparing((Failure failure) -> failure.place().source())
                .thenComparingLong(failure -> failure.place().line()));
        LOG.info(
                "read {} pupils, {} calendars, {} rows of marks; {} rows rejected",
                pupils.size(),
                calendars.size(),
                marks.rows(),
                failures.size());
        return new Loaded<>(register, failures);
    }

    private CsvSource source(String file, List<Failure> failures) {
        return new CsvSource(folder.resolve(file), format, failures::add);
    }
}
