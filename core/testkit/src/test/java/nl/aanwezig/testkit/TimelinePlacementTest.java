package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.afternoon;
import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.morning;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Marks;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.ExitDay;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which days and marks a timeline holds: enrolment, calendar, last day, fill. */
class TimelinePlacementTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 5);
    private static final LocalDate BORN = LocalDate.of(2012, 5, 6);
    private static final SchoolCalendar WEEK = calendar("linde", MONDAY, FRIDAY);
    private static final SchoolCalendar FORTNIGHT = calendar("linde", MONDAY, MONDAY.plusDays(11));
    private static final Pupil WHOLE_WEEK = at(MONDAY, FRIDAY);

    @Test
    void marks_outside_enrolment_calendar_and_last_day_are_kept_and_flagged_and_do_not_count() {
        Pupil until = at(MONDAY, MONDAY.plusDays(8));
        TimelinePolicy policy = TimelinePolicy.builder().upTo(FRIDAY).build();
        Marks marks = log(
                Unit.DAY,
                day(MONDAY, "O"),
                day(FRIDAY.plusDays(1), "O"),
                day(MONDAY.minusDays(1), "O"),
                day(MONDAY.plusDays(7), "O"),
                day(MONDAY.plusDays(9), "O"));

        Timeline timeline = Timeline.of(until, FORTNIGHT, marks, policy);

        assertEquals(
                List.of(
                        "outside-enrolment 2025-08-31",
                        "after-last-day 2025-09-06",
                        "after-last-day 2025-09-08",
                        "outside-enrolment 2025-09-10"),
                irregularities(timeline));
        assertEquals(List.of("2025-09-01 O"), recorded(timeline));
        assertEquals(FRIDAY, timeline.lastDay());
    }

    @Test
    void a_mark_on_a_day_without_lessons_is_flagged_and_a_sunday_with_lessons_counts() {
        LocalDate sunday = LocalDate.of(2025, 9, 7);
        SchoolCalendar withSunday = SchoolCalendar.of(new SchoolId("linde"), List.of(MONDAY, sunday));
        Timeline timeline = Timeline.of(
                at(MONDAY, sunday), withSunday, log(Unit.DAY, day(MONDAY.plusDays(1), "O"), day(sunday, "O")));

        assertEquals(List.of("no-school-day 2025-09-02"), irregularities(timeline));
        assertEquals(List.of("2025-09-07 O"), recorded(timeline));
    }

    @ParameterizedTest
    @CsvSource({"INCLUDED, 5, 3", "EXCLUDED, 4, 2", "TO_ARRIVING_SCHOOL, 4, 3"})
    void the_day_of_a_transfer_belongs_to_the_school_that_the_policy_names(ExitDay exitDay, int first, int second) {
        Pupil moved = pupil(
                "kim",
                BORN,
                enrolment("linde", Sector.SECONDARY, MONDAY, FRIDAY),
                enrolment("wilg", Sector.SECONDARY, FRIDAY, MONDAY.plusDays(8)));
        SchoolCalendar wilg = calendar("wilg", MONDAY, MONDAY.plusDays(11));
        TimelinePolicy policy = TimelinePolicy.builder().exitDay(exitDay).build();

        assertEquals(
                first,
                Timeline.of(moved, FORTNIGHT, log(Unit.DAY), policy)
                        .enrolledDays()
                        .count());
        assertEquals(
                second,
                Timeline.of(moved, wilg, log(Unit.DAY), policy).enrolledDays().count());
    }

    @ParameterizedTest
    @CsvSource({"INCLUDED, 1", "EXCLUDED, 0", "TO_ARRIVING_SCHOOL, 1"})
    void one_day_on_the_roll(ExitDay exitDay, int days) {
        Timeline timeline = Timeline.of(
                at(MONDAY, MONDAY),
                WEEK,
                log(Unit.DAY, day(MONDAY, "O")),
                TimelinePolicy.builder().exitDay(exitDay).build());

        assertEquals(days, timeline.enrolledDays().count());
        assertEquals(1 - days, timeline.quality().count(Irregularity.Kind.OUTSIDE_ENROLMENT));
    }

    @ParameterizedTest
    @EnumSource(names = {"INCLUDED", "TO_ARRIVING_SCHOOL"})
    void a_day_on_two_rolls_at_once_is_lost_at_neither(ExitDay exitDay) {
        Pupil both = pupil(
                "kim",
                BORN,
                enrolment("linde", Sector.SECONDARY, MONDAY, MONDAY),
                enrolment("wilg", Sector.SECONDARY, MONDAY, MONDAY));
        TimelinePolicy policy = TimelinePolicy.builder().exitDay(exitDay).build();

        assertEquals(
                1, Timeline.of(both, WEEK, log(Unit.DAY), policy).enrolledDays().count());
        assertEquals(
                1,
                Timeline.of(both, calendar("wilg", MONDAY, FRIDAY), log(Unit.DAY), policy)
                        .enrolledDays()
                        .count());
    }

    @Test
    void an_open_end_runs_to_the_end_of_the_calendar_under_every_policy() {
        Pupil open = pupil("kim", BORN, Enrolment.of(new SchoolId("linde"), DateSpan.from(MONDAY)));
        for (ExitDay exitDay : ExitDay.values()) {
            TimelinePolicy policy = TimelinePolicy.builder().exitDay(exitDay).build();
            assertEquals(
                    5,
                    Timeline.of(open, WEEK, log(Unit.DAY), policy)
                            .enrolledDays()
                            .count());
        }
    }

    @Test
    void a_pupil_who_leaves_and_returns_has_one_timeline_without_the_gap() {
        Pupil returned = pupil(
                "kim",
                BORN,
                enrolment("linde", Sector.SECONDARY, MONDAY.plusDays(7), MONDAY.plusDays(11)),
                enrolment("linde", Sector.SECONDARY, MONDAY, MONDAY.plusDays(1)));
        Timeline timeline = Timeline.of(
                returned, FORTNIGHT, log(Unit.DAY, day(MONDAY.plusDays(2), "O"), day(MONDAY.plusDays(7), "O")));

        assertEquals(7, timeline.enrolledDays().count());
        assertEquals(List.of("outside-enrolment 2025-09-03"), irregularities(timeline));
        assertEquals(List.of("2025-09-08 O"), recorded(timeline));
    }

    @Test
    void days_of_overlapping_enrolments_at_one_school_count_once() {
        Pupil twice = pupil(
                "kim",
                BORN,
                enrolment("linde", Sector.SECONDARY, MONDAY, FRIDAY),
                enrolment("linde", Sector.SECONDARY, MONDAY.plusDays(2), FRIDAY));

        assertEquals(5, Timeline.of(twice, WEEK, log(Unit.DAY)).enrolledDays().count());
    }

    @Test
    void two_schools_at_once_each_have_their_own_timeline() {
        Pupil both = pupil(
                "kim",
                BORN,
                enrolment("linde", Sector.SECONDARY, MONDAY, FRIDAY),
                enrolment("wilg", Sector.SECONDARY, MONDAY, FRIDAY));
        SchoolCalendar wilg = calendar("wilg", MONDAY, MONDAY.plusDays(1));

        assertEquals(5, Timeline.of(both, WEEK, log(Unit.DAY)).enrolledDays().count());
        assertEquals(2, Timeline.of(both, wilg, log(Unit.DAY)).enrolledDays().count());
        assertEquals(
                new SchoolId("wilg"), Timeline.of(both, wilg, log(Unit.DAY)).school());
    }

    @Test
    void each_enrolment_follows_its_own_calendar_of_the_school() {
        SchoolId linde = new SchoolId("linde");
        SchoolCalendar lower = SchoolCalendar.of(linde, "lower", SchoolYears.weekdays(MONDAY, FRIDAY));
        SchoolCalendar upper = SchoolCalendar.of(linde, "upper", List.of(MONDAY, MONDAY.plusDays(3)));
        Pupil promoted = pupil(
                "kim", BORN, named("lower", MONDAY, MONDAY.plusDays(1)), named("upper", MONDAY.plusDays(2), FRIDAY));

        Timeline timeline = Timeline.of(
                promoted,
                linde,
                Calendars.among(List.of(upper, lower)),
                log(Unit.DAY, day(MONDAY.plusDays(2), "O"), day(MONDAY.plusDays(3), "O")),
                TimelinePolicy.standard());

        assertEquals(3, timeline.enrolledDays().count());
        assertEquals(List.of("no-school-day 2025-09-03"), irregularities(timeline));
        assertEquals(List.of("2025-09-04 O"), recorded(timeline));
    }

    @Test
    void without_enrolment_or_calendar_there_is_no_timeline() {
        SchoolCalendar wilg = calendar("wilg", MONDAY, FRIDAY);
        Pupil unnamed = pupil("kim", BORN, named("exam", MONDAY, FRIDAY));

        IllegalArgumentException stranger =
                assertThrows(IllegalArgumentException.class, () -> Timeline.of(WHOLE_WEEK, wilg, log(Unit.DAY)));
        IllegalArgumentException lost =
                assertThrows(IllegalArgumentException.class, () -> Timeline.of(unnamed, WEEK, log(Unit.DAY)));

        assertTrue(String.valueOf(stranger.getMessage()).contains("\nMaybe "));
        assertTrue(String.valueOf(lost.getMessage()).contains("\nMaybe "));
    }

    @ParameterizedTest
    @CsvSource({"PRESENT, PRESENT", "UNRECORDED, UNRECORDED", "ABSENT, ABSENT"})
    void a_day_without_a_mark_and_one_that_says_so_are_read_as_the_policy_says(FillPolicy fill, String read) {
        Timeline timeline = Timeline.of(
                WHOLE_WEEK,
                WEEK,
                log(Unit.DAY, day(MONDAY, "O"), day(MONDAY.plusDays(1), "-")),
                TimelinePolicy.builder().fill(fill).build());

        assertEquals(List.of("ABSENT", read, read, read, read), presences(timeline));
        assertEquals(3, timeline.quality().daysWithoutMark());
    }

    @ParameterizedTest
    @CsvSource({"PRESENT, PRESENT", "UNRECORDED, UNRECORDED", "ABSENT, ABSENT"})
    void each_half_of_a_day_is_filled_on_its_own(FillPolicy fill, String read) {
        Timeline timeline = Timeline.of(
                at(MONDAY, MONDAY.plusDays(2)),
                WEEK,
                log(Unit.HALF_DAY, afternoon(MONDAY, "O"), morning(MONDAY.plusDays(1), "L")),
                TimelinePolicy.builder().fill(fill).build());

        assertEquals(List.of(read, "ABSENT", "LATE", read, read, read), presences(timeline));
        assertEquals(1, timeline.quality().daysWithoutMark());
    }

    @Test
    void what_is_filled_in_as_absent_is_not_judged() {
        Timeline timeline = Timeline.of(
                at(MONDAY, MONDAY),
                WEEK,
                log(Unit.DAY),
                TimelinePolicy.builder().fill(FillPolicy.ABSENT).build());

        assertEquals(
                "Optional[OPEN]", timeline.series().mark(0).code().standing().toString());
    }

    @Test
    void nobody_knows_how_many_lessons_to_fill_in() {
        Timeline timeline = Timeline.of(
                WHOLE_WEEK,
                WEEK,
                log(Unit.LESSON, SchoolYears.lesson(MONDAY, "08:30", 50, "-")),
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).build());

        assertEquals(List.of("PRESENT"), presences(timeline));
        assertEquals(4, timeline.quality().daysWithoutMark());
    }

    @Test
    void to_string_names_no_pupil() {
        Pupil canary = pupil("CANARY", BORN, enrolment("linde", Sector.SECONDARY, MONDAY, FRIDAY));

        assertEquals(
                "Timeline[linde, 5 days, 5 marks]",
                Timeline.of(canary, WEEK, log(Unit.DAY)).toString());
    }

    private static Pupil at(LocalDate first, LocalDate last) {
        return Pupil.builder()
                .id(new PupilId("kim"))
                .addEnrolments(enrolment("linde", Sector.SECONDARY, first, last))
                .build();
    }

    private static Enrolment named(String calendar, LocalDate first, LocalDate last) {
        return Enrolment.builder()
                .school(new SchoolId("linde"))
                .span(DateSpan.of(first, last))
                .calendar(calendar)
                .build();
    }

    private static List<String> irregularities(Timeline timeline) {
        return timeline.quality().irregularities().stream()
                .map(one -> one.kind().id() + " " + one.mark().date())
                .toList();
    }

    private static List<String> recorded(Timeline timeline) {
        return marks(timeline).stream()
                .filter(mark -> !mark.code().value().startsWith("(no mark"))
                .map(mark -> mark.date() + " " + mark.code().value())
                .toList();
    }

    private static List<String> presences(Timeline timeline) {
        return marks(timeline).stream()
                .map(mark -> mark.code().presence().name())
                .toList();
    }

    private static List<Mark> marks(Timeline timeline) {
        return timeline.series().marks(DateSpan.always(), mark -> true);
    }
}
