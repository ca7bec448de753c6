package nl.aanwezig.mtss;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Timeline;

/** Classifies timelines under one policy. Immutable; one may serve a whole district. */
public final class Mtss {
    private final TierPolicy policy;

    private Mtss(TierPolicy policy) {
        this.policy = policy;
    }

    /** Classifies under this policy. */
    public static Mtss with(TierPolicy policy) {
        return new Mtss(policy);
    }

    /** The policy. */
    public TierPolicy policy() {
        return policy;
    }

    /**
     * What support the policy proposes for one pupil at one school.
     *
     * @param asOf the last day that is looked at, included
     */
    public TierDecision classify(Timeline timeline, LocalDate asOf) {
        return new TierDecision(policy, timeline, asOf);
    }

    /**
     * The band that the policy puts figures in, without pupil, marks or explanation: for figures that were counted elsewhere. Empty
     * when it says nothing of so little exposure.
     */
    public Optional<Band> band(Figures figures) {
        return Verdict.of(policy, figures).band();
    }

    /** Why the policy says nothing of these figures, in kebab case; empty when it does say something. */
    public Optional<String> notEvaluated(Figures figures) {
        return Verdict.of(policy, figures).missing().map(Exposure::reason);
    }
}
