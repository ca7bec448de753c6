package nl.aanwezig.mtss;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import nl.aanwezig.core.explain.Receipt;

/**
 * A tier together with the policy in whose terms it stands, the only form in which tiers travel between systems: 10 per cent
 * absence is tier 2 for one policy and tier 3 for another (the domain reference, measures 0, points 1 and 2).
 *
 * @param policyId the policy, not blank
 * @param policyVersion its version, not blank
 * @param tier the level of support
 */
public record SourcedTier(String policyId, String policyVersion, Tier tier) {
    /**
     * Checks the policy.
     *
     * @throws IllegalArgumentException when its id or version is blank
     */
    public SourcedTier {
        checkArgument(
                !policyId.isBlank() && !policyVersion.isBlank(),
                "The tier %s has policy \"%s\" and version \"%s\".\nMaybe name both: without them the number says nothing.",
                tier,
                policyId,
                policyVersion);
    }

    /** The tier of a decision, in the terms of its policy; empty for a policy without tiers, and when the policy says nothing. */
    public static Optional<SourcedTier> of(TierDecision decision) {
        return decision.tier().map(tier -> {
            Receipt receipt = decision.receipt();
            return new SourcedTier(receipt.rule(), receipt.version(), tier);
        });
    }

    /** Another level in the terms of the same policy. */
    public SourcedTier at(Tier other) {
        return new SourcedTier(policyId, policyVersion, other);
    }

    /** {@code attendance-works-bands 2021-11: 2}. */
    @Override
    public String toString() {
        return policyId + " " + policyVersion + ": " + tier;
    }
}
