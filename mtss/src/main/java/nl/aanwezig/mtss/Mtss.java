package nl.aanwezig.mtss;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Facts;
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
     * What support the policy proposes for one pupil at one school, whatever it says of counting schools together.
     *
     * @param asOf the last day that is looked at, included
     */
    public TierDecision classify(Timeline timeline, LocalDate asOf) {
        return classify(timeline, asOf, Facts.none());
    }

    /**
     * As {@link #classify(Timeline, LocalDate)}, for a policy that also looks at what people recorded.
     *
     * @param facts what people recorded; later ones than the last day do not count
     */
    public TierDecision classify(Timeline timeline, LocalDate asOf, Facts facts) {
        return new TierDecision(policy, ImmutableList.of(timeline), asOf, facts);
    }

    /**
     * What support the policy proposes for one pupil: a decision for each school, or one for all of them where the policy counts schools
     * together.
     *
     * @param timelines all of the same pupil, one for each school
     * @throws IllegalArgumentException when they are of several pupils
     */
    public List<TierDecision> classifyAll(Collection<Timeline> timelines, LocalDate asOf, Facts facts) {
        checkArgument(
                timelines.stream().map(one -> one.pupil().id()).distinct().count() <= 1,
                "The timelines are of several pupils.\nMaybe each pupil's should be looked at apart.");
        if (policy.schools() == TierPolicy.Schools.TOGETHER && !timelines.isEmpty()) {
            return ImmutableList.of(new TierDecision(policy, ImmutableList.copyOf(timelines), asOf, facts));
        }
        return timelines.stream()
                .map(timeline -> classify(timeline, asOf, facts))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Every day on which the pupil's band became another, up to and including a day, with the policy's hysteresis from day to day.
     *
     * @param timelines as for {@link #classifyAll}; under a policy that counts each school on its own, one
     * @throws IllegalArgumentException when there are several and the policy counts each on its own
     */
    public List<TierChange> history(Collection<Timeline> timelines, LocalDate asOf, Facts facts) {
        checkArgument(
                timelines.size() == 1 || policy.schools() == TierPolicy.Schools.TOGETHER,
                "Policy %s counts each school on its own, and %s timelines were given.\nMaybe ask for each.",
                policy,
                timelines.size());
        List<Timeline> all = ImmutableList.copyOf(timelines);
        return Path.empty(policy).from(LocalDate.MIN, all, asOf, facts).turns().stream()
                .map(turn -> new TierChange(policy, turn, all, facts, false))
                .toList();
    }

    /**
     * The band that the policy puts figures in, without pupil, marks or explanation: for figures that were counted elsewhere. Empty
     * when it says nothing of them.
     */
    public Optional<Band> band(Figures figures) {
        return Verdict.of(policy, figures).band();
    }

    /** Why the policy says nothing of these figures, in kebab case; empty when it does say something. */
    public Optional<String> notEvaluated(Figures figures) {
        return Verdict.of(policy, figures).silence();
    }
}
