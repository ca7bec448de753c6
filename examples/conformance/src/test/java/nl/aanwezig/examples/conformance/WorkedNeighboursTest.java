package nl.aanwezig.examples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The values beside those of the worked examples: the other side of each bound, and the forms of inputs that the rules name. Worked out from
 * the rule texts of FORMAT.md, sections 2 and 5.
 */
class WorkedNeighboursTest {
    private static final Path ROWS =
            Path.of("src/test/resources/nl/aanwezig/examples/conformance/tier-worked-examples", "neighbours.csv");

    static Stream<Arguments> rows() {
        return Csv.rows(ROWS).stream()
                .map(row -> Arguments.of(row.getField("rule"), row.getField("inputs"), row.getField("expected")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_rule_gives_what_its_text_says(String rule, String inputs, String expected) {
        Map<String, Object> actual = Objects.requireNonNull(WorkedRules.BY_NAME.get(rule), rule)
                .apply(new WorkedInputs(WorkedTable.pairs(inputs)));
        Map<String, String> shown = new LinkedHashMap<>();
        WorkedTable.pairs(expected)
                .forEach((key, value) -> shown.put(key, WorkedValue.shown(actual.getOrDefault(key, "(none)"), value)));

        assertEquals(WorkedTable.pairs(expected), shown);
    }
}
