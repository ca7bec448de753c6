package nl.aanwezig.mtss.side;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.SourcedTier;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.side.CombinationPolicy.Max;
import nl.aanwezig.mtss.side.CombinationPolicy.MissingTier;
import nl.aanwezig.mtss.side.CombinationPolicy.Weighted;

/**
 * What a combination makes of the tiers of sides.
 *
 * @param tier the proposal; empty when there is none
 * @param counted the tiers that it rests on, by side
 * @param mean the weighted mean before rounding; empty where nothing is weighed
 */
record Combined(Optional<SourcedTier> tier, Map<Side, SourcedTier> counted, Optional<Ratio> mean) {
    /** Combines the tiers of the sides that have one. */
    static Combined of(CombinationPolicy policy, Map<Side, SourcedTier> tiers) {
        if (policy instanceof Max max) {
            return max(max, only(max.sides(), tiers));
        }
        if (policy instanceof Weighted weighted) {
            return weighted(weighted, only(weighted.weights().keySet(), tiers));
        }
        if (policy instanceof CombinationPolicy.SeverityOnly) {
            Map<Side, SourcedTier> counted = only(ImmutableList.of(Side.Computed.SEVERITY), tiers);
            return new Combined(counted.values().stream().findFirst(), counted, Optional.empty());
        }
        return nothing(ImmutableMap.of());
    }

    private static Combined max(Max policy, Map<Side, SourcedTier> counted) {
        Optional<SourcedTier> highest = counted.values().stream()
                .map(SourcedTier::tier)
                .max(Tier::compareTo)
                .map(tier -> new SourcedTier(policy.id(), policy.version(), tier));
        return new Combined(highest, counted, Optional.empty());
    }

    private static Combined weighted(Weighted policy, Map<Side, SourcedTier> counted) {
        boolean complete = counted.size() == policy.weights().size();
        if (counted.isEmpty() || (!complete && policy.missing() == MissingTier.NOTHING_PROPOSED)) {
            return nothing(counted);
        }
        Ratio sum = Ratio.ZERO;
        Ratio weights = Ratio.ZERO;
        for (Map.Entry<Side, SourcedTier> side : counted.entrySet()) {
            Ratio weight = policy.weights().getOrDefault(side.getKey(), Ratio.ZERO);
            sum = sum.plus(weight.times(Ratio.of(side.getValue().tier().level())));
            weights = weights.plus(weight);
        }
        Ratio mean = sum.dividedBy(weights);
        Tier tier = new Tier(rounded(mean, policy.rounding()));
        return new Combined(
                Optional.of(new SourcedTier(policy.id(), policy.version(), tier)), counted, Optional.of(mean));
    }

    private static Combined nothing(Map<Side, SourcedTier> counted) {
        return new Combined(Optional.empty(), counted, Optional.empty());
    }

    /** Exact whatever the denominator: no decimals are made before the rounding. */
    private static int rounded(Ratio mean, RoundingMode mode) {
        return new BigDecimal(mean.numerator())
                .divide(new BigDecimal(mean.denominator()), 0, mode)
                .intValueExact();
    }

    /** By code and not by the side itself, whose title may have been worded anew. */
    private static Map<Side, SourcedTier> only(Collection<Side> sides, Map<Side, SourcedTier> tiers) {
        ImmutableMap.Builder<Side, SourcedTier> only = ImmutableMap.builder();
        for (Side side : sides) {
            tiers.entrySet().stream()
                    .filter(tier -> tier.getKey().code().equals(side.code()))
                    .findFirst()
                    .ifPresent(tier -> only.put(side, tier.getValue()));
        }
        return only.buildOrThrow();
    }
}
