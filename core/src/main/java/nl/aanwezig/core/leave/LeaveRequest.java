package nl.aanwezig.core.leave;

import java.time.Instant;
import java.util.Optional;
import nl.aanwezig.core.exemption.Decided.Answer;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import org.immutables.value.Value;

/** An absence for which one ground is claimed: asked for, told, or just there. */
@DomainType
@Value.Immutable
public sealed interface LeaveRequest permits ImmutableLeaveRequest {
    /** The ground. */
    LeaveGround ground();

    /** First and last day of the absence, both included. */
    DateSpan span();

    /** When and by whom the head was told or asked; empty when nobody did. */
    Optional<Told> told();

    /** The circumstance, for {@link LeaveGround#WEIGHTY}. */
    Optional<LeaveReason> reason();

    /** Whether it was shown that a parent's job rules out holidays in the school holidays, for {@link LeaveGround#HOLIDAY}. */
    default boolean isJobGroundShown() {
        return false;
    }

    /** What was decided; empty as long as nobody did. */
    Optional<Decision> decision();

    /** Whether the young person is of age: then powers and duties of the parents are the young person's own (art. 1b). */
    default boolean isAdult() {
        return false;
    }

    /** Whether the young person lives with the parents; who does not, tells the head in person (art. 13b). */
    default boolean isLivingWithParents() {
        return true;
    }

    /** The share of full-time days on which somebody under the qualification duty has to attend; limits shrink with it. All: 100 per cent. */
    default Share compulsoryShare() {
        return Share.percent(100);
    }

    /**
     * That the head was told or asked.
     *
     * @param at when
     * @param by whom
     */
    record Told(Instant at, Person by) {}

    /** Who can tell the head. */
    enum Person {
        /** Parents or carers. */
        PARENTS,
        /** The young person. */
        YOUNG_PERSON
    }

    /**
     * A decision on leave.
     *
     * @param by who decided
     * @param answer yes or no
     * @param form how it was given
     * @param head whether the head was heard, where the officer decided
     */
    record Decision(Decider by, Answer answer, Form form, Head head) {}

    /** Who can decide. */
    enum Decider {
        /** Nobody: the ground works by law. */
        NOBODY,
        /** The head of the school. */
        HEAD,
        /** The attendance officer of the municipality, or of the island, of residence. */
        OFFICER
    }

    /** How a decision is given: in writing, and a refusal with reasons. */
    enum Form {
        /** In writing; a refusal with reasons. */
        WRITTEN,
        /** In another way, or a refusal without reasons. */
        OTHERWISE
    }

    /** Whether the head was heard before the officer decided. */
    enum Head {
        /** Heard. */
        HEARD,
        /** Not heard. */
        NOT_HEARD
    }

    /** Starts a request; {@code ground} and {@code span} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableLeaveRequest.Builder {
        Builder() {}
    }
}
