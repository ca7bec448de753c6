package nl.aanwezig.examples.schoolyear.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.measure.HourUnit;
import nl.aanwezig.core.measure.Missed;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.LessonHours;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;

/**
 * The missed days of a notice, with what each adds.
 *
 * @param unit of an hour; empty for a notice that counts days
 * @param days in time order
 */
record MissedDays(Optional<HourUnit> unit, List<Day> days) {
    /**
     * A day.
     *
     * @param lessons what was missed, in time order
     * @param sum hours of the day; 1 for a notice that counts days
     * @param total from the first day up to and including this one: hours, school days, or for absence on end the calendar days that count
     */
    record Day(LocalDate date, List<Lesson> lessons, Ratio sum, Ratio total) {}

    /**
     * A lesson that was missed.
     *
     * @param mark as it was registered
     * @param hours as which it counts; 0 for a notice that counts days
     */
    record Lesson(Mark mark, Ratio hours) {}

    MissedDays {
        days = ImmutableList.copyOf(days);
    }

    static MissedDays of(NoticeStory story) {
        Notice notice = story.notice();
        Optional<HourUnit> unit = notice.amount().flatMap(MissedDays::unit);
        Map<LocalDate, List<Lesson>> lessons = lessons(story.timeline(), notice, unit)
                .collect(groupingBy(lesson -> lesson.mark().date(), TreeMap::new, toList()));
        List<Day> days = new ArrayList<>();
        Ratio total = Ratio.ZERO;
        for (Map.Entry<LocalDate, List<Lesson>> day : lessons.entrySet()) {
            Ratio sum = unit.isEmpty()
                    ? Ratio.ONE
                    : day.getValue().stream().map(Lesson::hours).reduce(Ratio.ZERO, Ratio::plus);
            total = onEnd(notice)
                    ? Ratio.of(daysOnEnd(
                            notice.begin(), day.getKey(), story.timeline().calendar()))
                    : total.plus(sum);
            days.add(new Day(day.getKey(), day.getValue(), sum, total));
        }
        return new MissedDays(unit, days);
    }

    /** Whether calendar days are counted, those between missed ones too. */
    static boolean onEnd(Notice notice) {
        return switch (notice.kind()) {
            case LONG_TERM, TRANSITION -> true;
            default -> false;
        };
    }

    /** What was missed of these days; empty for a day on which nothing was. */
    Optional<Day> on(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /** The days of a week. */
    List<Day> in(LessonWeek week) {
        return days.stream().filter(day -> week.days().contains(day.date())).toList();
    }

    private static Optional<HourUnit> unit(Quantity<?> amount) {
        if (amount instanceof LessonHours) {
            return Optional.of(HourUnit.LESSON_PERIOD);
        }
        return amount instanceof ClockHours ? Optional.of(HourUnit.CLOCK) : Optional.empty();
    }

    private static Stream<Lesson> lessons(Timeline timeline, Notice notice, Optional<HourUnit> unit) {
        MarkSeries series = timeline.series();
        List<Mark> evidence = notice.evidence();
        return series.packed(DateSpan.of(notice.begin(), notice.end()))
                .mapToObj(packed -> new Lesson(
                        MarkSeries.view(series.codes(), packed),
                        unit.map(known -> known.missed(packed, Missed.part(packed, series.code(packed))))
                                .orElse(Ratio.ZERO)))
                .filter(lesson -> evidence.contains(lesson.mark()));
    }

    private static long daysOnEnd(LocalDate first, LocalDate day, SchoolCalendar calendar) {
        long holidays = new LessonWeek(first)
                .monday()
                .datesUntil(day.plusDays(1))
                .filter(date -> date.equals(new LessonWeek(date).monday()))
                .filter(monday -> calendar.lessonWeek(monday).isEmpty())
                .count();
        return ChronoUnit.DAYS.between(first, day) + 1 - 7 * holidays;
    }
}
