package nl.aanwezig.core.school;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A school year.
 *
 * @param span its first and last day, both included
 */
public record SchoolYear(DateSpan span) {
    /** In the Netherlands a school year runs from 1 August up to and including 31 July (art. 1 Leerplichtwet 1969). */
    public static final MonthDay DUTCH_START = MonthDay.of(8, 1);

    /** The school year that holds the date, when years start on this day of the calendar year. */
    public static SchoolYear containing(LocalDate date, MonthDay startsOn) {
        LocalDate start = startsOn.atYear(date.getYear());
        if (start.isAfter(date)) {
            start = startsOn.atYear(date.getYear() - 1);
        }
        return new SchoolYear(
                DateSpan.of(start, startsOn.atYear(start.getYear() + 1).minusDays(1)));
    }

    /** The year before this one, when years start on this day of the calendar year. */
    public SchoolYear previous() {
        return containing(
                span.start().minusDays(1),
                MonthDay.of(span.start().getMonth(), span.start().getDayOfMonth()));
    }
}
