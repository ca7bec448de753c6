package nl.aanwezig.mtss;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.measure.Comparison;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.signal.Rule;

/**
 * A named, versioned, sourced way to place a pupil's attendance. Its rules are tried from the first to the last and the first one
 * that is met decides, so the rule for most support stands first; the bounds are explicit and compare exactly.
 *
 * <p>A policy is immutable and a released one is never edited: a new date is a new version.
 */
public final class TierPolicy {
    private final String id;
    private final String version;
    private final Ground ground;
    private final Counting counting;
    private final ImmutableList<Exposure> exposures;
    private final ImmutableList<Band> bands;

    private TierPolicy(Draft draft, Band otherwise) {
        this.id = draft.id;
        this.version = draft.version;
        this.ground = draft.ground;
        this.counting = draft.counting;
        this.exposures = ImmutableList.copyOf(draft.exposures);
        this.bands =
                ImmutableList.<Band>builder().addAll(draft.bands).add(otherwise).build();
        checkState(
                bands.stream().map(Band::name).distinct().count() == bands.size(),
                "Two bands of policy %s have the same name.\nMaybe one was copied.",
                id);
    }

    /**
     * Starts a policy.
     *
     * @param id in kebab case
     * @param version the date of its source, as precise as known
     * @param ground where it is published
     */
    public static Draft named(String id, String version, Ground ground) {
        return new Draft(id, version, ground);
    }

    /** The name, in kebab case. */
    public String id() {
        return id;
    }

    /** The date of its source. */
    public String version() {
        return version;
    }

    /** Where it is published. */
    public Ground ground() {
        return ground;
    }

    /** What it counts in. */
    public Counting counting() {
        return counting;
    }

    /** What must have been seen before it says anything. */
    public List<Exposure> exposures() {
        return exposures;
    }

    /** Its bands, from the one with the first rule to the one that is left when no rule is met. */
    public List<Band> bands() {
        return bands;
    }

    @Override
    public String toString() {
        return id + " " + version;
    }

    /** A policy being written. */
    public static final class Draft {
        private final String id;
        private final String version;
        private final Ground ground;
        private Counting counting = Counting.units(PartRule.PROPORTIONAL);
        private final List<Exposure> exposures = new ArrayList<>();
        private final List<Band> bands = new ArrayList<>();

        private Draft(String id, String version, Ground ground) {
            this.id = id;
            this.version = version;
            this.ground = ground;
        }

        /** What it counts in; without this, units of the register, in proportion to the part that was missed. */
        public Draft counting(Counting how) {
            this.counting = how;
            return this;
        }

        /** Says nothing but the reason unless this holds. */
        public <Q extends Quantity<Q>> Draft onlyWhen(Comparison<Q> exposure, String reason) {
            return onlyWhen(Condition.that(exposure), reason);
        }

        /** Says nothing but the reason unless this condition of several parts holds. */
        public Draft onlyWhen(Condition exposure, String reason) {
            exposures.add(new Exposure(exposure, reason));
            return this;
        }

        /** A band with a tier of support. */
        public <Q extends Quantity<Q>> Draft rule(String name, Comparison<Q> when, Tier tier, Ground because) {
            return add(name, Condition.that(when), Optional.of(tier), because);
        }

        /** A band of a policy without tiers. */
        public <Q extends Quantity<Q>> Draft rule(String name, Comparison<Q> when, Ground because) {
            return add(name, Condition.that(when), Optional.empty(), because);
        }

        /** A band with a tier of support and a condition of several parts. */
        public Draft rule(String name, Condition when, Tier tier, Ground because) {
            return add(name, when, Optional.of(tier), because);
        }

        /** The band with a tier that is left when no rule is met. */
        public TierPolicy otherwise(String name, Tier tier) {
            return new TierPolicy(this, Band.builder().name(name).tier(tier).build());
        }

        /** The band without a tier that is left when no rule is met. */
        public TierPolicy otherwise(String name) {
            return new TierPolicy(this, Band.builder().name(name).build());
        }

        private Draft add(String name, Condition when, Optional<Tier> tier, Ground because) {
            bands.forEach(earlier -> earlier.rule().ifPresent(rule -> refuseUnreachable(rule, name, when)));
            bands.add(Band.builder()
                    .name(name)
                    .tier(tier)
                    .rule(new Rule(name, when, because))
                    .build());
            return this;
        }

        private void refuseUnreachable(Rule earlier, String name, Condition when) {
            if (earlier.condition() instanceof Condition.Compared<?> first
                    && when instanceof Condition.Compared<?> second
                    && first.comparison().figure().equals(second.comparison().figure())
                    && first.comparison().bound() == second.comparison().bound()) {
                int order = first.comparison()
                        .limit()
                        .value()
                        .compareTo(second.comparison().limit().value());
                boolean upward = first.comparison().bound() == Bound.AT_LEAST
                        || first.comparison().bound() == Bound.MORE_THAN;
                checkArgument(
                        upward ? order > 0 : order < 0,
                        "The rule %s of policy %s can never decide: %s is met before it.\n"
                                + "Maybe the two should change places.",
                        name,
                        id,
                        earlier.name());
            }
        }
    }
}
