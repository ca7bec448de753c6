package nl.aanwezig.mtss;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.Window;

/**
 * A proposal of support for a pupil at a school on a day, with its reasons. It decides nothing about a child.
 *
 * <p>Bands and tiers are found at once; explanation and receipt are made when somebody asks, from the same figures.
 */
public final class TierDecision {
    private final TierPolicy policy;
    private final Timeline timeline;
    private final LocalDate asOf;
    private final Tallies tallies;
    private final Figures figures;
    private final Verdict verdict;

    TierDecision(TierPolicy policy, Timeline timeline, LocalDate asOf) {
        this.policy = policy;
        this.timeline = timeline;
        this.asOf = asOf;
        this.tallies = Tallies.of(timeline, policy.counting());
        this.figures = Figures.of(timeline, tallies, asOf);
        this.verdict = Verdict.of(policy, figures);
    }

    /** The pupil. */
    public PupilId pupil() {
        return timeline.pupil().id();
    }

    /** The school. */
    public SchoolId school() {
        return timeline.school();
    }

    /** The school year so far, counted as the policy counts. */
    public Tally tally() {
        return figures.over(Window.yearToDate()).orElseGet(() -> Tally.builder().build());
    }

    /** The band; empty when the policy says nothing of so little exposure. */
    public Optional<Band> band() {
        return verdict.band();
    }

    /** The tier of support; empty for a policy without tiers, and when the policy says nothing. */
    public Optional<Tier> tier() {
        return verdict.band().flatMap(Band::tier);
    }

    /** Why the policy says nothing, in kebab case; empty when it does say something. */
    public Optional<String> notEvaluated() {
        return verdict.missing().map(Exposure::reason);
    }

    /** Every band whose rule is met, the deciding one first: who is severely absent is persistently absent too. */
    public List<Band> met() {
        return verdict.met();
    }

    /** What was found, which marks counted, how far the next bounds are, what was left out. */
    public Explanation why() {
        return new TierWording(policy, timeline, asOf, tallies, figures).explain(verdict, tally());
    }

    /** Policy, version, day and digest. */
    public Receipt receipt() {
        return Receipt.of(policy.id(), policy.version(), asOf, timeline);
    }

    /** Policy, version and band, without the pupil. */
    @Override
    public String toString() {
        return "TierDecision[" + policy + ": "
                + band().map(Band::name).or(this::notEvaluated).orElseThrow() + "]";
    }
}
