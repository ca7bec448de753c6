package nl.aanwezig.core.measure;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import org.immutables.value.Value;

/** What a window holds, counted in units of a register or in days. Exact. */
@DomainType
@Value.Immutable
public sealed interface Tally permits ImmutableTally {
    /** What is counted; empty for figures of which nobody said so. */
    Optional<Unit> unit();

    /** Units that were required and recorded. */
    default Ratio possible() {
        return Ratio.ZERO;
    }

    /** Of those, units missed, whatever their standing. */
    default Ratio absent() {
        return Ratio.ZERO;
    }

    /** Of the missed ones, those with a valid reason. */
    default Ratio authorised() {
        return Ratio.ZERO;
    }

    /** Of the missed ones, those without a valid reason. */
    default Ratio unauthorised() {
        return Ratio.ZERO;
    }

    /** Of the missed ones, those that were not judged yet. */
    default Ratio open() {
        return absent().minus(authorised()).minus(unauthorised());
    }

    /** Of the units attended, those with a late arrival. */
    default long late() {
        return 0;
    }

    /** Units that were required but not recorded; outside {@link #possible()}. */
    default long unrecorded() {
        return 0;
    }

    /** Units that were not required; outside {@link #possible()}. */
    default long notRequired() {
        return 0;
    }

    /** School days on the roll, whatever was registered. */
    default long enrolledDays() {
        return 0;
    }

    /** The time of what was possible: minutes of lessons; in other registers every unit weighs the same. */
    default Ratio timePossible() {
        return Ratio.ZERO;
    }

    /** The part of that time that was missed, whatever makes a unit or a day count as missed. */
    default Ratio timeAbsent() {
        return Ratio.ZERO;
    }

    /** Whether the time is in minutes, as in a register of lessons. */
    default boolean isTimeInMinutes() {
        return false;
    }

    /** Runs of missed units or days; empty for figures that came without their order. */
    Optional<Runs> runs();

    /** Which month of schooling the window ends in: 1 in the month after its first school day; empty without school days. */
    OptionalInt schoolMonth();

    /** Calendar days from the first school day on the roll in the window up to its end, both included; 0 without school days. */
    default long calendarDays() {
        return 0;
    }

    /** Units attended, late ones included. */
    default Ratio present() {
        return possible().minus(absent());
    }

    /** Refuses more missed than possible. */
    @Value.Check
    default void check() {
        checkState(
                absent().compareTo(possible()) <= 0 || possible().signum() == 0,
                "%s units were missed of %s.\nMaybe the two were swapped.",
                absent(),
                possible());
    }

    /**
     * Both together, as for a pupil at two schools. What is counted adds up, so a day at two schools at once is a day of each; the month
     * is the later one and of calendar days there are the most, the unit is empty when the two count different things, and of runs
     * nothing is known.
     */
    default Tally plus(Tally other) {
        return builder()
                .unit(unit().filter(own -> other.unit().filter(own::equals).isPresent()))
                .possible(possible().plus(other.possible()))
                .absent(absent().plus(other.absent()))
                .authorised(authorised().plus(other.authorised()))
                .unauthorised(unauthorised().plus(other.unauthorised()))
                .late(late() + other.late())
                .unrecorded(unrecorded() + other.unrecorded())
                .notRequired(notRequired() + other.notRequired())
                .enrolledDays(enrolledDays() + other.enrolledDays())
                .timePossible(timePossible().plus(other.timePossible()))
                .timeAbsent(timeAbsent().plus(other.timeAbsent()))
                .isTimeInMinutes(isTimeInMinutes() && other.isTimeInMinutes())
                .calendarDays(Math.max(calendarDays(), other.calendarDays()))
                .schoolMonth(IntStream.concat(schoolMonth().stream(), other.schoolMonth().stream())
                        .max())
                .build();
    }

    /** Starts a tally; what is not given is zero. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a tally. */
    final class Builder extends ImmutableTally.Builder {
        Builder() {}
    }
}
