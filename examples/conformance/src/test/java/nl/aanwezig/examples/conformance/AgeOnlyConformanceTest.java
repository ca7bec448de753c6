package nl.aanwezig.examples.conformance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.aanwezig.core.duty.AgeOnly;
import org.junit.jupiter.api.Test;

/** Rules by age alone, which systems around the act use. Without shared data it runs on the project's own cases. */
final class AgeOnlyConformanceTest {
    private static final Path OWN_CASES = Path.of("src/test/resources/nl/aanwezig/examples/conformance/age-only");

    private static final Map<String, Function<AgeOnly, Object>> OUTPUTS = Map.of(
            "compulsory", AgeOnly::isCompulsory,
            "own_duty", AgeOnly::hasOwnDuty,
            "qualification_duty", AgeOnly::isUnderQualificationDuty,
            "hours_under_six", AgeOnly::hoursUnderSix);

    @Test
    void rules_by_age_give_what_is_expected() {
        Path folder = SharedData.folder("age-only").orElse(OWN_CASES);
        Suite suite = Suite.named("age-only");
        for (NamedCsvRecord row : Csv.rows(folder.resolve("cases.csv"))) {
            Function<AgeOnly, Object> output = OUTPUTS.get(row.getField("output"));
            if (output == null) {
                suite.unsupported(row.getField("output"));
            } else {
                suite.check(row.getField("id"), row.getField("expected"), answer(output, row));
            }
        }
        suite.finish();
    }

    /** A row that cannot be read fails alone, and leaves the others. */
    private static String answer(Function<AgeOnly, Object> output, NamedCsvRecord row) {
        try {
            return String.valueOf(output.apply(given(row)));
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static AgeOnly given(NamedCsvRecord row) {
        AgeOnly.Builder given = AgeOnly.builder();
        field(row, "age").map(Integer::valueOf).ifPresent(given::age);
        field(row, "school_years").map(Integer::valueOf).ifPresent(given::schoolYears);
        field(row, "start_qualification").map(AgeOnlyConformanceTest::flag).ifPresent(given::startQualification);
        field(row, "extension").map(AgeOnlyConformanceTest::granted).ifPresent(given::extension);
        return given.build();
    }

    private static Optional<String> field(NamedCsvRecord row, String name) {
        return Optional.of(row.getField(name)).filter(text -> !text.isBlank());
    }

    /** Granted or not; a number of hours that was granted says the same. */
    private static boolean granted(String text) {
        return text.matches("\\d+") ? !text.matches("0+") : flag(text);
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalArgumentException("The flag is \"" + text + "\".\nMaybe true or false was meant.");
        };
    }
}
