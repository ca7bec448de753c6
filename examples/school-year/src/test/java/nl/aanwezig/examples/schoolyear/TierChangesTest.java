package nl.aanwezig.examples.schoolyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes over the year and between policies, against a recount of the marks that knows nothing of the library. */
class TierChangesTest {
    @TempDir
    Path folder;

    /** Possible and missed lessons of a pupil by day, unrecorded and cancelled ones left out. */
    private static Map<String, Map<LocalDate, int[]>> days() {
        Map<String, Map<LocalDate, int[]>> pupils = new TreeMap<>();
        for (TableRow mark : TableRow.table(
                JobRun.read(JobRun.bundled().resolve("marks.csv")).lines().toList())) {
            int[] day = pupils.computeIfAbsent(mark.get("pupil"), pupil -> new TreeMap<>())
                    .computeIfAbsent(LocalDate.parse(mark.get("date")), date -> new int[2]);
            switch (mark.get("code")) {
                case "P", "L" -> day[0]++;
                case "Z", "V", "D", "O", "X" -> {
                    day[0]++;
                    day[1]++;
                }
                default -> assertTrue(List.of("-", "U").contains(mark.get("code")));
            }
        }
        return pupils;
    }

    @Test
    void every_change_is_that_of_a_recount_day_by_day() {
        List<String> expected = new ArrayList<>();
        days().forEach((pupil, days) -> {
            String before = "";
            int[] sum = new int[2];
            for (Map.Entry<LocalDate, int[]> day : days.entrySet()) {
                sum[0] += day.getValue()[0];
                sum[1] += day.getValue()[1];
                String band = band(sum[1], sum[0]);
                if (!band.equals(before)) {
                    expected.add(String.join(" ", pupil, day.getKey().toString(), before, band));
                }
                before = band;
            }
        });

        List<TableRow> rows = JobRun.into(folder, "--pages", "none").succeeded().table("changes.csv");

        assertEquals(
                List.of("pupil", "school", "on", "before", "after", "policy", "version"),
                rows.get(0).header());
        assertEquals(
                expected,
                rows.stream()
                        .map(row -> row.shown("pupil", "on", "before", "after"))
                        .toList());
        for (TableRow row : rows) {
            assertEquals("attendance-works-bands 2021-11", row.shown("policy", "version"));
        }
    }

    @Test
    void the_last_change_leads_to_the_band_of_the_last_day() {
        JobRun run =
                JobRun.into(folder, "--as-of", "2026-02-10", "--pages", "none").succeeded();
        Map<String, String> last = new TreeMap<>();
        run.table("changes.csv").forEach(row -> last.put(row.get("pupil"), row.get("after")));

        for (TableRow row : run.tiers()) {
            assertEquals(row.get("band"), last.getOrDefault(row.get("pupil"), ""), row::toString);
        }
    }

    @Test
    void who_moves_between_two_policies_is_who_has_another_tier_by_their_texts() {
        Map<String, String> expected = new TreeMap<>();
        days().forEach((pupil, days) -> {
            int possible = days.values().stream().mapToInt(day -> day[0]).sum();
            int absent = days.values().stream().mapToInt(day -> day[1]).sum();
            int one = Map.of("satisfactory", 1, "at-risk", 1, "moderate-chronic", 2, "severe-chronic", 3)
                    .getOrDefault(band(absent, possible), 0);
            // KIPP: tier 2 below 95 per cent of attendance, tier 3 below 90, tier 4 below 80
            int present = (possible - absent) * 100;
            int other = present < 80 * possible ? 4 : present < 90 * possible ? 3 : present < 95 * possible ? 2 : 1;
            if (one != other) {
                expected.put(pupil, one + " " + other);
            }
        });

        JobRun run =
                JobRun.into(folder, "--compare", "kipp-tiers", "--pages", "1").succeeded();
        Map<String, String> moves = new TreeMap<>();
        for (TableRow row : run.table("comparison.csv")) {
            moves.put(row.get("pupil"), row.shown("tier", "other_tier"));
            assertTrue(row.get("because").startsWith("the share of absence"), row::toString);
            assertTrue(row.get("other_because").startsWith("the share of attendance"), row::toString);
            assertEquals("kipp-tiers 2026-08", row.shown("other_policy", "other_version"));
        }

        assertEquals(expected, moves);
        assertTrue(run.text("report.html").contains("34 of 60 pupils (56.7%) would stand elsewhere"));
        assertTrue(run.out().contains(folder.resolve("comparison.csv").toString()));
    }

    @Test
    void a_policy_compared_with_itself_moves_nobody() {
        JobRun run = JobRun.into(folder, "--compare", "attendance-works-bands", "--pages", "1")
                .succeeded();

        assertEquals(1, run.lines("comparison.csv").size());
        assertTrue(run.text("report.html").contains("0 of 60 pupils (0.0%) would stand elsewhere"));
        assertTrue(run.text("pupils/po00031.html")
                .contains("Het beleid attendance-works-bands zou hetzelfde voorstellen."));
    }

    @Test
    void who_moved_since_the_last_decision_is_told_apart() {
        JobRun run =
                JobRun.into(folder, "--since", "2026-06-26", "--pages", "none").succeeded();
        Map<String, String> then = new TreeMap<>();
        Map<String, String> now = new TreeMap<>();
        for (TableRow row : run.table("changes.csv")) {
            now.put(row.get("pupil"), row.get("after"));
            if (!LocalDate.parse(row.get("on")).isAfter(LocalDate.of(2026, 6, 26))) {
                then.put(row.get("pupil"), row.get("after"));
            }
        }
        String report = run.text("report.html");
        String moved = report.substring(report.indexOf("Moved since 26 Jun 2026"));
        moved = moved.substring(0, moved.indexOf("</table>"));
        assertTrue(!then.equals(now));
        for (Map.Entry<String, String> pupil : now.entrySet()) {
            assertEquals(
                    !pupil.getValue().equals(then.get(pupil.getKey())), moved.contains(pupil.getKey()), pupil::getKey);
        }
    }

    private static String band(int absent, int possible) {
        if (possible == 0) {
            return "";
        }
        if (absent * 100 >= 20 * possible) {
            return "severe-chronic";
        }
        if (absent * 100 >= 10 * possible) {
            return "moderate-chronic";
        }
        return absent * 100 >= 5 * possible ? "at-risk" : "satisfactory";
    }
}
