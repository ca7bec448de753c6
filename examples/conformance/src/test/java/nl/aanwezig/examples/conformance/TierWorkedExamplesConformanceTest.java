package nl.aanwezig.examples.conformance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.aanwezig.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** Worked examples of named rules, through the policies and rules that the library ships. */
final class TierWorkedExamplesConformanceTest {
    private static final Path OWN_COPY =
            Path.of("src/test/resources/nl/aanwezig/examples/conformance/tier-worked-examples");

    @Test
    void rules_give_what_their_sources_say() throws IOException {
        Path folder = SharedData.folder("tier-worked-examples").orElse(OWN_COPY);
        Suite suite = Suite.named("tier-worked-examples");
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve("examples.csv"))) {
            for (NamedCsvRecord row : rows) {
                String rule = row.getField("rule");
                WorkedRule evaluator = WorkedRules.BY_NAME.get(rule);
                if (evaluator == null) {
                    suite.unsupported(rule);
                } else {
                    check(suite, row, evaluator.apply(new WorkedInputs(pairs(row.getField("inputs")))));
                }
            }
        }
        suite.finish();
    }

    /** Compares the keys that are listed, and no others. */
    private static void check(Suite suite, NamedCsvRecord row, Map<String, Object> actual) {
        Map<String, String> expected = pairs(row.getField("expected"));
        Map<String, String> shown = new LinkedHashMap<>();
        expected.forEach((key, value) -> shown.put(key, shown(actual.getOrDefault(key, "(none)"), value)));
        suite.check(row.getField("id"), expected, shown);
    }

    /** A rate is rounded half-up to the decimals that are expected; anything else is itself. */
    private static String shown(Object value, String expected) {
        if (value instanceof Ratio ratio) {
            int point = expected.indexOf('.');
            return ratio.rounded(point < 0 ? 0 : expected.length() - point - 1).toPlainString();
        }
        return String.valueOf(value);
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split(";", -1)) {
            int equals = pair.indexOf('=');
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return pairs;
    }
}
