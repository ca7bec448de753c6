package nl.aanwezig.core.duty;

import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.SubstituteProgramme;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.statute.Jurisdiction;
import org.immutables.value.Value;

/** A resident young person (jongere) as the law looks at one: enrolled somewhere or nowhere. */
@DomainType
@Value.Immutable
public sealed interface YoungPerson permits ImmutableYoungPerson {
    /** Reference, birth date and enrolments; none for who never was enrolled. */
    Pupil pupil();

    /** Where the person lives. */
    default Jurisdiction jurisdiction() {
        return Jurisdiction.EUROPEAN_NETHERLANDS;
    }

    /** The calendar by which first school days and ends of school years are found; empty: every Monday to Friday is a school day. */
    Optional<SchoolCalendar> calendar();

    /** Diplomas, declarations and other ways to qualify. */
    List<Qualification> qualifications();

    /** How many full school years were attended, as people counted them on a day; of several the latest counts. */
    List<SchoolYearsAttended> schoolYearsAttended();

    /** Exemptions from enrolment that stand or stood. */
    List<Exemption> exemptions();

    /** Substitute programmes that were granted. */
    List<SubstituteProgramme> substitutes();

    /** Starts a young person; {@code pupil} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a young person. */
    final class Builder extends ImmutableYoungPerson.Builder {
        Builder() {}
    }
}
