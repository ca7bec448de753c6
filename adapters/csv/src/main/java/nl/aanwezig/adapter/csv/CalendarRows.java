package nl.aanwezig.adapter.csv;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;

/** The file of school days. A day that one row calls a school day and another does not is one, and is listed. */
final class CalendarRows {
    private static final List<String> COLUMNS = List.of("school", "date", "kind", "calendar?");

    private record Slot(String school, String calendar, LocalDate date) {}

    private final CsvSource source;
    private final Cells cells;
    private final Set<String> schoolDayKinds;
    private final Map<Slot, String> kinds = new HashMap<>();
    private final Map<String, Map<String, Set<LocalDate>>> days = new TreeMap<>();

    CalendarRows(CsvSource source, Cells cells, Set<String> schoolDayKinds) {
        this.source = source;
        this.cells = cells;
        this.schoolDayKinds = schoolDayKinds;
    }

    List<SchoolCalendar> read() {
        source.read("calendar", COLUMNS, row -> {
            try {
                add(row);
            } catch (UnusableRow e) {
                source.reject(e.reason(), row.line(), "", e.value());
            }
        });
        return days.entrySet().stream()
                .flatMap(school -> school.getValue().entrySet().stream()
                        .map(calendar -> SchoolCalendar.of(
                                new SchoolId(school.getKey()), calendar.getKey(), calendar.getValue())))
                .toList();
    }

    private void add(Row row) throws UnusableRow {
        Slot slot = new Slot(Cells.required("school", row.get(0)), row.get(3), cells.date("date", row.get(1)));
        String kind = Cells.required("kind", row.get(2));
        String known = kinds.putIfAbsent(slot, kind);
        if (known != null) {
            source.reject(
                    known.equals(kind) ? FailureReason.DUPLICATE : FailureReason.CONFLICT,
                    row.line(),
                    "",
                    row.get(1) + " " + kind);
        }
        if (schoolDayKinds.contains(kind)) {
            days.computeIfAbsent(slot.school(), school -> new TreeMap<>())
                    .computeIfAbsent(slot.calendar(), calendar -> new TreeSet<>())
                    .add(slot.date());
        }
    }
}
