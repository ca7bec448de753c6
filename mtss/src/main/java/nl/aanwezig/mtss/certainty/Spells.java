package nl.aanwezig.mtss.certainty;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Absence that comes in spells: a chain of two states, where a unit after a missed one is likelier to be missed than another.
 *
 * <p>Units in spells tell less than as many independent ones; {@link #inflation()} says how much less. Source: the domain reference,
 * measures 3.6; worked examples {@code markov-vif}.
 *
 * @param rate the share missed, from 0 up to {@code meanLength / (meanLength + 1)}, where every attended unit stands alone
 * @param meanLength how many units are missed one after the other, on average; 1 or more
 */
public record Spells(double rate, double meanLength) {
    /** What doubles may add to a rate that is just possible. */
    private static final double ROUNDING = 1e-12;

    /**
     * Checks that there is such a chain.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Spells {
        checkArgument(
                meanLength >= 1 && Double.isFinite(meanLength),
                "The mean spell is %s units long.\nMaybe units missed and spells were swapped.",
                meanLength);
        checkArgument(
                rate >= 0 && rate <= highestRate(meanLength) + ROUNDING,
                "A rate of %s cannot come in spells of %s units.\nMaybe the rate stands in per cent, or the spells are longer.",
                rate,
                meanLength);
    }

    /** The highest rate that spells of this length leave room for: one unit attended between any two. */
    static double highestRate(double meanLength) {
        return meanLength / (meanLength + 1);
    }

    /** The probability that a unit after a missed one is missed. */
    public double afterMissed() {
        return 1 - 1 / meanLength;
    }

    /** The probability that a unit after an attended one is missed. */
    public double afterAttended() {
        return Math.min(1, rate / ((1 - rate) * meanLength));
    }

    /** The correlation of a unit with the next. */
    public double rho() {
        return afterMissed() - afterAttended();
    }

    /** How many units tell as much as one independent one: {@code (1 + rho) / (1 - rho)}. Below 1 where units take turns. */
    public double inflation() {
        return (1 + rho()) / (1 - rho());
    }

    /** As many independent units as tell as much as these. */
    public double effective(double units) {
        return units / inflation();
    }
}
