package nl.aanwezig.adapter.verzuimregister.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;

/**
 * Within how many days a school reports. The norm is at once; the term is for a warning.
 *
 * <p>Source: the domain reference, Dutch law 1.6 and 11.1, row 3: at once in the act, five working days in practice, seven days in one other
 * source. A school works on days with lessons, so those are counted.
 *
 * @param days how many, from 1
 * @param unit which days count
 */
public record ReportingTerm(int days, Unit unit) {
    /** Which days count. */
    public enum Unit {
        /** Days with lessons. */
        SCHOOL_DAYS,
        /** All days. */
        CALENDAR_DAYS
    }

    /** How a report stands to the norm. */
    public enum Promptness {
        /** On the day itself: the norm. */
        AT_ONCE,
        /** Later, and within the term. */
        WITHIN_TERM,
        /** After the term. */
        LATE
    }

    /**
     * Checks that there is a term.
     *
     * @throws IllegalArgumentException when it is shorter than a day
     */
    public ReportingTerm {
        if (days < 1) {
            throw new IllegalArgumentException(
                    "A term of " + days + " days is none.\nMaybe one day was meant, since at once is the norm anyway.");
        }
    }

    /** Five days with lessons. */
    public static ReportingTerm standard() {
        return new ReportingTerm(5, Unit.SCHOOL_DAYS);
    }

    /**
     * The last day in time. The day on which the duty arose does not count.
     *
     * @param arose such as the day on which sixteen hours were reached
     * @return empty when the calendar does not reach that far
     */
    public Optional<LocalDate> lastDay(LocalDate arose, SchoolCalendar calendar) {
        if (unit == Unit.CALENDAR_DAYS) {
            return Optional.of(arose.plusDays(days));
        }
        long[] after = calendar.schoolDays(DateSpan.from(arose.plusDays(1)));
        return after.length < days ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(after[days - 1]));
    }

    /**
     * How a report stands to norm and term.
     *
     * @return empty when that cannot be told, because the calendar does not reach that far
     */
    public Optional<Promptness> of(LocalDate arose, LocalDate reported, SchoolCalendar calendar) {
        if (!reported.isAfter(arose)) {
            return Optional.of(Promptness.AT_ONCE);
        }
        return lastDay(arose, calendar).map(last -> reported.isAfter(last) ? Promptness.LATE : Promptness.WITHIN_TERM);
    }
}
