package nl.aanwezig.core.school;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from a start up to and including an end.
 *
 * @param start first day, included
 * @param endInclusive last day, included; {@link LocalDate#MAX} when the end is open
 */
public record DateSpan(LocalDate start, LocalDate endInclusive) {
    /**
     * Checks the order. One day is a span; none is not.
     *
     * @throws IllegalArgumentException when the end lies before the start
     */
    public DateSpan {
        checkArgument(
                !endInclusive.isBefore(start),
                "The span ends on %s, before it starts on %s.\nMaybe the two dates were swapped.",
                endInclusive,
                start);
    }

    /** From a day up to and including another. */
    public static DateSpan of(LocalDate start, LocalDate endInclusive) {
        return new DateSpan(start, endInclusive);
    }

    /** From a day on, with an open end. */
    public static DateSpan from(LocalDate start) {
        return new DateSpan(start, LocalDate.MAX);
    }

    /** Every day there is. */
    public static DateSpan always() {
        return new DateSpan(LocalDate.MIN, LocalDate.MAX);
    }

    /** Whether the end is open. */
    public boolean isOpen() {
        return endInclusive.equals(LocalDate.MAX);
    }

    /** Whether the day lies in the span, both ends included. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(endInclusive);
    }

    /** The days that lie in both spans; empty when there are none. */
    public Optional<DateSpan> intersection(DateSpan other) {
        LocalDate from = start.isAfter(other.start) ? start : other.start;
        LocalDate to = endInclusive.isBefore(other.endInclusive) ? endInclusive : other.endInclusive;
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DateSpan(from, to));
    }
}
