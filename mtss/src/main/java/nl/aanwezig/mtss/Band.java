package nl.aanwezig.mtss;

import java.util.Optional;
import nl.aanwezig.core.signal.Rule;
import nl.aanwezig.mtss.internal.DomainType;
import org.immutables.value.Value;

/** One of the places that a policy can put a pupil's attendance in: named as its source names it. */
@DomainType
@Value.Immutable
public sealed interface Band permits ImmutableBand {
    /** The name as in the policy's source. */
    String name();

    /** The tier of support; empty for a policy without tiers. */
    Optional<Tier> tier();

    /** What puts a pupil here; empty for the band that is left when no rule is met. */
    Optional<Rule> rule();

    /** Starts a band; {@code name} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a band. */
    final class Builder extends ImmutableBand.Builder {
        Builder() {}
    }
}
