package nl.aanwezig.examples.schoolyear;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with something wrong in them anywhere: the job ends with a status and at most one message, whatever it is. */
class SchoolYearJobHostileFilesTest {
    private static final int FOLDERS = 300;
    private static final List<String> FILES = List.of("pupils.csv", "calendar.csv", "codes.csv", "marks.csv");
    private static final List<String> CELLS = List.of(
            "",
            " ",
            "\t",
            "\"",
            "\"\"",
            "\" \"",
            "\"a\nb\"",
            "24:00",
            "08:30",
            "2025-02-29",
            "0003-01-01",
            "6209-01-01",
            "2025-08-19",
            "-1",
            "0",
            "1441",
            "99999999999",
            "P",
            "present",
            "absent",
            "unauthorised",
            "vo",
            "kim",
            "linde",
            "school-day",
            "=1+1",
            "\u202E",
            "\uFEFF",
            "\0",
            "<b>",
            "\u0130",
            ";",
            ",",
            "\r");

    @TempDir
    Path folder;

    @Test
    void the_job_never_throws() {
        Map<String, String> whole = files();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (long seed = 0; seed < FOLDERS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Path in = folder.resolve("in");
            whole.forEach((file, text) -> JobRun.write(in.resolve(file), text));
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                String file = FILES.get(random.nextInt(FILES.size()));
                JobRun.write(in.resolve(file), spoiled(JobRun.read(in.resolve(file)), random));
            }
            JobRun run =
                    assertDoesNotThrow(() -> JobRun.into(folder.resolve("out"), "--in", in.toString()), "seed " + seed);
            if (run.status() == 2) {
                run.refused();
            } else {
                run.succeeded();
            }
            statuses.merge(run.status(), 1, Integer::sum);
        }
        assertEquals(List.of(0, 2), List.copyOf(statuses.keySet()));
        assertTrue(statuses.values().stream().allMatch(count -> count > 10), statuses::toString);
    }

    @Test
    void a_blank_school_of_a_mark_is_none() {
        Path in = new BadRows(folder.resolve("in"))
                .put("marks.csv", "pupil,date,start,minutes,code,school\nkim,2025-08-18,08:30,50,P, \n");

        JobRun run = JobRun.into(folder.resolve("out"), "--in", in.toString()).succeeded();

        assertEquals("1", run.tiers().get(0).get("possible"));
        assertEquals(1, run.lines("rejected.csv").size());
    }

    @Test
    void a_header_with_an_open_quote_is_told_on_one_line() {
        Path in = new BadRows(folder.resolve("in")).put("marks.csv", "pupil,\"date,start\nkim,2025-08-18,08:30\n");

        JobRun.into(folder.resolve("out"), "--in", in.toString()).refused("marks.csv", "date");
    }

    @Test
    void text_in_another_encoding_keeps_its_good_rows() throws IOException {
        Path in = new BadRows(folder.resolve("in")).put("marks.csv", BadRows.MARKS);
        Files.write(
                in.resolve("marks.csv"),
                (BadRows.MARKS + "jos\u00E9,2025-08-18,08:30,50,P\n").getBytes(StandardCharsets.ISO_8859_1));

        JobRun run = JobRun.into(folder.resolve("out"), "--in", in.toString());

        assertEquals(
                List.of("file,line,pupil,reason,value", "marks.csv,4,jos\uFFFD,unreadable-text,jos\uFFFD"),
                run.succeeded().lines("rejected.csv"));
        assertEquals(
                List.of("1", "1"),
                run.tiers().stream().map(row -> row.get("possible")).toList());
    }

    private Map<String, String> files() {
        Path usual = new BadRows(folder.resolve("usual")).put("marks.csv", """
                pupil,date,start,minutes,code,school,recorded,missed
                kim,2025-08-18,08:30,50,P,linde,,
                kim,2025-08-18,08:30,50,O,,2025-08-20T08:00:00Z,
                noor,2025-08-18,08:30,50,L,linde,2025-08-20T08:00:00+02:00,
                noor,2025-08-19,08:30,50,H,,,20
                """);
        Map<String, String> texts = new TreeMap<>();
        FILES.forEach(file -> texts.put(file, JobRun.read(usual.resolve(file))));
        texts.put("codes.csv", """
                code,presence,standing,category,weight,valid_from,valid_to
                P,present,,,,,
                L,late,unauthorised,LATE,,,
                H,part,authorised,HALF,50,,
                O,absent,unauthorised,TRUANT,,2025-08-01,2026-07-31
                O,absent,authorised,OTHER,50,2026-08-01,
                """);
        return texts;
    }

    /** One cell replaced, one character put in or taken out, one line doubled, or the end cut off. */
    private static String spoiled(String text, SplittableRandom random) {
        int at = random.nextInt(text.length() + 1);
        String cell = CELLS.get(random.nextInt(CELLS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, at) + cell + text.substring(at);
            case 1 -> text.substring(0, at);
            case 2 -> text + text.lines().skip(1).findFirst().orElse("") + "\n";
            default -> {
                String[] cells = text.split("(?=[,\n])", -1);
                int which = random.nextInt(cells.length);
                cells[which] = (cells[which].startsWith("\n") ? "\n" : which == 0 ? "" : ",") + cell;
                yield String.join("", cells);
            }
        };
    }
}
