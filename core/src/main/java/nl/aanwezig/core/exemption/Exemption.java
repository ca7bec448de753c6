package nl.aanwezig.core.exemption;

import java.time.LocalDate;
import nl.aanwezig.core.school.DateSpan;

/**
 * An exemption from enrolment that stands: by law after a valid notice, or by decision (art. 15).
 *
 * @param ground why
 * @param span first and last day, both included
 */
public record Exemption(ExemptionGround ground, DateSpan span) {
    /** Whether it stands on a date. */
    public boolean holdsOn(LocalDate date) {
        return span.contains(date);
    }
}
