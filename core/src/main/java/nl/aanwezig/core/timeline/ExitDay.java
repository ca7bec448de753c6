package nl.aanwezig.core.timeline;

import java.time.LocalDate;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;

/** Whether the last day of an enrolment counts. Sources leave it open: Ed-Fi does, and its peers differ. */
public enum ExitDay {
    /** It counts (Ed-Fi Analytics Middle Tier; the Dutch register). */
    INCLUDED,
    /** It does not (PowerSchool: membership from entry up to but not including exit). */
    EXCLUDED,
    /**
     * It counts, unless the pupil enters another school that day: then it belongs to the arriving school. Who is on two rolls for the same
     * days enters neither later, and is at both.
     */
    TO_ARRIVING_SCHOOL;

    /** The last day of the enrolment that counts; it lies before the start when no day does. */
    LocalDate lastDay(Pupil pupil, Enrolment enrolment) {
        DateSpan span = enrolment.span();
        if (span.isOpen()) {
            return span.endInclusive();
        }
        boolean counts = switch (this) {
            case INCLUDED -> true;
            case EXCLUDED -> false;
            case TO_ARRIVING_SCHOOL ->
                pupil.enrolments().stream()
                        .noneMatch(other -> !other.school().equals(enrolment.school())
                                && other.span().start().equals(span.endInclusive())
                                && !other.span().equals(span));
        };
        return counts ? span.endInclusive() : span.endInclusive().minusDays(1);
    }
}
