package nl.aanwezig.core.school;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Ratio;

/** Times of a week that come back every week, to the minute, on the school's clock. Immutable. */
public final class WeekTimes {
    private static final int DAY = 24 * 60;
    private static final Range<Integer> WEEK = Range.closedOpen(0, 7 * DAY);

    private final ImmutableRangeSet<Integer> minutes;

    private WeekTimes(ImmutableRangeSet<Integer> minutes) {
        this.minutes = minutes;
    }

    /** No time at all. */
    public static WeekTimes none() {
        return new WeekTimes(ImmutableRangeSet.of());
    }

    /** These days, from midnight to midnight. */
    public static WeekTimes days(DayOfWeek... days) {
        return Arrays.stream(days)
                .map(day -> of(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                .reduce(none(), WeekTimes::and);
    }

    /**
     * A part of one day. For registers of half days the morning runs from midnight to noon and the afternoon from noon to midnight.
     *
     * @param from included
     * @param to excluded; midnight is the end of the day
     * @throws IllegalArgumentException when it does not end after it starts
     */
    public static WeekTimes of(DayOfWeek day, LocalTime from, LocalTime to) {
        int start = minute(from);
        int end = to.equals(LocalTime.MIDNIGHT) ? DAY : minute(to);
        checkArgument(start < end, "On %s a time runs from %s to %s.\nMaybe the two were swapped.", day, from, to);
        int midnight = (day.getValue() - 1) * DAY;
        return new WeekTimes(ImmutableRangeSet.of(Range.closedOpen(midnight + start, midnight + end)));
    }

    /** These times and the others together. */
    public WeekTimes and(WeekTimes other) {
        return new WeekTimes(minutes.union(other.minutes));
    }

    /** All other times of the week. */
    public WeekTimes rest() {
        return new WeekTimes(ImmutableRangeSet.of(WEEK).difference(minutes));
    }

    /**
     * Whether every minute of a part of the day is one of these times.
     *
     * @param from minute of the day, included
     * @param to minute of the day, excluded, after {@code from}
     */
    public boolean cover(LocalDate date, int from, int to) {
        int midnight = (date.getDayOfWeek().getValue() - 1) * DAY;
        return minutes.encloses(Range.closedOpen(midnight + from, midnight + to));
    }

    /** Whether all of the other times are among these. */
    public boolean hold(WeekTimes other) {
        return minutes.enclosesAll(other.minutes);
    }

    /** How long they last together in a week. */
    public ClockHours hours() {
        long sum = minutes.asRanges().stream()
                .mapToLong(range -> range.upperEndpoint() - range.lowerEndpoint())
                .sum();
        return new ClockHours(Ratio.of(sum, 60));
    }

    /** The stretches without a gap, as minutes of the week from Monday midnight on: start included, end excluded. */
    public List<String> stretches() {
        return minutes.asRanges().stream()
                .map(range -> range.lowerEndpoint() + "-" + range.upperEndpoint())
                .toList();
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekTimes times && minutes.equals(times.minutes);
    }

    @Override
    public int hashCode() {
        return minutes.hashCode();
    }

    @Override
    public String toString() {
        return "WeekTimes" + stretches();
    }
}
