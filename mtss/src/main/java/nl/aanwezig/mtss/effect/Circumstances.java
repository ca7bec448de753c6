package nl.aanwezig.mtss.effect;

import static com.google.common.base.Preconditions.checkArgument;

import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.mtss.effect.Phases.Direction;

/**
 * What must be known of a comparison before its number means anything, and what its warnings come from.
 *
 * @param outcome what was measured: "days missed in 12 weeks"
 * @param improvement which way improvement lies
 * @param selection how the pupils with support were chosen
 * @param season whether before and after lie at the same time of the year
 * @param missing pupils, or points of one pupil, that belong to the comparison and have no value; 0 or more
 */
public record Circumstances(Phrase outcome, Direction improvement, Selection selection, Season season, int missing) {
    /** How the pupils with support were chosen. */
    public enum Selection {
        /** All pupils of a school or class, or by something that has nothing to do with the outcome. */
        NOT_BY_OUTCOME,
        /** By the outcome itself, as a tier does. */
        BY_OUTCOME,
        /** By the outcome itself, and so were the pupils who are compared with: they started at the same level. */
        BY_OUTCOME_LIKE_COMPARISON
    }

    /** When before and after were measured. */
    public enum Season {
        /** At the same time of the year. */
        SAME,
        /** At another time of the year, when other illnesses go round. */
        OTHER
    }

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException when it is below 0
     */
    public Circumstances {
        checkArgument(missing >= 0, "%s are missing.\nMaybe somebody was counted twice.", missing);
    }
}
