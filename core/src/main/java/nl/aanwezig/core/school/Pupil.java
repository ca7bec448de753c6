package nl.aanwezig.core.school;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.aanwezig.core.internal.DomainType;
import org.immutables.value.Value;

/** A pupil, participant or student (leerling, deelnemer, student): an opaque reference, a birth date, enrolments. */
@DomainType
@Value.Immutable
public sealed interface Pupil permits ImmutablePupil {
    /** The reference in the source. */
    PupilId id();

    /** The day of birth, where the source tells; never printed. */
    @Value.Redacted
    Optional<LocalDate> birthDate();

    /** All enrolments, at any school. */
    List<Enrolment> enrolments();

    /** The enrolments at one school. */
    default List<Enrolment> enrolmentsAt(SchoolId school) {
        return enrolments().stream()
                .filter(enrolment -> enrolment.school().equals(school))
                .toList();
    }

    /**
     * The enrolment at one school that holds on a date, the last day included. Of several the one that started last; of those the first
     * by sector and calendar, so that the order of the list makes no difference.
     */
    default Optional<Enrolment> enrolmentOn(LocalDate date, SchoolId school) {
        return enrolmentsAt(school).stream()
                .filter(enrolment -> enrolment.span().contains(date))
                .min(Enrolment.LATEST_FIRST);
    }

    /** The schools of all enrolments, in their natural order. */
    default Set<SchoolId> schools() {
        Set<SchoolId> schools = new TreeSet<>();
        enrolments().forEach(enrolment -> schools.add(enrolment.school()));
        return schools;
    }

    /** The age in whole years on a date; empty without a birth date. Who is born on 29 February turns on 1 March. */
    default OptionalInt ageOn(LocalDate date) {
        return birthDate().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birthDate().get(), date).getYears());
    }

    /** Starts a pupil; {@code id} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a pupil. */
    final class Builder extends ImmutablePupil.Builder {
        Builder() {}
    }
}
