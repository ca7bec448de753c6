package nl.aanwezig.mtss.certainty;

import static com.google.common.base.Preconditions.checkArgument;

import nl.aanwezig.core.measure.Runs;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/**
 * What was seen of one pupil: how much, how much of it missed, and in how many spells.
 *
 * @param absent units missed, 0 or more
 * @param possible units that were possible, not below {@code absent}
 * @param spells unbroken runs of units missed; 0 where nothing was missed or nobody counted
 */
public record Observed(Ratio absent, Ratio possible, int spells) {
    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException when they contradict one another
     */
    public Observed {
        checkArgument(
                absent.signum() >= 0 && absent.compareTo(possible) <= 0,
                "%s units were missed of %s.\nMaybe the two were swapped.",
                absent,
                possible);
        checkArgument(
                spells >= 0 && (spells == 0 || absent.signum() > 0),
                "%s units were missed in %s spells.\nMaybe the spells are another pupil's.",
                absent,
                spells);
    }

    /** What a tally holds, with the spells that were counted in its window. */
    public static Observed of(Tally tally, int spells) {
        return new Observed(tally.absent(), tally.possible(), spells);
    }

    /** What a tally holds; spells that were going on when its window opened are not among them. */
    public static Observed of(Tally tally) {
        int spells = tally.runs().map(Runs::started).orElse(0);
        return of(tally, tally.absent().signum() > 0 ? spells : 0);
    }

    /** Units in time order, each missed or not. Holidays and weekends are no units, so they break no spell. */
    public static Observed of(boolean... missed) {
        int absent = 0;
        int spells = 0;
        for (int i = 0; i < missed.length; i++) {
            if (missed[i]) {
                absent++;
                spells += i == 0 || !missed[i - 1] ? 1 : 0;
            }
        }
        return new Observed(Ratio.of(absent), Ratio.of(missed.length), spells);
    }

    /** The share missed, exact; {@link #possible()} must be above 0. */
    public Share rate() {
        return Share.of(absent, possible);
    }

    /**
     * The spells behind the counts, by the pupil's own mean spell.
     *
     * <p>Where everything or nothing was missed, or nobody counted spells, the pupil's own marks do not show how absence comes and goes;
     * then the usual length stands in, and everything missed is taken like nothing missed, which is its mirror image.
     *
     * @param usualLength the mean spell to take then, 1 or more
     */
    public Spells spells(double usualLength) {
        if (absent.signum() == 0 || absent.equals(possible)) {
            return new Spells(0, usualLength);
        }
        double length = spells == 0 ? usualLength : Math.max(1, Decimals.of(absent) / spells);
        return new Spells(Math.min(Decimals.of(rate().value()), Spells.highestRate(length)), length);
    }
}
