package nl.aanwezig.adapter.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;

/** The file of what people recorded beside the marks. A row that says what an earlier one said is listed and counts once. */
final class FactRows {
    private static final List<String> COLUMNS = List.of("pupil", "fact", "date", "value?");
    private static final int LONGEST_NUMBER = 30;

    private final CsvSource source;
    private final Cells cells;
    private final Map<PupilId, List<Fact>> facts = new TreeMap<>();

    FactRows(CsvSource source, Cells cells) {
        this.source = source;
        this.cells = cells;
    }

    Map<PupilId, Facts> read(Set<PupilId> pupils) {
        if (!source.exists()) {
            return Map.of();
        }
        source.read("facts", COLUMNS, row -> {
            try {
                add(row, pupils);
            } catch (UnusableRow e) {
                source.reject(e.reason(), row.line(), row.get(0), e.value());
            }
        });
        Map<PupilId, Facts> all = new TreeMap<>();
        facts.forEach((pupil, own) -> all.put(pupil, new Facts(own)));
        return all;
    }

    private void add(Row row, Set<PupilId> pupils) throws UnusableRow {
        PupilId pupil = new PupilId(Cells.required("pupil", row.get(0)));
        if (!pupils.contains(pupil)) {
            throw new UnusableRow(FailureReason.UNKNOWN_PUPIL, row.get(0));
        }
        Fact fact = new Fact(Cells.required("fact", row.get(1)), cells.date("date", row.get(2)), value(row.get(3)));
        List<Fact> own = facts.computeIfAbsent(pupil, id -> new ArrayList<>());
        if (own.contains(fact)) {
            source.reject(FailureReason.DUPLICATE, row.line(), row.get(0), fact.name());
        } else {
            own.add(fact);
        }
    }

    private static Ratio value(String text) throws UnusableRow {
        if (text.isEmpty()) {
            return Ratio.ONE;
        }
        if (text.length() > LONGEST_NUMBER || !text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new UnusableRow(FailureReason.INVALID_NUMBER, text);
        }
        return Ratio.parse(text);
    }
}
