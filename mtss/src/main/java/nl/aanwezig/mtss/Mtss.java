package nl.aanwezig.mtss;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.Window;

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
        Figures figures = Figures.of(timeline, policy.counting(), asOf);
        Verdict verdict = Verdict.of(policy, figures);
        Tally tally = figures.over(Window.yearToDate())
                .orElseGet(() -> Tally.builder().build());
        return TierDecision.builder()
                .pupil(timeline.pupil().id())
                .school(timeline.school())
                .tally(tally)
                .band(verdict.band())
                .notEvaluated(verdict.missing().map(Exposure::reason))
                .met(verdict.met())
                .why(new TierWording(policy, timeline, asOf, figures).explain(verdict, tally))
                .receipt(Receipt.of(policy.id(), policy.version(), asOf, timeline))
                .build();
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
