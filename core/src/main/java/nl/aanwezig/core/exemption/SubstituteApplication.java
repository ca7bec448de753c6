package nl.aanwezig.core.exemption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.exemption.Decided.Decision;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import org.immutables.value.Value;

/** An application for substitute compulsory education (vervangende leerplicht, art. 3a and 3b). */
@DomainType
@Value.Immutable
public sealed interface SubstituteApplication permits ImmutableSubstituteApplication {
    /** The young person, never printed; the birth date tells the age on the first day. */
    @Value.Redacted
    Pupil pupil();

    /** Which of the two. */
    SubstituteProgramme.Kind kind();

    /** First and last day that are asked for, both included. */
    DateSpan span();

    /** When the municipality received it. */
    Instant received();

    /** What came with it or was found. */
    Set<Content> contents();

    /** Who was heard. */
    Set<Voice> heard();

    /** Who is to be heard because they already help the young person; for art. 3b, care organisations. */
    default boolean isCareInvolved() {
        return false;
    }

    /** First and last day of the last school year of the duty (art. 3b); empty when it is not known. */
    Optional<DateSpan> lastSchoolYear();

    /** The last day of the programme of work and learning that runs now, when there is one. */
    Optional<LocalDate> running();

    /** What the municipality decided; empty as long as it did not. */
    Optional<Decision> decision();

    /** What comes with an application or is found about it. */
    enum Content {
        /** Number of the state, identity, address and whether it was granted before; they are not kept here. */
        DETAILS,
        /** The plan of work by the school (3a) or by the institution (3b). */
        PLAN,
        /** The head's statement on how a programme that runs was carried out, and why not to return now. */
        STATEMENT,
        /** The municipality found that full-time day education does not fit the young person (3a). */
        FULL_TIME_DOES_NOT_FIT,
        /** The school board agrees (3a). */
        BOARD_AGREES
    }

    /** Who can be heard. */
    enum Voice {
        /** Who applied. */
        APPLICANT,
        /** The young person; never printed. */
        YOUNG_PERSON,
        /** The head of the school of enrolment, or of the last one. */
        HEAD_OF_SCHOOL,
        /** The head of the institution where the young person wants to enrol (3b). */
        HEAD_OF_INSTITUTION,
        /** Care organisations that already help (3b). */
        CARE
    }

    /** Starts an application; {@code pupil}, {@code kind}, {@code span} and {@code received} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an application. */
    final class Builder extends ImmutableSubstituteApplication.Builder {
        Builder() {}
    }
}
