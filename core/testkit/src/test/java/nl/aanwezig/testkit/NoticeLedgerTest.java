package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeEvent;
import nl.aanwezig.core.notice.NoticeEvent.Change;
import nl.aanwezig.core.notice.NoticeLedger;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

class NoticeLedgerTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 27);
    private static final SchoolCalendar CALENDAR = calendar("linde", MONDAY, LAST);
    private static final Instant START = Instant.parse("2026-01-12T18:00:00Z");

    private final List<Mark> marks = new ArrayList<>();

    @Test
    void the_one_lesson_that_made_16_is_retracted_and_added_again_and_each_is_told_once() {
        miss(MONDAY, 8);
        miss(MONDAY.plusDays(1), 8);
        record(MONDAY.plusDays(1), 7, "P", 1);
        record(MONDAY.plusDays(1), 7, "O", 3);

        NoticeLedger ledger = NoticeLedger.replay(List.of(at(0), at(1), at(2), at(3), at(4)), this::found);

        assertEquals(
                List.of("1 PROPOSED day 0", "1 WITHDRAWN day 1", "2 PROPOSED day 3"),
                ledger.events().stream().map(NoticeLedgerTest::line).toList());
        assertEquals(List.of(2), List.copyOf(ledger.standing().keySet()));
    }

    @Test
    void a_notice_that_gets_another_lesson_is_changed_and_both_forms_are_kept() {
        miss(MONDAY, 8);
        miss(MONDAY.plusDays(1), 8);
        record(MONDAY.plusDays(1), 8, "O", 2);

        NoticeLedger ledger = NoticeLedger.replay(List.of(at(0), at(2)), this::found);

        NoticeEvent change = ledger.events().get(1);
        assertEquals("1 CHANGED day 2", line(change));
        assertEquals("17", amount(change.notice()));
        assertEquals("16", amount(change.before().orElseThrow()));
    }

    @Test
    void a_correction_that_moves_the_end_of_the_first_moves_the_second_and_withdraws_nothing() {
        for (int day = 0; day < 4; day++) {
            miss(MONDAY.plusDays(day), 8);
        }
        miss(MONDAY.plusDays(4), 3);
        record(MONDAY, 0, "P", 1);

        NoticeLedger ledger = NoticeLedger.replay(List.of(at(0), at(1)), this::found);

        assertEquals(
                List.of("1 PROPOSED day 0", "2 PROPOSED day 0", "1 CHANGED day 1", "2 WITHDRAWN day 1"),
                ledger.events().stream().map(NoticeLedgerTest::line).toList());
        assertEquals("23", amount(ledger.standing().values().iterator().next()));
    }

    @Test
    void what_happened_since_an_earlier_state_can_be_asked() {
        miss(MONDAY, 8);
        miss(MONDAY.plusDays(1), 8);
        record(MONDAY, 0, "P", 1);
        NoticeLedger before = NoticeLedger.empty().after(found(at(0)), at(0));
        NoticeLedger after = before.after(found(at(1)), at(1));

        assertEquals(
                List.of("1 WITHDRAWN day 1"),
                after.since(before).stream().map(NoticeLedgerTest::line).toList());
        assertEquals(1, before.events().size());
    }

    @Test
    void marks_elsewhere_and_later_change_nothing() {
        miss(MONDAY, 8);
        miss(MONDAY.plusDays(1), 8);
        record(MONDAY.plusDays(1), 9, "P", 1);
        record(MONDAY.plusDays(8), 1, "O", 2);

        NoticeLedger ledger = NoticeLedger.replay(List.of(at(0), at(1), at(2)), this::found);

        assertEquals(1, ledger.events().size());
    }

    @Test
    void the_same_marks_leave_the_same_notices_whatever_was_seen_on_the_way() {
        for (int seed = 0; seed < 200; seed++) {
            marks.clear();
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < 150; i++) {
                record(MONDAY.plusDays(random.nextInt(30)), random.nextInt(8), random.nextInt(3) == 0 ? "P" : "O", i);
            }
            List<Instant> moments = random.ints(20, 0, 150)
                    .sorted()
                    .mapToObj(NoticeLedgerTest::at)
                    .toList();
            NoticeLedger ledger = NoticeLedger.replay(moments, this::found).after(found(at(150)), at(150));

            assertEquals(
                    found(at(150)),
                    ledger.standing().values().stream()
                            .sorted((one, other) -> one.begin().compareTo(other.begin()))
                            .toList(),
                    "seed " + seed);
            assertEquals(ledger.events(), ledger.after(found(at(150)), at(151)).events(), "seed " + seed);
            long standing = ledger.events().stream()
                            .filter(event -> event.change() == Change.PROPOSED)
                            .count()
                    - ledger.events().stream()
                            .filter(event -> event.change() == Change.WITHDRAWN)
                            .count();
            assertEquals(standing, ledger.standing().size(), "seed " + seed);
            assertTrue(ledger.events().size() > 1, "seed " + seed);
        }
    }

    @Test
    void only_a_mutation_knows_what_was_before() {
        miss(MONDAY, 16);
        Notice notice = found(at(0)).get(0);

        assertThrows(
                IllegalArgumentException.class,
                () -> new NoticeEvent(1, Change.CHANGED, START, notice, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NoticeEvent(1, Change.PROPOSED, START, notice, Optional.of(notice)));
    }

    private void miss(LocalDate date, int lessons) {
        for (int hour = 0; hour < lessons; hour++) {
            record(date, hour, "O", 0);
        }
    }

    private void record(LocalDate date, int hour, String code, int day) {
        marks.add(Mark.builder()
                .from(lesson(date, LocalTime.of(6, 0).plusMinutes(50L * hour).toString(), 50, code))
                .recorded(at(day).minusSeconds(60))
                .build());
    }

    private static Instant at(int day) {
        return START.plusSeconds(86_400L * day);
    }

    private List<Notice> found(Instant moment) {
        return SixteenHours.european()
                .find(Timeline.of(
                        pupil("kim", LocalDate.of(2012, 5, 6), enrolment("linde", Sector.SECONDARY, MONDAY, LAST)),
                        CALENDAR,
                        log(Unit.LESSON, marks.toArray(Mark[]::new)),
                        TimelinePolicy.builder().knownOn(moment).build()));
    }

    private static String line(NoticeEvent event) {
        return event.number() + " " + event.change() + " day "
                + (event.at().getEpochSecond() - START.getEpochSecond()) / 86_400;
    }

    private static String amount(Notice notice) {
        return notice.amount().orElseThrow().value().toString();
    }
}
