package nl.aanwezig.examples.schoolyear.found;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.timeline.Timeline;

/**
 * The weeks of one pupil.
 *
 * @param year of the pupil
 * @param weeks one tally for each week of the axis
 */
public record PupilWeeks(PupilYear year, List<Tally> weeks) {
    /** Copies the list. */
    public PupilWeeks {
        weeks = ImmutableList.copyOf(weeks);
    }

    /** The weeks of all schools that were counted, added up. */
    public static PupilWeeks of(PupilYear year, WeekAxis axis) {
        return new PupilWeeks(
                year,
                year.timelines().stream()
                        .map(timeline -> at(timeline, axis))
                        .reduce((one, other) -> IntStream.range(0, axis.size())
                                .mapToObj(week -> one.get(week).plus(other.get(week)))
                                .toList())
                        .orElseThrow());
    }

    /** The weeks at one school. */
    public static List<Tally> at(Timeline timeline, WeekAxis axis) {
        Tallies tallies = Tallies.of(timeline, PupilYear.UNITS);
        return IntStream.range(0, axis.size())
                .mapToObj(week -> tallies.over(axis.days(week)))
                .toList();
    }
}
