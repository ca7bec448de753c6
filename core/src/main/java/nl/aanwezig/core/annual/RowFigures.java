package nl.aanwezig.core.annual;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.annual.AnnualForm.Column;

/** One row of figures on its way, by column. */
final class RowFigures {
    private final Map<String, Long> byColumn = new LinkedHashMap<>();
    private long repeated;

    RowFigures(AnnualForm form) {
        form.columns().forEach(column -> byColumn.put(column.id(), 0L));
    }

    void add(Column column) {
        byColumn.merge(column.id(), 1L, Long::sum);
    }

    void repeated() {
        repeated++;
    }

    AnnualReturn.Row row(String block, String cell) {
        return new AnnualReturn.Row(block, cell, inOrder(), repeated);
    }

    private List<Long> inOrder() {
        return ImmutableList.copyOf(byColumn.values());
    }
}
