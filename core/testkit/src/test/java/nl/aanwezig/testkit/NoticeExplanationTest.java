package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import org.junit.jupiter.api.Test;

class NoticeExplanationTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 6);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 19);
    private static final SchoolCalendar CALENDAR =
            calendar("linde", FIRST, LAST, DateSpan.of(LocalDate.of(2025, 10, 18), LocalDate.of(2025, 10, 26)));

    @Test
    void a_notice_over_a_holiday_explains_itself_in_dutch() {
        Golden.assertMatches("golden/sixteen-hours.nl.txt", notice().why().in(Language.DUTCH) + "\n");
    }

    @Test
    void a_notice_over_a_holiday_explains_itself_in_english() {
        Golden.assertMatches("golden/sixteen-hours.en.txt", notice().why().in(Language.ENGLISH) + "\n");
    }

    @Test
    void each_day_shows_the_lessons_that_counted() {
        Notice notice = notice();

        assertEquals(16, notice.why().findings().get(0).evidence().size());
        assertEquals(7, notice.why().findings().get(1).evidence().size());
        assertEquals(9, notice.why().findings().get(2).evidence().size());
    }

    @Test
    void a_notice_does_not_print_the_birth_date() {
        assertFalse(notice().toString().contains("2012"));
    }

    private static Notice notice() {
        Pupil kim = pupil("kim", LocalDate.of(2012, 5, 6), enrolment("linde", Sector.SECONDARY, FIRST, LAST));
        List<Mark> marks = new ArrayList<>();
        truant(marks, LocalDate.of(2025, 10, 9), 7);
        truant(marks, LocalDate.of(2025, 11, 4), 9);
        marks.add(lesson(LocalDate.of(2025, 10, 10), "08:30", 50, "Z"));
        marks.add(lesson(LocalDate.of(2025, 10, 10), "09:20", 50, "Z"));
        marks.add(lesson(LocalDate.of(2025, 10, 13), "08:30", 50, "?"));
        marks.add(lesson(LocalDate.of(2025, 10, 14), "08:30", 50, "L"));
        marks.add(lesson(LocalDate.of(2025, 10, 15), "08:30", 50, "-"));
        marks.add(lesson(LocalDate.of(2025, 10, 15), "09:20", 50, "U"));
        Timeline timeline = Timeline.of(kim, CALENDAR, log(Unit.LESSON, marks.toArray(Mark[]::new)));
        return SixteenHours.european().find(timeline).get(0);
    }

    private static void truant(List<Mark> marks, LocalDate day, int lessons) {
        for (int i = 0; i < lessons; i++) {
            marks.add(lesson(day, LocalTime.of(8 + i, 0).toString(), 50, "O"));
        }
    }
}
