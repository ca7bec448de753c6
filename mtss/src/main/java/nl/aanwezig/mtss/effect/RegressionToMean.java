package nl.aanwezig.mtss.effect;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import nl.aanwezig.mtss.certainty.Normal;

/**
 * How far a group that was chosen for lying beyond a cut moves back by itself, whatever is done.
 *
 * <p>For normally spread values. Source: the domain reference, measures 4.1, after Barnett, van der Pols and Dobson (2005),
 * doi:10.1093/ije/dyh299; worked examples {@code regression-to-mean}.
 *
 * @param population what the pupils were chosen from
 * @param baselines how many measurements stand behind the value that they were chosen by, 1 or more; more of them leave less to chance
 * @param cut where they were chosen
 * @param side on which side of it they lie
 */
public record RegressionToMean(Population population, int baselines, double cut, Side side) {
    /** On which side of the cut the chosen lie. */
    public enum Side {
        /** Chosen for much, such as much absence. */
        ABOVE,
        /** Chosen for little, such as little attendance. */
        BELOW
    }

    /**
     * How one measurement of all pupils is spread: of the school's own last year, not of those who were chosen.
     *
     * @param mean of all pupils
     * @param sigma standard deviation of one measurement, above 0
     * @param rho correlation of one measurement with the next, 0 to 1; the share of the variance that is between pupils
     */
    public record Population(double mean, double sigma, double rho) {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException when one is outside its bounds
         */
        public Population {
            checkArgument(Double.isFinite(mean), "The mean is %s.\nMaybe nobody was measured.", mean);
            checkArgument(
                    sigma > 0 && Double.isFinite(sigma),
                    "The standard deviation is %s.\nMaybe all pupils have one value.",
                    sigma);
            checkArgument(
                    rho >= 0 && rho <= 1,
                    "The correlation is %s.\nMaybe the two measurements are of other pupils.",
                    rho);
        }

        /**
         * The population that two measurements of the same pupils show.
         *
         * @param first of each pupil, at least three, not all equal
         * @param second of the same pupils in the same order, not all equal
         * @throws IllegalArgumentException when they do not show one, such as with a correlation below 0
         */
        public static Population of(double[] first, double[] second) {
            checkArgument(
                    first.length == second.length && first.length >= 3,
                    "%s pupils were measured first and %s after.\nMaybe leave out who was measured once.",
                    first.length,
                    second.length);
            double meanFirst = Arrays.stream(first).average().orElse(Double.NaN);
            double meanSecond = Arrays.stream(second).average().orElse(Double.NaN);
            double squaresFirst = 0;
            double squaresSecond = 0;
            double products = 0;
            for (int i = 0; i < first.length; i++) {
                squaresFirst += (first[i] - meanFirst) * (first[i] - meanFirst);
                squaresSecond += (second[i] - meanSecond) * (second[i] - meanSecond);
                products += (first[i] - meanFirst) * (second[i] - meanSecond);
            }
            // correlation rounds to a hair above 1 when both measurements agree
            double rho = Math.min(1, products / Math.sqrt(squaresFirst * squaresSecond));
            return new Population(meanFirst, Math.sqrt(squaresFirst / (first.length - 1)), rho);
        }

        /** Those chosen by one measurement above a cut. */
        public RegressionToMean chosenAbove(double cut) {
            return new RegressionToMean(this, 1, cut, Side.ABOVE);
        }

        /** Those chosen by one measurement below a cut. */
        public RegressionToMean chosenBelow(double cut) {
            return new RegressionToMean(this, 1, cut, Side.BELOW);
        }
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is outside its bounds
     */
    public RegressionToMean {
        checkArgument(baselines >= 1, "Chosen by %s measurements.\nMaybe 1 was meant.", baselines);
        checkArgument(Double.isFinite(cut), "The cut is %s.\nMaybe the policy has none.", cut);
    }

    /** The same choice by the mean of this many measurements. */
    public RegressionToMean by(int measurements) {
        return new RegressionToMean(population, measurements, cut, side);
    }

    /** How many standard deviations the cut lies from the mean, above 0 towards the side that was chosen. */
    public double z() {
        double distance = (cut - population.mean) / spread();
        return side == Side.ABOVE ? distance : -distance;
    }

    /** C(z): how many standard deviations the chosen lie from the mean, on average. */
    public double meanOfChosen() {
        return Normal.hazard(z());
    }

    /** How far the chosen move back towards the mean, 0 or more: {@code (sw²/m) / √(sb² + sw²/m) * C(z)}. */
    public double expected() {
        return within() / spread() * meanOfChosen();
    }

    /** The change to expect when nothing has an effect: below 0 for those chosen above the cut. */
    public double expectedChange() {
        return side == Side.ABOVE ? -expected() : expected();
    }

    /** The variance of a pupil's own baseline around what is usual for the pupil. */
    private double within() {
        return population.sigma * population.sigma * (1 - population.rho) / baselines;
    }

    private double spread() {
        return Math.sqrt(population.sigma * population.sigma * population.rho + within());
    }
}
