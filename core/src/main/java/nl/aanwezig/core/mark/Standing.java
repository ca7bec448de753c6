package nl.aanwezig.core.mark;

/** How an absence or lateness stands before the rules of school and law. */
public enum Standing {
    /** With a valid reason (geoorloofd). */
    AUTHORISED,
    /** Without a valid reason (ongeoorloofd). */
    UNAUTHORISED,
    /** Not judged yet: never counted as unauthorised. */
    OPEN
}
