package nl.aanwezig.adapter.edfi;

import nl.aanwezig.core.failure.FailureReason;

/** Why no entity can be made of a record. Never leaves the package. */
final class UnusableRow extends Exception {
    private static final long serialVersionUID = 1L;

    private final FailureReason reason;
    private final String value;

    UnusableRow(FailureReason reason, String value) {
        super(reason.id(), null, false, false);
        this.reason = reason;
        this.value = value;
    }

    FailureReason reason() {
        return reason;
    }

    String value() {
        return value;
    }
}
