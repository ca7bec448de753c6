package nl.aanwezig.core.notice;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a notice.
 *
 * @param number of the notice in the pupil's ledger, from 1; never used again
 * @param change what happened
 * @param at when the register was looked at
 * @param notice as it stands after it; for a withdrawal as it stood before
 * @param before as it stood before, for a mutation
 */
public record NoticeEvent(int number, Change change, Instant at, Notice notice, Optional<Notice> before) {
    /** What can happen. */
    public enum Change {
        /** It arose. */
        PROPOSED,
        /** A correction gave it other days, another amount or other lessons (mutatie). */
        CHANGED,
        /** After a correction nothing of it stands (intrekking). */
        WITHDRAWN
    }

    /**
     * Checks that a mutation knows what it changed.
     *
     * @throws IllegalArgumentException when it does not, or when another change does
     */
    public NoticeEvent {
        checkArgument(
                before.isPresent() == (change == Change.CHANGED),
                "A notice that is %s has %s before it.\nMaybe it is a mutation.",
                change,
                before.isPresent() ? "one" : "none");
    }
}
