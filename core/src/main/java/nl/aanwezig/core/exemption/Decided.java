package nl.aanwezig.core.exemption;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.explain.Explanation;

/**
 * What became of an application on which the municipality decides.
 *
 * @param <T> what was applied for
 */
public sealed interface Decided<T> {
    /** Why, in Dutch and English, with the articles. */
    Explanation why();

    /**
     * It was granted, and nothing stands in the way.
     *
     * @param what stands now
     */
    record Granted<T>(T what, Explanation why) implements Decided<T> {}

    /** It was refused. */
    record Refused<T>(Explanation why) implements Decided<T> {}

    /**
     * Nobody decided yet.
     *
     * @param by the last day to decide, included; empty where this act names none
     */
    record Awaiting<T>(Optional<LocalDate> by, Explanation why) implements Decided<T> {}

    /**
     * The act does not allow it, whatever was decided.
     *
     * @param obstacles all that stands in the way
     */
    record NotAllowed<T>(Set<Obstacle> obstacles, Explanation why) implements Decided<T> {
        /** Copies the set. */
        public NotAllowed {
            obstacles = ImmutableSortedSet.copyOf(obstacles);
        }
    }

    /**
     * What the municipality decided.
     *
     * @param answer yes or no
     * @param at when
     */
    record Decision(Answer answer, Instant at) {}

    /** Yes or no. */
    enum Answer {
        /** Granted. */
        GRANTED,
        /** Refused, with reasons in writing. */
        REFUSED
    }

    /** What can stand in the way of granting. */
    enum Obstacle {
        /** Details of the young person that go with the application are missing. */
        DETAILS_MISSING,
        /** The plan of work (plan van aanpak) is missing. */
        PLAN_MISSING,
        /** It is not shown that the young person has reached the age on the first day. */
        AGE_NOT_SHOWN,
        /** It was not found that full-time day education does not fit the young person. */
        NOT_FOUND_UNFIT,
        /** The school board does not agree. */
        BOARD_DOES_NOT_AGREE,
        /** It does not lie within one school year. */
        NOT_ONE_SCHOOL_YEAR,
        /** It does not lie within the last school year of the duty. */
        NOT_THE_LAST_SCHOOL_YEAR,
        /** The statement of the head is missing. */
        STATEMENT_MISSING,
        /** Renewal was asked less than eight weeks before the end. */
        RENEWED_TOO_LATE,
        /** It was decided before all were heard. */
        NOT_ALL_HEARD,
        /** No special circumstances were shown. */
        NO_SPECIAL_CIRCUMSTANCES,
        /** It was not shown that other education is sufficient. */
        EDUCATION_NOT_SHOWN,
        /** It lies outside the qualification duty, from which alone it frees. */
        OUTSIDE_QUALIFICATION_DUTY
    }
}
