package nl.aanwezig.core.notice;

/** How weeks in which nothing was missed count in an absence on end: holidays, and weeks of which nothing is known. */
public enum HolidayWeeks {
    /** Their seven days are left out: who is missing on both sides of a holiday did not miss the holiday. */
    SKIPPED,
    /** Their days count as any other. */
    COUNTED
}
