package nl.aanwezig.mtss.signal;

import static com.google.common.base.Preconditions.checkState;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.mtss.internal.DomainType;
import org.immutables.value.Value;

/**
 * Something in a pupil's marks that is worth looking at. It proposes to look; it labels nobody and decides nothing.
 *
 * <p>Kind, {@link #about()} and the first day of {@link #over()} say which signal it is: the same three at a higher {@link #level()} are
 * the same signal grown, such as a streak that went from three days to five. It holds no pupil: whoever asks knows whose timeline it was.
 */
@DomainType
@Value.Immutable
public sealed interface Signal permits ImmutableSignal {
    /** What it is about. */
    SignalKind kind();

    /** Which one, where a timeline can give several of a kind over the same days: a weekday, a subject; else empty. */
    default String about() {
        return "";
    }

    /** How far it has grown, in the detector's own steps; 1 where there is one step only. */
    default int level() {
        return 1;
    }

    /** The school day on which it arose: the first on whose evening the register showed it. */
    LocalDate on();

    /** The days that it rests on, both ends included. */
    DateSpan over();

    /** The figures, exact, by name in kebab case. */
    Map<String, Quantity<?>> figures();

    /** What was found, which marks counted, what was left out, and where the rule is written. */
    @Value.Redacted
    Explanation why();

    /** The alert that it takes back; empty but for {@link SignalKind#RETRACTION}. */
    Optional<Alerted.Alert> retracts();

    /** Refuses a signal that rests on days after the one on which it arose. */
    @Value.Check
    default void check() {
        checkState(
                !over().endInclusive().isAfter(on()),
                "The signal %s rests on %s and arose on %s.\nMaybe it was dated by its first day.",
                kind(),
                over(),
                on());
    }

    /** Starts a signal; {@code kind}, {@code on}, {@code over} and {@code why} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a signal. */
    final class Builder extends ImmutableSignal.Builder {
        Builder() {}
    }
}
