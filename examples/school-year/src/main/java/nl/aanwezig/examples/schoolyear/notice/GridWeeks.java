package nl.aanwezig.examples.schoolyear.notice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.Question;

/**
 * The ISO weeks that a notice looks at, those without lessons among them.
 *
 * @param calendar of the school
 * @param weeks from the first week of the window, or of the notice where it has none, up to that of its last day
 * @param days how many columns: Monday to Friday, and the days of the weekend up to the last one on which there is school
 */
record GridWeeks(SchoolCalendar calendar, List<LessonWeek> weeks, int days) {
    private static final int WORKING_DAYS = 5;

    GridWeeks {
        weeks = ImmutableList.copyOf(weeks);
    }

    static GridWeeks of(NoticeStory story, MissedDays missed, Question question) {
        Notice notice = story.notice();
        SchoolCalendar calendar = story.timeline().calendar();
        LocalDate first = missed.unit()
                .flatMap(unit -> question.duty().sixteenHours().window().ending(notice.end(), calendar))
                .map(DateSpan::start)
                .orElse(notice.begin());
        List<LessonWeek> weeks = Stream.iterate(
                        new LessonWeek(first),
                        week -> !week.monday().isAfter(notice.end()),
                        week -> new LessonWeek(week.monday().plusWeeks(1)))
                .toList();
        int days = weeks.stream()
                .flatMap(week -> week.monday().datesUntil(week.monday().plusWeeks(1)))
                .filter(calendar::isSchoolDay)
                .mapToInt(day -> day.getDayOfWeek().getValue())
                .max()
                .orElse(0);
        return new GridWeeks(calendar, weeks, Math.max(WORKING_DAYS, days));
    }

    /** Whether the school gives lessons in a week; if not it is skipped. */
    boolean hasLessons(LessonWeek week) {
        return calendar.lessonWeek(week.monday()).isPresent();
    }
}
