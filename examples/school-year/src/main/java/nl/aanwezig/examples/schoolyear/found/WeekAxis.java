package nl.aanwezig.examples.schoolyear.found;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.Window;

/**
 * The ISO weeks of a school year up to a day, holidays included so that they show as gaps.
 *
 * @param asOf the last day that counts
 * @param weeks from the first with lessons at any school up to the last
 */
public record WeekAxis(LocalDate asOf, List<LessonWeek> weeks) {
    private static final int DAYS_BEFORE_THURSDAY = 3;

    /** Copies the list. */
    public WeekAxis {
        weeks = ImmutableList.copyOf(weeks);
    }

    /** The weeks of all schools. */
    public static WeekAxis of(Results results) {
        return of(
                results.asOf(),
                results.years().stream()
                        .flatMap(year -> year.timelines().stream())
                        .map(Timeline::calendar)
                        .distinct()
                        .toList());
    }

    /** The weeks of these calendars. */
    public static WeekAxis of(LocalDate asOf, Collection<SchoolCalendar> calendars) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (SchoolCalendar calendar : calendars) {
            long[] days = calendar.schoolDays(span(calendar, asOf));
            if (days.length > 0) {
                first = Math.min(first, days[0]);
                last = Math.max(last, days[days.length - 1]);
            }
        }
        ImmutableList.Builder<LessonWeek> weeks = ImmutableList.builder();
        if (first <= last) {
            LessonWeek end = new LessonWeek(LocalDate.ofEpochDay(last));
            for (LessonWeek week = new LessonWeek(LocalDate.ofEpochDay(first));
                    week.compareTo(end) <= 0;
                    week = new LessonWeek(week.monday().plusWeeks(1))) {
                weeks.add(week);
            }
        }
        return new WeekAxis(asOf, weeks.build());
    }

    /** How many weeks there are, holidays included. */
    public int size() {
        return weeks.size();
    }

    /** The days of a week that count: the last week may end on the as-of day. */
    public DateSpan days(int week) {
        DateSpan whole = weeks.get(week).days();
        return whole.endInclusive().isAfter(asOf) ? DateSpan.of(whole.start(), asOf) : whole;
    }

    /** The positions of the weeks in which the pupil's school gives lessons. */
    public LongStream lessonWeeks(Timeline timeline) {
        SchoolCalendar calendar = timeline.calendar();
        return LongStream.of(calendar.schoolDays(span(calendar, asOf)))
                .map(day -> ChronoUnit.WEEKS.between(weeks.get(0).monday(), LocalDate.ofEpochDay(day)))
                .distinct();
    }

    /** The first day of the month that a week belongs to: that of its Thursday, as for its ISO year. */
    public LocalDate month(int week) {
        return weeks.get(week).monday().plusDays(DAYS_BEFORE_THURSDAY).withDayOfMonth(1);
    }

    private static DateSpan span(SchoolCalendar calendar, LocalDate asOf) {
        return Window.yearToDate().ending(asOf, calendar).orElseGet(() -> DateSpan.of(asOf, asOf));
    }
}
