package nl.aanwezig.examples.schoolyear;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.TierPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job on the school year that comes with it. Expected files and codes are those beside the data. */
class SchoolYearJobTest {
    private static final String TIERS_HEADER =
            "pupil,school,policy,version,as_of,unit,possible,present,absent,late,unrecorded,outcome,tier,band";
    private static final String NOTICES_HEADER =
            "pupil,kind,begin,end,hours,school,mandatory,unit,report_by,late_after,status,number,changed";
    private static final Map<String, String> TIERS =
            Map.of("satisfactory", "1", "at-risk", "1", "moderate-chronic", "2", "severe-chronic", "3");

    @TempDir
    Path folder;

    @Test
    void the_bundled_year_gives_the_expected_bands() {
        JobRun run = JobRun.into(folder.resolve("new/out")).succeeded();
        Map<String, TableRow> expected = byPupil(bundled("expected-bands.csv"));

        assertEquals(60, expected.size());
        assertEquals(TIERS_HEADER, run.lines("tiers.csv").get(0));
        assertEquals(60, run.tiers().size());
        for (TableRow row : run.tiers()) {
            TableRow wanted = requireNonNull(expected.get(row.get("pupil")), row::toString);
            assertEquals(
                    List.of(wanted.get("possible"), wanted.get("absent"), wanted.get("unrecorded"), wanted.get("band")),
                    List.of(row.get("possible"), row.get("absent"), row.get("unrecorded"), row.get("band")),
                    row::toString);
            assertEquals(row.number("possible") - row.number("absent"), row.number("present"), row::toString);
            assertEquals(TIERS.get(row.get("band")), row.get("tier"));
            assertEquals(
                    List.of("attendance-works-bands", "2021-11", "2026-07-03", "lesson", "evaluated"),
                    List.of(
                            row.get("policy"),
                            row.get("version"),
                            row.get("as_of"),
                            row.get("unit"),
                            row.get("outcome")));
        }
        List<TableRow> sorted = new ArrayList<>(run.tiers());
        sorted.sort(Comparator.comparing((TableRow row) -> row.get("pupil")).thenComparing(row -> row.get("school")));
        assertEquals(sorted, run.tiers());
        Set<String> files = new TreeSet<>(Set.of(
                "changes.csv",
                "explanations.md",
                "groups.csv",
                "notices.csv",
                "quality.csv",
                "rejected.csv",
                "report.html",
                "signals.csv",
                "tiers.csv"));
        expected.keySet().forEach(pupil -> files.add("pupils/" + pupil + ".html"));
        run.table("notices.csv")
                .forEach(row -> files.add("notices/" + row.get("pupil") + "-" + row.get("number") + ".html"));
        assertEquals(files, run.files().keySet());
    }

    @Test
    void the_bundled_year_gives_the_expected_notices() {
        JobRun run = JobRun.into(folder).succeeded();
        List<String> expected = JobRun.read(JobRun.bundled().resolve("expected-notices.csv"))
                .lines()
                .toList();

        assertEquals(42, expected.size());
        assertEquals(NOTICES_HEADER, run.lines("notices.csv").get(0));
        assertTrue(NOTICES_HEADER.startsWith(expected.get(0) + ","));
        assertEquals(
                new HashSet<>(expected.subList(1, 42)),
                run.table("notices.csv").stream()
                        .map(row -> String.join(",", row.cells().subList(0, 5)))
                        .collect(Collectors.toSet()));
        assertEquals(42, run.lines("notices.csv").size());
        for (TableRow row : run.table("notices.csv")) {
            boolean lessons = row.get("pupil").startsWith("vo");
            assertEquals("true standing 0", row.shown("mandatory", "status", "changed"));
            assertEquals(lessons ? "lesson-hour" : "clock-hour", row.get("unit"), row::toString);
            assertEquals(row.get("end"), row.get("report_by"));
        }
        assertEquals(List.of("file,line,pupil,reason,value"), run.lines("rejected.csv"));
        assertTrue(run.out().contains("notices: 41 standing (SIXTEEN_HOURS 41), 0 withdrawn"), run.out());
        assertTrue(run.out().contains("rows rejected: 0"), run.out());
        run.files().keySet().stream()
                .filter(file -> !file.startsWith("pupils/") && !file.startsWith("notices/"))
                .forEach(file ->
                        assertTrue(run.out().contains(folder.resolve(file).toString()), file));
    }

    @Test
    void late_arrivals_inside_present_are_those_of_the_marks() {
        Map<String, Integer> late = new TreeMap<>();
        bundled("marks.csv").stream()
                .filter(mark -> mark.get("code").equals("L"))
                .forEach(mark -> late.merge(mark.get("pupil"), 1, Integer::sum));

        for (TableRow row : JobRun.into(folder).tiers()) {
            assertEquals(late.getOrDefault(row.get("pupil"), 0), row.number("late"), row::toString);
        }
        assertTrue(late.values().stream().mapToInt(count -> count).sum() > 100);
    }

    @Test
    void a_day_in_the_middle_of_the_year_counts_only_up_to_that_day() {
        LocalDate asOf = LocalDate.of(2026, 1, 14);
        List<TableRow> rows =
                JobRun.into(folder, "--as-of", asOf.toString()).succeeded().tiers();
        Map<String, int[]> recount = new TreeMap<>(); // possible, absent, unrecorded
        for (TableRow mark : bundled("marks.csv")) {
            int[] counts = recount.computeIfAbsent(mark.get("pupil"), pupil -> new int[3]);
            if (!LocalDate.parse(mark.get("date")).isAfter(asOf)) {
                switch (mark.get("code")) {
                    case "P", "L" -> counts[0]++;
                    case "Z", "V", "D", "O", "X" -> {
                        counts[0]++;
                        counts[1]++;
                    }
                    case "-" -> counts[2]++;
                    default -> assertEquals("U", mark.get("code"));
                }
            }
        }
        assertEquals(60, rows.size());
        for (TableRow row : rows) {
            int[] counts = requireNonNull(recount.get(row.get("pupil")), row::toString);
            assertEquals("2026-01-14", row.get("as_of"));
            assertEquals(counts[0], row.number("possible"), row::toString);
            assertEquals(counts[1], row.number("absent"), row::toString);
            assertEquals(counts[2], row.number("unrecorded"), row::toString);
            assertEquals(band(counts[1], counts[0]), row.get("band"), row::toString);
        }
        for (TableRow notice : TableRow.table(new JobRun(0, "", "", folder).lines("notices.csv"))) {
            assertTrue(!LocalDate.parse(notice.get("end")).isAfter(asOf), notice::toString);
        }
    }

    @Test
    void before_the_first_school_day_nothing_is_evaluated() {
        for (TableRow row :
                JobRun.into(folder, "--as-of", "2025-08-01").succeeded().tiers()) {
            assertEquals(
                    List.of("0", "0", "not-evaluated:no-possible-units", "", ""),
                    List.of(
                            row.get("possible"),
                            row.get("absent"),
                            row.get("outcome"),
                            row.get("tier"),
                            row.get("band")));
        }
        assertEquals(
                List.of(NOTICES_HEADER),
                JobRun.read(folder.resolve("notices.csv")).lines().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attendance-works-triggers",
                "dutch-late-3-6-9",
                "edu-bands",
                "england-penalty-notice-threshold",
                "flanders-toddlers:2019-20",
                "kipp-chronic-across-schools",
                "kipp-tiers",
                "mazl-invitation",
                "rethink-ed-tiers"
            })
    void any_policy_runs_and_leaves_the_tier_empty_where_it_has_none(String named) throws Refused {
        TierPolicy policy = PolicyNames.policy("--policy", named);
        Map<String, String> tierOf = new TreeMap<>();
        for (Band band : policy.bands()) {
            tierOf.put(band.name(), band.tier().map(String::valueOf).orElse(""));
        }
        List<TableRow> rows = JobRun.into(folder, "--policy", named, "--pages", "none")
                .succeeded()
                .tiers();
        assertEquals(60, rows.size());
        for (TableRow row : rows) {
            assertEquals(policy.id(), row.get("policy"));
            assertEquals(policy.version(), row.get("version"));
            assertEquals(row.get("band").isEmpty(), row.get("outcome").startsWith("not-evaluated:"), row::toString);
            assertEquals(tierOf.getOrDefault(row.get("band"), ""), row.get("tier"), row::toString);
        }
    }

    @Test
    void help_names_every_argument_and_writes_nothing() {
        for (String[] words : List.of(new String[] {"--help"}, new String[] {"--from", "edfi", "--help"})) {
            JobRun run = JobRun.into(folder.resolve("none"), words).succeeded();
            for (String argument : List.of(
                    "--from",
                    "--in",
                    "--policy",
                    "--compare",
                    "--as-of",
                    "--since",
                    "--out",
                    "--pages",
                    "--notice-pages",
                    "--language",
                    "--strict",
                    "--policies",
                    "--describe",
                    "--help")) {
                assertTrue(run.out().contains("  " + argument), argument);
            }
            assertTrue(run.out().contains("edfi") && run.out().contains("dutch-school"));
            assertTrue(!folder.resolve("none").toFile().exists());
        }
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        List<String> marks = new ArrayList<>(
                JobRun.read(JobRun.bundled().resolve("marks.csv")).lines().toList());
        String header = marks.remove(0);
        Collections.shuffle(marks, new Random(20251123));
        Path in = folder.resolve("in");
        for (String file : List.of("pupils.csv", "calendar.csv", "codes.csv")) {
            JobRun.write(in.resolve(file), JobRun.read(JobRun.bundled().resolve(file)));
        }
        JobRun.write(in.resolve("marks.csv"), header + "\n" + String.join("\n", marks) + "\n");

        JobRun shuffled =
                JobRun.into(folder.resolve("shuffled"), "--in", in.toString()).succeeded();

        assertNotEquals(JobRun.read(JobRun.bundled().resolve("marks.csv")), JobRun.read(in.resolve("marks.csv")));
        assertEquals(JobRun.into(folder.resolve("usual")).files(), shuffled.files());
    }

    @Test
    void the_same_bytes_under_any_locale_and_zone() {
        Map<String, String> usual =
                JobRun.into(folder.resolve("usual")).succeeded().files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(usual, JobRun.into(folder.resolve("other")).succeeded().files());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<TableRow> bundled(String file) {
        return TableRow.table(
                JobRun.read(JobRun.bundled().resolve(file)).lines().toList());
    }

    private static Map<String, TableRow> byPupil(List<TableRow> rows) {
        Map<String, TableRow> found = new TreeMap<>();
        rows.forEach(row -> found.put(row.get("pupil"), row));
        return found;
    }

    /** The cut points of the format's description, without a fraction. */
    private static String band(int absent, int possible) {
        if (absent * 100 >= 20 * possible) {
            return "severe-chronic";
        }
        if (absent * 100 >= 10 * possible) {
            return "moderate-chronic";
        }
        return absent * 100 >= 5 * possible ? "at-risk" : "satisfactory";
    }
}
