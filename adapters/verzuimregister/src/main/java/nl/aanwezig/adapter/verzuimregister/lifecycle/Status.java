package nl.aanwezig.adapter.verzuimregister.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/** The statuses of a report (status melding). The name of the constant is the code. */
public enum Status {
    /** Waits to be sent: known to the sender's own system alone. */
    W("wacht op verzending", "waiting to be sent", Actor.SCHOOL),
    /** The register took it. */
    R("geregistreerd", "registered", Actor.REGISTER),
    /** The municipality works on it. */
    B("in behandeling", "in treatment", Actor.MUNICIPALITY),
    /** The municipality closed it. */
    G("afgesloten", "closed", Actor.MUNICIPALITY),
    /** The municipality took note of it and does no more. */
    K("ter kennisgeving aangenomen", "taken note of", Actor.MUNICIPALITY),
    /** The school took it back. */
    I("ingetrokken", "withdrawn", Actor.SCHOOL),
    /** Handed over to others: dropped in August 2020 and still on old records. Read, never sent (11.1, row 10). */
    D("overgedragen aan derden", "transferred to third parties", Actor.MUNICIPALITY);

    private final String dutch;
    private final String english;
    private final Actor setBy;

    Status(String dutch, String english, Actor setBy) {
        this.dutch = dutch;
        this.english = english;
        this.setBy = setBy;
    }

    /** The status with this code, in capitals; empty when there is none. */
    public static Optional<Status> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(code))
                .findFirst();
    }

    /** As the register writes it. */
    public String code() {
        return name();
    }

    /** In Dutch, as the register names it. */
    public String dutch() {
        return dutch;
    }

    /** In English. */
    public String english() {
        return english;
    }

    /** Who sets it. */
    public Actor setBy() {
        return setBy;
    }

    /** Whether it is known to the sender's own system alone. */
    public boolean isLocal() {
        return this == W;
    }

    /** Whether it only stands on old records, so that nothing leads to it or away from it. */
    public boolean isReadOnly() {
        return this == D;
    }
}
