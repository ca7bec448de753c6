package nl.aanwezig.core.leave;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.leave.LeaveRequest.Decider;
import nl.aanwezig.core.statute.Provision;

/** What the law says of an absence for which a ground is claimed. Days are school days of the pupil's calendar. */
public sealed interface LeaveOutcome {
    /** Why, in Dutch and English, with the articles. */
    Explanation why();

    /**
     * Ground and form are there.
     *
     * @param article of the ground
     * @param decidedBy who decided
     * @param days how many, at least 1
     */
    record Authorised(Provision article, Decider decidedBy, int days, Explanation why) implements LeaveOutcome {}

    /**
     * Ground or form is missing.
     *
     * @param obstacles all of them
     * @param days how many, at least 1
     */
    record NotAuthorised(Set<Obstacle> obstacles, int days, Explanation why) implements LeaveOutcome {
        /** Copies the set. */
        public NotAuthorised {
            obstacles = ImmutableSortedSet.copyOf(obstacles);
        }
    }

    /**
     * The head may grant it and has not decided yet.
     *
     * @param days how many, at least 1
     */
    record HeadDecides(int days, Explanation why) implements LeaveOutcome {}

    /**
     * It is more than the head may grant in the school year: the attendance officer of residence decides, after hearing the head.
     *
     * @param days how many, at least 1
     */
    record OfficerDecides(int days, Explanation why) implements LeaveOutcome {}

    /** There is no school on these days. */
    record NotNeeded(Explanation why) implements LeaveOutcome {}

    /** What can stand in the way. */
    enum Obstacle {
        /** The head was not told or asked. */
        NOT_TOLD,
        /** The head was told or asked too late. */
        TOLD_TOO_LATE,
        /** Somebody else should have told or asked. */
        TOLD_BY_ANOTHER,
        /** No circumstance was given. */
        NO_REASON,
        /** A circumstance that never gives leave. */
        NEVER,
        /** More school days than the leave table gives for this circumstance. */
        MORE_THAN_TABLE,
        /** It was not shown that a parent's job rules out holidays in the school holidays. */
        NO_JOB_GROUND,
        /** Holiday leave was given already in this school year. */
        HOLIDAY_GIVEN_BEFORE,
        /** More school days than holiday leave can have in a school year. */
        TOO_MANY_DAYS,
        /** Holiday leave in the first two lesson weeks of the school year. */
        FIRST_LESSON_WEEKS,
        /** Whoever decided may not decide on this. */
        DECIDED_BY_ANOTHER,
        /** The officer did not hear the head. */
        HEAD_NOT_HEARD,
        /** It was refused. */
        REFUSED
    }
}
