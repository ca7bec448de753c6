package nl.aanwezig.adapter.verzuimregister;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.aanwezig.adapter.verzuimregister.code.ReportKind;
import nl.aanwezig.adapter.verzuimregister.number.Brin;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.Examples;
import nl.aanwezig.adapter.verzuimregister.report.MissedTime;
import nl.aanwezig.adapter.verzuimregister.report.MunicipalAction;
import nl.aanwezig.adapter.verzuimregister.report.ReportDraft;
import nl.aanwezig.adapter.verzuimregister.report.SendingRules;
import nl.aanwezig.adapter.verzuimregister.report.Timetable;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeLedger;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

/** From lessons that were missed to messages, while the school corrects its register. */
class FromMarksToRegisterTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 27);
    private static final LocalTime FIRST_LESSON = LocalTime.of(8, 0);
    private static final int LESSON = 50;
    private static final Brin BRIN = new Brin("25PL");

    /** The first lesson starts at eight, each takes 50 minutes. */
    private static final Timetable TIMETABLE = mark -> List.of(MissedTime.lessonHour(
            mark.date(), 1 + (int) Duration.between(FIRST_LESSON, mark.start()).toMinutes() / LESSON));

    private final List<Mark> marks = new ArrayList<>();
    private final RegisterInMemory register = new RegisterInMemory();
    private Map<Integer, Outcome> last = Map.of();
    private final Reports reports = Reports.through(register, Outbox.inMemory());

    private void record(LocalDate date, int lessonHour, String code, int day) {
        marks.add(Mark.builder()
                .from(lesson(
                        date,
                        FIRST_LESSON
                                .plusMinutes((long) LESSON * (lessonHour - 1))
                                .toString(),
                        LESSON,
                        code))
                .recorded(at(day).minusSeconds(60))
                .build());
    }

    private static Instant at(int day) {
        return MONDAY.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private List<Notice> found(Instant moment) {
        return SixteenHours.european()
                .find(Timeline.of(
                        pupil("kim", LocalDate.of(2012, 5, 6), enrolment("linde", Sector.SECONDARY, MONDAY, LAST)),
                        calendar("linde", MONDAY, LAST),
                        log(Unit.LESSON, marks.toArray(Mark[]::new)),
                        TimelinePolicy.builder().knownOn(moment).build()));
    }

    private static AbsenceReport report(Notice notice) {
        return ReportDraft.of(notice, Examples.BSN, TIMETABLE)
                .reason("Onbekend")
                .allLessonsMissed(true)
                .municipalAction(new MunicipalAction.Wanted(""))
                .contact(Examples.contact())
                .report(SendingRules.standard());
    }

    /** Every night the whole ledger is followed again. */
    private void nights(int count) {
        NoticeLedger ledger = NoticeLedger.empty();
        for (int day = 0; day < count; day++) {
            ledger = ledger.after(found(at(day)), at(day));
            last = reports.follow(ledger, BRIN, FromMarksToRegisterTest::report, MONDAY.plusDays(day));
        }
    }

    private static List<MissedTime> hours(LocalDate day, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(hour -> MissedTime.lessonHour(day, hour))
                .toList();
    }

    private void missSixteen() {
        for (int hour = 1; hour <= 8; hour++) {
            record(MONDAY, hour, "O", 0);
            record(MONDAY.plusDays(1), hour, "O", 0);
        }
    }

    @Test
    void sixteen_lessons_become_sixteen_lesson_hours_of_one_report() {
        missSixteen();
        nights(3);
        assertEquals(1, register.received.size());
        AbsenceReport report = assertInstanceOf(Message.Registration.class, register.received.get(0))
                .report();
        assertEquals(ReportKind.V3, report.kind());
        assertEquals(Optional.of(MONDAY), report.begin());
        assertEquals(Optional.of(MONDAY.plusDays(1)), report.end());
        assertEquals(
                Stream.concat(hours(MONDAY, 1, 8).stream(), hours(MONDAY.plusDays(1), 1, 8).stream())
                        .toList(),
                report.specification());
    }

    @Test
    void the_lesson_that_made_sixteen_is_retracted_and_added_again_and_each_is_told_once() {
        missSixteen();
        record(MONDAY.plusDays(1), 8, "P", 2);
        record(MONDAY.plusDays(1), 8, "O", 4);
        nights(7);
        assertEquals(
                List.of(Message.Registration.class, Message.Withdrawal.class, Message.Registration.class),
                register.received.stream().map(Object::getClass).toList());
        assertEquals(2, register.numbers.size());
    }

    @Test
    void every_correction_is_one_mutation_and_what_failed_is_tried_the_next_night() {
        missSixteen();
        record(MONDAY.plusDays(1), 9, "O", 1);
        record(MONDAY.plusDays(1), 10, "O", 3);
        register.then(() -> new Transport.Answer.Refused("DC0002"));
        nights(6);
        assertEquals(
                List.of(Message.Registration.class, Message.Registration.class, Message.Mutation.class),
                register.received.stream().map(Object::getClass).toList());
        assertEquals(
                List.of(16, 17, 18),
                register.received.stream()
                        .map(message -> message instanceof Message.Mutation mutation
                                ? mutation.report()
                                : ((Message.Registration) message).report())
                        .map(report -> report.specification().size())
                        .toList());
        assertEquals(Set.of(1), last.keySet());
        assertInstanceOf(Outcome.Already.class, last.get(1));
    }
}
