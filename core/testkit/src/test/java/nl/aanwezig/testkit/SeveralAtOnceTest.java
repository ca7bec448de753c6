package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.core.timeline.Window;
import org.junit.jupiter.api.Test;

/** Two lessons, two sectors, two schools, two years at once. */
class SeveralAtOnceTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 26);
    private static final SchoolCalendar WEEKS = calendar("linde", MONDAY, FRIDAY);
    private static final Counting DAYS = Counting.daysMissing(Share.percent(50));

    @Test
    void what_is_left_of_a_lesson_beside_another_counts_by_the_clock() {
        List<Mark> marks = new ArrayList<>();
        for (int minute = 0; minute < 16; minute++) {
            marks.add(lesson(MONDAY, LocalTime.of(9, minute).toString(), 50, "O"));
        }
        assertEquals(List.of(), notices(Sector.SECONDARY, marks));
        List<Mark> apart = new ArrayList<>();
        for (int day = 0; day < 4; day++) {
            for (int hour = 9; hour < 13; hour++) {
                apart.add(lesson(MONDAY.plusDays(day), hour < 10 ? "0" + hour + ":00" : hour + ":00", 50, "O"));
            }
        }
        assertEquals(1, notices(Sector.SECONDARY, apart).size());
    }

    @Test
    void an_unrecorded_lesson_hides_no_absence_at_the_same_time() {
        List<Mark> marks = new ArrayList<>();
        for (int day = 0; day < 26; day++) {
            if (WEEKS.isSchoolDay(MONDAY.plusDays(day))) {
                marks.add(lesson(MONDAY.plusDays(day), "08:30", 60, "-"));
                marks.add(lesson(MONDAY.plusDays(day), "08:40", 50, "O"));
            }
        }
        assertEquals(1, notices(Sector.SECONDARY, marks).size());
    }

    @Test
    void lesson_hours_and_clock_hours_do_not_add_up() {
        List<Mark> marks = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            marks.add(lesson(WEEKS.firstDay().plusDays(day), "09:00", 60, "O"));
            marks.add(lesson(WEEKS.firstDay().plusDays(day), "10:00", 60, "O"));
        }
        LocalDate change = MONDAY.plusDays(7);
        List<Enrolment> sectors = List.of(
                enrolment("linde", Sector.SECONDARY, MONDAY, FRIDAY),
                enrolment("linde", Sector.VOCATIONAL, change, FRIDAY));
        for (List<Enrolment> order : List.of(sectors, List.of(sectors.get(1), sectors.get(0)))) {
            Timeline timeline = Timeline.of(
                    pupil("kim", LocalDate.of(2010, 1, 1), order.toArray(Enrolment[]::new)),
                    WEEKS,
                    log(Unit.LESSON, marks.toArray(Mark[]::new)));
            assertEquals(List.of(), SixteenHours.european().find(timeline));
        }
        assertEquals(1, notices(Sector.SECONDARY, marks).size());
    }

    @Test
    void half_days_weigh_the_same_with_and_without_minutes() {
        Mark afternoon = Mark.builder()
                .from(SchoolYears.afternoon(MONDAY, "O"))
                .extent(90)
                .build();
        Timeline timeline = Timeline.of(
                pupil("kim", MONDAY, enrolment("linde", Sector.PRIMARY, MONDAY, MONDAY)),
                WEEKS,
                log(Unit.HALF_DAY, afternoon),
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).build());
        Tally tally = Tallies.of(timeline, DAYS).over(DateSpan.of(MONDAY, MONDAY));
        assertEquals(Ratio.ONE, tally.absent());
    }

    @Test
    void figures_across_schools_do_not_depend_on_their_order_and_count_a_shared_day_once() {
        SchoolCalendar wilg = calendar("wilg", MONDAY, FRIDAY);
        Enrolment here = enrolment("linde", Sector.PRIMARY, MONDAY, FRIDAY);
        Enrolment there = enrolment("wilg", Sector.PRIMARY, MONDAY.plusDays(14), FRIDAY);
        var both = pupil("kim", MONDAY, here, there);
        Timeline first = Timeline.of(both, WEEKS, log(Unit.DAY, SchoolYears.day(MONDAY, "P")));
        Timeline second = Timeline.of(both, wilg, log(Unit.DAY, SchoolYears.day(FRIDAY, "O")));
        for (List<Timeline> order : List.of(List.of(first, second), List.of(second, first))) {
            Figures figures = Figures.of(order, DAYS, FRIDAY, Facts.none());
            assertEquals(Optional.of(Days.of(20)), figures.value(Measures.ENROLLED_DAYS.in(Window.yearToDate())));
            assertEquals(Optional.of(Days.of(1)), figures.value(Measures.ABSENT_DAYS.in(Window.yearToDate())));
            assertEquals(
                    1,
                    figures.over(Measures.ABSENT_DAYS.in(Window.yearToDate()))
                            .orElseThrow()
                            .schoolMonth()
                            .orElseThrow());
        }
    }

    @Test
    void a_window_runs_on_over_the_first_of_august_unless_it_is_cut() {
        SchoolCalendar years = SchoolCalendar.of(
                WEEKS.school(),
                Stream.of("2025-07-14", "2025-07-15", "2025-08-18", "2025-08-19")
                        .map(LocalDate::parse)
                        .toList());
        LocalDate last = LocalDate.of(2025, 8, 19);
        assertEquals(
                Optional.of(DateSpan.of(LocalDate.of(2025, 7, 14), last)),
                Window.lessonWeeks(2).ending(last, years));
        assertEquals(
                Optional.of(DateSpan.of(LocalDate.of(2025, 8, 1), last)),
                Window.lessonWeeks(2).withinSchoolYear().ending(last, years));
    }

    @Test
    void everything_is_known_at_the_end_of_time_and_nothing_recorded_at_its_start() {
        Mark recorded = Mark.builder()
                .from(lesson(MONDAY, "09:00", 50, "O"))
                .recorded(Instant.parse("2025-09-01T10:00:00Z"))
                .build();
        assertEquals(1, known(Instant.MAX, recorded).series().size());
        assertEquals(0, known(Instant.MIN, recorded).series().size());
        assertTrue(known(Instant.MIN, lesson(MONDAY, "09:00", 50, "O")).series().size() == 1);
    }

    private static Timeline known(Instant on, Mark mark) {
        return Timeline.of(
                pupil("kim", MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, FRIDAY)),
                WEEKS,
                log(Unit.LESSON, mark),
                TimelinePolicy.builder().knownOn(on).build());
    }

    private static List<Notice> notices(Sector sector, List<Mark> marks) {
        return SixteenHours.european()
                .find(Timeline.of(
                        pupil("kim", LocalDate.of(2010, 1, 1), enrolment("linde", sector, MONDAY, FRIDAY)),
                        WEEKS,
                        log(Unit.LESSON, marks.toArray(Mark[]::new))));
    }
}
