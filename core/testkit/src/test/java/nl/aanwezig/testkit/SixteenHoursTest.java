package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.day;
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
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.Lateness;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.LessonHours;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.core.timeline.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected dates and hours follow from the text of art. 21a and of the data format of the Dutch school year. */
class SixteenHoursTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 10, 6);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 19);
    private static final LocalDate BORN = LocalDate.of(2012, 5, 6);
    private static final DateSpan AUTUMN = DateSpan.of(LocalDate.of(2025, 10, 18), LocalDate.of(2025, 10, 26));
    private static final SchoolCalendar WITHOUT_HOLIDAY = calendar("linde", MONDAY, LAST);
    private static final SchoolCalendar WITH_HOLIDAY = calendar("linde", MONDAY, LAST, AUTUMN);

    private final List<Mark> marks = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"15, 0", "16, 1", "17, 1"})
    void in_secondary_education_sixteen_lessons_of_50_minutes_are_sixteen_hours(int lessons, int notices) {
        miss(MONDAY, 8, 50);
        miss(MONDAY.plusDays(1), lessons - 8, 50);

        assertEquals(notices, find(Sector.SECONDARY).size());
    }

    @ParameterizedTest
    @CsvSource({
        "PRIMARY, 195, 0, 15.75",
        "PRIMARY, 210, 1, 16",
        "PRIMARY, 225, 1, 16.25",
        "VOCATIONAL, 195, 0, 15.75",
        "VOCATIONAL, 210, 1, 16",
        "VOCATIONAL, 225, 1, 16.25"
    })
    void in_primary_and_vocational_education_the_clock_counts(Sector sector, int lastDay, int notices, String hours) {
        for (int i = 0; i < 3; i++) {
            miss(MONDAY.plusDays(i), 1, 250);
        }
        miss(MONDAY.plusDays(3), 1, lastDay);

        List<Notice> found = find(sector);

        assertEquals(notices, found.size());
        found.forEach(notice ->
                assertEquals(new ClockHours(Ratio.parse(hours)), notice.amount().orElseThrow()));
    }

    @Test
    void sixteen_lessons_of_50_minutes_are_no_sixteen_clock_hours() {
        miss(MONDAY, 16, 50);

        assertEquals(List.of(), find(Sector.PRIMARY));
        assertEquals(1, find(Sector.SECONDARY).size());
    }

    @ParameterizedTest
    @CsvSource({"60, 16", "61, 244/15"})
    void a_lesson_of_at_most_60_minutes_is_one_hour_and_a_longer_one_counts_by_the_clock(int minutes, String hours) {
        miss(MONDAY, 16, minutes);

        assertEquals(
                hours,
                find(Sector.SECONDARY).get(0).amount().orElseThrow().value().toString());
    }

    @Test
    void begin_is_the_first_missed_day_and_all_hours_of_the_end_day_belong_to_the_notice() {
        miss(MONDAY.plusDays(1), 7, 50);
        miss(MONDAY.plusDays(3), 8, 50);
        miss(MONDAY.plusDays(4), 8, 50);

        Notice notice = find(Sector.SECONDARY).get(0);

        assertEquals(MONDAY.plusDays(1), notice.begin());
        assertEquals(MONDAY.plusDays(4), notice.end());
        assertEquals(new LessonHours(Ratio.of(23)), notice.amount().orElseThrow());
        assertEquals(23, notice.why().findings().get(0).evidence().size());
        assertEquals(MONDAY.plusDays(4), notice.receipt().asOf());
    }

    @Test
    void counting_restarts_on_the_day_after_the_end() {
        miss(MONDAY, 16, 30);
        miss(MONDAY.plusDays(1), 15, 30);
        miss(MONDAY.plusDays(2), 1, 30);

        assertEquals(List.of("2025-10-06 2025-10-06 16", "2025-10-07 2025-10-08 16"), lines(find(Sector.SECONDARY)));
    }

    @Test
    void a_holiday_week_inside_the_window_is_skipped() {
        miss(MONDAY.plusDays(4), 8, 50);
        miss(LocalDate.of(2025, 11, 3), 8, 50);

        assertEquals(List.of("2025-10-10 2025-11-03 16"), lines(find(Sector.SECONDARY, WITH_HOLIDAY)));
        assertEquals(List.of(), find(Sector.SECONDARY, WITHOUT_HOLIDAY));
    }

    @Test
    void the_first_day_of_the_fifth_lesson_week_is_outside_the_window_even_over_a_holiday() {
        miss(MONDAY, 8, 50);
        miss(LocalDate.of(2025, 11, 7), 7, 50);
        miss(LocalDate.of(2025, 11, 10), 1, 50);

        assertEquals(List.of(), find(Sector.SECONDARY, WITH_HOLIDAY));
    }

    @Test
    void spread_over_five_weeks_sixteen_hours_give_no_notice() {
        for (int week = 0; week < 5; week++) {
            miss(MONDAY.plusWeeks(week), week == 0 ? 4 : 3, 50);
        }

        assertEquals(List.of(), find(Sector.SECONDARY));
    }

    @Test
    void the_window_slides_so_that_what_left_it_does_not_count() {
        miss(MONDAY, 10, 50);
        miss(MONDAY.plusWeeks(4), 10, 50);
        miss(MONDAY.plusWeeks(5), 6, 50);

        assertEquals(List.of("2025-11-03 2025-11-10 16"), lines(find(Sector.SECONDARY)));
    }

    @ParameterizedTest
    @CsvSource({"LESSON_WEEKS, 0", "ISO_WEEKS, 0", "SCHOOL_DAYS, 1", "CALENDAR_DAYS, 1"})
    void readings_of_the_window_differ_on_hours_that_straddle_five_weeks(String reading, int notices) {
        // From Friday of the first week to Wednesday of the fifth: 19 school days, 27 calendar days, five weeks.
        miss(MONDAY.plusDays(4), 8, 50);
        miss(MONDAY.plusDays(30), 8, 50);

        assertEquals(
                notices, find(rule(reading), Sector.SECONDARY, WITHOUT_HOLIDAY).size());
    }

    @ParameterizedTest
    @CsvSource({"LESSON_WEEKS, 1", "ISO_WEEKS, 0", "SCHOOL_DAYS, 1", "CALENDAR_DAYS, 0"})
    void readings_of_the_window_differ_on_hours_around_a_holiday(String reading, int notices) {
        // Monday of the first week to Wednesday of the fifth, of which the third is a holiday: 18 school days, 31
        // calendar days.
        miss(MONDAY, 8, 50);
        miss(MONDAY.plusDays(30), 8, 50);

        assertEquals(
                notices, find(rule(reading), Sector.SECONDARY, WITH_HOLIDAY).size());
    }

    private static SixteenHours rule(String reading) {
        Window window = switch (reading) {
            case "LESSON_WEEKS" -> Window.lessonWeeks(4);
            case "ISO_WEEKS" -> Window.isoWeeks(4);
            case "SCHOOL_DAYS" -> Window.schoolDays(20);
            default -> Window.calendarDays(28);
        };
        return SixteenHours.builder().window(window).build();
    }

    @Test
    void a_window_may_run_over_new_year_and_week_53() {
        SchoolCalendar calendar = calendar(
                "linde",
                LocalDate.of(2026, 12, 7),
                LocalDate.of(2027, 1, 29),
                DateSpan.of(LocalDate.of(2026, 12, 19), LocalDate.of(2026, 12, 27)));
        miss(LocalDate.of(2026, 12, 14), 4, 50);
        miss(LocalDate.of(2026, 12, 31), 4, 50);
        miss(LocalDate.of(2027, 1, 8), 4, 50);
        miss(LocalDate.of(2027, 1, 15), 4, 50);

        assertEquals(List.of("2026-12-14 2027-01-15 16"), lines(find(Sector.SECONDARY, calendar)));
    }

    @Test
    void a_window_may_hold_29_february() {
        SchoolCalendar calendar = calendar("linde", LocalDate.of(2028, 2, 7), LocalDate.of(2028, 3, 31));
        miss(LocalDate.of(2028, 2, 29), 8, 50);
        miss(LocalDate.of(2028, 3, 24), 8, 50);
        miss(LocalDate.of(2028, 3, 27), 1, 50);

        assertEquals(List.of("2028-02-29 2028-03-24 16"), lines(find(Sector.SECONDARY, calendar)));
    }

    @ParameterizedTest
    @CsvSource({"2007-10-07, SIXTEEN_HOURS", "2007-10-06, SIXTEEN_HOURS_ADULT", "2007-10-05, SIXTEEN_HOURS_ADULT"})
    void who_turns_18_on_the_end_date_gets_the_kind_for_adults(LocalDate birth, NoticeKind kind) {
        miss(MONDAY, 16, 50);

        assertEquals(
                List.of(kind),
                find(SixteenHours.european(), born(birth), WITHOUT_HOLIDAY).stream()
                        .map(Notice::kind)
                        .toList());
    }

    @Test
    void both_sides_of_a_birthday_inside_the_window_are_told() {
        miss(MONDAY, 10, 50);
        miss(MONDAY.plusDays(7), 6, 50);
        Notice notice = find(SixteenHours.european(), born(LocalDate.of(2007, 10, 12)), WITHOUT_HOLIDAY)
                .get(0);

        String why = notice.why().in(Language.ENGLISH);
        assertTrue(
                why.contains("12 October 2025") && why.contains("10 lesson hours before it and 6 lesson hours from"),
                why);
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDARY, 15, 0", "SECONDARY, 16, 0", "SECONDARY, 17, 1",
        "PRIMARY, 15, 0", "PRIMARY, 16, 0", "PRIMARY, 17, 1",
        "VOCATIONAL, 15, 0", "VOCATIONAL, 16, 1", "VOCATIONAL, 17, 1"
    })
    void on_the_islands_schools_report_more_than_sixteen_hours_and_institutions_sixteen(
            Sector sector, int hours, int notices) {
        miss(MONDAY, 9, 60);
        miss(MONDAY.plusDays(1), hours - 9, 60);

        assertEquals(
                notices, find(SixteenHours.caribbean(), sector, WITHOUT_HOLIDAY).size());
    }

    @Test
    void a_pupil_without_a_birth_date_counts_as_a_minor() {
        Pupil unknown = Pupil.builder()
                .id(new PupilId("kim"))
                .addEnrolments(enrolment("linde", Sector.SECONDARY, MONDAY, LAST))
                .build();
        miss(MONDAY, 16, 50);

        assertEquals(1, find(SixteenHours.european(), unknown, WITHOUT_HOLIDAY).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "L", "Z", "V", "D", "?", "U", "-", "part Z"})
    void authorised_open_late_cancelled_and_unrecorded_lessons_do_not_count(String code) {
        miss(MONDAY, 15, 50);
        for (int i = 0; i < 10; i++) {
            marks.add(lesson(MONDAY.plusDays(1), LocalTime.of(8 + i, 0).toString(), 50, code));
        }

        assertEquals(List.of(), find(Sector.SECONDARY));
        miss(MONDAY.plusDays(2), 1, 50);
        assertEquals(List.of("2025-10-06 2025-10-08 16"), lines(find(Sector.SECONDARY)));
    }

    @Test
    void of_a_lesson_missed_in_part_that_part_counts() {
        miss(MONDAY, 15, 50);
        marks.add(lessonPart(MONDAY.plusDays(1), "08:30", 50, 25, "part O"));
        marks.add(lessonPart(MONDAY.plusDays(2), "08:30", 50, 24, "part O"));
        assertEquals(List.of(), find(Sector.SECONDARY));

        marks.set(marks.size() - 1, lessonPart(MONDAY.plusDays(2), "08:30", 50, 25, "part O"));
        assertEquals(List.of("2025-10-06 2025-10-08 16"), lines(find(Sector.SECONDARY)));
    }

    @Test
    void minutes_late_add_up_only_where_a_rule_says_so() {
        miss(MONDAY, 15, 50);
        marks.add(lessonPart(MONDAY.plusDays(1), "08:30", 50, 49, "L"));
        SixteenHours minutes = SixteenHours.builder().lateness(Lateness.MINUTES).build();

        assertEquals(List.of(), find(minutes, Sector.SECONDARY, WITHOUT_HOLIDAY));
        marks.add(lessonPart(MONDAY.plusDays(1), "09:30", 50, 1, "L"));
        assertEquals(1, find(minutes, Sector.SECONDARY, WITHOUT_HOLIDAY).size());
        assertEquals(List.of(), find(Sector.SECONDARY));
    }

    @Test
    void a_part_of_unknown_length_counts_for_the_weight_of_its_code() {
        miss(MONDAY, 15, 50);
        marks.add(lesson(MONDAY.plusDays(1), "08:30", 50, "part O"));
        marks.add(lesson(MONDAY.plusDays(1), "09:30", 50, "part O"));

        assertEquals(List.of("2025-10-06 2025-10-07 16"), lines(find(Sector.SECONDARY)));
    }

    @Test
    void more_than_sixteen_can_be_asked_and_another_limit() {
        miss(MONDAY, 16, 50);
        Pupil kim = born(BORN);

        assertEquals(
                List.of(), find(SixteenHours.builder().bound(Bound.MORE_THAN).build(), kim, WITHOUT_HOLIDAY));
        assertEquals(
                1,
                find(SixteenHours.builder().limit(Ratio.of(12)).build(), kim, WITHOUT_HOLIDAY)
                        .size());
    }

    @ParameterizedTest
    @EnumSource(names = {"DAY", "HALF_DAY"})
    void a_register_of_days_knows_no_hours(Unit unit) {
        for (int i = 0; i < 5; i++) {
            marks.add(day(MONDAY.plusDays(i), "O"));
        }
        Timeline timeline = Timeline.of(born(BORN), WITHOUT_HOLIDAY, log(unit, marks.toArray(Mark[]::new)));

        assertEquals(List.of(), SixteenHours.european().find(timeline));
    }

    @Test
    void without_a_sector_the_clock_counts() {
        Pupil unknown = Pupil.builder()
                .id(new PupilId("kim"))
                .addEnrolments(Enrolment.of(WITHOUT_HOLIDAY.school(), DateSpan.of(MONDAY, LAST)))
                .build();
        miss(MONDAY, 19, 50);
        assertEquals(List.of(), find(SixteenHours.european(), unknown, WITHOUT_HOLIDAY));

        marks.add(lesson(MONDAY.plusDays(1), "08:30", 10, "O"));
        assertEquals(
                List.of("2025-10-06 2025-10-07 16"), lines(find(SixteenHours.european(), unknown, WITHOUT_HOLIDAY)));
    }

    @Test
    void a_correction_takes_a_notice_away_and_the_answer_before_it_can_be_given_again() {
        miss(MONDAY, 16, 50);
        Instant corrected = Instant.parse("2025-10-10T09:00:00Z");
        Mark ill = Mark.builder()
                .from(lesson(MONDAY, "06:00", 50, "Z"))
                .recorded(corrected)
                .build();
        marks.add(ill);
        Timeline now = timeline(TimelinePolicy.standard());
        Timeline before = timeline(
                TimelinePolicy.builder().knownOn(corrected.minusSeconds(1)).build());

        assertEquals(List.of(), SixteenHours.european().find(now));
        assertEquals(
                List.of("2025-10-06 2025-10-06 16"),
                lines(SixteenHours.european().find(before)));
    }

    /** Misses lessons of this length without a valid reason, one after another from six in the morning. */
    private void miss(LocalDate date, int lessons, int minutes) {
        for (int i = 0; i < lessons; i++) {
            int start = 6 * 60 + i * minutes;
            marks.add(lesson(date, LocalTime.of(start / 60, start % 60).toString(), minutes, i % 2 == 0 ? "O" : "X"));
        }
    }

    private Timeline timeline(TimelinePolicy policy) {
        return Timeline.of(born(BORN), WITHOUT_HOLIDAY, log(Unit.LESSON, marks.toArray(Mark[]::new)), policy);
    }

    private List<Notice> find(Sector sector) {
        return find(sector, WITHOUT_HOLIDAY);
    }

    private List<Notice> find(Sector sector, SchoolCalendar calendar) {
        return find(SixteenHours.european(), sector, calendar);
    }

    private List<Notice> find(SixteenHours rule, Sector sector, SchoolCalendar calendar) {
        Pupil kim = pupil("kim", BORN, enrolment("linde", sector, calendar.firstDay(), calendar.lastDay()));
        return find(rule, kim, calendar);
    }

    private List<Notice> find(SixteenHours rule, Pupil pupil, SchoolCalendar calendar) {
        return rule.find(Timeline.of(pupil, calendar, log(Unit.LESSON, marks.toArray(Mark[]::new))));
    }

    private static Pupil born(LocalDate birth) {
        return pupil("kim", birth, enrolment("linde", Sector.SECONDARY, MONDAY, LAST));
    }

    private static List<String> lines(List<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.begin() + " " + notice.end() + " "
                        + notice.amount().orElseThrow().value())
                .toList();
    }
}
