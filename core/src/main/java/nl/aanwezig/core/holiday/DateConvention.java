package nl.aanwezig.core.holiday;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.aanwezig.core.school.DateSpan;

/**
 * What two dates of a holiday mean. Sources write one holiday in three ways (the domain reference, standards A.6), and a wrong reading costs a
 * school day at either end.
 */
public enum DateConvention {
    /** First and last day, both included: OpenHolidays and the government, from a Saturday to a Sunday. */
    BOTH_INCLUDED {
        @Override
        public DateSpan span(LocalDate start, LocalDate end) {
            return DateSpan.of(start, end);
        }
    },
    /** First and last weekday, both included: Somtoday, from a Monday to a Friday. The weekends around it belong to it. */
    WEEKDAYS_INCLUDED {
        @Override
        public DateSpan span(LocalDate start, LocalDate end) {
            LocalDate first = start.getDayOfWeek() == DayOfWeek.MONDAY ? start.minusDays(2) : start;
            LocalDate last = end.getDayOfWeek() == DayOfWeek.FRIDAY ? end.plusDays(2) : end;
            return DateSpan.of(first, last);
        }
    },
    /** First day included, last one not: DTEND of an all-day event in iCalendar. */
    END_EXCLUDED {
        @Override
        public DateSpan span(LocalDate start, LocalDate end) {
            checkArgument(
                    end.isAfter(start),
                    "The day %s after the last one is not after the first day %s.\nMaybe the source includes its last day.",
                    end,
                    start);
            return DateSpan.of(start, end.minusDays(1));
        }
    };

    /**
     * First and last day, both included, as the library has them everywhere.
     *
     * @throws IllegalArgumentException when no day is left
     */
    public abstract DateSpan span(LocalDate start, LocalDate end);
}
