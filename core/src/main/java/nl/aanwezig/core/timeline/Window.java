package nl.aanwezig.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.school.SchoolCalendar;

/**
 * Which days a figure looks back on. The four last forms are the four readings of "weeks" that systems use; they give 4 to 6 in
 * 100 pupils another date or verdict, so a rule names the one it means.
 */
public sealed interface Window {
    /** The days, given the last one, cut off where the calendar starts; empty when it holds nothing of the window. */
    Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar);

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

    /** The last ISO weeks, holiday weeks included. */
    static Window isoWeeks(int count) {
        return new IsoWeeks(count);
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
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar) {
            return window.ending(lastDay, calendar)
                    .flatMap(span ->
                            span.intersection(calendar.schoolYear(lastDay).span()));
        }
    }

    /** The school year so far. */
    record YearToDate() implements Window {
        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar) {
            return Optional.of(DateSpan.of(calendar.schoolYear(lastDay).span().start(), lastDay));
        }
    }

    /** The school year before this one. */
    record PreviousYear() implements Window {
        @Override
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar) {
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
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar) {
            List<LessonWeek> weeks = calendar.lastLessonWeeks(count, lastDay);
            return weeks.isEmpty()
                    ? Optional.empty()
                    : Optional.of(DateSpan.of(weeks.get(0).monday(), lastDay));
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
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar) {
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
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar) {
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
        public Optional<DateSpan> ending(LocalDate lastDay, SchoolCalendar calendar) {
            return Optional.of(DateSpan.of(new LessonWeek(lastDay).monday().minusWeeks(count - 1L), lastDay));
        }
    }

    private static void requirePositive(int count) {
        checkArgument(count >= 1, "The window holds %s.\nMaybe 4 was meant: it should hold at least 1.", count);
    }
}
