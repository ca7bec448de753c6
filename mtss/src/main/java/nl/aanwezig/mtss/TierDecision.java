package nl.aanwezig.mtss;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.Window;

/**
 * A proposal of support for a pupil on a day, with its reasons. It decides nothing about a child.
 *
 * <p>Bands and tiers are found at once; explanation and receipt are made when somebody asks, from the same figures.
 */
public final class TierDecision {
    private final TierPolicy policy;
    private final List<Timeline> timelines;
    private final LocalDate asOf;
    private final Facts facts;
    private final Figures figures;
    private final Verdict verdict;

    TierDecision(TierPolicy policy, List<Timeline> timelines, LocalDate asOf, Facts facts) {
        this.policy = policy;
        this.timelines = ImmutableList.sortedCopyOf(Comparator.comparing(Timeline::school), timelines);
        this.asOf = asOf;
        this.facts = facts;
        this.figures = Figures.of(this.timelines, policy.counting(), asOf, facts);
        this.verdict = Verdict.of(policy, figures, asOf);
    }

    /** The pupil. */
    public PupilId pupil() {
        return timelines.get(0).pupil().id();
    }

    /** The school, or the schools that were counted together, in their natural order. */
    public List<SchoolId> schools() {
        return timelines.stream().map(Timeline::school).toList();
    }

    /** The policy that was applied. */
    public TierPolicy policy() {
        return policy;
    }

    /** The last day that was looked at, included. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The school year so far, counted as the policy counts. */
    public Tally tally() {
        return figures.over(Measures.POSSIBLE.in(Window.yearToDate()))
                .orElseGet(() -> Tally.builder().build());
    }

    /** The band; empty when the policy says nothing. */
    public Optional<Band> band() {
        return verdict.band();
    }

    /** The tier of support; empty for a policy without tiers, and when the policy says nothing. */
    public Optional<Tier> tier() {
        return verdict.band().flatMap(Band::tier);
    }

    /**
     * Why the policy says nothing, in kebab case: the reason of what was not seen, {@code not-in-force}, {@code undefined-gap} where its
     * source puts the value nowhere, or {@code undetermined}. Empty when it does say something.
     */
    public Optional<String> notEvaluated() {
        return verdict.silence();
    }

    /** Every band whose rule is met, the deciding one first: who is severely absent is persistently absent too. */
    public List<Band> met() {
        return verdict.met();
    }

    /** What was found, which marks counted, how far the bounds are, what was left out, what would change it. */
    public Explanation why() {
        return new TierWording(this).explain();
    }

    /**
     * What changed since an earlier decision of the same policy for the same pupil: days that passed, and marks that were added, corrected
     * or withdrawn afterwards.
     *
     * @throws IllegalArgumentException when the other is of another pupil or policy, or of a later day
     */
    public Explanation since(TierDecision earlier) {
        return ChangeWording.between(earlier, this);
    }

    /** Policy, version, day and digest. */
    public Receipt receipt() {
        return Receipt.of(policy.id(), policy.version(), asOf, timelines, facts);
    }

    List<Timeline> timelines() {
        return timelines;
    }

    Facts facts() {
        return facts;
    }

    Figures figures() {
        return figures;
    }

    Verdict verdict() {
        return verdict;
    }

    /** Policy, version and band, without the pupil. */
    @Override
    public String toString() {
        return "TierDecision[" + policy + ": "
                + band().map(Band::name).or(this::notEvaluated).orElseThrow() + "]";
    }
}
