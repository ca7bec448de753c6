package nl.aanwezig.examples.conformance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of worked examples. A row may take its series from another one, here or in the project's own copy. */
final class WorkedTable {
    private static final String FILE = "examples.csv";
    private static final Path OWN_COPY =
            Path.of("src/test/resources/nl/aanwezig/examples/conformance/tier-worked-examples", FILE);

    /** The one rule with keys that hold an equals sign: {@code p>=20=0.0015}. */
    private static final String AT_LEAST = "p>=";

    private final List<NamedCsvRecord> rows;
    private final Map<String, Map<String, String>> inputsById = new HashMap<>();

    private WorkedTable(List<NamedCsvRecord> rows) {
        this.rows = rows;
    }

    /** The table in a folder, or the project's own copy. */
    static WorkedTable read(Optional<Path> folder) {
        List<NamedCsvRecord> own = Csv.rows(OWN_COPY);
        WorkedTable table =
                new WorkedTable(folder.map(one -> Csv.rows(one.resolve(FILE))).orElse(own));
        own.forEach(table::remember);
        table.rows.forEach(table::remember);
        return table;
    }

    private void remember(NamedCsvRecord row) {
        inputsById.put(row.getField("id"), pairs(row.getField("inputs")));
    }

    List<NamedCsvRecord> rows() {
        return rows;
    }

    /** The inputs of a row, with those of the row that {@code dataset} names. */
    WorkedInputs inputs(NamedCsvRecord row) {
        Map<String, String> inputs = pairs(row.getField("inputs"));
        String dataset = inputs.remove("dataset");
        if (dataset != null) {
            inputsById.getOrDefault(dataset, Map.of()).forEach(inputs::putIfAbsent);
        }
        return new WorkedInputs(inputs);
    }

    Map<String, String> expected(NamedCsvRecord row) {
        return pairs(row.getField("expected"));
    }

    static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split(";", -1)) {
            int equals = pair.indexOf('=', pair.startsWith(AT_LEAST) ? AT_LEAST.length() : 0);
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return pairs;
    }
}
