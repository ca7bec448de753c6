package nl.aanwezig.mtss.certainty;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.internal.DomainType;
import org.immutables.value.Value;

/**
 * How certainty is reckoned: the school's prior, the interval, and when a band is called stable. Its numbers are choices; the domain
 * reference, measures 3.7, gives 0.8 as an example and no source publishes one.
 */
@DomainType
@Value.Immutable
public sealed interface CertaintyMethod permits ImmutableCertaintyMethod {
    /** How rates are spread between pupils of this school; {@link Beta#JEFFREYS} where that is not known. */
    Beta prior();

    /** The mean spell for a pupil whose own marks show none, in units; 1 or more. */
    default double usualSpell() {
        return 1;
    }

    /** How the interval is made. */
    default RateInterval interval() {
        return RateInterval.WILSON;
    }

    /** The share of intervals that hold the true rate; between 0 and 1 exclusive. */
    default double level() {
        return 0.95;
    }

    /** Below this probability the rule's band is unstable; at it, it is not. */
    default double minimumProbability() {
        return 0.8;
    }

    /** Below this many possible units the rule's band is unstable; at it, it is not. The project's choice, meant for days. */
    default Ratio minimumPossible() {
        return Ratio.of(20);
    }

    /** Refuses numbers that mean nothing. */
    @Value.Check
    default void check() {
        checkState(
                usualSpell() >= 1 && Double.isFinite(usualSpell()),
                "The usual spell is %s units long.\nMaybe it stands in weeks.",
                usualSpell());
        checkState(level() > 0 && level() < 1, "The level is %s.\nMaybe it stands in per cent.", level());
        checkState(
                minimumProbability() >= 0 && minimumProbability() <= 1,
                "The lowest stable probability is %s.\nMaybe it stands in per cent.",
                minimumProbability());
    }

    /**
     * How sure the band is that a rule gave. The band stays whatever comes out.
     *
     * @param seen what the rule counted, counted as it counts
     * @param bands the policy's bands
     * @param ruleBand the name of the band that the rule gave
     * @throws IllegalArgumentException when no band has that name
     */
    default Certainty of(Observed seen, RateBands bands, String ruleBand) {
        checkArgument(
                bands.names().contains(ruleBand),
                "There is no band \"%s\" among %s.\nMaybe it is another policy's.",
                ruleBand,
                bands.names());
        return seen.possible().signum() == 0
                ? new Certainty.Untold(Certainty.Silence.NOTHING_POSSIBLE)
                : Certainty.Told.of(this, seen, bands, ruleBand);
    }

    /** How sure the band of a decision is; untold where its policy does not divide a rate of absence, or says nothing of the pupil. */
    default Certainty of(TierDecision decision) {
        Optional<RateBands> bands = RateBands.of(decision.policy());
        Tally tally = decision.tally();
        if (bands.isEmpty()) {
            return new Certainty.Untold(Certainty.Silence.NOT_A_RATE);
        }
        return decision.band().isEmpty()
                ? new Certainty.Untold(Certainty.Silence.NOT_EVALUATED)
                : of(Observed.of(tally), bands.get(), decision.band().get().name());
    }

    /** Starts a method by what was usual at the school. */
    static Builder by(SchoolPrior.Fitted lastYear) {
        return builder().prior(lastYear.rates()).usualSpell(lastYear.usualSpell());
    }

    /** Starts a method; {@code prior} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a method. */
    final class Builder extends ImmutableCertaintyMethod.Builder {
        Builder() {}
    }
}
