package nl.aanwezig.core.school;

import java.util.Comparator;
import java.util.Optional;
import nl.aanwezig.core.internal.DomainType;
import org.immutables.value.Value;

/** That a pupil stands on a school's roll (inschrijving). Several may follow or overlap each other. */
@DomainType
@Value.Immutable
public sealed interface Enrolment permits ImmutableEnrolment {
    /** The one that started last first; then by end, sector and calendar, so that no two differ and are equal in it. */
    Comparator<Enrolment> LATEST_FIRST = Comparator.comparing(
                    (Enrolment one) -> one.span().start())
            .reversed()
            .thenComparing(one -> one.span().endInclusive())
            .thenComparing(one -> one.sector().map(Enum::name).orElse(""))
            .thenComparing(one -> one.calendar().orElse(""))
            .thenComparing(Enrolment::school);

    /** The school. */
    SchoolId school();

    /** First day and last day on the roll, as the source gives them; whether the last one counts is policy. */
    DateSpan span();

    /** The sector, where the source tells. */
    Optional<Sector> sector();

    /** Which of the school's calendars the pupil follows; empty for a school with one. */
    Optional<String> calendar();

    /** An enrolment at a school with one calendar. */
    static Enrolment of(SchoolId school, DateSpan span) {
        return builder().school(school).span(span).build();
    }

    /** Starts an enrolment; {@code school} and {@code span} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an enrolment. */
    final class Builder extends ImmutableEnrolment.Builder {
        Builder() {}
    }
}
