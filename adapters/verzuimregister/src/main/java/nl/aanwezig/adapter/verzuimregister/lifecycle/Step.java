package nl.aanwezig.adapter.verzuimregister.lifecycle;

import java.util.List;

/** What came of an event. */
public sealed interface Step {
    /**
     * It happened.
     *
     * @param edge the way that was taken
     */
    record Taken(Edge edge) implements Step {
        /** The status after it. */
        public Status next() {
            return edge.next();
        }
    }

    /**
     * It cannot happen; the status stays.
     *
     * @param reason why
     * @param allowed what can happen from this status
     */
    record Refused(Reason reason, List<Edge> allowed) implements Step {
        /** Copies the list. */
        public Refused {
            allowed = List.copyOf(allowed);
        }
    }

    /** Why an event cannot happen. */
    enum Reason {
        /** The event belongs to another actor. */
        OTHER_ACTOR,
        /** The status stands on old records alone. */
        READ_ONLY,
        /** Nothing leads on from this status. */
        FINAL,
        /** Other events lead on from this status. */
        NOT_FROM_HERE
    }
}
