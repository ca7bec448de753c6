package nl.aanwezig.core.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.school.SchoolCalendar;

/** The ISO weeks that a span touches, with lessons and without. */
final class Weeks {
    private Weeks() {}

    /** The weeks with school days. */
    static List<LessonWeek> with(LocalDate from, LocalDate to, SchoolCalendar calendar) {
        return all(from, to, calendar, true);
    }

    /** The weeks without any. */
    static List<LessonWeek> without(LocalDate from, LocalDate to, SchoolCalendar calendar) {
        return all(from, to, calendar, false);
    }

    private static List<LessonWeek> all(LocalDate from, LocalDate to, SchoolCalendar calendar, boolean withLessons) {
        return all(from, to).stream()
                .filter(week -> calendar.lessonWeek(week.monday()).isPresent() == withLessons)
                .toList();
    }

    /** Every week. */
    static List<LessonWeek> all(LocalDate from, LocalDate to) {
        List<LessonWeek> weeks = new ArrayList<>();
        for (LocalDate day = new LessonWeek(from).monday(); !day.isAfter(to); day = day.plusWeeks(1)) {
            weeks.add(new LessonWeek(day));
        }
        return weeks;
    }
}
