package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.lessonPart;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Runs;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published ways of counting, each at its bounds; the sources are those of the domain reference, measures 1.3. */
class CountingByHandTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final Counting UNITS = Counting.units(PartRule.PROPORTIONAL);
    private static final Code EXCUSED = Code.of("state", Presence.ABSENT, Standing.AUTHORISED, "STATE_EXCUSED");
    private static final Code SUSPENDED = Code.builder()
            .value("suspended")
            .presence(Presence.NOT_REQUIRED)
            .category(new Category("SUSPENSION"))
            .build();
    private static final Code LEAVE = Code.of("leave", Presence.ABSENT, Standing.OPEN, "LEAVE");
    private static final Code ILL = Code.of("ill", Presence.ABSENT, Standing.AUTHORISED, "ILL");
    private static final Code TRUANT = Code.of("truant", Presence.ABSENT, Standing.UNAUTHORISED, "TRUANT");

    // New Jersey: excused by the state leaves numerator and denominator both
    @Test
    void days_excused_by_the_state_count_nowhere() {
        Timeline week = days(EXCUSED, ILL);

        assertEquals("2 of 5", counted(week, UNITS));
        assertEquals("1 of 4", counted(week, UNITS.leavingOut("STATE_EXCUSED")));
        assertEquals(1, tally(week, UNITS.leavingOut("STATE_EXCUSED")).notRequired());
        assertEquals("1 of 5", counted(week, UNITS.asAttended("STATE_EXCUSED")));
    }

    // California: a suspension out of school is no attendance, though nobody expects the pupil
    @Test
    void a_suspension_counts_as_missed_under_every_rule_for_parts() {
        Timeline week = days(SUSPENDED, ILL);

        assertEquals("1 of 4", counted(week, UNITS));
        for (PartRule rule : List.of(PartRule.PROPORTIONAL, PartRule.BY_CODE, PartRule.AT_LEAST_HALF)) {
            assertEquals("2 of 5", counted(week, Counting.units(rule).asMissed("SUSPENSION")), rule.toString());
        }
        assertEquals(
                "2 of 5", counted(week, Counting.daysMissing(Share.percent(50)).asMissed("SUSPENSION")));
        assertEquals(Ratio.of(200), tally(week, UNITS.asMissed("SUSPENSION")).timeAbsent());
    }

    // England: penalty notices count unauthorised sessions, and for one authority leave that was not judged too
    @Test
    void a_category_can_be_added_to_a_standing() {
        Timeline week = days(TRUANT, LEAVE, ILL);

        assertEquals("1 of 5", counted(week, UNITS.only(Standing.UNAUTHORISED)));
        assertEquals("2 of 5", counted(week, UNITS.only(Standing.UNAUTHORISED).asMissed("LEAVE")));
        assertEquals("1 of 5", counted(week, UNITS.only("ILL")));
        assertEquals("3 of 5", counted(week, UNITS));
    }

    // California: tardy for more than 30 minutes
    @ParameterizedTest
    @CsvSource({"29, 0 of 1, 1, 0", "30, 0 of 1, 1, 0", "31, 1 of 1, 0, 31", "50, 1 of 1, 0, 50"})
    void late_for_more_than_thirty_minutes_is_missed(int minutes, String counted, long late, long time) {
        Timeline lesson = lessons(lessonPart(MONDAY, "08:30", 50, minutes, "L"));
        Tally tally = tally(lesson, UNITS.countingLate(PartRule.moreThanMinutes(30)));

        assertEquals(counted, text(tally));
        assertEquals(late, tally.late());
        assertEquals(Ratio.of(time), tally.timeAbsent());
        assertEquals(Ratio.of(50), tally.timePossible());
        assertEquals("0 of 1", counted(lesson, UNITS), "late is present unless a policy says otherwise");
    }

    @Test
    void late_in_proportion_and_late_without_minutes() {
        Counting proportional = UNITS.countingLate(PartRule.PROPORTIONAL);

        assertEquals("1/5 of 1", counted(lessons(lessonPart(MONDAY, "08:30", 50, 10, "L")), proportional));
        assertEquals("0 of 1", counted(lessons(lesson(MONDAY, "08:30", 50, "L")), proportional));
        assertEquals(
                1,
                tally(lessons(lesson(MONDAY, "08:30", 50, "L")), proportional).late());
    }

    @Test
    void a_late_arrival_outside_the_standings_that_count_is_late_still() {
        Tally tally = tally(
                lessons(lessonPart(MONDAY, "08:30", 50, 40, "L")),
                UNITS.only(Standing.AUTHORISED).countingLate(PartRule.ANY_PART));

        assertEquals("0 of 1", text(tally));
        assertEquals(1, tally.late());
    }

    // federal: at least half of the day; New Jersey: half a day present is a day present
    @ParameterizedTest
    @CsvSource({"119, 0, 0", "120, 1, 0", "121, 1, 1"})
    void a_day_at_exactly_half(int minutes, String atLeast, String moreThan) {
        Timeline day = lessons(
                lessonPart(MONDAY, "08:00", 60, Math.min(minutes, 60), "part O"),
                lessonPart(MONDAY, "09:00", 60, Math.min(minutes - 60, 60), "part O"),
                minutes > 120
                        ? lessonPart(MONDAY, "10:00", 60, minutes - 120, "part O")
                        : lesson(MONDAY, "10:00", 60, "P"),
                lesson(MONDAY, "11:00", 60, "P"));

        assertEquals(atLeast + " of 1", counted(day, Counting.daysMissing(Share.percent(50))));
        assertEquals(moreThan + " of 1", counted(day, Counting.daysMissingMoreThan(Share.percent(50))));
        assertEquals(Ratio.of(minutes, 240) + " of 1", counted(day, Counting.daysInPart()));
        assertEquals(
                Ratio.of(minutes),
                tally(day, Counting.daysMissing(Share.percent(50))).timeAbsent(),
                "whatever makes a day count as missed");
    }

    @Test
    void the_time_of_a_part_counts_whatever_makes_a_unit_count_as_missed() {
        Timeline lesson = lessons(lessonPart(MONDAY, "08:30", 50, 20, "part O"));

        for (PartRule rule :
                List.of(PartRule.PROPORTIONAL, PartRule.AT_LEAST_HALF, PartRule.ANY_PART, PartRule.BY_CODE)) {
            assertEquals(Ratio.of(20), tally(lesson, Counting.units(rule)).timeAbsent(), rule.toString());
        }
        assertEquals("0 of 1", counted(lesson, Counting.units(PartRule.AT_LEAST_HALF)));
    }

    @Test
    void what_does_not_count_as_missed_takes_no_time() {
        Timeline lesson = lessons(lesson(MONDAY, "08:30", 50, "Z"), lesson(MONDAY, "09:30", 40, "U"));
        Tally tally = tally(lesson, UNITS.only(Standing.UNAUTHORISED));

        assertEquals(Ratio.ZERO, tally.timeAbsent());
        assertEquals(Ratio.of(50), tally.timePossible());
        assertEquals(Ratio.of(50), tally(lesson, UNITS).timeAbsent());
    }

    @Test
    void a_tally_knows_what_it_counts_and_in_what_time() {
        Timeline lessons = lessons(lesson(MONDAY, "08:30", 45, "O"), lesson(TUESDAY, "08:30", 45, "P"));
        Tally inLessons = tally(lessons, UNITS);
        Tally inDays = tally(lessons, Counting.daysMissing(Share.percent(50)));
        Tally ofDays = tally(days(ILL), UNITS);

        assertEquals(Optional.of(Unit.LESSON), inLessons.unit());
        assertEquals(Optional.of(Unit.DAY), inDays.unit());
        assertEquals(
                Optional.of(Unit.DAY), tally(lessons, Counting.daysInPart()).unit());
        assertEquals(Optional.of(new ClockHours(Ratio.of(3, 4))), Measures.ABSENT_HOURS.of(inLessons));
        assertEquals(Optional.of(new ClockHours(Ratio.of(3, 4))), Measures.ABSENT_HOURS.of(inDays));
        assertEquals(Optional.of(Unit.DAY), ofDays.unit());
        assertEquals(Optional.empty(), Measures.ABSENT_HOURS.of(ofDays));
        assertEquals(Optional.of(Share.percent(20)), Measures.TIME_MISSED_SHARE.of(ofDays));
        assertEquals(Tally.builder().runs(new Runs(0, 0, 0)).build(), Tallies.over(List.of(), List.of()));
    }

    @Test
    void of_a_missed_day_only_what_was_missed_is_evidence() {
        Timeline day = lessons(
                lesson(MONDAY, "08:30", 50, "O"),
                lesson(MONDAY, "09:30", 50, "P"),
                lesson(MONDAY, "10:30", 50, "Z"),
                lesson(MONDAY, "11:30", 50, "L"));

        assertEquals(
                2,
                Tallies.of(day, Counting.daysMissing(Share.percent(50)))
                        .missed(DateSpan.of(MONDAY, MONDAY))
                        .count());
    }

    @Test
    void calendar_days_run_from_the_first_school_day_on_the_roll() {
        Timeline week = days(ILL);
        Tallies tallies = Tallies.of(week, UNITS);

        assertEquals(1, over(tallies, MONDAY.minusDays(20), MONDAY).calendarDays());
        assertEquals(
                28, over(tallies, MONDAY.minusDays(20), MONDAY.plusDays(27)).calendarDays());
        assertEquals(27, over(tallies, TUESDAY, MONDAY.plusDays(27)).calendarDays());
        assertEquals(0, over(tallies, MONDAY.minusDays(20), MONDAY.minusDays(1)).calendarDays());
    }

    @Test
    void a_day_with_only_left_out_units_is_not_required_and_one_with_an_unrecorded_one_is_unrecorded() {
        Counting counting = Counting.daysMissing(Share.percent(50)).leavingOut("ILL");
        Tally tally = tally(
                lessons(
                        lesson(MONDAY, "08:30", 50, "Z"),
                        lesson(TUESDAY, "08:30", 50, "Z"),
                        lesson(TUESDAY, "09:30", 50, "-")),
                counting);

        assertEquals("0 of 0", text(tally));
        assertEquals(1, tally.notRequired());
        assertEquals(1, tally.unrecorded());
        assertEquals(5, tally.enrolledDays());
        assertEquals("1 of 1", counted(lessons(lesson(MONDAY, "08:30", 50, "Z"), day(TUESDAY, "U")), UNITS));
    }

    private static Tally over(Tallies tallies, LocalDate start, LocalDate end) {
        return tallies.over(DateSpan.of(start, end));
    }

    private static String counted(Timeline timeline, Counting counting) {
        return text(tally(timeline, counting));
    }

    private static String text(Tally tally) {
        return tally.absent() + " of " + tally.possible();
    }

    private static Tally tally(Timeline timeline, Counting counting) {
        return Tallies.of(timeline, counting).over(DateSpan.of(MONDAY, FRIDAY));
    }

    /** A week of days from Monday on with these codes, present on the others. */
    private static Timeline days(Code... codes) {
        List<Mark> marks = Stream.iterate(0, i -> i < codes.length, i -> i + 1)
                .map(i -> Mark.of(MONDAY.plusDays(i), codes[i]))
                .toList();
        CodeBook book = CodeBook.of("policies", List.of(EXCUSED, SUSPENDED, LEAVE, ILL, TRUANT));
        return Timeline.of(
                pupil("kim", MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, FRIDAY)),
                calendar("linde", MONDAY, FRIDAY),
                MarkLog.of(Unit.DAY, book, marks),
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).build());
    }

    private static Timeline lessons(Mark... marks) {
        return Timeline.of(
                pupil("kim", MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, FRIDAY)),
                calendar("linde", MONDAY, FRIDAY),
                log(Unit.LESSON, marks));
    }
}
