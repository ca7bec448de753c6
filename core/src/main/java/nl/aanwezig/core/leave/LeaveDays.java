package nl.aanwezig.core.leave;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.aanwezig.core.leave.LeaveRules.TermDays;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolYear;

/** The school days of a leave, and what lies around them. */
final class LeaveDays {
    private final SchoolCalendar calendar;
    private final long[] days;

    LeaveDays(SchoolCalendar calendar, DateSpan span) {
        this.calendar = calendar;
        this.days = calendar.schoolDays(span);
    }

    int count() {
        return days.length;
    }

    /** The first school day: on it the hindrance to attend arises. */
    LocalDate first() {
        return LocalDate.ofEpochDay(days[0]);
    }

    /** The school years that it touches, in order. */
    List<SchoolYear> schoolYears() {
        return Arrays.stream(days)
                .mapToObj(day -> calendar.schoolYear(LocalDate.ofEpochDay(day)))
                .distinct()
                .toList();
    }

    /** The school days that it and other spans have in a school year, each day once. */
    int together(SchoolYear year, Collection<DateSpan> others) {
        LongStream other = others.stream().flatMapToLong(span -> Arrays.stream(calendar.schoolDays(span)));
        return (int) LongStream.concat(Arrays.stream(days), other)
                .filter(day -> year.span().contains(LocalDate.ofEpochDay(day)))
                .distinct()
                .count();
    }

    /** Whether a day of it lies in the first lesson weeks of its school year. */
    boolean touchesFirstLessonWeeks(int count) {
        return schoolYears().stream()
                .anyMatch(year -> firstLessonWeeks(year, count).stream()
                        .anyMatch(week -> Arrays.stream(days)
                                .mapToObj(LocalDate::ofEpochDay)
                                .anyMatch(week.days()::contains)));
    }

    private SortedSet<LessonWeek> firstLessonWeeks(SchoolYear year, int count) {
        return Arrays.stream(calendar.schoolDays(year.span()))
                .mapToObj(day -> new LessonWeek(LocalDate.ofEpochDay(day)))
                .distinct()
                .limit(count)
                .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSortedSet::copyOf));
    }

    /** The last day on which something that is to be told within so many days after the start is in time, included. */
    LocalDate latestAfter(int within, TermDays kind) {
        if (kind == TermDays.SCHOOL_DAYS) {
            long[] following = calendar.schoolDays(
                    DateSpan.of(first().plusDays(1), calendar.lastDay().plusDays(1)));
            if (following.length >= within && within > 0) {
                return LocalDate.ofEpochDay(following[within - 1]);
            }
        }
        return first().plusDays(within);
    }

    /** The last day on which something that is to be told so many days before the start is in time, included. */
    LocalDate latestBefore(int before, TermDays kind) {
        LocalDate byDays = first().minusDays(before);
        return kind == TermDays.SCHOOL_DAYS && before > 0
                ? calendar.schoolDaysBack(before - 1, first().minusDays(1)).orElse(byDays)
                : byDays;
    }
}
