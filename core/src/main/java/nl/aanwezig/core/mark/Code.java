package nl.aanwezig.core.mark;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.school.DateSpan;
import org.immutables.value.Value;

/** A code of a source and what it means, from one day up to another. */
@DomainType
@Value.Immutable
public sealed interface Code permits ImmutableCode {
    /** As the source writes it; case counts. */
    String value();

    /** Whether a pupil with this code was there. */
    Presence presence();

    /** How the absence or lateness stands; empty where there is nothing to judge. */
    Optional<Standing> standing();

    /** The kind of reason, where the source gives one. */
    Optional<Category> category();

    /**
     * How much of the unit the code takes away, in hundredths, 0 up to and including 100: SIF's AbsenceValue 0, 0.5 and 1.
     * Counts for {@link Presence#ABSENT} and, where the mark itself does not say how much was missed, {@link Presence#PART}.
     */
    default int weight() {
        return presence() == Presence.ABSENT ? 100 : 0;
    }

    /** The days on which the code may be used, both ends included. */
    default DateSpan validity() {
        return DateSpan.always();
    }

    /** Refuses a weight outside 0 up to and including 100. */
    @Value.Check
    default void check() {
        checkState(
                weight() >= 0 && weight() <= 100,
                "The weight of code %s is %s.\nMaybe it should be in hundredths, 0 up to and including 100.",
                value(),
                weight());
    }

    /** A code without standing, such as present. */
    static Code of(String value, Presence presence) {
        return builder().value(value).presence(presence).build();
    }

    /** A code with standing and category. */
    static Code of(String value, Presence presence, Standing standing, String category) {
        return builder()
                .value(value)
                .presence(presence)
                .standing(standing)
                .category(new Category(category))
                .build();
    }

    /** Starts a code; {@code value} and {@code presence} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a code. */
    final class Builder extends ImmutableCode.Builder {
        Builder() {}
    }
}
