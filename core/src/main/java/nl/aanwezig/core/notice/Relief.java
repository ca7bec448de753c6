package nl.aanwezig.core.notice;

/**
 * Whether somebody who stays away without a break is reported each time that the limit is reached, or once a week.
 *
 * <p>Source: DUO (the domain reference, Dutch law 2.7): who is continuously absent and passes 16 hours more than once a week may be
 * reported once in 7 calendar days.
 */
public enum Relief {
    /** Each time that the limit is reached. */
    NONE,
    /**
     * While no day is attended, a notice after another one ends on the last missed day of the 7 calendar days that follow the other's end
     * (the seventh included), with all that was missed up to it. Before those days are over it is not there yet.
     */
    ONCE_IN_SEVEN_DAYS
}
