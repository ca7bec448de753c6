package nl.aanwezig.adapter.verzuimregister.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Edge.Basis;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Step.Reason;
import org.junit.jupiter.api.Test;

/** The figure of the domain reference, Dutch law 3.4: every pair of status and event, and nothing else. */
class LifecycleTest {
    /** Written from the figure: status and event, and where it leads. */
    private static final Map<String, Status> FIGURE = Map.of(
            "W ACCEPTED", Status.R,
            "W FAILED", Status.W,
            "R TAKEN_UP", Status.B,
            "R TAKEN_NOTE_OF", Status.K,
            "B CLOSED", Status.G,
            "B TAKEN_NOTE_OF", Status.K,
            "R WITHDRAWN", Status.I,
            "B WITHDRAWN", Status.I,
            "R CHANGED", Status.R,
            "B CHANGED", Status.B);

    private static final Lifecycle LIFE = Lifecycle.standard();

    @Test
    void every_pair_goes_where_the_figure_says_or_is_refused() {
        int taken = 0;
        for (Status status : Status.values()) {
            for (Event event : Event.values()) {
                String pair = status + " " + event;
                Step step = LIFE.apply(status, event);
                if (step instanceof Step.Taken found) {
                    taken++;
                    assertEquals(FIGURE.get(pair), found.next(), pair);
                    assertEquals(event == Event.CHANGED, found.edge().isMutation(), pair);
                } else {
                    assertTrue(!FIGURE.containsKey(pair), pair);
                }
            }
        }
        assertEquals(FIGURE.size(), taken);
        assertEquals(FIGURE.size(), LIFE.edges().size());
    }

    @Test
    void a_refusal_says_why_and_what_can_happen_instead() {
        Step.Refused refused = assertInstanceOf(Step.Refused.class, LIFE.apply(Status.R, Event.CLOSED));
        assertSame(Reason.NOT_FROM_HERE, refused.reason());
        assertEquals(
                Set.of(Event.TAKEN_UP, Event.TAKEN_NOTE_OF, Event.WITHDRAWN, Event.CHANGED),
                refused.allowed().stream().map(Edge::event).collect(Collectors.toSet()));
    }

    @Test
    void nothing_leads_on_from_what_is_closed_taken_note_of_or_withdrawn() {
        for (Status status : Set.of(Status.G, Status.K, Status.I)) {
            for (Event event : Event.values()) {
                Step.Refused refused = assertInstanceOf(Step.Refused.class, LIFE.apply(status, event));
                assertSame(Reason.FINAL, refused.reason());
                assertTrue(refused.allowed().isEmpty());
            }
        }
    }

    @Test
    void transferred_is_read_and_never_led_to() {
        for (Event event : Event.values()) {
            assertSame(
                    Reason.READ_ONLY,
                    assertInstanceOf(Step.Refused.class, LIFE.apply(Status.D, event))
                            .reason());
        }
        assertTrue(LIFE.edges().stream().noneMatch(edge -> edge.next() == Status.D));
        assertThrows(
                IllegalArgumentException.class,
                () -> LIFE.with(new Edge(Status.B, Event.CLOSED, Status.D, Basis.INFERRED)));
        assertThrows(
                IllegalArgumentException.class,
                () -> LIFE.with(new Edge(Status.D, Event.CLOSED, Status.G, Basis.INFERRED)));
    }

    @Test
    void nobody_acts_for_another() {
        for (Edge edge : LIFE.edges()) {
            for (Actor actor : Actor.values()) {
                Step step = LIFE.apply(edge.start(), edge.event(), actor);
                if (actor == edge.event().by()) {
                    assertInstanceOf(Step.Taken.class, step);
                } else {
                    assertSame(
                            Reason.OTHER_ACTOR,
                            assertInstanceOf(Step.Refused.class, step).reason());
                }
            }
        }
    }

    @Test
    void each_status_but_that_of_old_records_is_set_by_who_the_source_names() {
        for (Edge edge : LIFE.edges()) {
            if (edge.start() != edge.next()) {
                assertEquals(edge.next().setBy(), edge.event().by(), edge.toString());
            }
        }
        assertEquals(
                Set.of(Status.W),
                Arrays.stream(Status.values()).filter(Status::isLocal).collect(Collectors.toSet()));
        assertEquals(
                Set.of(Status.D),
                Arrays.stream(Status.values()).filter(Status::isReadOnly).collect(Collectors.toSet()));
    }

    @Test
    void only_the_answers_of_the_register_are_sourced_edges() {
        for (Edge edge : LIFE.edges()) {
            assertEquals(edge.start() == Status.W ? Basis.SOURCED : Basis.INFERRED, edge.basis(), edge.toString());
        }
    }

    @Test
    void inferred_edges_can_be_changed_and_sourced_ones_not() {
        Lifecycle reopening = LIFE.with(new Edge(Status.K, Event.WITHDRAWN, Status.I, Basis.INFERRED))
                .without(Status.B, Event.CHANGED);
        assertSame(
                Status.I,
                assertInstanceOf(Step.Taken.class, reopening.apply(Status.K, Event.WITHDRAWN))
                        .next());
        assertInstanceOf(Step.Refused.class, reopening.apply(Status.B, Event.CHANGED));
        assertInstanceOf(Step.Refused.class, LIFE.apply(Status.K, Event.WITHDRAWN));
        assertThrows(IllegalArgumentException.class, () -> LIFE.without(Status.W, Event.FAILED));
        assertEquals(LIFE.edges(), LIFE.without(Status.G, Event.CLOSED).edges());
    }

    @Test
    void a_municipality_has_no_term_unless_it_is_given() {
        LocalDate registered = LocalDate.of(2026, 3, 2);
        assertEquals(Optional.empty(), LIFE.answerDue(registered));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 16)),
                LIFE.answerWithin(Period.ofWeeks(2)).answerDue(registered));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 16)),
                LIFE.answerWithin(Period.ofWeeks(2))
                        .without(Status.B, Event.CHANGED)
                        .answerDue(registered));
    }
}
