package nl.aanwezig.examples.schoolyear.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Correction;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.notice.NoticeEvent;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.notice.NoticeLedger;
import nl.aanwezig.core.notice.RecordedNotices;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import org.junit.jupiter.api.Test;

/** Notices through corrections, held against a ledger that looks at the register at the end of every single day. */
class NoticeHistoryTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final SchoolId SCHOOL = new SchoolId("linde");
    private static final PupilId KIM = new PupilId("kim");
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 14);

    private static final Code PRESENT = Code.of("P", Presence.PRESENT);
    private static final Code TRUANT = Code.of("O", Presence.ABSENT, Standing.UNAUTHORISED, "TRUANT");
    private static final Code LUXURY = Code.of("X", Presence.ABSENT, Standing.UNAUTHORISED, "LUXURY");
    private static final Code ILL = Code.of("Z", Presence.ABSENT, Standing.AUTHORISED, "ILL");
    private static final Code LATE = Code.of("L", Presence.LATE);
    private static final CodeBook CODES = CodeBook.of("linde", List.of(PRESENT, TRUANT, LUXURY, ILL, LATE));

    private static final int HISTORIES = 100;

    @Test
    void looking_on_the_days_that_matter_sees_all_that_looking_every_evening_sees() {
        Map<NoticeEvent.Change, Integer> seen = new EnumMap<>(NoticeEvent.Change.class);
        int looks = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            Register register = random(new SplittableRandom(seed));
            LocalDate asOf = seed % 3 == 0 ? LAST.minusWeeks(2) : LAST;
            List<String> everyEvening = everyEvening(register, asOf);
            List<NoticeStory> stories = stories(register, asOf);

            assertEquals(everyEvening, told(stories), "seed " + seed);
            stories.stream()
                    .flatMap(story -> story.events().stream())
                    .forEach(event -> seen.merge(event.change(), 1, Integer::sum));
            looks += LookDays.of(List.of(register.marks(KIM, SCHOOL)), ZONE, asOf)
                    .size();
        }
        for (NoticeEvent.Change change : NoticeEvent.Change.values()) {
            assertTrue(seen.getOrDefault(change, 0) > 30, seen::toString);
        }
        assertTrue(looks > 500);
    }

    @Test
    void what_was_attended_and_written_down_the_same_day_asks_for_no_look() {
        MarkLog.Builder log = MarkLog.builder(Unit.LESSON, CODES);
        for (LocalDate day : days()) {
            log.add(mark(day, 9, day.equals(FIRST.plusDays(3)) ? TRUANT : PRESENT, evening(day)));
        }
        assertEquals(List.of(FIRST.plusDays(3)), LookDays.of(List.of(log.build()), ZONE, LAST));
        assertTrue(LookDays.areTold(List.of(log.build())));
    }

    @Test
    void a_day_told_later_asks_for_a_look_when_it_could_break_an_absence() {
        LocalDate friday = FIRST.plusDays(4);
        MarkLog log = MarkLog.builder(Unit.LESSON, CODES)
                .add(mark(FIRST, 9, TRUANT, evening(FIRST)))
                .add(mark(FIRST.plusDays(1), 9, PRESENT, evening(friday)))
                .add(mark(FIRST.plusDays(2), 9, TRUANT, evening(FIRST.plusDays(2))))
                .add(mark(FIRST.plusDays(3), 9, PRESENT, evening(friday.plusDays(3))))
                .build();
        assertEquals(List.of(FIRST, FIRST.plusDays(2), friday), LookDays.of(List.of(log), ZONE, LAST));
    }

    @Test
    void a_source_that_tells_no_moments_is_looked_at_once() {
        MarkLog.Builder log = MarkLog.builder(Unit.LESSON, CODES);
        for (LocalDate day : days().subList(0, 4)) {
            for (int hour = 9; hour < 13; hour++) {
                log.add(Mark.of(day, LocalTime.of(hour, 0), 50, TRUANT));
            }
        }
        NoticeStory story = stories(register(log.build()), LAST).get(0);

        assertEquals(
                List.of(Optional.empty(), true, 0L, 1),
                List.of(
                        story.proposedOn(),
                        story.isStanding(),
                        story.changes(),
                        story.events().size()));
        assertEquals(FIRST.plusDays(3), story.notice().end());
    }

    @Test
    void the_lesson_that_made_sixteen_is_retracted_once_and_put_back_once() {
        MarkLog.Builder log = MarkLog.builder(Unit.LESSON, CODES);
        List<LocalDate> days = days().subList(0, 4);
        for (LocalDate day : days) {
            for (int hour = 9; hour < 13; hour++) {
                log.add(mark(day, hour, TRUANT, evening(day)));
            }
        }
        LocalDate last = days.get(3);
        log.add(mark(last, 12, ILL, evening(last.plusDays(1))));
        log.add(mark(last, 12, TRUANT, evening(last.plusDays(5))));
        List<NoticeStory> stories = stories(register(log.build()), LAST);

        assertEquals(
                List.of(
                        last + " PROPOSED 1 SIXTEEN_HOURS " + FIRST + " " + last,
                        last.plusDays(1) + " WITHDRAWN 1 SIXTEEN_HOURS " + FIRST + " " + last,
                        last.plusDays(5) + " PROPOSED 2 SIXTEEN_HOURS " + FIRST + " " + last),
                told(stories));
        assertEquals(
                List.of(false, true),
                stories.stream().map(NoticeStory::isStanding).toList());
        // The withdrawn one keeps the register on which it rested.
        assertEquals(
                16,
                stories.get(0).timeline().series().marks(DateSpan.of(FIRST, last), packed -> true).stream()
                        .filter(mark -> mark.code().equals(TRUANT))
                        .count());
    }

    @Test
    void a_decision_about_a_pupil_at_two_schools_is_one_notice() {
        SchoolId other = new SchoolId("roos");
        Pupil pupil = Pupil.builder()
                .id(KIM)
                .addEnrolment(Enrolment.of(SCHOOL, DateSpan.from(FIRST)))
                .addEnrolment(Enrolment.of(other, DateSpan.from(FIRST)))
                .build();
        MarkLog log = MarkLog.builder(Unit.LESSON, CODES)
                .add(mark(FIRST, 9, PRESENT, evening(FIRST)))
                .build();
        Register register = Register.of(
                        Unit.LESSON,
                        CODES,
                        List.of(SchoolCalendar.of(SCHOOL, days()), SchoolCalendar.of(other, days())),
                        List.of(pupil),
                        Map.of(KIM, Map.of(SCHOOL, log)))
                .with(Map.of(KIM, Facts.of(Fact.of(RecordedNotices.OTHER, FIRST.plusDays(8)))));
        Results results = results(register, AttendanceWorks202111.BANDS);

        assertEquals(2, results.years().size());
        assertEquals(1, results.notices().size());
        NoticeStory story = results.notices().get(0);
        assertEquals(NoticeKind.OTHER, story.notice().kind());
        assertEquals(Optional.of(FIRST.plusDays(8)), story.proposedOn());
        assertEquals(Optional.empty(), story.deadline(5));
    }

    @Test
    void a_decision_to_remove_is_late_the_day_after() {
        Register register = register(MarkLog.builder(Unit.LESSON, CODES).build())
                .with(Map.of(KIM, Facts.of(Fact.of(RecordedNotices.REMOVAL, FIRST.plusDays(8)))));
        NoticeStory story = stories(register, LAST).get(0);

        assertEquals(
                Optional.of(FIRST.plusDays(8)), story.deadline(5).orElseThrow().lastDay());
    }

    @Test
    void a_policy_sees_what_people_recorded() {
        Ground ground = Ground.because("school plan");
        TierPolicy policy = TierPolicy.named("after-a-talk", "1", ground)
                .rule("late", Measures.LATE.in(Window.since("talk")).atLeast(Count.of(1)), ground)
                .otherwise("in-time");
        MarkLog log = MarkLog.builder(Unit.LESSON, CODES)
                .add(mark(FIRST, 9, PRESENT, evening(FIRST)))
                .add(mark(FIRST.plusDays(7), 9, LATE, evening(FIRST.plusDays(7))))
                .build();
        Facts talked = Facts.of(Fact.of("talk", FIRST.plusDays(2)));

        assertEquals("late", band(results(register(log).with(Map.of(KIM, talked)), policy)));
        assertEquals("", band(results(register(log), policy)), "who was never talked with cannot be late since");
    }

    @Test
    void a_story_tells_nothing_of_the_pupil() {
        Register register = register(MarkLog.builder(Unit.LESSON, CODES).build())
                .with(Map.of(KIM, Facts.of(Fact.of(RecordedNotices.REMOVAL, FIRST))));
        assertEquals("NoticeStory[1 events]", stories(register, LAST).get(0).toString());
    }

    private static String band(Results results) {
        return results.years().get(0).decision().band().map(Band::name).orElse("");
    }

    private static Results results(Register register, TierPolicy policy) {
        return PupilYears.of(
                new Loaded<>(register, List.of()),
                TimelinePolicy.standard(),
                new Question(policy, Optional.empty(), LAST, LAST.minusWeeks(2)),
                done -> {});
    }

    private static List<NoticeStory> stories(Register register, LocalDate asOf) {
        Question question = new Question(AttendanceWorks202111.BANDS, Optional.empty(), asOf, asOf.minusWeeks(2));
        return new NoticeHistory(register, Calendars.among(register.calendars()), TimelinePolicy.standard(), question)
                .of(timelines(register, TimelinePolicy.builder().upTo(asOf).build()));
    }

    private static List<Timeline> timelines(Register register, TimelinePolicy reading) {
        return register.timelines(reading).toList();
    }

    /** The naive history: a look at the end of each day, whatever happened on it. */
    private static List<String> everyEvening(Register register, LocalDate asOf) {
        NoticeLedger ledger = NoticeLedger.empty();
        Question question = new Question(AttendanceWorks202111.BANDS, Optional.empty(), asOf, asOf.minusWeeks(2));
        for (LocalDate day = FIRST; !day.isAfter(LAST.plusWeeks(8)); day = day.plusDays(1)) {
            TimelinePolicy then = TimelinePolicy.builder()
                    .upTo(day.isAfter(asOf) ? asOf : day)
                    .knownOn(end(day))
                    .build();
            ledger = ledger.after(question.duty().find(timelines(register, then), Facts.none()), end(day));
        }
        return ledger.events().stream().map(NoticeHistoryTest::told).sorted().toList();
    }

    private static List<String> told(List<NoticeStory> stories) {
        return stories.stream()
                .flatMap(story -> story.events().stream())
                .map(NoticeHistoryTest::told)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String told(NoticeEvent event) {
        return event.at().atZone(ZONE).toLocalDate() + " " + event.change() + " " + event.number() + " "
                + event.notice().kind() + " " + event.notice().begin() + " "
                + event.notice().end();
    }

    private static Register random(SplittableRandom random) {
        MarkLog.Builder log = MarkLog.builder(Unit.LESSON, CODES);
        int missed = 30 + random.nextInt(65);
        for (LocalDate day : days()) {
            boolean away = random.nextInt(100) < missed;
            for (int hour = 9; hour < 12; hour++) {
                Code code = away ? absent(random) : PRESENT;
                Instant written = evening(day.plusDays(random.nextInt(4) == 0 ? random.nextInt(-8, 20) : 0));
                if (random.nextInt(20) == 0) {
                    log.add(Mark.of(day, LocalTime.of(hour, 0), 50, code));
                } else {
                    log.add(mark(day, hour, code, written));
                }
                if (random.nextInt(12) == 0) {
                    Instant later =
                            written.plus(random.nextInt(30), ChronoUnit.DAYS).plusSeconds(60);
                    if (random.nextBoolean()) {
                        log.add(mark(day, hour, random.nextBoolean() ? absent(random) : PRESENT, later));
                    } else {
                        log.add(new Correction.Withdrawn(day, LocalTime.of(hour, 0), later));
                    }
                }
            }
        }
        return register(log.build());
    }

    private static Code absent(SplittableRandom random) {
        int drawn = random.nextInt(20);
        return drawn == 0 ? LUXURY : drawn < 3 ? ILL : TRUANT;
    }

    private static Register register(MarkLog log) {
        Pupil pupil = Pupil.builder()
                .id(KIM)
                .addEnrolment(Enrolment.builder()
                        .school(SCHOOL)
                        .span(DateSpan.from(FIRST))
                        .sector(Sector.SECONDARY)
                        .build())
                .build();
        return Register.of(
                Unit.LESSON,
                CODES,
                List.of(SchoolCalendar.of(SCHOOL, days())),
                List.of(pupil),
                Map.of(KIM, Map.of(SCHOOL, log)));
    }

    /** Eleven weeks of five days, the sixth without lessons. */
    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(FIRST.datesUntil(LAST.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .toList());
        days.removeIf(day -> !day.isBefore(FIRST.plusWeeks(5)) && day.isBefore(FIRST.plusWeeks(6)));
        return days;
    }

    private static Mark mark(LocalDate day, int hour, Code code, Instant recorded) {
        return Mark.builder()
                .date(day)
                .start(LocalTime.of(hour, 0))
                .extent(50)
                .code(code)
                .recorded(recorded)
                .build();
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(23, 30).atZone(ZONE).toInstant();
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }
}
