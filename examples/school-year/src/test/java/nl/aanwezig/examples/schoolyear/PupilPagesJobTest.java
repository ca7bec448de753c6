package nl.aanwezig.examples.schoolyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.aanwezig.examples.schoolyear.html.ParsedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that the job writes: how many, whose, linked from where, and that no pupil's reference reaches the terminal. */
class PupilPagesJobTest {
    @TempDir
    Path folder;

    @Test
    void every_pupil_has_a_page_and_every_link_of_the_report_leads_to_one() {
        JobRun run = JobRun.into(folder).succeeded();
        Set<String> pages = pages(run);

        assertEquals(60, pages.size());
        List<String> links = linksToPupils(run);
        assertTrue(links.size() > 60);
        assertEquals(pages, new TreeSet<>(links));
        for (String page : pages) {
            ParsedPage parsed = ParsedPage.of(run.text(page)).standsOnItsOwn();
            List<String> others = parsed.links();
            assertEquals("../report.html", others.get(others.size() - 1));
            others.subList(0, others.size() - 1)
                    .forEach(link -> assertTrue(link.startsWith("../notices/") && link.endsWith(".html"), link));
            assertEquals("nl", parsed.root().getAttribute("lang"));
        }
    }

    @Test
    void the_pages_are_those_with_most_support_first_and_the_rest_is_not_linked() {
        JobRun run = JobRun.into(folder, "--pages", "3").succeeded();
        Set<String> severe = run.tiers().stream()
                .filter(row -> row.get("tier").equals("3"))
                .map(row -> "pupils/" + row.get("pupil") + ".html")
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(3, severe.size());
        assertEquals(severe, pages(run));
        assertEquals(severe, new TreeSet<>(linksToPupils(run)));
        assertTrue(run.out().contains("pupils: 3 pages of 60 pupils, those with most support first"), run.out());
    }

    @Test
    void without_pages_there_is_no_folder_and_no_link() {
        JobRun run = JobRun.into(folder, "--pages", "none").succeeded();

        assertEquals(Set.of(), pages(run));
        assertFalse(folder.resolve("pupils").toFile().exists());
        assertEquals(List.of(), ParsedPage.of(run.text("report.html")).links());
    }

    @Test
    void pages_speak_the_language_that_is_asked_for() {
        JobRun run = JobRun.into(folder, "--pages", "1", "--language", "en").succeeded();

        ParsedPage page = ParsedPage.of(run.text(pages(run).iterator().next()));
        assertEquals("en", page.root().getAttribute("lang"));
        assertTrue(page.text().contains("What is proposed, and why"));
        assertFalse(page.text().contains("Voorstel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--pages some",
                "--pages 1.5",
                "--notice-pages few",
                "--pages -1",
                "--language fr",
                "--language NL"
            })
    void what_is_no_number_and_no_language_is_refused(String words) {
        JobRun.into(folder.resolve("out"), words.split(" ", -1)).refused(words.split(" ", -1));
        assertFalse(folder.resolve("out").toFile().exists());
    }

    @Test
    void a_day_of_the_last_decision_that_is_not_before_the_last_day_is_refused() {
        Path out = folder.resolve("out");
        JobRun.into(out, "--as-of", "2026-01-15", "--since", "2026-01-15").refused("--since", "2026-01-15");
        JobRun.into(out, "--since", "2026-07-03").refused("--since", "2026-07-03");
        JobRun.into(out, "--since", "soon").refused("--since", "soon");
        JobRun.into(out, "--as-of", "2026-01-15", "--since", "2026-01-14", "--pages", "none")
                .succeeded();
    }

    @Test
    void no_reference_of_a_pupil_reaches_the_terminal() {
        JobRun run = JobRun.into(folder).succeeded();
        for (TableRow row : run.tiers()) {
            assertFalse(run.out().contains(row.get("pupil")), row::toString);
        }
    }

    @Test
    void a_page_that_cannot_be_written_is_refused_without_its_pupil() {
        assertTrue(folder.resolve("pupils/po00031.html").toFile().mkdirs());
        JobRun run = JobRun.into(folder).refused("pupils");
        assertFalse(run.err().contains("po00031") || run.out().contains("po00031"), run.err());
    }

    @Test
    void pages_of_an_earlier_run_are_pointed_out() {
        JobRun.into(folder).succeeded();
        JobRun run = JobRun.into(folder, "--pages", "5").succeeded();
        assertTrue(run.out().contains("also holds 55 pages of an earlier run.\nMaybe"), run.out());
        assertFalse(JobRun.into(folder, "--pages", "60").out().contains("earlier run"));
    }

    private static List<String> linksToPupils(JobRun run) {
        return ParsedPage.of(run.text("report.html")).links().stream()
                .filter(link -> link.startsWith("pupils/"))
                .toList();
    }

    private static Set<String> pages(JobRun run) {
        return run.files().keySet().stream()
                .filter(file -> file.startsWith("pupils/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
