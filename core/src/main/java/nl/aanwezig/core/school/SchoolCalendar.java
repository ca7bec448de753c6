package nl.aanwezig.core.school;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The days on which a school gives lessons. A date that is not listed is no school day, whatever its weekday: a
 * calendar may hold Sundays, and weeks without any day are skipped by every window.
 */
public final class SchoolCalendar {
    private static final int ISO_MONDAY_OFFSET = 3; // 1 January 1970 was a Thursday

    private final SchoolId school;
    private final String name;
    private final ZoneId zone;
    private final MonthDay yearStart;
    private final long[] days;
    private final long[] weeks;
    private final ImmutableListMultimap<String, DateSpan> divisions;

    private SchoolCalendar(
            SchoolId school,
            String name,
            ZoneId zone,
            MonthDay yearStart,
            long[] days,
            ImmutableListMultimap<String, DateSpan> divisions) {
        checkArgument(
                days.length > 0,
                "The calendar of school %s has no school day.\nMaybe every row of it was rejected.",
                school);
        this.school = school;
        this.name = name;
        this.zone = zone;
        this.yearStart = yearStart;
        this.days = days;
        this.divisions = divisions;
        this.weeks = Arrays.stream(days).map(SchoolCalendar::isoWeek).distinct().toArray();
    }

    /** The only calendar of a Dutch school: Amsterdam time, school years from 1 August. */
    public static SchoolCalendar of(SchoolId school, Collection<LocalDate> schoolDays) {
        return of(school, "", schoolDays);
    }

    /** One of several calendars of a Dutch school, told apart by name: year groups, exam weeks. */
    public static SchoolCalendar of(SchoolId school, String name, Collection<LocalDate> schoolDays) {
        long[] days = schoolDays.stream()
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .distinct()
                .toArray();
        return new SchoolCalendar(
                school, name, ZoneId.of("Europe/Amsterdam"), SchoolYear.DUTCH_START, days, ImmutableListMultimap.of());
    }

    /** The same days in another zone, for a school elsewhere. */
    public SchoolCalendar inZone(ZoneId other) {
        return new SchoolCalendar(school, name, other, yearStart, days, divisions);
    }

    /** The same days with school years that start on another day of the calendar year. */
    public SchoolCalendar withYearStart(MonthDay start) {
        return new SchoolCalendar(school, name, zone, start, days, divisions);
    }

    /**
     * The same days with the school year divided into periods: terms, half-terms, quarters, half-years. There is no list of them to be
     * had, so the school gives its own.
     *
     * @param division what one period is called, as windows ask for it: {@code term}
     * @param periods in any order, without days in common
     * @throws IllegalArgumentException when two periods have a day in common
     */
    public SchoolCalendar divided(String division, Collection<DateSpan> periods) {
        List<DateSpan> inOrder =
                periods.stream().sorted(Comparator.comparing(DateSpan::start)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            checkArgument(
                    inOrder.get(i - 1).endInclusive().isBefore(inOrder.get(i).start()),
                    "Two periods of the division %s of school %s have %s in common.\nMaybe the first ends a day earlier.",
                    division,
                    school,
                    inOrder.get(i).start());
        }
        ImmutableListMultimap.Builder<String, DateSpan> all = ImmutableListMultimap.builder();
        divisions.entries().stream()
                .filter(entry -> !entry.getKey().equals(division))
                .forEach(all::put);
        return new SchoolCalendar(
                school,
                name,
                zone,
                yearStart,
                days,
                all.putAll(division, inOrder).build());
    }

    /** The divisions of the school year that the school gave, by name. */
    public Set<String> divisions() {
        return ImmutableSortedSet.copyOf(divisions.keySet());
    }

    /** The periods of a division, in order; none when the school gave none. */
    public List<DateSpan> periods(String division) {
        return divisions.get(division);
    }

    /** How many periods of a division of the school year have ended by the end of a day; empty when the school gave none. */
    public OptionalInt periodsEnded(String division, LocalDate by) {
        DateSpan year = schoolYear(by).span();
        List<DateSpan> ofYear = periods(division).stream()
                .filter(period -> period.intersection(year).isPresent())
                .toList();
        return ofYear.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) ofYear.stream()
                        .filter(period -> !period.endInclusive().isAfter(by))
                        .count());
    }

    /** The school days of both calendars; the rest is taken from this one, and divisions that it does not have from the other. */
    public SchoolCalendar union(SchoolCalendar other) {
        long[] both = LongStream.concat(Arrays.stream(days), Arrays.stream(other.days))
                .sorted()
                .distinct()
                .toArray();
        ImmutableListMultimap.Builder<String, DateSpan> all = ImmutableListMultimap.builder();
        other.divisions.entries().stream()
                .filter(entry -> !divisions.containsKey(entry.getKey()))
                .forEach(all::put);
        return new SchoolCalendar(
                school, name, zone, yearStart, both, all.putAll(divisions).build());
    }

    /** The school. */
    public SchoolId school() {
        return school;
    }

    /** The name among the school's calendars; empty when it is the only one. */
    public String name() {
        return name;
    }

    /** The zone in which the school's clocks run. */
    public ZoneId zone() {
        return zone;
    }

    /** The first school day. */
    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(days[0]);
    }

    /** The last school day. */
    public LocalDate lastDay() {
        return LocalDate.ofEpochDay(days[days.length - 1]);
    }

    /** Whether lessons are given on the date. */
    public boolean isSchoolDay(LocalDate date) {
        return isSchoolDay(date.toEpochDay());
    }

    /** As {@link #isSchoolDay(LocalDate)}, for an epoch day. */
    public boolean isSchoolDay(long epochDay) {
        return Arrays.binarySearch(days, epochDay) >= 0;
    }

    /** The school days in a span as epoch days, in order. */
    public long[] schoolDays(DateSpan span) {
        int from = atOrAfter(days, span.start().toEpochDay());
        int to = atOrAfter(days, span.endInclusive().toEpochDay() + 1);
        return Arrays.copyOfRange(days, from, Math.max(from, to));
    }

    /** The school year that holds the date. */
    public SchoolYear schoolYear(LocalDate date) {
        return SchoolYear.containing(date, yearStart);
    }

    /** The lesson week that holds the date; empty in a week without school days. */
    public Optional<LessonWeek> lessonWeek(LocalDate date) {
        return lessonWeekIndex(date.toEpochDay()) < 0 ? Optional.empty() : Optional.of(new LessonWeek(date));
    }

    /** The position of the date's week among the calendar's lesson weeks, from 0; negative in a week without any. */
    public int lessonWeekIndex(long epochDay) {
        return Arrays.binarySearch(weeks, isoWeek(epochDay));
    }

    /**
     * The last lesson weeks up to and including the one that holds the date, or before it when the date falls in a week
     * without school days. Fewer than asked when the calendar starts later.
     *
     * @throws IllegalArgumentException when fewer than one is asked
     */
    public List<LessonWeek> lastLessonWeeks(int count, LocalDate upTo) {
        checkArgument(count >= 1, "The number of lesson weeks is %s.\nMaybe 4 was meant.", count);
        int end = atOrAfter(weeks, isoWeek(upTo.toEpochDay()) + 1);
        return Arrays.stream(weeks, Math.max(0, end - count), end)
                .mapToObj(week -> new LessonWeek(LocalDate.ofEpochDay(week * 7 - ISO_MONDAY_OFFSET)))
                .collect(ImmutableList.toImmutableList());
    }

    /** All lesson weeks, in order. */
    public List<LessonWeek> lessonWeeks() {
        return lastLessonWeeks(weeks.length, lastDay());
    }

    /** The school day that lies this many school days before the last one up to the date, 0 being that day itself. */
    public Optional<LocalDate> schoolDaysBack(int count, LocalDate upTo) {
        int index = atOrAfter(days, upTo.toEpochDay() + 1) - 1 - count;
        return index < 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[index]));
    }

    /** The school day that lies this many school days after the date, 1 being the next one; empty where the calendar ends before it. */
    public Optional<LocalDate> schoolDayAfter(int count, LocalDate date) {
        int index = atOrAfter(days, date.toEpochDay() + 1) + count - 1;
        return index >= days.length ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[index]));
    }

    /** Number of the ISO week that holds the epoch day, counted from a fixed Monday: no year, so no week 53 to mind. */
    private static long isoWeek(long epochDay) {
        return Math.floorDiv(epochDay + ISO_MONDAY_OFFSET, 7L);
    }

    private static int atOrAfter(long[] sorted, long value) {
        int index = Arrays.binarySearch(sorted, value);
        return index >= 0 ? index : -index - 1;
    }

    @Override
    public String toString() {
        return "SchoolCalendar[" + school + (name.isEmpty() ? "" : " " + name) + ", " + days.length + " days]";
    }
}
