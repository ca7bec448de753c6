package nl.aanwezig.adapter.verzuimregister.lifecycle;

import java.time.LocalDate;
import java.time.MonthDay;
import nl.aanwezig.core.school.SchoolYear;

/**
 * How long reports are kept: the school year in which they were made and some after it.
 *
 * @param schoolYearsAfter how many, from 0
 */
public record Retention(int schoolYearsAfter) {
    /**
     * Refuses less than the school year itself.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public Retention {
        if (schoolYearsAfter < 0) {
            throw new IllegalArgumentException(
                    "Reports cannot be kept " + schoolYearsAfter + " school years after.\nMaybe zero was meant.");
        }
    }

    /** The rule of 2015: the school year and the next one (domain reference, Dutch law 3.2). Whether it still holds is not verified. */
    public static Retention of2015() {
        return new Retention(1);
    }

    /** The last day on which a report of a school year is kept. */
    public LocalDate lastDay(SchoolYear year) {
        MonthDay start = MonthDay.from(year.span().start());
        SchoolYear kept = year;
        for (int i = 0; i < schoolYearsAfter; i++) {
            kept = SchoolYear.containing(kept.span().endInclusive().plusDays(1), start);
        }
        return kept.span().endInclusive();
    }
}
