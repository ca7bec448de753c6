package nl.aanwezig.mtss;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ABSENT;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.measure.Measures.POSSIBLE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.recorded;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.allKnown;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Correction;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.WeekTimes;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.ExpectedHours;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.NotExpected;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.testkit.Golden;
import nl.aanwezig.testkit.SchoolYears;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TrackerTest {
    private static final Ground GROUND = because("made up for the test");
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final TimelinePolicy PRESENT =
            TimelinePolicy.builder().fill(FillPolicy.PRESENT).build();
    private static final TierPolicy SHARES = TierPolicy.named("shares", "1", GROUND)
            .onlyWhen(POSSIBLE.in(yearToDate()).moreThan(Count.of(0)), "no-possible-units")
            .rule("much", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(20)), Tier.INTENSIVE, GROUND)
            .rule("some", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), Tier.TARGETED, GROUND)
            .otherwise("little", Tier.UNIVERSAL);

    /** Ten weeks of five days. */
    private static final TrackedSchool LINDE = school("linde");

    private static TrackedSchool school(String id) {
        List<LocalDate> days = Stream.iterate(MONDAY, day -> day.plusDays(1))
                .limit(70)
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .toList();
        return new TrackedSchool(
                SchoolCalendar.of(new SchoolId(id), days), Unit.DAY, SchoolYears.dutchCodes(), PRESENT);
    }

    private static Pupil pupil(String... schools) {
        return Pupil.builder()
                .id(new PupilId("kim"))
                .addAllEnrolments(Arrays.stream(schools)
                        .map(school -> Enrolment.of(new SchoolId(school), DateSpan.from(MONDAY)))
                        .toList())
                .build();
    }

    private static Tracker tracker(TierPolicy policy) {
        return Tracker.of(policy, pupil("linde"), MONDAY, LINDE);
    }

    private static Mark mark(int day, String code) {
        return Mark.of(MONDAY.plusDays(day), SchoolYears.code(code));
    }

    private static Mark written(int day, String code, String moment) {
        return Mark.builder()
                .from(mark(day, code))
                .recorded(Instant.parse(moment))
                .build();
    }

    private static String shown(List<TierChange> changes) {
        return changes.stream()
                .map(change -> (change.isWithdrawn() ? "not " : "") + change.on() + " "
                        + change.after().map(Band::name).orElse("-"))
                .collect(Collectors.joining(", "));
    }

    @Test
    void absence_at_a_time_that_was_not_expected_changes_nothing_before_and_after_the_state_was_written() {
        TrackedSchool wednesdaysOff = LINDE.expecting(ExpectedHours.except(new NotExpected(
                new SchoolId("linde"), DateSpan.from(MONDAY.plusDays(7)), WeekTimes.days(DayOfWeek.WEDNESDAY))));
        Tracker before = Tracker.of(SHARES, pupil("linde"), MONDAY, wednesdaysOff);
        Tracker.Step step = before.accept(mark(9, "Z"));
        assertEquals("", shown(step.changes()));
        Tracker restored = Tracker.resume(SHARES, pupil("linde"), step.tracker().state(), wednesdaysOff);
        assertEquals("2025-09-01 little", shown(restored.history()));
    }

    @Test
    void a_step_tells_what_changed_and_leaves_the_tracker_before_it_as_it_was() {
        Tracker before = tracker(SHARES);
        Tracker.Step step = before.accept(mark(9, "Z")); // Wednesday of the second week: 1 of 8 days
        assertEquals("2025-09-10 some", shown(step.changes()));
        assertEquals("2025-09-01 little", shown(before.history()));
        assertEquals("2025-09-01 little, 2025-09-10 some", shown(step.tracker().history()));
        assertEquals(LocalDate.of(2025, 9, 10), step.tracker().asOf());
        assertEquals("some", step.tracker().held().orElseThrow().name());
    }

    @Test
    void days_without_a_word_pass_when_they_are_told_to() {
        Tracker tracker = tracker(SHARES).accept(mark(9, "Z")).tracker();
        Tracker.Step step = tracker.upTo(LocalDate.of(2025, 9, 30));
        assertEquals("2025-09-15 little", shown(step.changes())); // 1 of 11 days is less than a tenth
        assertEquals(List.of(), step.tracker().upTo(MONDAY).changes());
        assertEquals(
                LocalDate.of(2025, 9, 30), step.tracker().upTo(MONDAY).tracker().asOf());
    }

    @Test
    void leave_granted_ahead_waits_for_its_day() {
        Tracker.Step step = tracker(SHARES).accept(written(14, "V", "2025-09-02T08:00:00Z"));
        assertEquals(LocalDate.of(2025, 9, 2), step.tracker().asOf());
        assertEquals("", shown(step.changes()));
        assertEquals("", shown(step.tracker().upTo(LocalDate.of(2025, 9, 14)).changes()));
        Tracker.Step later = step.tracker().accept(written(15, "V", "2025-09-16T15:00:00Z"));
        assertEquals("2025-09-16 some", shown(later.changes())); // 2 of 12 days; the first alone is 1 of 11
    }

    @Test
    void a_correction_takes_back_what_was_told_and_an_earlier_answer_can_be_given_again() {
        Tracker tracker = tracker(SHARES)
                .accept(written(2, "O", "2025-09-03T09:00:00Z"))
                .tracker()
                .accept(written(3, "O", "2025-09-04T09:00:00Z"))
                .tracker();
        assertEquals("2025-09-01 little, 2025-09-03 much", shown(tracker.history()));
        Correction present = new Correction.Replaced(mark(2, "P"), Instant.parse("2025-09-05T12:00:00Z"));
        Tracker.Step step = tracker.accept(present);
        assertEquals("not 2025-09-03 much, 2025-09-04 much", shown(step.changes()));
        Correction gone =
                new Correction.Withdrawn(MONDAY.plusDays(3), LocalTime.MIDNIGHT, Instant.parse("2025-09-08T12:00:00Z"));
        Tracker corrected = step.tracker().accept(gone).tracker();
        assertEquals("2025-09-01 little", shown(corrected.history()));
        Tracker then = corrected.asKnownOn(Instant.parse("2025-09-04T20:00:00Z"));
        assertEquals(tracker.history(), then.history());
        assertEquals(tracker.decision().receipt(), then.decision().receipt());
        assertEquals(
                "2025-09-01 little, 2025-09-04 much",
                shown(corrected.asKnownOn(Instant.parse("2025-09-05T20:00:00Z")).history()));
    }

    @Test
    void changes_explain_themselves() {
        Tracker tracker = tracker(SHARES);
        for (int day : new int[] {2, 3, 9}) {
            tracker = tracker.accept(written(day, "O", MONDAY.plusDays(day) + "T09:00:00Z"))
                    .tracker();
        }
        Tracker.Step step =
                tracker.accept(new Correction.Replaced(mark(2, "P"), Instant.parse("2025-09-12T12:00:00Z")));
        StringBuilder dutch = new StringBuilder();
        StringBuilder english = new StringBuilder();
        for (TierChange change : step.changes()) {
            dutch.append(change.why().in(Language.DUTCH)).append("\n\n");
            english.append(change.why().in(Language.ENGLISH)).append("\n\n");
        }
        Golden.assertMatches("golden/tier-changes.nl.txt", dutch.toString());
        Golden.assertMatches("golden/tier-changes.en.txt", english.toString());
    }

    @Test
    void who_was_placed_nowhere_before_is_not_said_to_be_placed_for_the_first_time() {
        TierPolicy later = TierPolicy.named("later", "1", GROUND)
                .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(3)), "too-few-days")
                .otherwise("everyone", Tier.UNIVERSAL);
        List<TierChange> changes = tracker(later).upTo(MONDAY.plusDays(4)).changes();
        assertEquals("2025-09-03 everyone", shown(changes));
        assertEquals(
                "From 3 September 2025 on \"everyone\" holds; until then later 1 said nothing.",
                changes.get(0).why().findings().get(0).in(Language.ENGLISH));
    }

    @Test
    void hysteresis_holds_on_to_a_level_for_the_days_of_the_policy() {
        TierPolicy slow = TierPolicy.named("slow", "1", GROUND)
                .hysteresis(Hysteresis.schoolDays(5))
                .rule("some", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), Tier.TARGETED, GROUND)
                .otherwise("little", Tier.UNIVERSAL);
        Tracker tracker = tracker(slow).accept(mark(9, "Z")).tracker();
        assertEquals("", shown(tracker.upTo(LocalDate.of(2025, 9, 18)).changes()));
        Tracker.Step fifth = tracker.upTo(LocalDate.of(2025, 9, 19));
        assertEquals("2025-09-19 little", shown(fifth.changes())); // less was found from the 15th on
        assertEquals(
                "some",
                tracker.upTo(LocalDate.of(2025, 9, 18))
                        .tracker()
                        .held()
                        .orElseThrow()
                        .name());
        assertEquals(
                "little",
                tracker.upTo(LocalDate.of(2025, 9, 18))
                        .tracker()
                        .decision()
                        .band()
                        .orElseThrow()
                        .name());
    }

    @Test
    void a_fact_counts_from_its_own_day() {
        TierPolicy supported = TierPolicy.named("supported", "1", GROUND)
                .rule("supported", recorded("talk", allKnown(), Interval.atLeast(Count.of(1))), Tier.TARGETED, GROUND)
                .otherwise("everyone", Tier.UNIVERSAL);
        Tracker tracker = tracker(supported).upTo(LocalDate.of(2025, 9, 12)).tracker();
        Tracker.Step step = tracker.accept(Fact.of("talk", LocalDate.of(2025, 9, 4)));
        assertEquals("2025-09-04 supported", shown(step.changes()));
        assertEquals(LocalDate.of(2025, 9, 12), step.tracker().asOf());
        Tracker resumed =
                Tracker.resume(supported, pupil("linde"), step.tracker().state(), LINDE);
        assertEquals(step.tracker().history(), resumed.history());
    }

    @Test
    void schools_are_followed_together_only_where_the_policy_counts_them_together() {
        TrackedSchool[] both = {LINDE, school("beuk")};
        Pupil pupil = pupil("linde", "beuk");
        TierPolicy together = TierPolicy.named("together", "1", GROUND)
                .acrossSchools()
                .rule("twice", ABSENT.in(yearToDate()).atLeast(Count.of(2)), Tier.TARGETED, GROUND)
                .otherwise("less", Tier.UNIVERSAL);
        Tracker tracker = Tracker.of(together, pupil, MONDAY, both)
                .accept(new SchoolId("linde"), mark(1, "Z"))
                .tracker();
        Tracker.Step step = tracker.accept(new SchoolId("beuk"), mark(2, "Z"));
        assertEquals("2025-09-03 twice", shown(step.changes()));
        assertEquals(2, step.tracker().decision().schools().size());
        assertRefused("Maybe name the one", () -> tracker.accept(mark(3, "Z")));
        assertRefused("Maybe take a tracker for each", () -> Tracker.of(SHARES, pupil, MONDAY, both));
        assertThrows(IllegalArgumentException.class, () -> tracker.accept(new SchoolId("eik"), mark(3, "Z")));
        assertThrows(IllegalArgumentException.class, () -> Tracker.of(SHARES, pupil, MONDAY));
    }

    @Test
    void a_damaged_state_is_refused_and_a_grown_code_book_is_not() {
        Tracker tracker = tracker(SHARES)
                .accept(written(2, "O", "2025-09-03T09:00:00Z"))
                .tracker()
                .accept(written(3, "Z", "2025-09-04T09:00:00Z"))
                .tracker();
        byte[] state = tracker.state();
        for (int length = 0; length < state.length; length++) {
            byte[] cut = Arrays.copyOf(state, length);
            assertThrows(IllegalArgumentException.class, () -> Tracker.resume(SHARES, pupil("linde"), cut, LINDE));
        }
        byte[] newer = state.clone();
        newer[0] = 9;
        assertRefused("version 9", () -> Tracker.resume(SHARES, pupil("linde"), newer, LINDE));
        TrackedSchool grown = new TrackedSchool(LINDE.calendar(), Unit.DAY, SchoolYears.allCodes(), PRESENT);
        assertEquals(
                tracker.history(),
                Tracker.resume(SHARES, pupil("linde"), state, grown).history());
        CodeBook poorer = CodeBook.of("poorer", List.of(SchoolYears.code("P"), SchoolYears.code("O")));
        TrackedSchool other = new TrackedSchool(LINDE.calendar(), Unit.DAY, poorer, PRESENT);
        assertRefused("lacks the code Z", () -> Tracker.resume(SHARES, pupil("linde"), state, other));
    }

    @Test
    void nothing_of_the_pupil_is_told_by_accident() {
        Tracker.Step step = tracker(SHARES).accept(mark(9, "Z"));
        assertFalse((step.toString() + step.changes() + step.tracker().decision()).contains("kim"));
    }

    private static void assertRefused(String why, Executable what) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, what).getMessage());
        assertTrue(message.contains(why), message);
    }
}
