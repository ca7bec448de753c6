package nl.aanwezig.core.exemption;

import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.exemption.Decided.Decision;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.school.DateSpan;
import org.immutables.value.Value;

/**
 * An application for exemption because of special circumstances and sufficient other education (art. 15). Other than by a notice, nothing
 * holds until the municipality decides; and it frees from the qualification duty alone.
 */
@DomainType
@Value.Immutable
public sealed interface OtherEducation permits ImmutableOtherEducation {
    /** First and last day that are asked for, both included. */
    DateSpan span();

    /** First and last day of the young person's qualification duty; empty for who has none. */
    Optional<DateSpan> qualificationDuty();

    /** What was shown. */
    Set<Content> contents();

    /** What the municipality decided; empty as long as it did not. */
    Optional<Decision> decision();

    /** What an application has to show. */
    enum Content {
        /** Identity, address and postcode were given; they are not kept here. */
        IDENTITY,
        /** Whether exemption was used before. */
        USED_BEFORE,
        /** There are special circumstances. */
        SPECIAL_CIRCUMSTANCES,
        /** The young person gets sufficient education in another way. */
        SUFFICIENT_EDUCATION
    }

    /** Starts an application; {@code span} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an application. */
    final class Builder extends ImmutableOtherEducation.Builder {
        Builder() {}
    }
}
