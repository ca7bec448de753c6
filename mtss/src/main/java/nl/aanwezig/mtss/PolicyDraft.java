package nl.aanwezig.mtss;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.measure.Comparison;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Condition.Within;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.signal.Rule;
import nl.aanwezig.mtss.TierPolicy.Schools;

/** A policy being written: what it counts, then either rules and a band that is left, or a scale. Not thread-safe. */
public final class PolicyDraft {
    final String id;
    final String version;
    final Ground ground;
    Optional<LocalDate> validFrom = Optional.empty();
    Counting counting = Counting.units(PartRule.PROPORTIONAL);
    Schools schools = Schools.EACH;
    Hysteresis hysteresis = Hysteresis.none();
    final List<Exposure> exposures = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private boolean isOnScale;

    PolicyDraft(String id, String version, Ground ground) {
        this.id = id;
        this.version = version;
        this.ground = ground;
    }

    /** It says nothing of days before this one. */
    public PolicyDraft validFrom(LocalDate day) {
        this.validFrom = Optional.of(day);
        return this;
    }

    /** What it counts in; without this, units of the register, in proportion to the part that was missed. */
    public PolicyDraft counting(Counting how) {
        this.counting = how;
        return this;
    }

    /** Counts all schools of a pupil together; without this, each on its own. */
    public PolicyDraft acrossSchools() {
        this.schools = Schools.TOGETHER;
        return this;
    }

    /**
     * When a {@link Tracker} lets go of a level of support; without this, on the day on which its rule is no longer met. A margin as wide
     * as the bound of a band is refused when the policy is made: its band could never be left.
     */
    public PolicyDraft hysteresis(Hysteresis how) {
        this.hysteresis = how;
        return this;
    }

    /** Says nothing but the reason unless this holds. */
    public <Q extends Quantity<Q>> PolicyDraft onlyWhen(Comparison<Q> exposure, String reason) {
        return onlyWhen(Condition.that(exposure), reason);
    }

    /** Says nothing but the reason unless this condition of several parts holds. */
    public PolicyDraft onlyWhen(Condition exposure, String reason) {
        exposures.add(new Exposure(exposure, reason));
        return this;
    }

    /** A band with a tier of support. */
    public <Q extends Quantity<Q>> PolicyDraft rule(String name, Comparison<Q> when, Tier tier, Ground because) {
        return rule(name, Condition.that(when), Optional.of(tier), because);
    }

    /** A band of a policy without tiers. */
    public <Q extends Quantity<Q>> PolicyDraft rule(String name, Comparison<Q> when, Ground because) {
        return rule(name, Condition.that(when), Optional.empty(), because);
    }

    /** A band with a tier of support and a condition of several parts. */
    public PolicyDraft rule(String name, Condition when, Tier tier, Ground because) {
        return rule(name, when, Optional.of(tier), because);
    }

    /** A band of a policy without tiers, with a condition of several parts. */
    public PolicyDraft rule(String name, Condition when, Ground because) {
        return rule(name, when, Optional.empty(), because);
    }

    /**
     * A band, with a tier or without.
     *
     * @throws IllegalArgumentException when an earlier rule is met whenever this one is, so that it can never decide
     * @throws IllegalStateException when a scale was begun already
     */
    public PolicyDraft rule(String name, Condition when, Optional<Tier> tier, Ground because) {
        refuseMixture(isOnScale);
        for (Band earlier : bands) {
            earlier.rule()
                    .ifPresent(rule -> checkArgument(
                            !alwaysMet(rule.condition(), when),
                            "The rule %s of policy %s can never decide: %s is met before it.\n"
                                    + "Maybe the two should change places.",
                            name,
                            id,
                            rule.name()));
        }
        bands.add(Band.builder()
                .name(name)
                .tier(tier)
                .rule(new Rule(name, when, because))
                .build());
        return this;
    }

    /** The band with a tier that is left when no rule is met. */
    public TierPolicy otherwise(String name, Tier tier) {
        return otherwise(name, Optional.of(tier));
    }

    /** The band without a tier that is left when no rule is met. */
    public TierPolicy otherwise(String name) {
        return otherwise(name, Optional.empty());
    }

    /**
     * The band that is left when no rule is met, with a tier or without.
     *
     * @throws IllegalStateException when a scale was begun already
     */
    public TierPolicy otherwise(String name, Optional<Tier> tier) {
        refuseMixture(isOnScale);
        ImmutableList<Band> all = ImmutableList.<Band>builder()
                .addAll(bands)
                .add(Band.builder().name(name).tier(tier).build())
                .build();
        return new TierPolicy(this, all, Optional.empty());
    }

    /**
     * Places one figure on a scale instead of trying rules.
     *
     * @throws IllegalStateException when rules were given already
     */
    public <Q extends Quantity<Q>> ScaleDraft<Q> scale(Figure<Q> figure) {
        refuseMixture(!bands.isEmpty());
        isOnScale = true;
        return new ScaleDraft<>(this, figure);
    }

    private void refuseMixture(boolean isMixed) {
        checkState(!isMixed, "Policy %s has rules and a scale.\nMaybe it should be two policies.", id);
    }

    /** Whether the earlier condition is met wherever the later one is, as far as one figure can tell. */
    private static boolean alwaysMet(Condition earlier, Condition later) {
        if (later instanceof Condition.Any any) {
            return any.conditions().stream().allMatch(part -> alwaysMet(earlier, part));
        }
        if (earlier instanceof Condition.All all) {
            return all.conditions().stream().allMatch(part -> alwaysMet(part, later));
        }
        return (earlier instanceof Condition.Any any
                        && any.conditions().stream().anyMatch(part -> alwaysMet(part, later)))
                || (later instanceof Condition.All all
                        && all.conditions().stream().anyMatch(part -> alwaysMet(earlier, part)))
                || earlier.equals(later)
                || (earlier instanceof Within<?> first
                        && later instanceof Within<?> second
                        && first.figure().equals(second.figure())
                        && contains(first.interval(), second.interval()));
    }

    @SuppressWarnings("unchecked") // figures are equal, so both intervals are of the kind of their measure
    private static <Q extends Quantity<Q>> boolean contains(Interval<Q> first, Interval<?> second) {
        return first.contains((Interval<Q>) second);
    }
}
