package nl.aanwezig.core.holiday;

import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolYear;

/**
 * Something in a table of holidays that a person should look at. Nothing was left out for it.
 *
 * @param reason what is doubtful
 * @param region where
 * @param year the school year
 * @param subject the holiday that it is about, in words; all of them for {@link Reason#YEAR_MISSING}
 * @param span the days that are doubtful; the school year's own when something is missing
 */
public record HolidayDoubt(Reason reason, HolidayRegion region, SchoolYear year, String subject, DateSpan span) {
    /** What can be doubtful (the domain reference, Dutch law 8.3 and standards E row 29). */
    public enum Reason {
        /** Longer than {@link HolidayKind#usualDays()}: more than 9 days for autumn and spring. */
        LONGER_THAN_USUAL("lasts longer than is usual", "Maybe the month of the last day was mistyped."),
        /** The first day is no Saturday, or the last one no Sunday. */
        NOT_SATURDAY_TO_SUNDAY(
                "does not run from a Saturday to a Sunday",
                "Maybe the dates are a day off, as when midnight was read in another zone."),
        /** It has days in common with another holiday of the region. */
        OVERLAP("has days in common with another holiday", "Maybe one of the two belongs to another region or year."),
        /** The region has no holiday of this kind in a school year that the table covers. */
        MISSING("is missing", "Maybe its row was rejected: give the school's own dates with HolidayTable.with."),
        /** The region has no holiday at all in a school year that the table covers. */
        YEAR_MISSING("are all missing", "Maybe the year is not published yet, or stands in another file.");

        private final String problem;
        private final String advice;

        Reason(String problem, String advice) {
            this.problem = problem;
            this.advice = advice;
        }
    }

    /** For the person who mends the table: the thing, its place, and advice on a line of its own. */
    public String message() {
        return subject + " of " + year.span().start().getYear() + "/"
                + year.span().endInclusive().getYear() + " in region " + region.dutch() + " (" + span.start() + " to "
                + span.endInclusive() + ") " + reason.problem + ".\n" + reason.advice;
    }
}
