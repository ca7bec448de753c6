package nl.aanwezig.adapter.verzuimregister.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.adapter.verzuimregister.code.ReportKind;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.quantity.LessonHours;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;
import org.junit.jupiter.api.Test;

/** From a notice and its evidence to a report. */
class NoticeReportsTest {
    private static final LocalDate MONDAY = Examples.BEGIN;
    private static final Code TRUANT = Code.builder()
            .value("SP")
            .presence(Presence.ABSENT)
            .standing(Standing.UNAUTHORISED)
            .build();

    /** Lessons of 50 minutes from 8:30; a double lesson is two hours; nothing after 16:00. */
    static final Timetable TIMETABLE = mark -> {
        if (mark.start().isAfter(LocalTime.of(16, 0))) {
            return List.of();
        }
        if (mark.start().equals(LocalTime.MIDNIGHT)) {
            return List.of(MissedTime.wholeDay(mark.date()));
        }
        int first = 1 + (mark.start().toSecondOfDay() - LocalTime.of(8, 30).toSecondOfDay()) / 3_000;
        List<MissedTime> hours = new ArrayList<>();
        for (int i = 0; i < Math.max(1, mark.extent() / 50); i++) {
            hours.add(MissedTime.lessonHour(mark.date(), first + i));
        }
        return hours;
    };

    private static Mark lesson(LocalDate day, int hour, int minute, int minutes) {
        return Mark.of(day, LocalTime.of(hour, minute), minutes, TRUANT);
    }

    private static Notice notice(List<Mark> evidence) {
        return notice(evidence, List.of());
    }

    /** Two findings, as a rule gives them: all marks at once, and day by day. */
    private static Notice notice(List<Mark> evidence, List<Mark> again) {
        Phrase phrase = new Phrase("gemist", "missed");
        return Notice.builder()
                .pupil(new PupilId("p-1"))
                .school(new SchoolId("linde"))
                .kind(NoticeKind.SIXTEEN_HOURS)
                .begin(MONDAY)
                .end(MONDAY.plusDays(4))
                .amount(LessonHours.of(16))
                .why(new Explanation(List.of(evidence, again).stream()
                        .map(marks -> new Finding(phrase, Map.of(), marks))
                        .toList()))
                .receipt(new Receipt("sixteen-hours", "2026-08-01", MONDAY.plusDays(4), "0123456789abcdef"))
                .build();
    }

    private static ReportDraft completed(ReportDraft draft) {
        return draft.reason("Onbekend")
                .allLessonsMissed(false)
                .municipalAction(new MunicipalAction.Wanted(""))
                .contact(Examples.contact());
    }

    @Test
    void kind_dates_and_number_come_from_the_notice() {
        AbsenceReport report = completed(ReportDraft.of(notice(List.of()), Examples.BSN, TIMETABLE))
                .report();
        assertEquals(ReportKind.V3, report.kind());
        assertEquals(Optional.of(MONDAY), report.begin());
        assertEquals(Optional.of(MONDAY.plusDays(4)), report.end());
        assertEquals(Examples.BSN, report.personalNumber());
        assertEquals(List.of(), report.specification());
    }

    @Test
    void lessons_of_the_evidence_become_lesson_hours_each_once() {
        Mark first = lesson(MONDAY, 8, 30, 50);
        Mark twoHours = lesson(MONDAY, 10, 10, 100);
        Mark half = lesson(MONDAY.plusDays(1), 9, 20, 25);
        Mark otherHalf = lesson(MONDAY.plusDays(1), 9, 45, 25);
        AbsenceReport report = completed(ReportDraft.of(
                        notice(List.of(otherHalf, half, twoHours, first), List.of(first, twoHours, half)),
                        Examples.BSN,
                        TIMETABLE))
                .report();
        assertEquals(
                List.of(
                        MissedTime.lessonHour(MONDAY, 1),
                        MissedTime.lessonHour(MONDAY, 3),
                        MissedTime.lessonHour(MONDAY, 4),
                        MissedTime.lessonHour(MONDAY.plusDays(1), 2)),
                report.specification());
    }

    @Test
    void a_day_that_was_missed_whole_has_no_hours_beside_it() {
        AbsenceReport report = completed(ReportDraft.of(
                        notice(List.of(Mark.of(MONDAY, TRUANT), lesson(MONDAY, 8, 30, 50))), Examples.BSN, TIMETABLE))
                .report();
        assertEquals(List.of(MissedTime.wholeDay(MONDAY)), report.specification());
    }

    @Test
    void a_lesson_that_the_timetable_does_not_know_is_listed_with_everything_else() {
        ReportDraft draft = ReportDraft.of(
                notice(List.of(lesson(MONDAY, 19, 0, 50), lesson(MONDAY.plusDays(1), 20, 0, 50))),
                Examples.BSN,
                TIMETABLE);
        RefusedReportException refusal = assertThrows(
                RefusedReportException.class, () -> completed(draft).reason("").report(SendingRules.standard()));
        assertEquals(
                List.of("specification", "specification", "reason"),
                refusal.problems().stream().map(Problem::field).toList());
        assertTrue(String.valueOf(refusal.getMessage())
                .startsWith("specification: the timetable does not know the lesson of 2026-03-02 at 19:00.\nMaybe "));
    }

    @Test
    void an_hour_beyond_the_twelfth_is_refused_at_export() {
        Timetable evening = mark -> List.of(MissedTime.lessonHour(mark.date(), 13));
        ReportDraft draft =
                completed(ReportDraft.of(notice(List.of(lesson(MONDAY, 8, 30, 50))), Examples.BSN, evening));
        assertEquals(
                List.of("specification[0].lessonHour"),
                draft.problems().stream().map(Problem::field).toList());
    }

    /** The domain reference, Dutch law 3.1 and 3.3. */
    @Test
    void each_kind_of_notice_becomes_its_kind_of_report_and_removal_stays() {
        Map<NoticeKind, ReportKind> kinds = Map.of(
                NoticeKind.SIXTEEN_HOURS, ReportKind.V3,
                NoticeKind.SIXTEEN_HOURS_ADULT, ReportKind.V4,
                NoticeKind.LONG_TERM, ReportKind.LRV,
                NoticeKind.LUXURY, ReportKind.L,
                NoticeKind.TRANSITION, ReportKind.RMC,
                NoticeKind.OTHER, ReportKind.O);
        for (NoticeKind kind : NoticeKind.values()) {
            assertEquals(Optional.ofNullable(kinds.get(kind)), ReportDraft.kindOf(kind), kind.name());
        }
        assertEquals(Optional.empty(), ReportDraft.kindOf(NoticeKind.REMOVAL));
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> NoticeKinds.required(NoticeKind.REMOVAL));
        assertEquals(
                "A notice of kind REMOVAL does not go to the register.\nMaybe it is for the municipality itself.",
                refusal.getMessage());
    }
}
