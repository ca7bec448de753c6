package nl.aanwezig.examples.conformance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Worked examples of named rules, through the policies, rules and functions that the library ships. */
final class TierWorkedExamplesConformanceTest {
    @Test
    void rules_give_what_their_sources_say() {
        WorkedTable table = WorkedTable.read(SharedData.folder("tier-worked-examples"));
        Suite suite = Suite.named("tier-worked-examples");
        for (NamedCsvRecord row : table.rows()) {
            String rule = row.getField("rule");
            WorkedRule evaluator = WorkedRules.BY_NAME.get(rule);
            if (evaluator == null) {
                suite.unsupported(rule);
            } else {
                check(suite, row.getField("id"), table.expected(row), workedOut(evaluator, table, row));
            }
        }
        suite.finish();
    }

    /** A row that cannot be worked out fails alone, and leaves the others. */
    private static Map<String, Object> workedOut(WorkedRule rule, WorkedTable table, NamedCsvRecord row) {
        try {
            return rule.apply(table.inputs(row));
        } catch (RuntimeException e) {
            return table.expected(row).keySet().stream().collect(Collectors.toMap(key -> key, key -> e));
        }
    }

    /** Compares the keys that are listed, and no others. */
    private static void check(Suite suite, String id, Map<String, String> expected, Map<String, Object> actual) {
        Map<String, String> shown = new LinkedHashMap<>();
        expected.forEach((key, value) -> shown.put(key, WorkedValue.shown(actual.getOrDefault(key, "(none)"), value)));
        suite.check(id, expected, shown);
    }
}
