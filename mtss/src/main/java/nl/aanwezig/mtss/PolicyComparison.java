package nl.aanwezig.mtss;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;

/**
 * Two policies on the same timelines: which pupils move, and why.
 *
 * @param compared how often both were asked: for each timeline, or once a pupil where both count schools together
 * @param moves those of which the outcomes differ, pupils in the order of their first timelines
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
     * Asks both policies about each timeline, of pupils of whom nothing was recorded beside the register.
     *
     * @param asOf the last day that is looked at, included
     */
    public static PolicyComparison of(
            TierPolicy one, TierPolicy other, Collection<Timeline> timelines, LocalDate asOf) {
        return of(one, other, timelines, asOf, pupil -> Facts.none());
    }

    /**
     * Asks both policies about each timeline; a policy that counts schools together is asked about all of a pupil's at once, and where both
     * do, a pupil is compared once. Outcomes are the same when tiers are, or where a policy has none when the names of the bands are, and
     * when neither says anything.
     *
     * @param asOf the last day that is looked at, included
     * @param facts what people recorded about a pupil: {@code register::facts}
     */
    public static PolicyComparison of(
            TierPolicy one,
            TierPolicy other,
            Collection<Timeline> timelines,
            LocalDate asOf,
            Function<PupilId, Facts> facts) {
        Map<PupilId, List<Timeline>> pupils = new LinkedHashMap<>();
        timelines.forEach(timeline -> pupils.computeIfAbsent(timeline.pupil().id(), id -> new ArrayList<>())
                .add(timeline));
        int compared = 0;
        ImmutableList.Builder<Move> moves = ImmutableList.builder();
        for (Map.Entry<PupilId, List<Timeline>> pupil : pupils.entrySet()) {
            List<TierDecision> first = Mtss.with(one).classifyAll(pupil.getValue(), asOf, facts.apply(pupil.getKey()));
            List<TierDecision> second =
                    Mtss.with(other).classifyAll(pupil.getValue(), asOf, facts.apply(pupil.getKey()));
            for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
                compared++;
                Move move =
                        new Move(first.get(Math.min(i, first.size() - 1)), second.get(Math.min(i, second.size() - 1)));
                if (!same(move.one(), move.other())) {
                    moves.add(move);
                }
            }
        }
        return new PolicyComparison(compared, moves.build());
    }

    private static boolean same(TierDecision one, TierDecision other) {
        if (one.band().isEmpty() && other.band().isEmpty()) {
            return true;
        }
        boolean haveTiers = one.tier().isPresent() && other.tier().isPresent();
        return haveTiers ? one.tier().equals(other.tier()) : outcome(one).equals(outcome(other));
    }

    private static String outcome(TierDecision decision) {
        return decision.band().map(Band::name).or(decision::notEvaluated).orElseThrow();
    }
}
