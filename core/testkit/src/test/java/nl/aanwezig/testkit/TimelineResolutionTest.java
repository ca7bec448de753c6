package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.lessonPart;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.mark.Correction;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Marks;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.ConflictPolicy;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.Quality;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which mark of a slot counts: duplicates, conflicts, corrections, overlaps. */
class TimelineResolutionTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final SchoolCalendar WEEK = calendar("linde", MONDAY, MONDAY.plusDays(4));
    private static final Pupil KIM =
            pupil("kim", LocalDate.of(2012, 5, 6), enrolment("linde", Sector.SECONDARY, MONDAY, MONDAY.plusDays(4)));
    private static final Instant ONE_O_CLOCK = Instant.parse("2025-09-01T13:00:00Z");
    private static final Instant TWO_O_CLOCK = Instant.parse("2025-09-01T14:00:00Z");

    @Test
    void a_duplicate_counts_once_and_is_listed() {
        Mark truant = lesson(MONDAY, "08:30", 50, "O");
        Timeline timeline = timeline(TimelinePolicy.standard(), truant, truant, truant);

        assertEquals(List.of("08:30 50 O"), marks(timeline));
        assertEquals(List.of("DUPLICATE O", "DUPLICATE O"), irregularities(timeline));
    }

    @ParameterizedTest
    @CsvSource({
        "ABSENCE_FIRST, P, O, O",
        "ABSENCE_FIRST, L, Z, Z",
        "ABSENCE_FIRST, P, L, L",
        "ABSENCE_FIRST, part O, L, part O",
        "ABSENCE_FIRST, part O, O, O",
        "ABSENCE_FIRST, O, U, U",
        "ABSENCE_FIRST, P, -, P",
        "ABSENCE_FIRST, O, Z, Z",
        "ABSENCE_FIRST, ?, Z, Z",
        "PRESENCE_FIRST, P, O, P",
        "PRESENCE_FIRST, L, Z, L",
        "PRESENCE_FIRST, P, L, P",
        "PRESENCE_FIRST, part O, L, L",
        "PRESENCE_FIRST, part O, O, part O",
        "PRESENCE_FIRST, P, U, U",
        "PRESENCE_FIRST, O, -, O",
        "PRESENCE_FIRST, O, Z, Z"
    })
    void of_two_marks_in_a_slot_the_policy_keeps_one_and_lists_the_other(
            ConflictPolicy policy, String one, String other, String stays) {
        TimelinePolicy choice = TimelinePolicy.builder().conflict(policy).build();
        Mark first = lesson(MONDAY, "08:30", 50, one);
        Mark second = lesson(MONDAY, "08:30", 50, other);

        for (Timeline timeline : List.of(timeline(choice, first, second), timeline(choice, second, first))) {
            assertEquals(List.of("08:30 50 " + stays), marks(timeline));
            assertEquals(List.of("CONFLICT " + (stays.equals(one) ? other : one)), irregularities(timeline));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_conflict_left_open_stays_unrecorded_however_gaps_are_read(FillPolicy fill) {
        TimelinePolicy open = TimelinePolicy.builder()
                .conflict(ConflictPolicy.LEFT_OPEN)
                .fill(fill)
                .build();
        Timeline timeline = timeline(open, lesson(MONDAY, "08:30", 50, "P"), lesson(MONDAY, "08:30", 50, "O"));

        assertEquals(List.of("08:30 50 (no mark)"), marks(timeline));
        assertEquals(List.of("CONFLICT O", "CONFLICT P"), irregularities(timeline));
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_arrival_does_not_matter(ConflictPolicy policy) {
        TimelinePolicy choice = TimelinePolicy.builder().conflict(policy).build();
        for (long seed = 0; seed < 500; seed++) {
            History history = History.of(seed, Unit.LESSON);
            for (SchoolId school : history.pupil().schools()) {
                Timeline expected = history.timeline(school, choice);
                Timeline shuffled = Timeline.of(
                        history.pupil(),
                        school,
                        Calendars.among(history.calendars()),
                        history.shuffled(school, seed + 1),
                        choice);
                assertEquals(all(expected), all(shuffled), "seed " + seed);
                assertEquals(expected.quality(), shuffled.quality(), "seed " + seed);
            }
        }
    }

    @Test
    void two_lengths_of_one_lesson_give_the_same_outcome_in_either_order() {
        Mark shorter = told(lesson(MONDAY, "08:30", 45, "P"), ONE_O_CLOCK);
        Mark longer = told(lesson(MONDAY, "08:30", 90, "P"), ONE_O_CLOCK);
        for (ConflictPolicy policy : ConflictPolicy.values()) {
            TimelinePolicy choice = TimelinePolicy.builder().conflict(policy).build();
            Timeline one = timeline(choice, shorter, longer);
            Timeline other = timeline(choice, longer, shorter);

            assertEquals(all(one), all(other));
            assertEquals(one.quality(), other.quality());
        }
    }

    @Test
    void the_latest_word_counts_and_what_it_replaced_is_counted_as_superseded() {
        Mark truant = told(lesson(MONDAY, "08:30", 50, "O"), ONE_O_CLOCK);
        Mark ill = told(lesson(MONDAY, "08:30", 50, "Z"), TWO_O_CLOCK);
        Timeline timeline = timeline(TimelinePolicy.standard(), ill, truant);

        assertEquals(List.of("08:30 50 Z"), marks(timeline));
        assertEquals(new Quality(List.of(), 1, 0, 4), timeline.quality());
    }

    @Test
    void a_mark_without_a_moment_was_known_from_the_start() {
        Timeline timeline = timeline(
                TimelinePolicy.standard(),
                told(lesson(MONDAY, "08:30", 50, "P"), ONE_O_CLOCK),
                lesson(MONDAY, "08:30", 50, "O"));

        assertEquals(List.of("08:30 50 P"), marks(timeline));
    }

    @Test
    void an_earlier_answer_can_be_given_again() {
        Mark truant = told(lesson(MONDAY, "08:30", 50, "O"), ONE_O_CLOCK);
        Mark ill = told(lesson(MONDAY, "08:30", 50, "Z"), TWO_O_CLOCK);
        TimelinePolicy before =
                TimelinePolicy.builder().knownOn(TWO_O_CLOCK.minusSeconds(1)).build();
        TimelinePolicy then = TimelinePolicy.builder().knownOn(TWO_O_CLOCK).build();

        assertEquals(List.of("08:30 50 O"), marks(timeline(before, truant, ill)));
        assertEquals(
                new Quality(List.of(), 0, 1, 4), timeline(before, truant, ill).quality());
        assertEquals(List.of("08:30 50 Z"), marks(timeline(then, truant, ill)));
    }

    @Test
    void as_known_on_is_what_a_register_without_the_later_rows_would_give() {
        for (long seed = 0; seed < 500; seed++) {
            History history = History.of(seed, Unit.LESSON);
            Instant known = history.calendars()
                    .get(0)
                    .firstDay()
                    .plusDays(30)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
            for (SchoolId school : history.pupil().schools()) {
                TimelinePolicy policy = TimelinePolicy.builder().knownOn(known).build();
                List<String> expected = new NaiveRegister(history, school, Optional.of(known))
                        .counted().stream()
                                .map(one -> one.date() + " " + one.start() + " " + one.extent() + " " + one.missed()
                                        + " " + one.code().value())
                                .toList();
                assertEquals(expected, all(history.timeline(school, policy)), "seed " + seed);
            }
        }
    }

    @Test
    void a_withdrawn_mark_is_gone_and_counted_as_superseded_once() {
        Marks marks = MarkLog.builder(Unit.LESSON, SchoolYears.allCodes())
                .add(new Correction.Withdrawn(MONDAY, LocalTime.of(8, 30), TWO_O_CLOCK))
                .add(told(lesson(MONDAY, "08:30", 50, "O"), ONE_O_CLOCK))
                .build();
        Timeline timeline = Timeline.of(KIM, WEEK, marks);

        assertEquals(List.of(), marks(timeline));
        assertEquals(new Quality(List.of(), 1, 0, 5), timeline.quality());
    }

    @Test
    void a_withdrawal_of_nothing_changes_nothing() {
        Marks marks = MarkLog.builder(Unit.LESSON, SchoolYears.allCodes())
                .add(new Correction.Withdrawn(MONDAY, LocalTime.of(8, 30), TWO_O_CLOCK))
                .build();

        assertEquals(
                new Quality(List.of(), 0, 0, 5), Timeline.of(KIM, WEEK, marks).quality());
    }

    @ParameterizedTest
    @EnumSource
    void a_mark_written_down_together_with_the_withdrawal_of_its_slot_stays(ConflictPolicy policy) {
        Marks marks = MarkLog.builder(Unit.LESSON, SchoolYears.allCodes())
                .add(told(lesson(MONDAY, "08:30", 50, "O"), ONE_O_CLOCK))
                .add(new Correction.Replaced(lesson(MONDAY, "08:30", 50, "Z"), TWO_O_CLOCK))
                .add(new Correction.Withdrawn(MONDAY, LocalTime.of(8, 30), TWO_O_CLOCK))
                .build();
        Timeline timeline = Timeline.of(
                KIM, WEEK, marks, TimelinePolicy.builder().conflict(policy).build());

        assertEquals(List.of("08:30 50 Z"), marks(timeline));
        assertEquals(new Quality(List.of(), 1, 0, 4), timeline.quality());
    }

    @Test
    void shared_minutes_of_two_lessons_count_once_with_the_earlier_one() {
        Timeline timeline = timeline(
                TimelinePolicy.standard(),
                lesson(MONDAY, "09:00", 50, "X"),
                lesson(MONDAY, "08:30", 50, "O"),
                lesson(MONDAY, "09:10", 10, "O"),
                lesson(MONDAY, "09:50", 50, "O"));

        assertEquals(List.of("08:30 50 O", "09:00 30 X", "09:50 50 O"), marks(timeline));
        assertEquals(List.of("OVERLAP X", "OVERLAP O"), irregularities(timeline));
    }

    @Test
    void of_a_part_no_more_is_missed_than_the_minutes_that_are_left() {
        Timeline timeline = timeline(
                TimelinePolicy.standard(),
                lesson(MONDAY, "08:30", 50, "P"),
                lessonPart(MONDAY, "09:00", 50, 45, "part O"));

        assertEquals("2025-09-01 09:00 30 30 part O", all(timeline).get(1));
    }

    @Test
    void a_cancelled_lesson_takes_no_minutes_and_loses_none() {
        Timeline timeline = timeline(
                TimelinePolicy.standard(),
                lesson(MONDAY, "08:30", 50, "O"),
                lesson(MONDAY, "08:40", 50, "U"),
                lesson(MONDAY, "09:00", 50, "O"),
                lesson(MONDAY, "09:20", 50, "U"));

        assertEquals(List.of("08:30 50 O", "08:40 50 U", "09:00 30 O", "09:20 50 U"), marks(timeline));
        assertEquals(List.of("OVERLAP O"), irregularities(timeline));
    }

    @Test
    void a_lesson_over_midnight_takes_no_minutes_of_the_next_day() {
        Timeline timeline = timeline(
                TimelinePolicy.standard(),
                lesson(MONDAY, "23:30", 60, "O"),
                lesson(MONDAY.plusDays(1), "00:10", 50, "O"));

        assertEquals(List.of("23:30 60 O", "00:10 50 O"), marks(timeline));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_UNDERSTOOD", "NOT_EXPECTED"})
    void every_kind_of_irregularity_turns_up_in_generated_histories_and_no_mark_is_lost(Irregularity.Kind kind) {
        long seen = 0;
        for (long seed = 0; seed < 200; seed++) {
            History history = History.of(seed, Unit.LESSON);
            LocalDate upTo = history.calendars().get(0).lastDay().minusDays(3);
            for (SchoolId school : history.pupil().schools()) {
                Timeline timeline = history.timeline(
                        school, TimelinePolicy.builder().upTo(upTo).build());
                seen += timeline.quality().count(kind);
                assertEquals(rows(history, school), accounted(timeline), "seed " + seed);
            }
        }

        assertTrue(seen > 0, kind + " never turned up");
    }

    @ParameterizedTest
    @EnumSource
    void what_could_not_be_understood_is_unrecorded_under_every_fill_policy(FillPolicy fill) {
        Timeline timeline = days(
                TimelinePolicy.builder().fill(fill).build(),
                PackedMark.notUnderstood(MONDAY.toEpochDay(), 0, PackedMark.WHOLE));

        assertEquals(Presence.UNRECORDED, timeline.series().mark(0).code().presence());
        assertEquals(1, timeline.quality().count(Irregularity.Kind.NOT_UNDERSTOOD));
        assertEquals(1, timeline.quality().irregularities().size());
    }

    @Test
    void what_could_not_be_understood_hides_presence_when_absence_comes_first_and_hides_absence_when_presence_does() {
        assertEquals("O", settled(ConflictPolicy.ABSENCE_FIRST, "O"));
        assertEquals("(not understood)", settled(ConflictPolicy.ABSENCE_FIRST, "L"));
        assertEquals("(not understood)", settled(ConflictPolicy.ABSENCE_FIRST, "P"));
        assertEquals("U", settled(ConflictPolicy.ABSENCE_FIRST, "U"));
        assertEquals("P", settled(ConflictPolicy.PRESENCE_FIRST, "P"));
        assertEquals("L", settled(ConflictPolicy.PRESENCE_FIRST, "L"));
        assertEquals("(not understood)", settled(ConflictPolicy.PRESENCE_FIRST, "O"));
        assertEquals("(not understood)", settled(ConflictPolicy.PRESENCE_FIRST, "-"));
    }

    private static String settled(ConflictPolicy policy, String other) {
        Mark mark = Mark.of(MONDAY, SchoolYears.code(other));
        Timeline timeline = days(
                TimelinePolicy.builder().conflict(policy).build(),
                PackedMark.of(
                        MONDAY.toEpochDay(),
                        0,
                        PackedMark.WHOLE,
                        0,
                        SchoolYears.allCodes().indexOf(mark.code())),
                PackedMark.notUnderstood(MONDAY.toEpochDay(), 0, PackedMark.WHOLE));
        return timeline.series().mark(0).code().value();
    }

    private static Timeline days(TimelinePolicy policy, long... marks) {
        MarkLog.Builder log = MarkLog.builder(Unit.DAY, SchoolYears.allCodes());
        for (long mark : marks) {
            log.add(mark);
        }
        return Timeline.of(KIM, WEEK, log.build(), policy);
    }

    private static long rows(History history, SchoolId school) {
        return history.marks().getOrDefault(school, List.of()).size();
    }

    /** A mark counts, or is superseded, or is listed; one that overlaps in part counts and is listed. */
    private static long accounted(Timeline timeline) {
        Quality quality = timeline.quality();
        long overlapsThatCount = quality.irregularities().stream()
                .filter(one -> one.kind() == Irregularity.Kind.OVERLAP)
                .filter(one ->
                        !timeline
                                .series()
                                .marks(DateSpan.of(one.mark().date(), one.mark().date()), mark -> true)
                                .stream()
                                .filter(mark -> mark.start().equals(one.mark().start()))
                                .toList()
                                .isEmpty())
                .count();
        return timeline.series().size()
                + quality.superseded()
                + quality.irregularities().size()
                - overlapsThatCount;
    }

    private static Timeline timeline(TimelinePolicy policy, Mark... marks) {
        return Timeline.of(KIM, WEEK, log(Unit.LESSON, marks), policy);
    }

    private static Mark told(Mark mark, Instant recorded) {
        return Mark.builder().from(mark).recorded(recorded).build();
    }

    private static List<String> marks(Timeline timeline) {
        return timeline.series().marks(DateSpan.always(), mark -> true).stream()
                .map(mark ->
                        mark.start() + " " + mark.extent() + " " + mark.code().value())
                .toList();
    }

    private static List<String> all(Timeline timeline) {
        return timeline.series().marks(DateSpan.always(), mark -> true).stream()
                .map(mark -> mark.date() + " " + mark.start() + " " + mark.extent() + " " + mark.missed() + " "
                        + mark.code().value())
                .toList();
    }

    private static List<String> irregularities(Timeline timeline) {
        return timeline.quality().irregularities().stream()
                .map(one -> one.kind() + " " + one.mark().code().value())
                .toList();
    }
}
