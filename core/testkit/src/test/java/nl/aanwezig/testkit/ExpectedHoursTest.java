package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.afternoon;
import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.morning;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.school.WeekTimes;
import nl.aanwezig.core.timeline.ExpectedHours;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.NotExpected;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

/** Hours outside a valid programme are neither absence nor possible (the domain reference, Dutch law 2.12). */
class ExpectedHoursTest {
    private static final SchoolId LINDE = new SchoolId("linde");
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 2);
    private static final SchoolCalendar CALENDAR = calendar("linde", MONDAY, LAST);
    private static final Pupil KIM =
            pupil("kim", LocalDate.of(2012, 5, 6), enrolment("linde", Sector.SECONDARY, MONDAY, LAST));
    private static final WeekTimes MORNINGS_ONLY = WeekTimes.of(DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.NOON)
            .and(WeekTimes.of(DayOfWeek.TUESDAY, LocalTime.of(8, 30), LocalTime.NOON))
            .rest();

    @Test
    void a_lesson_is_left_out_by_its_start_one_minute_before_at_and_after_the_bound() {
        Timeline timeline = timeline(
                from(MONDAY, MORNINGS_ONLY),
                lesson(MONDAY, "08:29", 1, "O"),
                lesson(MONDAY, "08:30", 50, "O"),
                lesson(MONDAY, "11:59", 1, "O"),
                lesson(MONDAY, "12:00", 50, "O"));

        assertEquals(
                List.of(Presence.NOT_REQUIRED, Presence.ABSENT, Presence.ABSENT, Presence.NOT_REQUIRED),
                presences(timeline));
    }

    @Test
    void what_is_left_out_is_neither_absence_nor_possible_and_stays_listed_as_it_was_registered() {
        Mark missed = lesson(MONDAY, "13:00", 50, "O");
        Mark attended = lesson(MONDAY, "14:00", 50, "P");
        Timeline timeline = timeline(from(MONDAY, MORNINGS_ONLY), lesson(MONDAY, "09:00", 50, "P"), missed, attended);
        Tally tally = tally(timeline);

        assertEquals(Ratio.ONE, tally.possible());
        assertEquals(Ratio.ZERO, tally.absent());
        assertEquals(2, tally.notRequired());
        assertEquals(
                List.of(
                        new Irregularity(Irregularity.Kind.NOT_EXPECTED, missed),
                        new Irregularity(Irregularity.Kind.NOT_EXPECTED, attended)),
                timeline.quality().irregularities());
    }

    @Test
    void what_was_not_required_anyway_is_not_listed() {
        assertEquals(
                0,
                timeline(from(MONDAY, MORNINGS_ONLY), lesson(MONDAY, "13:00", 50, "U"))
                        .quality()
                        .count(Irregularity.Kind.NOT_EXPECTED));
    }

    @Test
    void a_programme_counts_from_its_first_day_to_its_last_and_on_no_other() {
        WeekTimes afternoons = WeekTimes.of(DayOfWeek.MONDAY, LocalTime.NOON, LocalTime.MIDNIGHT)
                .and(WeekTimes.days(DayOfWeek.TUESDAY));
        ExpectedHours fortnight = ExpectedHours.except(
                new NotExpected(LINDE, DateSpan.of(MONDAY.plusDays(7), MONDAY.plusDays(14)), afternoons));
        Timeline timeline = timeline(
                fortnight,
                lesson(MONDAY, "13:00", 50, "O"),
                lesson(MONDAY.plusDays(7), "13:00", 50, "O"),
                lesson(MONDAY.plusDays(14), "13:00", 50, "O"),
                lesson(MONDAY.plusDays(15), "13:00", 50, "O"));

        assertEquals(
                List.of(Presence.ABSENT, Presence.NOT_REQUIRED, Presence.NOT_REQUIRED, Presence.ABSENT),
                presences(timeline));
    }

    @Test
    void a_programme_that_changes_halfway_is_two_entries() {
        ExpectedHours changed = ExpectedHours.except(
                new NotExpected(LINDE, DateSpan.of(MONDAY, MONDAY.plusDays(6)), WeekTimes.days(DayOfWeek.MONDAY)),
                new NotExpected(LINDE, DateSpan.from(MONDAY.plusDays(7)), WeekTimes.days(DayOfWeek.TUESDAY)));
        Timeline timeline = timeline(
                changed,
                lesson(MONDAY, "09:00", 50, "O"),
                lesson(MONDAY.plusDays(1), "09:00", 50, "O"),
                lesson(MONDAY.plusDays(7), "09:00", 50, "O"),
                lesson(MONDAY.plusDays(8), "09:00", 50, "O"));

        assertEquals(
                List.of(Presence.NOT_REQUIRED, Presence.ABSENT, Presence.ABSENT, Presence.NOT_REQUIRED),
                presences(timeline));
    }

    @Test
    void half_days_are_left_out_when_all_of_them_is() {
        Timeline timeline = Timeline.of(
                KIM,
                LINDE,
                Calendars.among(List.of(CALENDAR)),
                log(Unit.HALF_DAY, morning(MONDAY, "O"), afternoon(MONDAY, "O"), morning(MONDAY.plusDays(2), "O")),
                TimelinePolicy.builder().upTo(MONDAY.plusDays(2)).build(),
                from(MONDAY, MORNINGS_ONLY));

        assertEquals(
                List.of(
                        Presence.ABSENT,
                        Presence.NOT_REQUIRED,
                        Presence.UNRECORDED,
                        Presence.NOT_REQUIRED,
                        Presence.NOT_REQUIRED,
                        Presence.NOT_REQUIRED),
                presences(timeline));
    }

    @Test
    void two_entries_together_leave_out_a_whole_day() {
        NotExpected mornings = new NotExpected(
                LINDE, DateSpan.from(MONDAY), WeekTimes.of(DayOfWeek.MONDAY, LocalTime.MIDNIGHT, LocalTime.NOON));
        NotExpected afternoons = new NotExpected(
                LINDE, DateSpan.from(MONDAY), WeekTimes.of(DayOfWeek.MONDAY, LocalTime.NOON, LocalTime.MIDNIGHT));

        assertEquals(Presence.ABSENT, firstDay(ExpectedHours.except(mornings)));
        assertEquals(Presence.NOT_REQUIRED, firstDay(ExpectedHours.except(mornings, afternoons)));
    }

    @Test
    void positive_fill_does_not_make_a_pupil_present_where_none_is_expected() {
        Timeline timeline = Timeline.of(
                KIM,
                LINDE,
                Calendars.among(List.of(CALENDAR)),
                log(Unit.DAY, day(MONDAY, "O")),
                TimelinePolicy.builder()
                        .fill(FillPolicy.PRESENT)
                        .upTo(MONDAY.plusDays(2))
                        .build(),
                from(MONDAY, WeekTimes.days(DayOfWeek.TUESDAY)));

        assertEquals(List.of(Presence.ABSENT, Presence.NOT_REQUIRED, Presence.PRESENT), presences(timeline));
    }

    @Test
    void a_day_on_which_nobody_is_expected_does_not_lack_a_mark() {
        TimelinePolicy threeDays =
                TimelinePolicy.builder().upTo(MONDAY.plusDays(2)).build();

        assertEquals(2, daysWithoutMark(threeDays, ExpectedHours.always()));
        assertEquals(1, daysWithoutMark(threeDays, from(MONDAY, WeekTimes.days(DayOfWeek.TUESDAY))));
        assertEquals(2, daysWithoutMark(threeDays, from(MONDAY, WeekTimes.days(DayOfWeek.MONDAY))));
    }

    @Test
    void hours_that_were_not_expected_make_no_notice() {
        Mark[] seventeen = new Mark[17];
        for (int i = 0; i < 17; i++) {
            seventeen[i] = lesson(MONDAY.plusDays(i % 5), String.format("%02d:00", 8 + i / 5), 50, "O");
        }

        assertEquals(
                1,
                SixteenHours.european()
                        .find(timeline(ExpectedHours.always(), seventeen))
                        .size());
        assertEquals(
                0,
                SixteenHours.european()
                        .find(timeline(from(MONDAY, WeekTimes.days(DayOfWeek.MONDAY)), seventeen))
                        .size());
    }

    @Test
    void a_programme_at_another_school_changes_nothing() {
        ExpectedHours elsewhere = ExpectedHours.except(new NotExpected(
                new SchoolId("eik"), DateSpan.always(), WeekTimes.none().rest()));

        assertEquals(List.of(Presence.ABSENT), presences(timeline(elsewhere, lesson(MONDAY, "13:00", 50, "O"))));
        assertEquals(ExpectedHours.always(), timeline(elsewhere).expected());
    }

    @Test
    void what_is_supposed_to_follow_is_read_by_the_same_hours() {
        Timeline then = timeline(from(MONDAY, MORNINGS_ONLY), lesson(MONDAY, "09:00", 50, "P"))
                .asIf(
                        MONDAY,
                        PackedMark.of(MONDAY.plusDays(1).toEpochDay(), 540, 50, 0, 5),
                        PackedMark.of(MONDAY.plusDays(1).toEpochDay(), 780, 50, 0, 5));

        assertEquals(List.of(Presence.PRESENT, Presence.ABSENT, Presence.NOT_REQUIRED), presences(then));
    }

    @Test
    void a_receipt_sees_the_programme_from_its_first_day_on() {
        Mark[] marks = {lesson(MONDAY, "09:00", 50, "O")};
        Timeline before = timeline(ExpectedHours.always(), marks);
        Timeline after = timeline(from(MONDAY.plusDays(1), WeekTimes.days(DayOfWeek.TUESDAY)), marks);

        assertEquals(digest(before, MONDAY), digest(after, MONDAY));
        assertNotEquals(digest(before, MONDAY.plusDays(1)), digest(after, MONDAY.plusDays(1)));
    }

    @Test
    void a_register_hands_its_pupils_their_hours() {
        MarkLog log = log(Unit.LESSON, lesson(MONDAY, "13:00", 50, "O"));
        Register register = Register.of(
                        Unit.LESSON, log.codes(), List.of(CALENDAR), List.of(KIM), Map.of(KIM.id(), Map.of(LINDE, log)))
                .expecting(Map.of(KIM.id(), from(MONDAY, MORNINGS_ONLY)))
                .with(Map.of());

        assertEquals(
                List.of(Presence.NOT_REQUIRED),
                presences(register.timelines(TimelinePolicy.standard())
                        .findFirst()
                        .orElseThrow()));
    }

    private static Presence firstDay(ExpectedHours expected) {
        Timeline timeline = Timeline.of(
                KIM,
                LINDE,
                Calendars.among(List.of(CALENDAR)),
                log(Unit.DAY, day(MONDAY, "O")),
                TimelinePolicy.builder().upTo(MONDAY).build(),
                expected);
        return presences(timeline).get(0);
    }

    private static int daysWithoutMark(TimelinePolicy policy, ExpectedHours expected) {
        MarkLog monday = log(Unit.LESSON, lesson(MONDAY, "09:00", 50, "P"));
        return Timeline.of(KIM, LINDE, Calendars.among(List.of(CALENDAR)), monday, policy, expected)
                .quality()
                .daysWithoutMark();
    }

    private static String digest(Timeline timeline, LocalDate asOf) {
        return Receipt.of("rule", "1", asOf, timeline).digest();
    }

    private static ExpectedHours from(LocalDate first, WeekTimes times) {
        return ExpectedHours.except(new NotExpected(LINDE, DateSpan.from(first), times));
    }

    private static Timeline timeline(ExpectedHours expected, Mark... marks) {
        return Timeline.of(
                KIM,
                LINDE,
                Calendars.among(List.of(CALENDAR)),
                log(Unit.LESSON, marks),
                TimelinePolicy.standard(),
                expected);
    }

    private static List<Presence> presences(Timeline timeline) {
        return timeline.series()
                .packed(DateSpan.of(MONDAY, LAST))
                .mapToObj(mark -> timeline.series().code(mark).presence())
                .toList();
    }

    private static Tally tally(Timeline timeline) {
        return Tallies.of(timeline, Counting.units(PartRule.PROPORTIONAL)).over(DateSpan.of(MONDAY, LAST));
    }
}
