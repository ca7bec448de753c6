package nl.aanwezig.core.measure;

/** How a unit counts of which a pupil missed a part. */
public enum PartRule {
    /** For the part that was missed. */
    PROPORTIONAL,
    /** As missed when at least half of it was (US federal definition; South Carolina), else as present. */
    AT_LEAST_HALF,
    /** As missed, however small the part. */
    ANY_PART,
    /** As present (EDU: the category Partial weighs 0, and the duration is not used). */
    NEVER;

    /**
     * How much of the unit counts as missed, given the part that was, from 0 up to and including 1. Under every rule a unit that was
     * missed whole counts whole.
     */
    public Ratio counted(Ratio missed) {
        return switch (this) {
            case PROPORTIONAL -> missed;
            case AT_LEAST_HALF -> missed.compareTo(Ratio.of(1, 2)) >= 0 ? Ratio.ONE : Ratio.ZERO;
            case ANY_PART -> missed.signum() > 0 ? Ratio.ONE : Ratio.ZERO;
            case NEVER -> missed.equals(Ratio.ONE) ? Ratio.ONE : Ratio.ZERO;
        };
    }
}
