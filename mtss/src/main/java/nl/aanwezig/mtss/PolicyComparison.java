package nl.aanwezig.mtss;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.timeline.Timeline;

/**
 * Two policies on the same timelines: which pupils move, and why.
 *
 * @param compared how many timelines both were asked about
 * @param moves those on which the outcomes differ, in the order of the timelines
 */
public record PolicyComparison(int compared, List<Move> moves) {
    private static final Phrase MOVED = new Phrase(
            "Volgens {one}: \"{before}\". Volgens {other}: \"{now}\".",
            "By {one}: \"{before}\". By {other}: \"{now}\".");

    /** Copies the list. */
    public PolicyComparison {
        moves = ImmutableList.copyOf(moves);
    }

    /**
     * A pupil at a school whom the two place differently.
     *
     * @param one what the first policy says
     * @param other what the second says
     */
    public record Move(TierDecision one, TierDecision other) {
        /** Both outcomes, then the first policy's reasons, then the second's. */
        public Explanation why() {
            ImmutableList.Builder<Finding> findings = ImmutableList.builder();
            findings.add(Finding.of(
                    MOVED,
                    Map.of(
                            "one", one.policy(),
                            "before", outcome(one),
                            "other", other.policy(),
                            "now", outcome(other))));
            findings.addAll(one.why().findings());
            findings.addAll(other.why().findings());
            return new Explanation(findings.build());
        }

        /** Says nothing of the pupil. */
        @Override
        public String toString() {
            return "Move[" + one + " -> " + other + "]";
        }
    }

    /**
     * Asks both policies about each timeline. Outcomes are the same when tiers are, or where a policy has none when the names of the bands
     * are.
     *
     * @param asOf the last day that is looked at, included
     */
    public static PolicyComparison of(
            TierPolicy one, TierPolicy other, Collection<Timeline> timelines, LocalDate asOf) {
        ImmutableList.Builder<Move> moves = ImmutableList.builder();
        for (Timeline timeline : timelines) {
            TierDecision first = Mtss.with(one).classify(timeline, asOf);
            TierDecision second = Mtss.with(other).classify(timeline, asOf);
            if (!same(first, second)) {
                moves.add(new Move(first, second));
            }
        }
        return new PolicyComparison(timelines.size(), moves.build());
    }

    private static boolean same(TierDecision one, TierDecision other) {
        boolean haveTiers = one.tier().isPresent() && other.tier().isPresent();
        return haveTiers ? one.tier().equals(other.tier()) : outcome(one).equals(outcome(other));
    }

    private static String outcome(TierDecision decision) {
        return decision.band().map(Band::name).or(decision::notEvaluated).orElseThrow();
    }
}
