package nl.aanwezig.mtss;

import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.mtss.internal.DomainType;
import org.immutables.value.Value;

/** A proposal of support for a pupil at a school on a day, with its reasons. It decides nothing about a child. */
@DomainType
@Value.Immutable
public sealed interface TierDecision permits ImmutableTierDecision {
    /** The pupil. */
    PupilId pupil();

    /** The school. */
    SchoolId school();

    /** The school year so far, counted as the policy counts. */
    Tally tally();

    /** The band; empty when the policy says nothing of so little exposure. */
    Optional<Band> band();

    /** Why the policy says nothing, in kebab case; empty when it does say something. */
    Optional<String> notEvaluated();

    /** Every band whose rule is met, the deciding one first: who is severely absent is persistently absent too. */
    List<Band> met();

    /** What was found, which marks counted, how far the next bounds are, what was left out. */
    Explanation why();

    /** Policy, version, day and digest. */
    Receipt receipt();

    /** The tier of support; empty for a policy without tiers, and when the policy says nothing. */
    default Optional<Tier> tier() {
        return band().flatMap(Band::tier);
    }

    /** Starts a decision. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a decision. */
    final class Builder extends ImmutableTierDecision.Builder {
        Builder() {}
    }
}
