package nl.aanwezig.examples.schoolyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good rows are kept, each bad row is named, and the job goes on. */
class SchoolYearJobBadRowsTest {
    private static final String BOM = "\uFEFF";
    private static final String MARKS = BOM + """
            pupil,date,start,minutes,code
            kim,2025-08-18,08:30,50,P
            kim,2025-08-18,09:20,50,?
            kim,2025-08-19,08:30,50,O
            noor,2025-08-18,08:30,50,P
            kim,2025-08-19,08:30,50,O
            nobody,2025-08-19,08:30,50,P
            noor,0003-08-19,08:30,50,P
            noor,2025-08-20,08:30,50,L
            noor,2025-08-2""".replace("\n", "\r\n");

    @TempDir
    Path folder;

    @BeforeEach
    void writeYear() {
        new BadRows(in()).put("marks.csv", BadRows.MARKS);
    }

    @Test
    void each_bad_row_is_named_with_file_line_and_reason() {
        put("marks.csv", MARKS);
        JobRun run = run().succeeded();

        assertEquals(
                List.of(
                        "file,line,pupil,reason,value",
                        "marks.csv,3,kim,unknown-code,?",
                        "marks.csv,6,kim,duplicate,2025-08-19 O",
                        "marks.csv,7,nobody,unknown-pupil,nobody",
                        "marks.csv,8,noor,implausible-date,0003-08-19",
                        "marks.csv,10,noor,malformed-row,\"noor,2025-08-2\""),
                run.lines("rejected.csv"));
        assertTrue(run.out().contains("rows rejected: 5"), run.out());
    }

    @Test
    void good_rows_are_kept() {
        put("marks.csv", MARKS);
        List<TableRow> rows = run().succeeded().tiers();

        assertEquals(2, rows.size());
        assertEquals("kim 2 1 1 0 severe-chronic", shown(rows.get(0)));
        assertEquals("noor 2 2 0 1 satisfactory", shown(rows.get(1)));
    }

    @Test
    void strict_makes_bad_rows_a_status_of_their_own() {
        put("marks.csv", MARKS);
        JobRun strict = run("--strict");

        assertEquals(3, strict.status());
        assertEquals("", strict.err());
        assertEquals(6, strict.lines("rejected.csv").size());
        assertEquals(3, strict.lines("tiers.csv").size());

        put("marks.csv", BadRows.MARKS);
        run("--strict").succeeded();
    }

    @Test
    void a_pupil_whose_row_is_bad_is_named_and_so_are_the_marks() {
        put("pupils.csv", """
                pupil,school,sector,birth_date,enrolled_from,enrolled_to
                kim,linde,vo,2010-02-03,2025-08-18,2026-07-03
                noor,linde,vo,06-05-2011,2025-08-18,2026-07-03
                """);
        JobRun run = run().succeeded();

        assertEquals(
                List.of(
                        "file,line,pupil,reason,value",
                        "marks.csv,3,noor,unknown-pupil,noor",
                        "pupils.csv,3,noor,invalid-date,06-05-2011"),
                run.lines("rejected.csv"));
        assertEquals(1, run.tiers().size());
    }

    @Test
    void marks_outside_the_calendar_or_the_roll_are_kept_and_flagged() {
        put("calendar.csv", "school,date,kind\nlinde,2025-08-18,school-day\nlinde,2025-08-21,school-day\n");
        put(
                "marks.csv",
                BadRows.MARKS + "kim,2025-08-19,08:30,50,O\nkim,2025-08-15,08:30,50,O\nkim,2025-08-22,08:30,50,O\n");
        JobRun run = run().succeeded();

        assertEquals(
                List.of(
                        "pupil,school,kind,date,start,code",
                        "kim,linde,outside-enrolment,2025-08-15,08:30,O",
                        "kim,linde,no-school-day,2025-08-19,08:30,O",
                        "kim,linde,after-last-day,2025-08-22,08:30,O"),
                run.lines("quality.csv"));
        assertEquals("kim 1 1 0 0 satisfactory", shown(run.tiers().get(0)));
    }

    @Test
    void nobody_is_evaluated_without_marks_and_nothing_without_pupils() {
        put("marks.csv", BadRows.HEADER);
        assertEquals(
                List.of("not-evaluated:no-possible-units", "not-evaluated:no-possible-units"),
                run().succeeded().tiers().stream()
                        .map(row -> row.get("outcome"))
                        .toList());

        put("pupils.csv", "pupil,school,sector,birth_date,enrolled_from,enrolled_to\n");
        assertEquals(List.of(), run().succeeded().tiers());
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_guarded_in_every_table() {
        String formula = "=HYPERLINK(1)";
        put(
                "pupils.csv",
                "pupil,school,sector,birth_date,enrolled_from,enrolled_to\n" + formula
                        + ",linde,vo,2010-02-03,2025-08-18,2026-07-03\n");
        put(
                "marks.csv",
                BadRows.HEADER + formula + ",2025-08-18,08:30,50,O\n" + formula + ",2025-08-23,08:30,50,O\n" + formula
                        + ",2025-08-19,08:30,50,@SUM\n+nobody,2025-08-19,08:30,50,P\n");
        JobRun run = run().succeeded();

        assertEquals("'" + formula, run.tiers().get(0).get("pupil"));
        assertTrue(run.lines("quality.csv").get(1).startsWith("'" + formula + ","));
        assertEquals(
                "marks.csv,4,'" + formula + ",unknown-code,'@SUM",
                run.lines("rejected.csv").get(1));
        assertEquals(
                "marks.csv,5,'+nobody,unknown-pupil,'+nobody",
                run.lines("rejected.csv").get(2));
    }

    @Test
    void a_reference_with_markup_stays_text() {
        String hostile = "<script>alert(1)</script>";
        put(
                "pupils.csv",
                "pupil,school,sector,birth_date,enrolled_from,enrolled_to\n" + hostile
                        + ",linde,vo,2010-02-03,2025-08-18,2026-07-03\n");
        put("marks.csv", BadRows.HEADER + hostile + ",2025-08-18,08:30,50,O\n");

        assertFalse(run().succeeded().text("report.html").contains(hostile));
    }

    private Path in() {
        return folder.resolve("in");
    }

    private void put(String file, String text) {
        JobRun.write(in().resolve(file), text);
    }

    private JobRun run(String... arguments) {
        String[] words = new String[arguments.length + 2];
        words[0] = "--in";
        words[1] = in().toString();
        System.arraycopy(arguments, 0, words, 2, arguments.length);
        return JobRun.into(folder.resolve("out"), words);
    }

    private static String shown(TableRow row) {
        return row.shown("pupil", "possible", "present", "absent", "late", "band");
    }
}
