package nl.aanwezig.core.exemption;

import nl.aanwezig.core.school.DateSpan;

/**
 * Substitute compulsory education (vervangende leerplicht) that was granted: the duty is met in another way, so this is no exemption.
 *
 * @param kind which of the two
 * @param span first and last day, both included
 */
public record SubstituteProgramme(Kind kind, DateSpan span) {
    /** The two ways. */
    public enum Kind {
        /** A programme of work and learning at school, from 14 years on, for one school year (art. 3a). */
        WORK_AND_LEARNING,
        /** Enrolment at a vocational institution instead of a school, in the last school year (art. 3b). */
        VOCATIONAL
    }
}
