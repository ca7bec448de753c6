package nl.aanwezig.mtss.certainty;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.explain.Explanation;

/** How sure a band is, or why that cannot be told. Information beside the band, which a rule gave and which stays. */
public sealed interface Certainty {
    /** In words. */
    Explanation why();

    /**
     * How sure it is.
     *
     * @param method how it was reckoned
     * @param seen what the rule counted; something was possible
     * @param bands the policy's bands
     * @param ruleBand the band that the rule gave, one of them
     * @param effectivePossible as many independent units as tell as much as the possible ones, which came in spells; not more than those
     * @param interval where the rate behind the counts may lie
     * @param rate what is held of that rate, by this pupil's marks and what was usual at the school
     */
    record Told(
            CertaintyMethod method,
            Observed seen,
            RateBands bands,
            String ruleBand,
            double effectivePossible,
            Interval interval,
            Beta rate)
            implements Certainty {

        static Told of(CertaintyMethod method, Observed seen, RateBands bands, String ruleBand) {
            // Units that take turns would count for more than they are; nothing here may look surer than independent
            // units.
            double inflation = Math.max(1, seen.spells(method.usualSpell()).inflation());
            double possible = Decimals.of(seen.possible()) / inflation;
            double absent = Math.min(possible, Decimals.of(seen.absent()) / inflation);
            return new Told(
                    method,
                    seen,
                    bands,
                    ruleBand,
                    possible,
                    method.interval().of(absent, possible, method.level()),
                    method.prior().after(absent, possible - absent));
        }

        /** The probability of each band, in the order of {@link RateBands#names()}. */
        public List<Double> probabilities() {
            return bands.probabilities(rate);
        }

        /** The probability of the band that the rule gave. */
        public double probabilityOfRule() {
            return bands.probability(ruleBand, rate);
        }

        /** Why the rule's band is unstable; empty when it is stable. */
        public List<Doubt> doubts() {
            List<Doubt> doubts = new ArrayList<>();
            if (seen.possible().compareTo(method.minimumPossible()) < 0) {
                doubts.add(Doubt.FEW_UNITS);
            }
            if (probabilityOfRule() < method.minimumProbability()) {
                doubts.add(Doubt.LOW_PROBABILITY);
            }
            return ImmutableList.copyOf(doubts);
        }

        /** Whether there is no doubt. */
        public boolean stable() {
            return doubts().isEmpty();
        }

        @Override
        public Explanation why() {
            return CertaintyWording.of(this);
        }
    }

    /**
     * It cannot be told.
     *
     * @param silence why not
     */
    record Untold(Silence silence) implements Certainty {
        @Override
        public Explanation why() {
            return CertaintyWording.of(this);
        }
    }

    /** Why a band is unstable. */
    enum Doubt {
        /** Fewer units were possible than the method asks for. */
        FEW_UNITS,
        /** The rule's band is less probable than the method asks for. */
        LOW_PROBABILITY
    }

    /** Why nothing can be said. */
    enum Silence {
        /** The policy's bands do not divide a rate of absence: they count, look at months, or at something else. */
        NOT_A_RATE,
        /** The policy says nothing of the pupil, so there is no band to be sure of. */
        NOT_EVALUATED,
        /** Nothing was possible. */
        NOTHING_POSSIBLE
    }
}
