package nl.aanwezig.core.signal;

/** What became of a condition. */
public enum Outcome {
    /** It holds. */
    MET,
    /** It does not hold. */
    NOT_MET,
    /** It cannot be told, for lack of figures. */
    UNDETERMINED;

    static Outcome of(boolean holds) {
        return holds ? MET : NOT_MET;
    }
}
