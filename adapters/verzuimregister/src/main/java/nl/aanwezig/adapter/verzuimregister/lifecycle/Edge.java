package nl.aanwezig.adapter.verzuimregister.lifecycle;

/**
 * One way from a status to the next.
 *
 * @param start the status before
 * @param event what happens; {@link Event#by} says who does it
 * @param next the status after; the same for an error and for a change of content
 * @param basis whether a source shows the edge
 */
public record Edge(Status start, Event event, Status next, Basis basis) {
    /** What an edge rests on. */
    public enum Basis {
        /** A source shows it. */
        SOURCED,
        /** A source says who sets the status, and that it can be reached from here is the project's own reasoning. */
        INFERRED
    }

    /**
     * Refuses edges that touch a status which is only read.
     *
     * @throws IllegalArgumentException when one of the two is D
     */
    public Edge {
        if (start.isReadOnly() || next.isReadOnly()) {
            throw new IllegalArgumentException("The edge " + start + " to " + next
                    + " touches a status that is read and never sent.\nMaybe closed (G) was meant.");
        }
    }

    /** Whether the report gets a new mutation date. */
    public boolean isMutation() {
        return event == Event.CHANGED;
    }
}
