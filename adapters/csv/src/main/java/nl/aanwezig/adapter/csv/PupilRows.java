package nl.aanwezig.adapter.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;

/**
 * The file of pupils: one row for each enrolment. Rows of one pupil that give different birth dates are listed, and the pupil then has
 * none: who may be a minor counts as one.
 */
final class PupilRows {
    private static final List<String> COLUMNS =
            List.of("pupil", "school", "sector", "birth_date", "enrolled_from", "enrolled_to", "calendar?");

    private record Line(Row row, Optional<LocalDate> birthDate, Enrolment enrolment) {}

    private final CsvSource source;
    private final Cells cells;
    private final Calendars calendars;
    private final Map<PupilId, List<Line>> lines = new TreeMap<>();

    PupilRows(CsvSource source, Cells cells, List<SchoolCalendar> calendars) {
        this.source = source;
        this.cells = cells;
        this.calendars = Calendars.among(calendars);
    }

    Map<PupilId, Pupil> read() {
        source.read("pupils", COLUMNS, row -> {
            try {
                PupilId pupil = new PupilId(Cells.required("pupil", row.get(0)));
                Line line = line(row);
                lines.computeIfAbsent(pupil, id -> new ArrayList<>()).add(line);
            } catch (UnusableRow e) {
                source.reject(e.reason(), row.line(), row.get(0), e.value());
            }
        });
        Map<PupilId, Pupil> pupils = new TreeMap<>();
        lines.forEach((id, own) -> pupils.put(id, pupil(id, own)));
        return pupils;
    }

    private Line line(Row row) throws UnusableRow {
        SchoolId school = new SchoolId(Cells.required("school", row.get(1)));
        Enrolment.Builder enrolment = Enrolment.builder().school(school).span(span(row.get(4), row.get(5)));
        if (!row.get(2).isEmpty()) {
            enrolment.sector(
                    Sector.of(row.get(2)).orElseThrow(() -> new UnusableRow(FailureReason.INVALID_WORD, row.get(2))));
        }
        if (!row.get(6).isEmpty()) {
            enrolment.calendar(row.get(6));
        }
        Enrolment built = enrolment.build();
        if (calendars.of(built).isEmpty()) {
            throw new UnusableRow(FailureReason.UNKNOWN_SCHOOL, row.get(1));
        }
        Optional<LocalDate> birthDate =
                row.get(3).isEmpty() ? Optional.empty() : Optional.of(cells.date("birth_date", row.get(3)));
        return new Line(row, birthDate, built);
    }

    private DateSpan span(String from, String to) throws UnusableRow {
        LocalDate start = cells.date("enrolled_from", from);
        LocalDate end = to.isEmpty() ? LocalDate.MAX : cells.endDate(to);
        if (end.isBefore(start)) {
            throw new UnusableRow(FailureReason.INVALID_SPAN, from + " " + to);
        }
        return DateSpan.of(start, end);
    }

    private Pupil pupil(PupilId id, List<Line> own) {
        List<LocalDate> births = own.stream()
                .flatMap(line -> line.birthDate().stream())
                .distinct()
                .toList();
        List<Enrolment> enrolments = new ArrayList<>();
        for (Line line : own) {
            boolean contradicts =
                    line.birthDate().filter(date -> !date.equals(births.get(0))).isPresent();
            if (contradicts) {
                source.reject(FailureReason.CONFLICT, line.row().line(), id.value(), "birth_date");
            }
            if (enrolments.contains(line.enrolment())) {
                source.reject(
                        FailureReason.DUPLICATE,
                        line.row().line(),
                        id.value(),
                        line.row().get(1));
            } else {
                if (enrolments.stream().anyMatch(known -> otherSector(known, line.enrolment()))) {
                    source.reject(FailureReason.CONFLICT, line.row().line(), id.value(), "sector");
                }
                enrolments.add(line.enrolment());
            }
        }
        enrolments.sort(Enrolment.LATEST_FIRST.reversed());
        Pupil.Builder pupil = Pupil.builder().id(id).addAllEnrolments(enrolments);
        if (births.size() == 1) {
            pupil.birthDate(births.get(0));
        }
        return pupil.build();
    }

    /** At one school at the same time in two sectors: both count, and the core says which one decides what an hour is. */
    private static boolean otherSector(Enrolment one, Enrolment other) {
        return one.school().equals(other.school())
                && !one.sector().equals(other.sector())
                && one.span().intersection(other.span()).isPresent();
    }
}
