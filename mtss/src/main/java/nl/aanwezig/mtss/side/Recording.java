package nl.aanwezig.mtss.side;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.mtss.SourcedTier;

/**
 * What a person recorded of a pupil on one side: one level or several at once, on a basis that is named. Never inferred: the types rest
 * on intent and knowledge of persons, which no marks hold (the domain reference, measures 2.1). It has no room for free text, so none
 * for a diagnosis.
 *
 * @param levels all of one side, at least one; {@link Level#NO_PROBLEM} and {@link Level#UNDETERMINED} stand alone
 * @param bases what the author went by, at least one
 * @param author who recorded it, not blank
 * @param date the day on which it was recorded; it holds from that day on, until something newer is recorded on the same side
 * @param tier the support that the author sees fit on this side, in the terms of a policy; empty when the author named none
 */
public record Recording(Set<Level> levels, List<Basis> bases, String author, LocalDate date, Optional<SourcedTier> tier)
        implements Statement {
    /**
     * Copies the collections, the levels by code, and checks everything.
     *
     * @throws IllegalArgumentException when there is no level, no basis or no author, levels are of several sides, or one that stands
     * alone does not
     */
    public Recording {
        levels = levels.stream().sorted(Comparator.comparing(Level::code)).collect(ImmutableSet.toImmutableSet());
        bases = ImmutableList.copyOf(bases);
        Signed.check(author, date);
        checkArgument(
                !levels.isEmpty(),
                "The recording of %s names no level.\nMaybe \"%s\" was meant, or the form was left open.",
                date,
                Level.UNDETERMINED.code());
        checkArgument(
                levels.stream().map(Level::side).distinct().count() == 1,
                "The recording of %s names levels of several sides.\nMaybe make one recording for each side.",
                date);
        checkArgument(
                levels.size() == 1 || levels.stream().noneMatch(Level::standsAlone),
                "The recording of %s names \"%s\" or \"%s\" beside another level.\nMaybe one of the two was ticked by mistake.",
                date,
                Level.NO_PROBLEM.code(),
                Level.UNDETERMINED.code());
        checkArgument(
                !bases.isEmpty(),
                "The recording of %s has no basis.\nMaybe name the conversation or the instrument that it rests on.",
                date);
    }

    /** Starts a recording; it becomes one when a person stands for it. */
    public static Draft of(Level... levels) {
        return new Draft(ImmutableSet.copyOf(levels));
    }

    /** The side that the levels are of. */
    public Side.Recorded side() {
        return levels.iterator().next().side();
    }

    /** With the support that the author sees fit on this side. */
    public Recording withTier(SourcedTier fit) {
        return new Recording(levels, bases, author, date, Optional.of(fit));
    }

    /** Side and day, without levels and author. */
    @Override
    public String toString() {
        return "Recording[" + side().code() + " on " + date + "]";
    }

    /** Levels that nobody stands for yet. */
    public static final class Draft {
        private final Set<Level> levels;

        private Draft(Set<Level> levels) {
            this.levels = levels;
        }

        /**
         * The recording.
         *
         * @param author who recorded it, not blank
         * @param date when
         * @param bases what the author went by, at least one
         * @throws IllegalArgumentException when something is missing or levels do not go together
         */
        public Recording by(String author, LocalDate date, Basis... bases) {
            return new Recording(levels, ImmutableList.copyOf(bases), author, date, Optional.empty());
        }
    }
}
