package nl.aanwezig.core.leave;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.timeline.NotExpected;

/** Whether an adapted programme or learning elsewhere changes what is expected. */
public sealed interface ProgrammeJudgement {
    /** Why, in Dutch and English. */
    Explanation why();

    /**
     * It does.
     *
     * @param notExpected when the pupil is not expected at school
     */
    record Valid(NotExpected notExpected, Explanation why) implements ProgrammeJudgement {}

    /**
     * It changes nothing: the pupil is expected as before.
     *
     * @param gaps all that is missing
     */
    record Invalid(Set<Gap> gaps, Explanation why) implements ProgrammeJudgement {
        /** Copies the set. */
        public Invalid {
            gaps = ImmutableSortedSet.copyOf(gaps);
        }
    }

    /** What can be missing. */
    enum Gap {
        /** The Inspectorate did not consent for all its days. */
        NO_CONSENT,
        /** The hours a week were not set down. */
        NO_HOURS,
        /** Fewer hours of lessons are expected in a week than were set down: more would be freed than was agreed. */
        HOURS_DIFFER,
        /** There is no development plan with the parents' signature. */
        NO_SIGNED_PLAN,
        /** There is no statement of an expert. */
        NO_EXPERT_STATEMENT,
        /** It has no last day. */
        NOT_TEMPORARY,
        /** There is no plan to return. */
        NO_RETURN_PLAN,
        /** The pupil is not enrolled at the school on all its days. */
        NOT_ENROLLED,
        /** No adapted programme frees the hours of lessons at a distance. */
        DISTANCE_WITHOUT_PROGRAMME
    }
}
