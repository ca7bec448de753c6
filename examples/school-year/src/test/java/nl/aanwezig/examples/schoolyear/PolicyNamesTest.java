package nl.aanwezig.examples.schoolyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.mtss.PolicyTable;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies by name, by name and version, and from a file. */
class PolicyNamesTest {
    private static final String FILE = """
            {
              "id": "de-linde",
              "version": "2026-08",
              "ground": "School plan",
              "rules": [
                {
                  "band": "long absence",
                  "tier": 3,
                  "when": { "measure": "absence-share", "over": "yearToDate", "atLeast": { "percent": 20 } },
                  "ground": "School plan 4.3"
                }
              ],
              "otherwise": { "band": "present", "tier": 1 }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_policy_from_a_file_places_pupils() {
        JobRun run = run("--policy", file(FILE), "--pages", "1").succeeded();

        assertEquals(
                List.of("de-linde 2026-08 long absence 3"),
                run.tiers().stream()
                        .filter(row -> row.get("tier").equals("3"))
                        .map(row -> row.shown("policy", "version", "band", "tier"))
                        .distinct()
                        .toList());
        // those who missed 20 per cent or more: expected-bands.csv beside the data
        assertEquals(
                3,
                run.tiers().stream().filter(row -> row.get("tier").equals("3")).count());
        assertTrue(run.text("report.html").contains("de-linde"));
        assertTrue(run.text("pupils/po00031.html").contains("Het beleid de-linde noemt dit"));
    }

    @Test
    void the_file_that_comes_with_the_example_runs_and_compares() {
        Path example = JobRun.bundled().resolveSibling("policies/example-school.json");
        JobRun run = run("--policy", example.toString(), "--compare", file(FILE), "--pages", "none")
                .succeeded();

        assertEquals("example-school", run.tiers().get(0).get("policy"));
        assertTrue(run.text("comparison.csv").contains(",de-linde,2026-08,"), run.out());
        assertTrue(run.text("report.html").contains("does not divide a rate of absence"));
        assertTrue(run.text("report.html").contains("holds on to a level for a while"));
    }

    @Test
    void everything_that_is_wrong_with_a_file_is_said_at_once_with_field_and_line() {
        String bad = FILE.replace("absence-share", "absence-shard")
                .replace("\"ground\": \"School plan 4.3\"", "\"grond\": \"School plan 4.3\"");
        JobRun run = run("--policy", file(bad));

        assertEquals(2, run.status());
        assertTrue(run.err().contains("de-linde.json:9:"), run.err());
        assertTrue(run.err().contains("rules[0].when.measure"), run.err());
        assertTrue(run.err().contains("absence-shard"), run.err());
        assertTrue(run.err().contains("rules[0].grond"), run.err());
        assertTrue(run.err().lines().filter(line -> line.startsWith("Maybe ")).count() >= 2, run.err());
        assertFalse(run.err().contains("\tat ") || run.err().contains("Exception"), run.err());
        assertFalse(folder.resolve("out").toFile().exists());
    }

    @Test
    void a_file_that_is_not_there_or_has_an_impossible_name_is_refused() {
        run("--policy", folder.resolve("none.json").toString()).refused("none.json");
        run("--compare", folder.resolve("none.json").toString()).refused("none.json");
        run("--policy", "no\0path.json").refused("--policy");
    }

    @Test
    void an_unknown_name_gets_the_names_that_are_like_it() {
        assertTrue(run("--policy", "attendance-works")
                .refused("attendance-works")
                .err()
                .contains("Maybe attendance-works-bands or attendance-works-triggers"));
        assertTrue(run("--compare", "mtss").refused("--compare", "mtss").err().contains("--policies"));
    }

    @Test
    void an_older_version_is_named_with_a_colon() {
        assertTrue(run("--policy", "flanders-toddlers:2019-20", "--describe")
                .succeeded()
                .out()
                .startsWith("flanders-toddlers 2019-20\n"));
        assertTrue(run("--policy", "flanders-toddlers", "--describe")
                .succeeded()
                .out()
                .startsWith("flanders-toddlers 2026-11\n"));
        run("--policy", "flanders-toddlers:1999").refused("flanders-toddlers:1999");
    }

    @Test
    void all_policies_are_listed_on_a_line_each() {
        List<String> lines = run("--policies").succeeded().out().lines().toList();

        assertEquals(Policies.all().size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            TierPolicy policy = Policies.all().get(i);
            assertTrue(lines.get(i).startsWith(policy.id() + " "), lines.get(i));
            assertTrue(lines.get(i).contains(" " + policy.version() + " "), lines.get(i));
            assertTrue(lines.get(i).endsWith(policy.ground().source()), lines.get(i));
        }
        assertFalse(folder.resolve("out").toFile().exists());
    }

    @Test
    void a_policy_is_described_in_both_languages_with_nothing_left_out() {
        for (TierPolicy policy : Policies.all()) {
            String named = policy.id() + ":" + policy.version();
            String dutch =
                    words(run("--policy", named, "--describe").succeeded().out());
            String english = words(run("--policy", named, "--describe", "--language", "en")
                    .succeeded()
                    .out());
            for (List<String> row : PolicyTable.of(policy).rows(Language.DUTCH)) {
                row.forEach(cell -> cell.lines().forEach(line -> contains(dutch, line)));
            }
            for (List<String> row : PolicyTable.of(policy).rows(Language.ENGLISH)) {
                row.forEach(cell -> cell.lines().forEach(line -> contains(english, line)));
            }
        }
        assertFalse(folder.resolve("out").toFile().exists());
    }

    @Test
    void both_policies_of_a_comparison_are_described_and_lines_fit_a_terminal() {
        String out = run("--policy", file(FILE), "--compare", "kipp-tiers", "--describe")
                .succeeded()
                .out();

        assertTrue(out.startsWith("de-linde 2026-08\n") && out.contains("\nkipp-tiers 2026-08\n"), out);
        assertTrue(out.lines().filter(line -> line.contains("  ")).allMatch(line -> line.length() <= 130), out);
        assertTrue(out.contains("ten minste 20 procent"), out);
    }

    /** A folded cell goes on in its own column, so its words are looked for one by one. */
    private static void contains(String text, String cell) {
        for (String word : cell.split(" ", -1)) {
            assertTrue(text.contains(" " + word + " "), () -> word + " of " + cell);
        }
    }

    private static String words(String text) {
        return " " + String.join(" ", text.split("\\s+", -1)) + " ";
    }

    private String file(String text) {
        Path file = folder.resolve("de-linde.json");
        JobRun.write(file, text);
        return file.toString();
    }

    private JobRun run(String... arguments) {
        return JobRun.into(folder.resolve("out"), arguments);
    }
}
