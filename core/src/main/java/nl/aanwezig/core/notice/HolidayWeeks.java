package nl.aanwezig.core.notice;

/** How weeks without school days count in an absence on end. */
public enum HolidayWeeks {
    /** Their seven days are left out: who is missing on both sides of a holiday did not miss the holiday. */
    SKIPPED,
    /** Their days count as any other. */
    COUNTED
}
