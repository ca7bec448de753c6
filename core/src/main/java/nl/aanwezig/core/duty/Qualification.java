package nl.aanwezig.core.duty;

import java.time.LocalDate;

/**
 * Something that ends or replaces the qualification duty, as a fact with a date.
 *
 * @param kind what
 * @param on the day from which it is held, included
 */
public record Qualification(Kind kind, LocalDate on) {
    /** The ways to be qualified, or to be held as such (the domain reference, Dutch law 2.3). */
    public enum Kind {
        /** A diploma of havo, vwo, or mbo level 2 or higher: a start qualification (startkwalificatie, art. 1 onder f). */
        START_QUALIFICATION,
        /** The diploma of practical education (praktijkonderwijs). */
        PRACTICAL_EDUCATION_DIPLOMA,
        /** A declaration of art. 2.59, second paragraph, WVO 2020. */
        DECLARATION_WVO,
        /** The end of special secondary education with the labour-market profile. */
        SPECIAL_LABOUR_MARKET_PROFILE,
        /** The end of special secondary education with the day-activity profile. */
        SPECIAL_DAY_ACTIVITY_PROFILE
    }
}
