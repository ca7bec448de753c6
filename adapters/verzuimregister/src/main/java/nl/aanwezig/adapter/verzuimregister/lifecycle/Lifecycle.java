package nl.aanwezig.adapter.verzuimregister.lifecycle;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Edge.Basis;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Step.Reason;

/**
 * The ways from status to status. Immutable.
 *
 * <pre>{@code
 * Step step = Lifecycle.standard().apply(Status.B, Event.CLOSED);
 * if (step instanceof Step.Refused no) return form(no.reason(), no.allowed());
 * }</pre>
 *
 * <p>Source: the domain reference, Dutch law 3.4 and 11.1, row 10. The register's own answers are seen in a real system; that a
 * municipality's and a school's events are possible from these statuses and from no others is inferred, so those edges can be changed.
 */
public final class Lifecycle {
    private static final Lifecycle STANDARD = new Lifecycle(
            List.of(
                    new Edge(Status.W, Event.ACCEPTED, Status.R, Basis.SOURCED),
                    new Edge(Status.W, Event.FAILED, Status.W, Basis.SOURCED),
                    new Edge(Status.R, Event.TAKEN_UP, Status.B, Basis.INFERRED),
                    new Edge(Status.R, Event.TAKEN_NOTE_OF, Status.K, Basis.INFERRED),
                    new Edge(Status.R, Event.WITHDRAWN, Status.I, Basis.INFERRED),
                    new Edge(Status.R, Event.CHANGED, Status.R, Basis.INFERRED),
                    new Edge(Status.B, Event.CLOSED, Status.G, Basis.INFERRED),
                    new Edge(Status.B, Event.TAKEN_NOTE_OF, Status.K, Basis.INFERRED),
                    new Edge(Status.B, Event.WITHDRAWN, Status.I, Basis.INFERRED),
                    new Edge(Status.B, Event.CHANGED, Status.B, Basis.INFERRED)),
            Optional.empty());

    private final List<Edge> edges;
    private final Optional<Period> answerTerm;

    private Lifecycle(List<Edge> edges, Optional<Period> answerTerm) {
        this.edges = List.copyOf(edges);
        this.answerTerm = answerTerm;
    }

    /** As the domain reference gives it, without a term for the municipality. */
    public static Lifecycle standard() {
        return STANDARD;
    }

    /** With another edge; it takes the place of one with the same start and event. */
    public Lifecycle with(Edge edge) {
        List<Edge> changed = new ArrayList<>(without(edge.start(), edge.event()).edges);
        changed.add(edge);
        return new Lifecycle(changed, answerTerm);
    }

    /**
     * Without the edge for this event, if there is one.
     *
     * @throws IllegalArgumentException when a source shows that edge
     */
    public Lifecycle without(Status start, Event event) {
        List<Edge> changed = new ArrayList<>(edges);
        changed.removeIf(edge -> {
            boolean isIt = edge.start() == start && edge.event() == event;
            if (isIt && edge.basis() == Basis.SOURCED) {
                throw new IllegalArgumentException("The edge from " + start + " by " + event
                        + " is sourced.\nMaybe change one of those that are inferred.");
            }
            return isIt;
        });
        return new Lifecycle(changed, answerTerm);
    }

    /** With a term within which a municipality answers. No source gives one (3.4), so there is none unless you name it. */
    public Lifecycle answerWithin(Period term) {
        return new Lifecycle(edges, Optional.of(term));
    }

    /** What an event by the one who does it makes of a status. */
    public Step apply(Status status, Event event) {
        return apply(status, event, event.by());
    }

    /** What an event makes of a status, refused when another actor than its own tries it. */
    public Step apply(Status status, Event event, Actor actor) {
        Optional<Edge> edge = edges.stream()
                .filter(way -> way.start() == status && way.event() == event)
                .findFirst();
        if (status.isReadOnly()) {
            return refused(Reason.READ_ONLY, status);
        }
        if (event.by() != actor) {
            return refused(Reason.OTHER_ACTOR, status);
        }
        if (edge.isEmpty()) {
            return refused(allowed(status).isEmpty() ? Reason.FINAL : Reason.NOT_FROM_HERE, status);
        }
        return new Step.Taken(edge.get());
    }

    private Step refused(Reason reason, Status status) {
        return new Step.Refused(reason, allowed(status));
    }

    /** What can happen from a status. */
    public List<Edge> allowed(Status status) {
        return edges.stream().filter(edge -> edge.start() == status).toList();
    }

    /** All edges. */
    public List<Edge> edges() {
        return edges;
    }

    /** The last day on which a municipality should answer what was registered on a day; empty without a term. */
    public Optional<LocalDate> answerDue(LocalDate registered) {
        return answerTerm.map(registered::plus);
    }
}
