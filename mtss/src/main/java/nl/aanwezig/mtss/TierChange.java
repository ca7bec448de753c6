package nl.aanwezig.mtss;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;

/**
 * A day on which the band of a pupil became another, or, after a correction, no longer did. Two changes are equal when they tell the
 * same of the same day.
 */
public final class TierChange {
    private static final Phrase FIRST =
            new Phrase("Op {on} geldt voor het eerst \"{after}\".", "On {on} \"{after}\" holds for the first time.");
    private static final Phrase SPOKEN = new Phrase(
            "Vanaf {on} geldt \"{after}\"; tot dan zei {policy} niets.",
            "From {on} on \"{after}\" holds; until then {policy} said nothing.");
    private static final Phrase TURNED =
            new Phrase("Op {on} ging \"{before}\" over in \"{after}\".", "On {on} \"{before}\" became \"{after}\".");
    private static final Phrase SILENT = new Phrase(
            "Vanaf {on} zegt {policy} niets meer; tot dan gold \"{before}\".",
            "From {on} on {policy} says nothing any more; until then \"{before}\" held.");
    private static final Phrase WITHDRAWN = new Phrase(
            "Door wat later is vastgelegd geldt dit niet meer: {change}",
            "By what was written down later this no longer holds: {change}");

    private final TierPolicy policy;
    private final Path.Turn turn;
    private final List<Timeline> timelines;
    private final Facts facts;
    private final boolean withdrawn;

    TierChange(TierPolicy policy, Path.Turn turn, List<Timeline> timelines, Facts facts, boolean withdrawn) {
        this.policy = policy;
        this.turn = turn;
        this.timelines = timelines;
        this.facts = facts;
        this.withdrawn = withdrawn;
    }

    /** The school day at whose end it was so. */
    public LocalDate on() {
        return turn.on();
    }

    /** The band until then; empty when the policy said nothing. */
    public Optional<Band> before() {
        return turn.before();
    }

    /** The band from then on; empty when the policy says nothing. */
    public Optional<Band> after() {
        return turn.after();
    }

    /** Whether it was told before, and a correction, a late mark or a fact has undone it. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** The decision of that day, as now known. */
    public TierDecision decision() {
        return new TierDecision(policy, timelines, turn.on(), facts);
    }

    /** What changed, what changed it since the school day before, and the decision's own reasons. */
    public Explanation why() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.add(withdrawn ? Finding.of(WITHDRAWN, Map.of("change", headline())) : headline());
        findings.addAll(policy.hysteresis().findings());
        TierDecision now = decision();
        turn.dayBefore()
                .ifPresent(day -> findings.addAll(now.since(new TierDecision(policy, timelines, day, facts))
                        .findings()));
        findings.addAll(now.why().findings());
        return new Explanation(findings.build());
    }

    /** Policy, version, day and digest. */
    public Receipt receipt() {
        return decision().receipt();
    }

    private Finding headline() {
        String after = turn.after().map(Band::name).orElse("");
        if (turn.before().isEmpty()) {
            return turn.dayBefore().isEmpty()
                    ? Finding.of(FIRST, Map.of("on", turn.on(), "after", after))
                    : Finding.of(SPOKEN, Map.of("on", turn.on(), "after", after, "policy", policy));
        }
        String before = turn.before().get().name();
        return turn.after().isEmpty()
                ? Finding.of(SILENT, Map.of("on", turn.on(), "policy", policy, "before", before))
                : Finding.of(TURNED, Map.of("on", turn.on(), "before", before, "after", after));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TierChange change
                && turn.on().equals(change.turn.on())
                && turn.before().equals(change.turn.before())
                && turn.after().equals(change.turn.after())
                && withdrawn == change.withdrawn;
    }

    @Override
    public int hashCode() {
        return Objects.hash(turn.on(), turn.before(), turn.after(), withdrawn);
    }

    /** Day and bands, without the pupil. */
    @Override
    public String toString() {
        return "TierChange[" + turn.on() + ": " + turn.before().map(Band::name).orElse("-") + " -> "
                + turn.after().map(Band::name).orElse("-") + (withdrawn ? ", withdrawn]" : "]");
    }
}
