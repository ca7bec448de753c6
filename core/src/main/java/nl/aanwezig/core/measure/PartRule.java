package nl.aanwezig.core.measure;

import nl.aanwezig.core.quantity.Ratio;

/** How a unit counts of which a pupil missed a part. */
public enum PartRule {
    /** For the part that was missed. */
    PROPORTIONAL,
    /** As missed when at least half of it was (US federal definition; South Carolina), else as present. */
    AT_LEAST_HALF,
    /** As missed, however small the part. */
    ANY_PART,
    /** As much as its code weighs, whatever the mark says was missed (EDU, which carries the duration and does not use it). */
    BY_CODE;

    /**
     * How much of the unit counts as missed.
     *
     * @param missed the part that was missed, from 0 up to and including 1
     * @param weight the weight of the code, from 0 up to and including 1
     */
    public Ratio counted(Ratio missed, Ratio weight) {
        return switch (this) {
            case PROPORTIONAL -> missed;
            case AT_LEAST_HALF -> missed.compareTo(Ratio.of(1, 2)) >= 0 ? Ratio.ONE : Ratio.ZERO;
            case ANY_PART -> missed.signum() > 0 ? Ratio.ONE : Ratio.ZERO;
            case BY_CODE -> weight;
        };
    }
}
