package nl.aanwezig.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.PolicyTable;
import nl.aanwezig.mtss.TierPolicy;
import org.junit.jupiter.api.Test;

/** Policies as a Dutch school or region could write them; their figures are examples, since none are published. */
class ExamplePoliciesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "examples");
    private static final Path OF_THE_MAIN_JOB = Path.of(
            "..",
            "..",
            "examples",
            "school-year",
            "src",
            "main",
            "resources",
            "nl",
            "aanwezig",
            "examples",
            "schoolyear",
            "policies",
            "example-school.json");

    private static TierPolicy example(String name) {
        return JsonPolicies.standard().read(FOLDER.resolve(name + ".json"));
    }

    @Test
    void examples_are_valid() throws IOException {
        for (String name : List.of("example-school", "example-region")) {
            assertEquals(List.of(), Schemas.complaints(Files.readString(FOLDER.resolve(name + ".json"))));
        }
    }

    @Test
    void the_table_of_an_example_says_what_the_file_says() {
        List<List<String>> rows = PolicyTable.of(example("example-school")).rows(Language.DUTCH);
        assertEquals(
                List.of("support needs a change", "long absence", "recent absence", "illness", "lateness", "present"),
                rows.stream().skip(1).map(row -> row.get(0)).toList());
        assertEquals(
                List.of("3", "3", "2", "2", "2", "1"),
                rows.stream().skip(1).map(row -> row.get(1)).toList());
        assertTrue(rows.get(3).get(2).contains("12,5 procent"), rows.get(3).get(2));
        assertEquals("Example, school plan 4.5", rows.get(5).get(3));
    }

    @Test
    void examples_say_that_they_are_examples() {
        for (String name : List.of("example-school", "example-region")) {
            assertTrue(example(name).ground().source().startsWith("Example only: no scale for Dutch "));
        }
    }

    @Test
    void every_band_of_an_example_can_be_reached() {
        for (String name : List.of("example-school", "example-region")) {
            TierPolicy policy = example(name);
            Set<String> seen = new TreeSet<>();
            for (long seed = 0; seed < 2_000; seed++) {
                Mtss.with(policy).band(new RandomFigures(seed)).map(Band::name).ifPresent(seen::add);
            }
            assertEquals(policy.bands().stream().map(Band::name).collect(Collectors.toCollection(TreeSet::new)), seen);
        }
    }

    @Test
    void the_example_that_users_run_is_the_one_that_is_tested() throws IOException {
        assertEquals(Files.readString(FOLDER.resolve("example-school.json")), Files.readString(OF_THE_MAIN_JOB));
    }

    @Test
    void a_stream_is_read_as_a_file_and_stays_open() throws IOException {
        Path file = FOLDER.resolve("example-school.json");
        try (InputStream in = Files.newInputStream(file)) {
            TierPolicy policy = JsonPolicies.standard().read("example", in);
            assertEquals(
                    JsonPolicies.standard().write(example("example-school")),
                    JsonPolicies.standard().write(policy));
            assertEquals(-1, in.read());
        }
    }
}
