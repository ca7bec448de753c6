package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.LuxuryAbsence;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.notice.RecordedNotices;
import nl.aanwezig.core.notice.ReportDeadline;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reported without counting hours, and by when: the domain reference, Dutch law 1.6, 1.7, 2.7, 3.1 and 11.1 row 3. */
class ReportsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 27);
    private static final DateSpan SPRING = DateSpan.of(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 22));
    private static final SchoolCalendar CALENDAR = calendar("linde", MONDAY, LAST, SPRING);
    private static final Code HOLIDAY = Code.of("H", Presence.ABSENT, Standing.UNAUTHORISED, "LUXURY");
    private static final CodeBook CODES = CodeBook.of(
            "with luxury",
            Stream.concat(SchoolYears.allCodes().codes().stream(), Stream.of(HOLIDAY))
                    .toList());

    @Test
    void one_lesson_away_for_convenience_is_reported_without_any_threshold() {
        List<Notice> found = luxury(LocalDate.of(2012, 5, 6), MONDAY);

        assertEquals(1, found.size());
        assertEquals(NoticeKind.LUXURY, found.get(0).kind());
        assertEquals(Days.of(1), found.get(0).amount().orElseThrow());
    }

    @Test
    void school_days_that_follow_each_other_are_one_report_over_weekend_and_holiday() {
        List<Notice> found = luxury(
                LocalDate.of(2012, 5, 6),
                LocalDate.of(2026, 2, 12),
                LocalDate.of(2026, 2, 13),
                LocalDate.of(2026, 2, 23),
                LocalDate.of(2026, 2, 25));

        assertEquals(
                List.of("2026-02-12 2026-02-23", "2026-02-25 2026-02-25"),
                found.stream()
                        .map(notice -> notice.begin() + " " + notice.end())
                        .toList());
        assertEquals(Days.of(3), found.get(0).amount().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"2008-02-03, 1", "2008-02-02, 0"})
    void from_18_years_on_it_is_not_reported(LocalDate born, int notices) {
        assertEquals(notices, luxury(born, MONDAY).size());
    }

    @Test
    void what_people_decided_to_report_is_a_notice_with_its_day() {
        Timeline timeline = timeline(LocalDate.of(2012, 5, 6), TimelinePolicy.standard(), MONDAY);
        Facts facts = Facts.of(
                Fact.of(RecordedNotices.REMOVAL, MONDAY.plusDays(3)),
                Fact.of(RecordedNotices.OTHER, MONDAY.plusDays(1)),
                Fact.of("support-tier-2", MONDAY));

        List<Notice> found = RecordedNotices.find(List.of(timeline), facts);

        assertEquals(
                List.of(NoticeKind.OTHER, NoticeKind.REMOVAL),
                found.stream().map(Notice::kind).toList());
        assertEquals(MONDAY.plusDays(1), found.get(0).begin());
        assertEquals(Optional.empty(), found.get(0).amount());
        assertTrue(found.get(1).why().in(Language.DUTCH).contains("art. 18"));
        Timeline earlier = timeline(
                LocalDate.of(2012, 5, 6),
                TimelinePolicy.builder().upTo(MONDAY.plusDays(2)).build(),
                MONDAY);
        assertEquals(1, RecordedNotices.find(List.of(earlier), facts).size());
    }

    @Test
    void a_decision_that_was_taken_back_is_no_notice() {
        Timeline timeline = timeline(LocalDate.of(2012, 5, 6), TimelinePolicy.standard(), MONDAY);
        Facts facts = Facts.of(
                Fact.of(RecordedNotices.REMOVAL, MONDAY),
                new Fact(RecordedNotices.REMOVAL, MONDAY.plusDays(3), Ratio.ZERO),
                Fact.of(RecordedNotices.REMOVAL, MONDAY.plusDays(7)));

        assertEquals(
                List.of(MONDAY.plusDays(7)),
                RecordedNotices.find(List.of(timeline), facts).stream()
                        .map(Notice::begin)
                        .toList());
    }

    @Test
    void absence_for_convenience_is_due_on_its_first_day() {
        Notice notice = luxury(LocalDate.of(2012, 5, 6), MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2))
                .get(0);

        assertEquals(MONDAY, ReportDeadline.of(notice, CALENDAR).norm());
        assertEquals(
                Optional.of(MONDAY.plusDays(7)),
                ReportDeadline.of(notice, CALENDAR).lastDay());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-02, 2026-02-09", "2026-02-06, 2026-02-13", "2026-02-09, 2026-02-23", "2026-02-13, 2026-02-27"})
    void a_report_is_due_at_once_and_late_after_five_days_with_lessons(LocalDate end, LocalDate lastDay) {
        Notice notice = luxury(LocalDate.of(2012, 5, 6), end).get(0);

        ReportDeadline deadline = ReportDeadline.of(notice, CALENDAR);

        assertEquals(new ReportDeadline(end, Optional.of(lastDay)), deadline);
        assertFalse(deadline.isLateOn(lastDay));
        assertTrue(deadline.isLateOn(lastDay.plusDays(1)));
    }

    @Test
    void a_term_is_zero_days_or_more_and_beyond_the_calendar_it_is_not_known() {
        Notice notice = luxury(LocalDate.of(2012, 5, 6), LAST).get(0);

        assertEquals(Optional.of(LAST), ReportDeadline.of(notice, CALENDAR, 0).lastDay());
        assertEquals(Optional.empty(), ReportDeadline.of(notice, CALENDAR, 1).lastDay());
        assertFalse(ReportDeadline.of(notice, CALENDAR, 1).isLateOn(LAST.plusYears(1)));
        assertThrows(IllegalArgumentException.class, () -> ReportDeadline.of(notice, CALENDAR, -1));
    }

    private static List<Notice> luxury(LocalDate born, LocalDate... days) {
        return LuxuryAbsence.standard().find(timeline(born, TimelinePolicy.standard(), days));
    }

    private static Timeline timeline(LocalDate born, TimelinePolicy policy, LocalDate... days) {
        List<Mark> marks = Stream.of(days)
                .flatMap(day -> Stream.of(
                        Mark.builder()
                                .from(lesson(day, "09:00", 50, "O"))
                                .code(HOLIDAY)
                                .build(),
                        lesson(day, "10:00", 50, "O")))
                .toList();
        Pupil kim = pupil("kim", born, enrolment("linde", Sector.SECONDARY, MONDAY, LAST));
        return Timeline.of(kim, CALENDAR, MarkLog.of(Unit.LESSON, CODES, marks), policy);
    }
}
