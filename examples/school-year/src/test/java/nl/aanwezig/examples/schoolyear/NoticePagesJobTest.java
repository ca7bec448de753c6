package nl.aanwezig.examples.schoolyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.aanwezig.examples.schoolyear.html.ParsedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices through corrections, as the job writes them. What each pupil of the small school is there for stands in its FORMAT.md. */
class NoticePagesJobTest {
    private static final String[] SMALL = {"--from", "corrections-school"};

    @TempDir
    Path folder;

    @Test
    void every_kind_of_notice_has_its_row() {
        JobRun run = run("out").succeeded();
        List<String> rows = run.lines("notices.csv");

        assertEquals(
                List.of(
                        "vo-02,SIXTEEN_HOURS,2025-10-02,2025-10-28,16.0,LINDE-VO,true,lesson-hour,2025-10-28,2025-11-04,standing,1,0",
                        "vo-03,SIXTEEN_HOURS,2025-09-02,2025-09-23,16.0,LINDE-VO,true,lesson-hour,2025-09-23,2025-09-30,withdrawn,1,0",
                        "vo-04,SIXTEEN_HOURS,2025-09-02,2025-09-23,16.0,LINDE-VO,true,lesson-hour,2025-09-23,2025-09-30,withdrawn,1,0",
                        "vo-04,SIXTEEN_HOURS,2025-09-02,2025-09-23,16.0,LINDE-VO,true,lesson-hour,2025-09-23,2025-09-30,standing,2,0",
                        "vo-05,SIXTEEN_HOURS,2025-09-08,2025-09-30,17.0,LINDE-VO,true,lesson-hour,2025-09-30,2025-10-07,standing,1,1",
                        "vo-06,LUXURY,2025-12-18,2025-12-19,2,LINDE-VO,true,school-day,2025-12-18,,standing,1,1"),
                rows.stream().filter(row -> row.matches("vo-0[1-6],.*")).toList());
        assertTrue(
                rows.contains(
                        "vo-07,LONG_TERM,2025-09-29,2025-11-03,29,LINDE-VO,true,calendar-day,2025-11-03,2025-11-10,standing,6,0"));
        assertTrue(rows.contains(
                "vo-08,SIXTEEN_HOURS_ADULT,2025-11-04,2025-11-20,16.0,LINDE-VO,false,lesson-hour,,,standing,1,0"));
        assertTrue(rows.contains("vo-09,OTHER,2025-11-05,2025-11-05,,LINDE-VO,false,,,,standing,1,0"));
        assertTrue(rows.contains(
                "vo-10,REMOVAL,2025-12-01,2025-12-01,,LINDE-VO,true,,2025-12-01,2025-12-01,standing,1,0"));
        assertTrue(
                rows.contains(
                        "mbo-01,TRANSITION,2025-11-03,2025-12-01,29,LINDE-MBO,true,calendar-day,2025-12-01,2025-12-08,standing,5,0"));
        assertTrue(
                rows.contains(
                        "mbo-02,SIXTEEN_HOURS,2025-11-03,2025-11-18,17.5,LINDE-MBO,true,clock-hour,2025-11-18,2025-11-25,standing,1,0"));
        assertEquals(24, rows.size());
        assertTrue(
                run.out()
                        .contains(
                                "notices: 21 standing (SIXTEEN_HOURS 10, SIXTEEN_HOURS_ADULT 6, LONG_TERM 1, LUXURY 1, TRANSITION 1,"
                                        + " OTHER 1, REMOVAL 1), 2 withdrawn"),
                run.out());
    }

    @Test
    void every_link_between_report_pupils_and_notices_leads_somewhere() {
        JobRun run = run("out").succeeded();
        Map<String, String> files = run.files();
        Set<String> reached = new TreeSet<>();
        for (String file : files.keySet()) {
            if (file.endsWith(".html")) {
                for (String link : ParsedPage.of(run.text(file)).links()) {
                    String target =
                            Path.of(file).resolveSibling(link).normalize().toString();
                    assertTrue(files.containsKey(target), link);
                    reached.add(file.substring(0, file.indexOf('.')).replaceAll("/.*", "") + " " + target);
                }
            }
        }
        assertEquals(23, pages(run).size());
        for (String page : pages(run)) {
            assertTrue(reached.contains("report " + page), page);
            ParsedPage.of(run.text(page)).standsOnItsOwn();
        }
        assertEquals(
                Set.of("../report.html", "../pupils/vo-04.html", "vo-04-2.html"),
                new TreeSet<>(ParsedPage.of(run.text("notices/vo-04-1.html")).links()));
        assertTrue(ParsedPage.of(run.text("pupils/vo-04.html")).links().contains("../notices/vo-04-1.html"));
    }

    @Test
    void a_withdrawn_notice_counts_no_more() {
        JobRun run = run("out").succeeded();
        ParsedPage report = ParsedPage.of(run.text("report.html"));

        assertEquals(1, report.withId("svg", "notices-chart"));
        assertTrue(report.text().contains("16 hours in 4 lesson weeks, under 18: 10, at most 3 in a week."));
        assertTrue(report.describedPictures() > 5);
        assertTrue(report.text().contains("21 notices for 10 pupils; 2 withdrawn."));
        assertTrue(report.text().contains("Withdrawn after a correction in the register: these count no more"));
        assertTrue(run.text("pupils/vo-03.html").contains("Ingetrokken na een verbetering in het register."));
        assertFalse(run.text("pupils/vo-02.html").contains("Ingetrokken na"));
    }

    @Test
    void notice_pages_are_as_many_as_asked_for_standing_and_newest_first() {
        JobRun run = run("few", "--notice-pages", "3").succeeded();
        assertEquals(Set.of("notices/vo-06-1.html", "notices/mbo-01-5.html", "notices/vo-10-1.html"), pages(run));
        assertTrue(run.out().contains("notices: 3 pages of 23 notices, the newest that stand first"), run.out());
        assertEquals(
                12,
                run.files().keySet().stream()
                        .filter(file -> file.startsWith("pupils/"))
                        .count());

        assertEquals(Set.of(), pages(run("none", "--notice-pages", "none").succeeded()));
        assertFalse(folder.resolve("none/notices").toFile().exists());
        assertEquals(2, pages(run("two", "--pages", "2").succeeded()).size());
        assertEquals(
                23,
                pages(run("all", "--pages", "none", "--notice-pages", "all").succeeded())
                        .size());
        assertTrue(run("all", "--notice-pages", "20").out().contains("also holds 3 pages of an earlier run.\nMaybe"));
    }

    @Test
    void pages_speak_the_language_that_is_asked_for() {
        JobRun run = run("out", "--language", "en").succeeded();
        assertTrue(run.text("notices/vo-02-1.html").contains("Which lessons were missed"));
        assertFalse(run.text("notices/vo-02-1.html").contains("Welke"));
    }

    @Test
    void no_reference_of_a_pupil_reaches_the_terminal() {
        JobRun run = run("out").succeeded();
        run.tiers().forEach(row -> assertFalse(run.out().contains(row.get("pupil")), row::toString));
    }

    @Test
    void a_page_that_cannot_be_written_is_refused_without_its_pupil() {
        assertTrue(folder.resolve("out/notices/vo-02-1.html").toFile().mkdirs());
        JobRun run = run("out").refused("notices");
        assertFalse(run.err().contains("vo-02") || run.out().contains("vo-02"), run.err());
    }

    @Test
    void the_same_bytes_in_any_order_of_arrival_and_under_any_locale_and_zone() {
        Map<String, String> usual = run("usual").succeeded().files();
        Path in = folder.resolve("in");
        Path bundled = Source.CORRECTIONS_SCHOOL.bundled().orElseThrow();
        for (String file : List.of("pupils.csv", "calendar.csv", "codes.csv", "facts.csv")) {
            JobRun.write(in.resolve(file), JobRun.read(bundled.resolve(file)));
        }
        List<String> marks = new ArrayList<>(
                JobRun.read(bundled.resolve("marks.csv")).lines().toList());
        String header = marks.remove(0);
        Collections.shuffle(marks, new Random(20251124));
        JobRun.write(in.resolve("marks.csv"), header + "\n" + String.join("\n", marks) + "\n");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(usual, run("other", "--in", in.toString()).succeeded().files());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private JobRun run(String out, String... more) {
        List<String> words = new ArrayList<>(List.of(SMALL));
        words.addAll(List.of(more));
        return JobRun.into(folder.resolve(out), words.toArray(String[]::new));
    }

    private static Set<String> pages(JobRun run) {
        return run.files().keySet().stream()
                .filter(file -> file.startsWith("notices/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
