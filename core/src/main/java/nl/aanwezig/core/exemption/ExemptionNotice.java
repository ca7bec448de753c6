package nl.aanwezig.core.exemption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.school.PupilId;
import org.immutables.value.Value;

/**
 * That parents claim an exemption from enrolment (kennisgeving, art. 6): it works by law when its form is right, and nobody grants it. What
 * identifies the young person to the state stays with the municipality; here stands only that it was given.
 */
@DomainType
@Value.Immutable
public sealed interface ExemptionNotice permits ImmutableExemptionNotice {
    /** The young person; never printed. */
    @Value.Redacted
    PupilId pupil();

    /** The ground that is claimed. */
    ExemptionGround ground();

    /** When the municipality received it. */
    Instant received();

    /** The date that stands on it (dagtekening); empty: the day on which it was received. */
    Optional<LocalDate> dated();

    /** What it comes before or in. */
    Occasion occasion();

    /**
     * The first day for which exemption is claimed: the first day of the duty, or of the year that is claimed anew. Of a yearly notice the
     * calendar year counts alone: the claim starts with the renewal in it.
     */
    LocalDate claimedFrom();

    /** What it tells. */
    Set<Content> contents();

    /** What it carries to show the ground; empty when nothing. */
    Optional<Declaration> declaration();

    /** What a notice comes before or in. */
    enum Occasion {
        /** Before the duty starts (art. 6, second paragraph, onder a). */
        START_OF_DUTY,
        /** A first claim when the duty already runs; the act names no term for it. */
        DURING_DUTY,
        /** The yearly renewal (art. 6, second paragraph, onder b). */
        YEARLY
    }

    /** What a notice has to tell (art. 6, first paragraph). */
    enum Content {
        /** The number of the state was given; it is not kept here. */
        PERSONAL_REFERENCE,
        /** Name, birth date, sex, address, place of residence and postcode were given; they are not kept here. */
        IDENTITY,
        /** Whether exemption was claimed before. */
        USED_BEFORE,
        /** The ground. */
        GROUND
    }

    /** Starts a notice; {@code pupil}, {@code ground}, {@code received}, {@code occasion} and {@code claimedFrom} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a notice. */
    final class Builder extends ImmutableExemptionNotice.Builder {
        Builder() {}
    }
}
