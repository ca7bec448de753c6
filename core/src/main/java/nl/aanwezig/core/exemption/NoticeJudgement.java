package nl.aanwezig.core.exemption;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import nl.aanwezig.core.explain.Explanation;

/** Whether a notice of exemption has its form. It says nothing about whether staying away from school is good for anybody. */
public sealed interface NoticeJudgement {
    /** Why, in Dutch and English, with the articles. */
    Explanation why();

    /**
     * The form is right, so the exemption holds by law.
     *
     * @param exemptions in time order: one, or several where a mobile school near by interrupts it (art. 5a)
     */
    record Valid(List<Exemption> exemptions, Explanation why) implements NoticeJudgement {
        /** Copies the list. */
        public Valid {
            exemptions = ImmutableList.copyOf(exemptions);
        }
    }

    /**
     * The form is not right, so nothing holds.
     *
     * @param defects all that is wrong with it
     */
    record Invalid(Set<Defect> defects, Explanation why) implements NoticeJudgement {
        /** Copies the set. */
        public Invalid {
            defects = ImmutableSortedSet.copyOf(defects);
        }
    }

    /** What can be wrong with a notice. */
    enum Defect {
        /** The act of that place does not know the ground. */
        UNKNOWN_GROUND,
        /** The ground takes a decision of the municipality, not a notice (art. 15). */
        TAKES_A_DECISION,
        /** Not all that a notice has to tell was told. */
        CONTENTS_MISSING,
        /** Received less than a month before the duty starts. */
        TOO_LATE_FOR_START,
        /** Renewed on 1 July or later. */
        TOO_LATE_FOR_YEAR,
        /** Renewed before the year began that goes before the one that is claimed: each year takes a notice of its own. */
        TOO_EARLY_FOR_YEAR,
        /** The declaration of the ground is missing, or is one of another ground. */
        NO_DECLARATION,
        /** The municipality did not appoint the expert. */
        NOT_APPOINTED,
        /** The expert treats the young person. */
        TREATING,
        /** The declaration is older than three months. */
        DECLARATION_TOO_OLD,
        /** The declaration has a later date than the notice that should carry it. */
        DECLARATION_NOT_YET_SIGNED,
        /** The expert found the young person fit. */
        DECLARED_FIT,
        /** Placed in the year before at a school of the direction that is objected to. */
        PLACED_THE_YEAR_BEFORE,
        /** Not enrolled abroad, or not attending there regularly. */
        NOT_ATTENDING_ABROAD,
        /** Not travelling with a fair or circus, or the young person does not travel along. */
        NOT_TRAVELLING,
        /** Claimed from a day outside March up to and including October. */
        OUTSIDE_SEASON,
        /** All the time that is claimed a mobile school is near. */
        MOBILE_SCHOOL_NEAR
    }
}
