package nl.aanwezig.adapter.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;

/** The file of periods: terms, quarters, half-years. Of two that have a day in common the one that comes first in time stays. */
final class PeriodRows {
    private static final List<String> COLUMNS = List.of("school", "division", "start", "end", "calendar?");

    private record Period(String school, String calendar, String division, DateSpan span, long line) {}

    private final CsvSource source;
    private final Cells cells;
    private final List<Period> periods = new ArrayList<>();

    PeriodRows(CsvSource source, Cells cells) {
        this.source = source;
        this.cells = cells;
    }

    /** The calendars with the periods that are theirs; a row that names no calendar is for all of the school. */
    List<SchoolCalendar> dividing(List<SchoolCalendar> calendars) {
        if (!source.exists()) {
            return calendars;
        }
        source.read("periods", COLUMNS, row -> {
            try {
                periods.add(period(row, calendars));
            } catch (UnusableRow e) {
                source.reject(e.reason(), row.line(), "", e.value());
            }
        });
        periods.sort((one, other) -> {
            int order = one.span().start().compareTo(other.span().start());
            return order != 0
                    ? order
                    : one.span().endInclusive().compareTo(other.span().endInclusive());
        });
        refuseOverlaps();
        return calendars.stream().map(this::divided).toList();
    }

    private Period period(Row row, List<SchoolCalendar> calendars) throws UnusableRow {
        String school = Cells.required("school", row.get(0));
        boolean known = calendars.stream()
                .anyMatch(calendar -> calendar.school().value().equals(school)
                        && (row.get(4).isEmpty() || calendar.name().equals(row.get(4))));
        if (!known) {
            throw new UnusableRow(FailureReason.UNKNOWN_SCHOOL, school);
        }
        String division = Cells.required("division", row.get(1));
        LocalDate start = cells.date("start", row.get(2));
        LocalDate end = cells.date("end", row.get(3));
        if (end.isBefore(start)) {
            throw new UnusableRow(FailureReason.INVALID_SPAN, row.get(2) + " " + row.get(3));
        }
        return new Period(school, row.get(4), division, DateSpan.of(start, end), row.line());
    }

    private void refuseOverlaps() {
        List<Period> kept = new ArrayList<>();
        for (Period period : periods) {
            if (kept.stream().anyMatch(other -> meets(other, period))) {
                source.reject(FailureReason.CONFLICT, period.line(), "", period.division());
            } else {
                kept.add(period);
            }
        }
        periods.clear();
        periods.addAll(kept);
    }

    private static boolean meets(Period one, Period other) {
        boolean sameCalendar = one.calendar().isEmpty()
                || other.calendar().isEmpty()
                || one.calendar().equals(other.calendar());
        return sameCalendar
                && one.school().equals(other.school())
                && one.division().equals(other.division())
                && one.span().intersection(other.span()).isPresent();
    }

    private SchoolCalendar divided(SchoolCalendar calendar) {
        Map<String, List<DateSpan>> own = new TreeMap<>();
        for (Period period : periods) {
            if (period.school().equals(calendar.school().value())
                    && (period.calendar().isEmpty() || period.calendar().equals(calendar.name()))) {
                own.computeIfAbsent(period.division(), division -> new ArrayList<>())
                        .add(period.span());
            }
        }
        SchoolCalendar divided = calendar;
        for (Map.Entry<String, List<DateSpan>> division : own.entrySet()) {
            divided = divided.divided(division.getKey(), division.getValue());
        }
        return divided;
    }
}
