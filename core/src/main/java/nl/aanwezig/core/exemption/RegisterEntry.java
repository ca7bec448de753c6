package nl.aanwezig.core.exemption;

import java.util.Optional;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.PupilId;
import org.immutables.value.Value;

/**
 * What a municipality delivers to the register of exemptions and substitute duty (the domain reference, Dutch law 3.5), but for the number of
 * the state and the identity, which belong to the adapter that delivers it.
 */
@DomainType
@Value.Immutable
public sealed interface RegisterEntry permits ImmutableRegisterEntry {
    /** The opaque reference; never printed. */
    @Value.Redacted
    PupilId pupil();

    /** Which of the two it is. */
    Kind kind();

    /** First and last day, both included; open for who will never be fit. */
    DateSpan span();

    /** Whether such a thing was used before. */
    boolean isUsedBefore();

    /** The postcode, where it is known; never printed. */
    @Value.Redacted
    Optional<String> postcode();

    /** Whether the young person ever was in Dutch education; for who was not, the adapter adds identity data. */
    default boolean isKnownInEducation() {
        return true;
    }

    /** What the register tells apart. It does not hold the ground. */
    enum Kind {
        /** Exempt from enrolment. */
        EXEMPTION,
        /** Substitute compulsory education. */
        SUBSTITUTE
    }

    /** Starts an entry for an exemption; {@code isUsedBefore} is required. */
    static Builder of(PupilId pupil, Exemption exemption) {
        return builder().pupil(pupil).kind(Kind.EXEMPTION).span(exemption.span());
    }

    /** Starts an entry for a substitute programme; {@code isUsedBefore} is required. */
    static Builder of(PupilId pupil, SubstituteProgramme programme) {
        return builder().pupil(pupil).kind(Kind.SUBSTITUTE).span(programme.span());
    }

    private static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    final class Builder extends ImmutableRegisterEntry.Builder {
        Builder() {}
    }
}
