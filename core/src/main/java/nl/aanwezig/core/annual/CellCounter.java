package nl.aanwezig.core.annual;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.annual.AnnualForm.Column;
import nl.aanwezig.core.annual.AnnualForm.Moment;
import nl.aanwezig.core.annual.AnnualForm.Rule;
import nl.aanwezig.core.annual.AnnualForm.Unit;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.school.PupilId;

/** Counts the records of one school year for one municipality, rule by rule. */
final class CellCounter {
    @FunctionalInterface
    interface Unplaced {
        void found(int index, FailureReason reason, String value);
    }

    /** A record that belongs here, with its column. */
    private record Placed(CountedRecord record, Column column) {}

    /** By day, and where days are alike by the rest, so that the order of the list makes no difference. */
    private static final Comparator<CountedRecord> FIRST_FIRST = Comparator.comparing(CountedRecord::on)
            .thenComparing(record -> record.endedOn().orElse(LocalDate.MAX))
            .thenComparing(CountedRecord::education)
            .thenComparing(CountedRecord::event);

    private final Moments moments;
    private final Residences residences;
    private final String municipality;
    private final List<CountedRecord> records;
    private final Map<PupilId, Map<CountedEvent, EducationKind>> firstGrants = new HashMap<>();
    private final Set<List<Object>> goingOn = new HashSet<>();
    private final Set<Integer> listed = new HashSet<>();
    private final Unplaced unplaced;

    CellCounter(
            Moments moments,
            Residences residences,
            String municipality,
            List<CountedRecord> records,
            Unplaced unplaced) {
        this.moments = moments;
        this.residences = residences;
        this.municipality = municipality;
        this.records = records;
        this.unplaced = unplaced;
        records.stream()
                .filter(record -> record.standsOn(moments.last()))
                .forEach(record -> goingOn.add(List.of(record.person(), record.event())));
        records.stream()
                .filter(record -> record.event().isGranted())
                .sorted(FIRST_FIRST)
                .forEach(record -> firstGrants
                        .computeIfAbsent(record.person(), person -> new HashMap<>())
                        .putIfAbsent(record.event(), record.education()));
    }

    /** What the rules count together, each person or record once. */
    RowFigures count(List<Rule> rules, Unit unit) {
        Map<Integer, Placed> found = new LinkedHashMap<>();
        for (Rule rule : rules) {
            for (int i = 0; i < records.size(); i++) {
                if (rule.events().contains(records.get(i).event()) && !found.containsKey(i)) {
                    int index = i;
                    place(i, rule).ifPresent(placed -> found.put(index, placed));
                }
            }
        }
        return unit == Unit.RECORDS ? each(found.values()) : oncePerPerson(found.values());
    }

    private RowFigures each(Iterable<Placed> found) {
        RowFigures figures = new RowFigures(moments.form());
        found.forEach(placed -> figures.add(placed.column()));
        return figures;
    }

    private RowFigures oncePerPerson(Iterable<Placed> found) {
        Map<PupilId, Placed> first = new HashMap<>();
        RowFigures figures = new RowFigures(moments.form());
        for (Placed placed : found) {
            Placed known = first.get(placed.record().person());
            if (known == null || FIRST_FIRST.compare(placed.record(), known.record()) < 0) {
                first.put(placed.record().person(), placed);
            }
            if (known != null) {
                figures.repeated();
            }
        }
        first.values().forEach(placed -> figures.add(placed.column()));
        return figures;
    }

    private Optional<Placed> place(int index, Rule rule) {
        CountedRecord record = records.get(index);
        Optional<LocalDate> day = moments.residenceDay(record, rule.moment());
        if (day.isEmpty() || (rule.unit() == Unit.PERSONS && isOverForNow(record, rule.moment()))) {
            return Optional.empty();
        }
        Optional<String> home = residences.on(record.person(), day.get());
        if (home.isEmpty()) {
            list(index, FailureReason.MISSING_VALUE, "municipality of residence on " + day.get());
        }
        if (!home.equals(Optional.of(municipality))) {
            return Optional.empty();
        }
        EducationKind kind = education(record);
        Optional<Column> column = moments.form().columnOf(kind);
        if (column.isEmpty()) {
            list(
                    index,
                    FailureReason.INVALID_WORD,
                    kind + " in form " + moments.form().id());
        }
        return column.map(found -> new Placed(record, found));
    }

    /** Whether it ended, while something of its kind goes on for the same person: who is not enrolled again has not been enrolled again. */
    private boolean isOverForNow(CountedRecord record, Moment moment) {
        return moment == Moment.DATED_AND_ENDED && goingOn.contains(List.of(record.person(), record.event()));
    }

    /** Of a grant that is repeated, the kind of the first one. */
    private EducationKind education(CountedRecord record) {
        return firstGrants.getOrDefault(record.person(), Map.of()).getOrDefault(record.event(), record.education());
    }

    private void list(int index, FailureReason reason, String value) {
        if (listed.add(index)) {
            unplaced.found(index, reason, value);
        }
    }
}
