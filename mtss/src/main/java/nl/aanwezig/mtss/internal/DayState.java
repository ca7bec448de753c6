package nl.aanwezig.mtss.internal;

/** What can be said of a unit or day. */
public enum DayState {
    /** So much of it was missed that it counts. */
    MISSED,
    /** Something was recorded, and less than that was missed. */
    ATTENDED,
    /** It was required and nothing was recorded. Silence is neither. */
    UNKNOWN,
    /** Nothing was required. */
    NOT_REQUIRED
}
