package nl.aanwezig.testkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Register;

/** An adapter of a list in memory that keeps the contract. */
class ListedRows extends RegisterContract {
    @Override
    protected Loaded<Register> read(List<Row> rows) {
        List<Failure> failures = new ArrayList<>();
        Map<PupilId, MarkLog.Builder> logs = new TreeMap<>();
        Set<Row> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Optional<FailureReason> problem = seen.add(row) ? problem(row) : Optional.of(FailureReason.DUPLICATE);
            if (problem.isPresent()) {
                failures.add(new Failure(problem.get(), place(i), row.pupil(), row.code()));
            } else {
                logs.computeIfAbsent(
                                new PupilId(row.pupil()), id -> MarkLog.builder(Unit.DAY, SchoolYears.dutchCodes()))
                        .add(Mark.of(LocalDate.parse(row.date()), SchoolYears.code(row.code())));
            }
        }
        return new Loaded<>(register(logs), failures);
    }

    static Register register(Map<PupilId, MarkLog.Builder> logs) {
        SchoolCalendar calendar = SchoolYears.calendar(SCHOOL, FIRST_DAY, LAST_DAY);
        List<Pupil> pupils = PUPILS.stream()
                .map(id -> SchoolYears.pupil(
                        id,
                        LocalDate.of(2012, 5, 6),
                        SchoolYears.enrolment(SCHOOL, Sector.PRIMARY, FIRST_DAY, LAST_DAY)))
                .toList();
        Map<PupilId, Map<SchoolId, MarkLog>> built = new TreeMap<>();
        logs.forEach((pupil, log) -> built.put(pupil, Map.of(new SchoolId(SCHOOL), log.build())));
        return Register.of(Unit.DAY, SchoolYears.dutchCodes(), List.of(calendar), pupils, built);
    }

    private static Optional<FailureReason> problem(Row row) {
        if (row.date().isEmpty()) {
            return Optional.of(FailureReason.MISSING_VALUE);
        }
        try {
            if (!PackedMark.isPlausible(LocalDate.parse(row.date()))) {
                return Optional.of(FailureReason.IMPLAUSIBLE_DATE);
            }
        } catch (DateTimeException e) {
            return Optional.of(FailureReason.INVALID_DATE);
        }
        if (!PUPILS.contains(row.pupil())) {
            return Optional.of(FailureReason.UNKNOWN_PUPIL);
        }
        boolean known = !SchoolYears.dutchCodes().find(row.code()).isEmpty();
        return known ? Optional.empty() : Optional.of(FailureReason.UNKNOWN_CODE);
    }

    @Override
    protected Failure.Place place(int index) {
        return new Failure.Place("rows", index + 1L);
    }

    @Override
    protected String presentCode() {
        return "P";
    }

    @Override
    protected String absentCode() {
        return "X";
    }
}
