package nl.aanwezig.mtss.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.DomainType;
import org.immutables.value.Value;

/** What is known of one pupil besides the marks: what people did, and what they were told before. */
@DomainType
@Value.Immutable
public sealed interface Context permits ImmutableContext {
    /** What was alerted before, so that it is not said twice. */
    default Alerted alerted() {
        return Alerted.none();
    }

    /** The days on which support began, in any order. */
    List<LocalDate> supportStarts();

    /** The same pupil's timeline as it was known earlier; what differs since was changed afterwards. */
    Optional<Timeline> earlier();

    /** Nothing. */
    static Context none() {
        return builder().build();
    }

    /** Starts a context; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a context. */
    final class Builder extends ImmutableContext.Builder {
        Builder() {}
    }
}
