package nl.aanwezig.adapter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of rows decides nothing, in none of the four files, and a correction is never lost. */
final class CsvOrderTest {
    @TempDir
    private Path temp = Path.of("");

    private CsvFolder folder = new CsvFolder(Path.of(System.getProperty("java.io.tmpdir")));

    @BeforeEach
    void start() {
        folder = new CsvFolder(temp);
    }

    private static String shuffled(String table, int seed) {
        List<String> rows = new ArrayList<>(List.of(table.split("\n")));
        String header = rows.remove(0);
        Collections.shuffle(rows, new Random(seed));
        return header + "\n" + String.join("\n", rows) + "\n";
    }

    @Test
    void rows_that_contradict_each_other_give_the_same_register_in_any_order() {
        String codes = CsvFolder.CODES + "P,absent,unauthorised,TRUANT\n";
        String pupils =
                CsvFolder.PUPILS + "a1,S,mbo,2010-02-03,2025-08-18,2026-07-03\nb2,S,vo,2012-12-12,2025-08-19,\n";
        String calendar = CsvFolder.CALENDAR + "S,2025-08-22,holiday\n";
        StringBuilder marks = new StringBuilder(CsvFolder.HEADER);
        for (int day = 18; day <= 22; day++) {
            for (int hour = 8; hour < 16; hour++) {
                marks.append("a1,2025-08-")
                        .append(day)
                        .append(hour < 10 ? ",0" : ",")
                        .append(hour)
                        .append(":00,45,O\n");
            }
        }
        marks.append("a1,2025-08-18,08:00,45,Z\nb2,2025-08-18,08:00,45,P\n");
        List<String> seen = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            Loaded<Register> loaded = folder.put("codes.csv", shuffled(codes, seed))
                    .put("pupils.csv", shuffled(pupils, seed))
                    .put("calendar.csv", shuffled(calendar, seed))
                    .put("marks.csv", shuffled(marks.toString(), seed))
                    .read();
            StringBuilder outcome = new StringBuilder();
            loaded.value()
                    .timelines(TimelinePolicy.standard())
                    .forEach(timeline -> outcome.append(SixteenHours.european().find(timeline))
                            .append(timeline.pupil().birthDate())
                            .append(timeline.quality()));
            outcome.append(CsvFolder.counted(loaded.value()))
                    .append(loaded.failures().size());
            seen.add(outcome.toString());
        }
        assertEquals(1, seen.stream().distinct().count());
    }

    @Test
    void of_a_code_with_two_meanings_neither_counts_and_both_rows_are_listed() {
        Loaded<Register> loaded = folder.put("codes.csv", CsvFolder.CODES + "P,absent,unauthorised,TRUANT\n")
                .marks("a1,2025-08-18,09:20,50,P\n")
                .read();
        assertEquals(
                List.of("codes.csv:2  conflict P", "codes.csv:8  conflict P", "marks.csv:2 a1 unknown-code P"),
                CsvFolder.failures(loaded));
    }

    @Test
    void a_correction_that_nobody_understands_unsettles_what_it_corrects() {
        Loaded<Register> loaded = folder.put(
                        "marks.csv",
                        "pupil,date,start,minutes,code,recorded\n"
                                + "a1,2025-08-18,09:20,50,P,2025-08-18T10:00:00Z\n"
                                + "a1,2025-08-18,09:20,50,ZZ,2025-08-20T10:00:00Z\n"
                                + "a1,2025-08-19,09:20,50,ZZ,2025-08-20T10:00:00Z\n")
                .read();
        assertEquals(List.of("a1 2025-08-18 09:20 (not understood)"), CsvFolder.counted(loaded.value()));
        assertEquals(2, loaded.failures().size());
    }

    @Test
    void a_bad_row_beside_a_good_one_without_recorded_leaves_the_good_one() {
        Loaded<Register> loaded = folder.marks("a1,2025-08-18,09:20,50,P\na1,2025-08-18,09:20,50,ZZ\n")
                .read();
        assertEquals(List.of("a1 2025-08-18 09:20 P"), CsvFolder.counted(loaded.value()));
    }

    @Test
    void a_moment_that_no_register_holds_is_listed() {
        Loaded<Register> loaded = folder.put(
                        "marks.csv",
                        "pupil,date,start,minutes,code,recorded\n"
                                + "a1,2025-08-18,09:20,50,P,+999999999-12-31T00:00:00Z\n")
                .read();
        assertEquals(List.of("marks.csv:2 a1 implausible-date +999999999-12-31T00:00:00Z"), CsvFolder.failures(loaded));
    }

    @Test
    void swallowed_rows_before_an_oversized_one_are_not_lost() {
        Loaded<Register> loaded = folder.marks("a1,\"2025-\n08-18\",09:20,50,P\nb2,\"" + "x".repeat(2_500_000) + "\n"
                        + "a1,2025-08-19,09:20,50,P\n")
                .read();
        assertEquals(
                List.of(2L, 3L, 4L),
                loaded.failures().stream()
                        .map(failure -> failure.place().line())
                        .toList());
        assertEquals(List.of("a1 2025-08-19 09:20 P"), CsvFolder.counted(loaded.value()));
    }

    @Test
    void a_code_may_end_far_away_and_a_missing_birth_date_contradicts_nothing() {
        Loaded<Register> loaded = folder.put(
                        "codes.csv", "code,presence,standing,category,valid_to\nP,present,,,9999-12-31\n")
                .put("pupils.csv", CsvFolder.PUPILS + "a1,S,vo,,2026-08-18,\n")
                .marks("a1,2025-08-18,09:20,50,P\n")
                .read();
        assertTrue(loaded.isComplete(), () -> CsvFolder.failures(loaded).toString());
        assertEquals(
                Optional.of(LocalDate.of(2010, 2, 3)),
                loaded.value().pupils().iterator().next().birthDate());
    }
}
