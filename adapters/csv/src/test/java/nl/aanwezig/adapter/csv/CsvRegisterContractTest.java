package nl.aanwezig.adapter.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.testkit.RegisterContract;
import nl.aanwezig.testkit.SchoolYears;
import org.junit.jupiter.api.io.TempDir;

class CsvRegisterContractTest extends RegisterContract {
    @TempDir
    Path folder = Path.of("replaced");

    @Override
    protected Loaded<Register> read(List<Row> rows) {
        write(
                "codes.csv",
                "code,presence,standing,category",
                List.of("P,present,,", "X,absent,unauthorised,NO_MESSAGE"));
        write(
                "calendar.csv",
                "school,date,kind",
                SchoolYears.weekdays(FIRST_DAY, LAST_DAY).stream()
                        .map(day -> SCHOOL + "," + day + ",school-day")
                        .toList());
        write(
                "pupils.csv",
                "pupil,school,sector,birth_date,enrolled_from,enrolled_to",
                PUPILS.stream()
                        .map(pupil -> pupil + "," + SCHOOL + ",vo,2012-05-06," + FIRST_DAY + "," + LAST_DAY)
                        .toList());
        write(
                "marks.csv",
                "pupil,date,start,minutes,code",
                rows.stream()
                        .map(row -> row.pupil() + "," + row.date() + ",08:30,50," + row.code())
                        .toList());
        return CsvRegister.in(folder).read();
    }

    private void write(String file, String header, List<String> rows) {
        try {
            Files.writeString(
                    folder.resolve(file), rows.stream().collect(Collectors.joining("\n", header + "\n", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Failure.Place place(int index) {
        return new Failure.Place("marks.csv", index + 2L);
    }

    @Override
    protected String presentCode() {
        return "P";
    }

    @Override
    protected String absentCode() {
        return "X";
    }
}
