package nl.aanwezig.examples.schoolyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job on a small folder of Ed-Fi interchanges: two schools, ten school days, only deviations are registered. */
class SchoolYearJobEdFiTest {
    private static final String NAMESPACE = "<InterchangeStudentAttendance xmlns=\"http://ed-fi.org/5.2.0\">\n";
    private static final String END = "\n</InterchangeStudentAttendance>\n";
    private static final String DOCTYPE = "<!DOCTYPE i [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n";
    private static final String TEN_DAYS = "date\n2021-08-23\n2021-08-24\n2021-08-25\n2021-08-26\n2021-08-27\n"
            + "2021-08-30\n2021-08-31\n2021-09-01\n2021-09-02\n2021-09-03\n";

    @TempDir
    Path folder;

    @Test
    void days_without_an_event_are_present() {
        district();
        List<TableRow> rows = run().succeeded().tiers();

        assertEquals(
                List.of(
                        "p1 north 10 8 2 1 0 evaluated 3 severe-chronic",
                        "p2 north 10 9.5 0.5 0 0 evaluated 1 at-risk",
                        "p2 south 10 10 0 0 0 evaluated 1 satisfactory"),
                rows.stream().map(SchoolYearJobEdFiTest::shown).toList());
        for (TableRow row : rows) {
            assertEquals("day", row.get("unit"));
            assertEquals("2021-09-03", row.get("as_of"));
        }
    }

    @Test
    void events_outside_the_calendar_are_kept_and_flagged() {
        district();
        JobRun run = run().succeeded();

        assertEquals(
                List.of(
                        "pupil,school,kind,date,start,code",
                        "p1,north,conflict,2021-08-24,00:00,Tardy",
                        "p1,north,no-school-day,2021-08-29,00:00,Excused Absence"),
                run.lines("quality.csv"));
        assertEquals(List.of(String.join(",", NoticeTable.HEADER)), run.lines("notices.csv"));
        assertEquals(List.of("file,line,pupil,reason,value"), run.lines("rejected.csv"));
    }

    @Test
    void only_days_up_to_the_one_asked_for_count() {
        district();
        JobRun run = run("--as-of", "2021-08-27").succeeded();

        assertEquals(
                "p1 north 5 4 1 0 0 evaluated 3 severe-chronic",
                shown(run.tiers().get(0)));
        assertEquals(
                5,
                run.lines("quality.csv").stream()
                        .filter(line -> line.contains("after-last-day"))
                        .count());
    }

    @Test
    void a_bad_event_is_listed_and_the_others_count() {
        district();
        events(
                "More.xml",
                event("p1", "north", "2021-08-25", "Sleeping", ""),
                event("p1", "north", "0003-08-25", "Tardy", ""),
                event("p1", "north", "2021-08-26", "Unexcused Absence", ""));
        JobRun run = run().succeeded();

        assertEquals(
                List.of(
                        "file,line,pupil,reason,value",
                        "More.xml,2,p1,unknown-code,Sleeping",
                        "More.xml,3,p1,implausible-date,0003-08-25"),
                run.lines("rejected.csv"));
        assertEquals("3", run.tiers().get(0).get("absent"));
        assertEquals(3, run("--strict").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Interchange><StudentSchoolAttendanceEvent>",
                "<Interchange></Other>",
                "no xml at all",
                "",
                "<Interchange xmlns=\"http://ed-fi.org/5.2.0\"><Student>&undeclared;</Student></Interchange>",
                DOCTYPE + "<i>&e;</i>",
                DOCTYPE + "<i/>",
                "<!DOCTYPE i [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;&a;\">]><i>&b;</i>"
            })
    void xml_that_is_malformed_or_declares_a_doctype_is_refused(String text) {
        district();
        JobRun.write(folder.resolve("in/Hostile.xml"), text);

        JobRun run = run().refused("Hostile.xml");

        assertFalse(folder.resolve("out").toFile().exists(), run.out());
    }

    @Test
    void a_folder_without_a_usable_calendar_is_refused() {
        district();
        JobRun.write(folder.resolve("in/constructed_calendar.csv"), "date\n");
        run().refused("constructed_calendar.csv");
        JobRun.write(folder.resolve("in/constructed_calendar.csv"), "date\n0003-01-01\nmonday\n");
        run().refused("constructed_calendar.csv");
        JobRun.write(folder.resolve("in/constructed_calendar.csv"), "day\n2021-08-23\n");
        run().refused("constructed_calendar.csv");
        JobRun.write(folder.resolve("empty/readme.txt"), "nothing");
        JobRun.into(
                        folder.resolve("out"),
                        "--from",
                        "edfi",
                        "--in",
                        folder.resolve("empty").toString())
                .refused("empty");
    }

    private void district() {
        JobRun.write(folder.resolve("in/constructed_calendar.csv"), TEN_DAYS);
        events(
                "Attendance.xml",
                event("p1", "north", "2021-08-24", "Unexcused Absence", ""),
                event("p1", "north", "2021-08-24", "Tardy", ""),
                event("p1", "north", "2021-08-29", "Excused Absence", ""), // a Sunday
                event("p1", "north", "2021-08-31", "Excused Absence", "1"),
                event("p1", "north", "2021-09-01", "Tardy", ""),
                event("p2", "north", "2021-09-02", "Excused Absence", "0.5"),
                event("p2", "south", "2021-09-02", "Partial", ""));
    }

    private void events(String file, String... records) {
        JobRun.write(folder.resolve("in").resolve(file), NAMESPACE + String.join("\n", records) + END);
    }

    private static String event(String pupil, String school, String date, String category, String duration) {
        return "<StudentSchoolAttendanceEvent><AttendanceEvent><EventDate>" + date + "</EventDate>"
                + "<AttendanceEventCategory>uri://ed-fi.org/AttendanceEventCategoryDescriptor#" + category
                + "</AttendanceEventCategory>"
                + (duration.isEmpty() ? "" : "<EventDuration>" + duration + "</EventDuration>")
                + "</AttendanceEvent><StudentReference><StudentIdentity><StudentUniqueId>" + pupil
                + "</StudentUniqueId></StudentIdentity></StudentReference><SchoolReference><SchoolIdentity><SchoolId>"
                + school + "</SchoolId></SchoolIdentity></SchoolReference></StudentSchoolAttendanceEvent>";
    }

    private JobRun run(String... arguments) {
        String[] words = new String[arguments.length + 4];
        System.arraycopy(
                new String[] {"--from", "edfi", "--in", folder.resolve("in").toString()}, 0, words, 0, 4);
        System.arraycopy(arguments, 0, words, 4, arguments.length);
        return JobRun.into(folder.resolve("out"), words);
    }

    private static String shown(TableRow row) {
        return row.shown(
                "pupil", "school", "possible", "present", "absent", "late", "unrecorded", "outcome", "tier", "band");
    }
}
