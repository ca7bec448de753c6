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
import nl.aanwezig.testkit.Golden;
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
    void examples_are_valid_and_their_tables_are_as_the_golden_files_say() throws IOException {
        for (String name : List.of("example-school", "example-region")) {
            assertEquals(List.of(), Schemas.complaints(Files.readString(FOLDER.resolve(name + ".json"))));
            PolicyTable table = PolicyTable.of(example(name));
            Golden.assertMatches(
                    "examples/" + name + ".txt", table.in(Language.DUTCH) + "\n" + table.in(Language.ENGLISH));
        }
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
