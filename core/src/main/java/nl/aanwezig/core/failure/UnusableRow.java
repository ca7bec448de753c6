package nl.aanwezig.core.failure;

/**
 * A value that makes its row unusable. The reader of a row throws it, and who knows file, line and pupil makes a {@link Failure} of it; no
 * user of an adapter meets it. Without a stack trace, because bad rows come by the thousand.
 */
public final class UnusableRow extends Exception {
    private static final long serialVersionUID = 1L;

    private final FailureReason reason;
    private final String value;

    /**
     * @param reason why
     * @param value as the source writes it, or the name of the column where there is none
     */
    public UnusableRow(FailureReason reason, String value) {
        super(reason.id(), null, false, false);
        this.reason = reason;
        this.value = value;
    }

    /** Why. */
    public FailureReason reason() {
        return reason;
    }

    /** As the source writes it. */
    public String value() {
        return value;
    }
}
