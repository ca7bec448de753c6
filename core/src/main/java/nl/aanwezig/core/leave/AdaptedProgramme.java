package nl.aanwezig.core.leave;

import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.WeekTimes;
import org.immutables.value.Value;

/**
 * Fewer hours at school than the others, for a time (afwijking van de onderwijstijd; the domain reference, Dutch law 2.12). Hours that are
 * not scheduled under a valid one are no absence. A change halfway is a second programme from the day after the first ends.
 */
@DomainType
@Value.Immutable
public sealed interface AdaptedProgramme permits ImmutableAdaptedProgramme {
    /** The school of enrolment. */
    SchoolId school();

    /** First and last day, both included. */
    DateSpan span();

    /** The times of the week at which the pupil is expected at school; at all others not. */
    WeekTimes expected();

    /** What it rests on. */
    Category category();

    /** How many hours a week were agreed, for {@link Category#OTHER}. */
    Optional<ClockHours> hoursPerWeek();

    /** The days for which the Inspectorate consented, for {@link Category#OTHER}. */
    Optional<DateSpan> consent();

    /** What was recorded, for {@link Category#OTHER}. */
    Set<Content> contents();

    /** The four categories; the first three need no request. */
    enum Category {
        /** (a) Treatment that supports education in special education. */
        TREATMENT_IN_SPECIAL_EDUCATION,
        /** (b) Medically indicated treatment, or illness that rules out full days (po, vo). */
        MEDICAL,
        /** (c) Treatment in a closed or residential setting. */
        RESIDENTIAL,
        /** (d) Other: with the Inspectorate's consent. */
        OTHER
    }

    /** What a programme of the category {@link Category#OTHER} needs besides hours, days and consent. */
    enum Content {
        /** A development plan (OPP) of which the parents signed the part on action. */
        PLAN_SIGNED_BY_PARENTS,
        /** A statement of an expert. */
        EXPERT_STATEMENT
    }

    /** Starts a programme; {@code school}, {@code span}, {@code expected} and {@code category} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a programme. */
    final class Builder extends ImmutableAdaptedProgramme.Builder {
        Builder() {}
    }
}
