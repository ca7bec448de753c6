package nl.aanwezig.core.notice;

/** The kinds of report. */
public enum NoticeKind {
    /** Sixteen hours of lesson or practice time missed without a valid reason in four consecutive lesson weeks, under 18. */
    SIXTEEN_HOURS
}
