package nl.aanwezig.core.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * An ISO week in which a school gives lessons (lesweek, art. 21a Leerplichtwet 1969).
 *
 * @param monday the week's Monday; the ISO week-year and number follow from it, week 53 included
 */
public record LessonWeek(LocalDate monday) implements Comparable<LessonWeek> {
    /** Takes any day of the week. */
    public LessonWeek {
        monday = monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The ISO week-year, which differs from the calendar year around New Year. */
    public int weekYear() {
        return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    /** The ISO week number, 1 up to and including 53. */
    public int week() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Monday up to and including Sunday. */
    public DateSpan days() {
        return DateSpan.of(monday, monday.plusDays(6));
    }

    @Override
    public int compareTo(LessonWeek other) {
        return monday.compareTo(other.monday);
    }

    /** The ISO form: {@code 2026-W53}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", weekYear(), week());
    }
}
