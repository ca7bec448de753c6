package nl.aanwezig.examples.schoolyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments and input that cannot be used: one message that names the thing and advises, and status 2. */
class SchoolYearJobRefusalTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "--frobnicate, --frobnicate",
        "edfi, edfi",
        "--FROM edfi, --FROM",
        "-h, -h",
        "--as-of, --as-of",
        "--as-of --strict, --as-of",
        "--policy kipp-tiers --policy kipp-tiers, --policy",
        "--out elsewhere, --out",
        "--policy mtss, mtss",
        "--policy KIPP-TIERS, KIPP-TIERS",
        "--from magister, magister",
        "--as-of 2026-02-30, 2026-02-30",
        "--as-of 30-01-2026, 30-01-2026",
        "--as-of yesterday, yesterday",
        "--as-of 0003-02-01, 0003-02-01",
        "--as-of -999999999-01-01, -999999999-01-01",
        "--as-of +999999999-12-31, +999999999-12-31",
        "--from edfi, --in"
    })
    void arguments_that_cannot_be_followed(String arguments, String named) {
        run(arguments.split(" ", -1)).refused(named);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--in", "--policy", "--as-of", "--from"})
    void an_empty_value_is_no_value(String argument) {
        run(argument, "").refused(argument);
    }

    @Test
    void a_refusal_of_a_source_names_the_ones_that_exist() {
        assertTrue(run("--from", "magister").refused().err().contains("dutch-school|edfi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dutch-school", "edfi"})
    void a_folder_that_is_not_there_or_is_a_file(String source) {
        Path missing = folder.resolve("missing");
        run("--from", source, "--in", missing.toString()).refused("missing");
        JobRun.write(missing, "no folder");
        run("--from", source, "--in", missing.toString()).refused("missing");
        run("--from", source, "--in", "no\0path").refused("--in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pupils.csv", "calendar.csv", "codes.csv", "marks.csv"})
    void a_file_that_is_missing_empty_or_without_its_columns(String file) {
        BadRows year = new BadRows(folder.resolve("in"));
        Path in = year.put(file, "");
        run("--in", in.toString()).refused(file);
        year.put(file, "some,other,columns\n1,2,3\n");
        run("--in", in.toString()).refused(file);
        assertTrue(in.resolve(file).toFile().delete());
        run("--in", in.toString()).refused(file);
    }

    @Test
    void a_calendar_without_a_single_school_day() {
        Path in = new BadRows(folder.resolve("in")).put("calendar.csv", "school,date,kind\n");
        run("--in", in.toString()).refused("school day");
    }

    @Test
    void results_that_cannot_be_written() {
        Path file = folder.resolve("file");
        JobRun.write(file, "in the way");
        Path in = new BadRows(folder.resolve("in")).put("marks.csv", BadRows.MARKS);

        JobRun.into(file, "--in", in.toString()).refused(file.toString());
        JobRun.into(file.resolve("below"), "--in", in.toString()).refused(file.toString());
        assertEquals("in the way", JobRun.read(file));
        assertTrue(folder.resolve("taken/tiers.csv").toFile().mkdirs());
        JobRun.into(folder.resolve("taken"), "--in", in.toString()).refused("tiers.csv");
    }

    private JobRun run(String... arguments) {
        return JobRun.into(folder.resolve("out"), new ArrayList<>(List.of(arguments)).toArray(String[]::new));
    }
}
