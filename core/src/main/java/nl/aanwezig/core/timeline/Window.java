package nl.aanwezig.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.school.SchoolCalendar;

/**
 * Which days a figure looks back on. {@link LessonWeeks}, {@link SchoolDays}, {@link CalendarDays} and {@link IsoWeeks} are the four
 * readings of "weeks" that systems use; they give 4 to 6 in 100 pupils another date or verdict, so a rule names the one it means.
 */
public sealed interface Window {
    /**
     * The days, given the last one, cut off where the calendar starts; empty when it holds nothing of the window.
     *
     * @param facts what people recorded, for windows that hang on it
     */
    Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts);

    /** As {@link #ending(LocalDate, SchoolCalendar, Facts)} when nothing was recorded. */
    default Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar) {
        return ending(lastDay, calendar, Facts.none());
    }

    /** The school year so far. */
    static Window yearToDate() {
        return new YearToDate();
    }

    /** The school year before this one, whole. */
    static Window previousYear() {
        return new PreviousYear();
    }

    /** The last lesson weeks, aligned to ISO weeks, holiday weeks skipped. */
    static Window lessonWeeks(int count) {
        return new LessonWeeks(count);
    }

    /** The last school days. */
    static Window schoolDays(int count) {
        return new SchoolDays(count);
    }

    /** The last calendar days, whatever they are. */
    static Window calendarDays(int count) {
        return new CalendarDays(count);
    }

    /** The last months by the calendar: from the day after the same day so many months ago. */
    static Window months(int count) {
        return new Months(count);
    }

    /** The last ISO weeks, holiday weeks included. */
    static Window isoWeeks(int count) {
        return new IsoWeeks(count);
    }

    /** The calendar month so far. */
    static Window calendarMonth() {
        return new CalendarMonth();
    }

    /** A month of the school year so far; empty before it begins. */
    static Window monthOfYear(Month month) {
        return new MonthOfYear(month);
    }

    /** The period so far of a division of the school year that the calendar knows: a term, a quarter, a half-year. */
    static Window period(String division) {
        return new Period(division);
    }

    /** From the day on which something was last recorded; empty when it never was. */
    static Window since(String fact) {
        return new Since(fact);
    }

    /** A window that ends on the day before something was last recorded; empty when it never was. */
    static Window before(String fact, Window window) {
        return new Before(fact, window);
    }

    /** Everything that the calendar holds. */
    static Window allKnown() {
        return new AllKnown();
    }

    /** The same window, cut where the school year starts: what lies before is left out. */
    default Window withinSchoolYear() {
        return new WithinSchoolYear(this);
    }

    /**
     * A window that is cut where the school year starts.
     *
     * @param window before it is cut
     */
    record WithinSchoolYear(Window window) implements Window {
        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            DateSpan year = calendar.schoolYear(lastDay).span();
            return window.ending(lastDay, calendar, facts).flatMap(year::intersection);
        }
    }

    /** The calendar month so far. */
    record CalendarMonth() implements Window {
        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            return Optional.of(DateSpan.of(lastDay.withDayOfMonth(1), lastDay));
        }
    }

    /**
     * A month of the school year so far.
     *
     * @param month which; where a school year starts in it, its first days
     */
    record MonthOfYear(Month month) implements Window {
        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            DateSpan year = calendar.schoolYear(lastDay).span();
            LocalDate first = year.start().withDayOfMonth(1).withMonth(month.getValue());
            LocalDate inYear = first.plusMonths(1).isAfter(year.start()) ? first : first.plusYears(1);
            return DateSpan.of(inYear, inYear.plusMonths(1).minusDays(1))
                    .intersection(DateSpan.of(year.start(), lastDay));
        }
    }

    /**
     * The period so far of a division of the school year.
     *
     * @param division as the calendar calls it
     */
    record Period(String division) implements Window {
        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            return calendar.periods(division).stream()
                    .filter(period -> !period.start().isAfter(lastDay))
                    .filter(period -> period.intersection(
                                    calendar.schoolYear(lastDay).span())
                            .isPresent())
                    .reduce((earlier, later) -> later)
                    .flatMap(period -> period.intersection(DateSpan.of(period.start(), lastDay)));
        }
    }

    /**
     * From the day on which something was last recorded.
     *
     * @param fact its name
     */
    record Since(String fact) implements Window {
        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            return facts.latest(fact, lastDay).map(found -> DateSpan.of(found.date(), lastDay));
        }
    }

    /**
     * A window that ends on the day before something was last recorded.
     *
     * @param fact its name
     * @param window what it looks back on from that day
     */
    record Before(String fact, Window window) implements Window {
        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            return facts.latest(fact, lastDay)
                    .flatMap(found -> window.ending(found.date().minusDays(1), calendar, facts));
        }
    }

    /** Everything that the calendar holds. */
    record AllKnown() implements Window {
        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            return lastDay.isBefore(calendar.firstDay())
                    ? Optional.empty()
                    : Optional.of(DateSpan.of(calendar.firstDay(), lastDay));
        }
    }

    /** The school year so far. */
    record YearToDate() implements Window {
        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            return Optional.of(DateSpan.of(calendar.schoolYear(lastDay).span().start(), lastDay));
        }
    }

    /** The school year before this one. */
    record PreviousYear() implements Window {
        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            DateSpan year = calendar.schoolYear(lastDay).previous().span();
            return calendar.schoolDays(year).length == 0 ? Optional.empty() : Optional.of(year);
        }
    }

    /**
     * Aligned lesson weeks.
     *
     * @param count how many, at least 1
     */
    record LessonWeeks(int count) implements Window {
        /** Checks the count. */
        public LessonWeeks {
            requirePositive(count);
        }

        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            return calendar.lastLessonWeeks(count, lastDay).stream()
                    .findFirst()
                    .map(week -> DateSpan.of(week.monday(), lastDay));
        }
    }

    /**
     * Sliding school days.
     *
     * @param count how many, at least 1
     */
    record SchoolDays(int count) implements Window {
        /** Checks the count. */
        public SchoolDays {
            requirePositive(count);
        }

        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            LocalDate first = calendar.schoolDaysBack(count - 1, lastDay).orElse(calendar.firstDay());
            return first.isAfter(lastDay) ? Optional.empty() : Optional.of(DateSpan.of(first, lastDay));
        }
    }

    /**
     * Sliding calendar days.
     *
     * @param count how many, at least 1
     */
    record CalendarDays(int count) implements Window {
        /** Checks the count. */
        public CalendarDays {
            requirePositive(count);
        }

        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            return Optional.of(DateSpan.of(lastDay.minusDays(count - 1L), lastDay));
        }
    }

    /**
     * Aligned ISO weeks.
     *
     * @param count how many, at least 1
     */
    record IsoWeeks(int count) implements Window {
        /** Checks the count. */
        public IsoWeeks {
            requirePositive(count);
        }

        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            return Optional.of(DateSpan.of(new LessonWeek(lastDay).monday().minusWeeks(count - 1L), lastDay));
        }
    }

    /**
     * Sliding months.
     *
     * @param count how many, at least 1; 36 for three years, whatever leap days they hold
     */
    record Months(int count) implements Window {
        /** Checks the count. */
        public Months {
            requirePositive(count);
        }

        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar, Facts facts) {
            return Optional.of(DateSpan.of(lastDay.minusMonths(count).plusDays(1), lastDay));
        }
    }

    private static void requirePositive(int count) {
        checkArgument(count >= 1, "The window holds %s.\nMaybe 4 was meant: it should hold at least 1.", count);
    }
}
