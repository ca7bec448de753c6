package nl.aanwezig.core.quantity;

/** On which side of a limit a figure lies, and whether the limit itself belongs to it. */
public enum Bound {
    /** The limit or more. */
    AT_LEAST,
    /** More than the limit. */
    MORE_THAN,
    /** The limit or less. */
    AT_MOST,
    /** Less than the limit. */
    LESS_THAN;

    /** Whether the value lies on this side of the limit. */
    public <Q extends Quantity<Q>> boolean holds(Q value, Q limit) {
        int order = value.compareTo(limit);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }
}
