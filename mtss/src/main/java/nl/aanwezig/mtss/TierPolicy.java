package nl.aanwezig.mtss;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.signal.Ground;

/**
 * A named, versioned, sourced way to place a pupil's attendance. Either its rules are tried from the first to the last and the first one
 * that is met decides, so the rule for most support stands first; or one figure is placed on a scale of bands. The bounds are explicit
 * and compare exactly.
 *
 * <p>A policy is immutable and a released one is never edited: a new date is a new version.
 */
public final class TierPolicy {
    private final String id;
    private final String version;
    private final Ground ground;
    private final Optional<LocalDate> validFrom;
    private final Counting counting;
    private final Schools schools;
    private final Hysteresis hysteresis;
    private final ImmutableList<Exposure> exposures;
    private final ImmutableList<Band> bands;
    private final Optional<String> gaps;

    TierPolicy(PolicyDraft draft, List<Band> bands, Optional<String> gaps) {
        this.id = draft.id;
        this.version = draft.version;
        this.ground = draft.ground;
        this.validFrom = draft.validFrom;
        this.counting = draft.counting;
        this.schools = draft.schools;
        this.hysteresis = draft.hysteresis;
        this.exposures = ImmutableList.copyOf(draft.exposures);
        this.bands = ImmutableList.copyOf(bands);
        this.gaps = gaps;
        bands.stream().flatMap(band -> band.rule().stream()).forEach(rule -> hysteresis.relaxed(rule.condition()));
        checkState(
                bands.stream().map(Band::name).distinct().count() == bands.size(),
                "Two bands of policy %s have the same name.\nMaybe one was copied.",
                id);
    }

    /** Whether a pupil's schools are counted each on its own or together. */
    public enum Schools {
        /** Each on its own, as the US federal form asks. */
        EACH,
        /** Together, so that a pupil who changes schools is not missed. */
        TOGETHER
    }

    /**
     * Starts a policy.
     *
     * @param id in kebab case
     * @param version the date of its source, as precise as known
     * @param ground where it is published
     * @throws IllegalArgumentException when id or version is blank
     */
    public static PolicyDraft named(String id, String version, Ground ground) {
        checkArgument(!id.isBlank(), "The policy has no name.\nMaybe name the school or the region.");
        checkArgument(!version.isBlank(), "The policy %s has no version.\nMaybe take the date of its source.", id);
        return new PolicyDraft(id, version, ground);
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

    /** The first day on which it says anything; empty when it looks at every day. */
    public Optional<LocalDate> validFrom() {
        return validFrom;
    }

    /** What it counts in, where a rule does not say otherwise. */
    public Counting counting() {
        return counting;
    }

    /** Whether it counts a pupil's schools each on its own or together. */
    public Schools schools() {
        return schools;
    }

    /** When a {@link Tracker} lets go of a level of support. */
    public Hysteresis hysteresis() {
        return hysteresis;
    }

    /** What must have been seen before it says anything. */
    public List<Exposure> exposures() {
        return exposures;
    }

    /**
     * Its bands, the one with most support first. In a policy of rules the last has no rule: it is left when no rule is met. On a scale
     * every band has one.
     */
    public List<Band> bands() {
        return bands;
    }

    /** What the source says of the values that it puts nowhere; empty when it has a band for every value. */
    public Optional<String> publishedGaps() {
        return gaps;
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
