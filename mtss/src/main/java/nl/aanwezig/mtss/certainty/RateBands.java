package nl.aanwezig.mtss.certainty;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The bands of a policy that divides a rate of absence, from little absence to much. A rate has no probability of lying exactly on a
 * cut, so it does not matter here which band a cut belongs to.
 *
 * @param names one more than cuts
 * @param cuts shares of absence between 0 and 1 exclusive, each above the one before
 */
public record RateBands(List<String> names, List<Share> cuts) {
    /**
     * Copies the lists and checks them.
     *
     * @throws IllegalArgumentException when names and cuts do not fit, names repeat, or cuts do not rise
     */
    public RateBands {
        names = ImmutableList.copyOf(names);
        cuts = ImmutableList.copyOf(cuts);
        checkArgument(
                names.size() == cuts.size() + 1 && !cuts.isEmpty(),
                "There are %s bands and %s cuts.\nMaybe the band below the first cut has no name.",
                names.size(),
                cuts.size());
        checkArgument(
                names.stream().distinct().count() == names.size(),
                "Bands share a name: %s.\nMaybe one is a tier.",
                names);
        checkArgument(
                Ordering.natural().isStrictlyOrdered(cuts)
                        && cuts.get(0).value().signum() > 0
                        && cuts.get(cuts.size() - 1).value().compareTo(Ratio.ONE) < 0,
                "The cuts are %s.\nMaybe they cut attendance: take what is left of 1, from low to high.",
                cuts);
    }

    /**
     * The bands of a policy, where they divide the share of absence or of attendance of the school year so far and nothing else; empty
     * for any other policy.
     */
    public static Optional<RateBands> of(TierPolicy policy) {
        return PolicyBands.of(policy);
    }

    /** The probability of each band, in their order; together 1. */
    public List<Double> probabilities(Beta rate) {
        List<Double> probabilities = new ArrayList<>();
        double below = 0;
        for (Share cut : cuts) {
            double through = rate.cdf(Decimals.of(cut.value()));
            probabilities.add(Math.max(0, through - below));
            below = through;
        }
        probabilities.add(1 - below);
        return List.copyOf(probabilities);
    }

    /** The probability of one band. */
    double probability(String name, Beta rate) {
        return probabilities(rate).get(names.indexOf(name));
    }
}
