package nl.aanwezig.mtss.instrument;

import static com.google.common.base.Preconditions.checkState;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.internal.DomainType;
import org.immutables.value.Value;

/**
 * What one informant's form came to: scores on scales, or only the code of an outcome. Answers to items are not kept. Says nothing
 * of whom it is, and prints neither scores nor outcomes.
 */
@DomainType
@Value.Immutable
public sealed interface InstrumentResult permits ImmutableInstrumentResult {
    /** The instrument, such as {@link Instruments#SRAS_R}. */
    String code();

    /** The version of the instrument, or of its key. */
    String version();

    /** Who filled it in. */
    Informant informant();

    /** The day on which it was filled in. */
    LocalDate date();

    /** Score by scale code, exact, in the order of the key; empty where only an outcome is known. */
    @Value.Redacted
    Map<String, Ratio> scores();

    /** What the instrument came to, in codes of its own, where no key is published. Read by people; the library draws nothing from it. */
    @Value.Redacted
    List<String> outcomes();

    /** How many items were left open, all scales together. */
    default int unanswered() {
        return 0;
    }

    /** What the person who took it in added. No diagnosis belongs here. */
    @Value.Redacted
    Optional<String> note();

    /** Refuses a result without instrument or without content. */
    @Value.Check
    default void check() {
        checkState(
                !code().isBlank() && !version().isBlank(),
                "The result is of instrument \"%s\", version \"%s\".\nMaybe name both, so that it can be read later.",
                code(),
                version());
        checkState(
                !scores().isEmpty() || !outcomes().isEmpty(),
                "The result of %s on %s has no score and no outcome.\nMaybe the form was not scored yet.",
                code(),
                date());
    }

    /** Starts a result; {@code code}, {@code version}, {@code informant} and {@code date} are required, and a score or an outcome. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    final class Builder extends ImmutableInstrumentResult.Builder {
        Builder() {}
    }
}
