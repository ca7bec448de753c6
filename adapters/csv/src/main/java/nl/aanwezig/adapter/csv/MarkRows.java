package nl.aanwezig.adapter.csv;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;

/** The file of marks. */
final class MarkRows {
    private static final List<String> COLUMNS =
            List.of("pupil", "date", "start", "minutes", "code", "school?", "recorded?", "missed?");
    private static final int REPORT_EVERY = 100_000;

    private final CsvSource source;
    private final Cells cells;
    private final CodeBook codes;
    private final LongConsumer progress;
    private final Map<String, Pupil> pupils = new HashMap<>();
    private final Map<PupilId, Map<SchoolId, RowLog>> logs = new HashMap<>();
    private final Map<String, Integer> alwaysValid = new HashMap<>();
    private long rows;

    MarkRows(CsvSource source, Cells cells, CodeBook codes, Map<PupilId, Pupil> pupils, LongConsumer progress) {
        this.source = source;
        this.cells = cells;
        this.codes = codes;
        this.progress = progress;
        pupils.forEach((id, pupil) -> this.pupils.put(id.value(), pupil));
        for (Code code : codes.codes()) {
            if (code.validity().equals(DateSpan.always())) {
                alwaysValid.put(code.value(), codes.indexOf(code));
            }
        }
    }

    long rows() {
        return rows;
    }

    Map<PupilId, Map<SchoolId, MarkLog>> read() {
        source.read("marks", COLUMNS, row -> {
            if (++rows % REPORT_EVERY == 0) {
                progress.accept(rows);
            }
            try {
                add(row);
            } catch (UnusableRow e) {
                source.reject(e.reason(), row.line(), row.get(0), e.value());
            }
        });
        Map<PupilId, Map<SchoolId, MarkLog>> built = new HashMap<>();
        logs.forEach((pupil, schools) ->
                schools.forEach((school, log) -> built.computeIfAbsent(pupil, id -> new HashMap<>())
                        .put(school, log.build(Unit.LESSON, codes, (line, mark) -> duplicate(pupil, line, mark)))));
        return built;
    }

    private void duplicate(PupilId pupil, long line, long mark) {
        String value = LocalDate.ofEpochDay(PackedMark.epochDay(mark)) + " "
                + codes.code(PackedMark.code(mark)).value();
        source.reject(FailureReason.DUPLICATE, line, pupil.value(), value);
    }

    private void add(Row row) throws UnusableRow {
        Pupil pupil = pupils.get(Cells.required("pupil", row.get(0)));
        if (pupil == null) {
            throw new UnusableRow(FailureReason.UNKNOWN_PUPIL, row.get(0));
        }
        LocalDate date = cells.date("date", row.get(1));
        int start = cells.time("start", row.get(2));
        int minutes = Cells.number("minutes", row.get(3), 1, PackedMark.MAX_EXTENT);
        long recorded = Cells.moment(row.get(6));
        int missed = row.get(7).isEmpty() ? 0 : Cells.number("missed", row.get(7), 0, minutes);
        RowLog log = logs.computeIfAbsent(pupil.id(), id -> new HashMap<>())
                .computeIfAbsent(school(pupil, date, row.get(5)), id -> new RowLog());
        int code;
        try {
            code = code(Cells.required("code", row.get(4)), date);
        } catch (UnusableRow e) {
            log.addNotUnderstood(PackedMark.notUnderstood(date.toEpochDay(), start, minutes), recorded, row.line());
            throw e;
        }
        log.add(PackedMark.of(date.toEpochDay(), start, minutes, missed, code), recorded, row.line());
    }

    private int code(String value, LocalDate date) throws UnusableRow {
        Integer known = alwaysValid.get(value);
        if (known != null) {
            return known;
        }
        if (codes.find(value).isEmpty()) {
            throw new UnusableRow(FailureReason.UNKNOWN_CODE, value);
        }
        return codes.indexOf(codes.find(value, date)
                .orElseThrow(() -> new UnusableRow(FailureReason.CODE_NOT_VALID_ON_DATE, value)));
    }

    /** The school that the row names, else the pupil's only one, else the one with an enrolment on the date. */
    private static SchoolId school(Pupil pupil, LocalDate date, String named) throws UnusableRow {
        if (!named.isBlank()) {
            SchoolId school = new SchoolId(named);
            if (pupil.enrolmentsAt(school).isEmpty()) {
                throw new UnusableRow(FailureReason.UNKNOWN_SCHOOL, named);
            }
            return school;
        }
        List<Enrolment> enrolments = pupil.enrolments();
        SchoolId first = enrolments.get(0).school();
        if (enrolments.size() == 1
                || enrolments.stream().allMatch(one -> one.school().equals(first))) {
            return first;
        }
        List<SchoolId> covering =
                schools(enrolments.stream().filter(one -> one.span().contains(date)));
        if (covering.size() <= 1) {
            return covering.isEmpty() ? first : covering.get(0);
        }
        List<SchoolId> arriving =
                schools(enrolments.stream().filter(one -> one.span().start().equals(date)));
        if (arriving.size() == 1) {
            return arriving.get(0); // the day of a transfer belongs to the arriving school
        }
        throw new UnusableRow(FailureReason.AMBIGUOUS_SCHOOL, date.toString());
    }

    private static List<SchoolId> schools(Stream<Enrolment> enrolments) {
        return enrolments.map(Enrolment::school).distinct().toList();
    }
}
