package nl.aanwezig.examples.schoolyear.report;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.TierChange;

/**
 * How many pupils stood in which band at the end of each week, of those who were on the roll.
 *
 * @param axis which weeks
 * @param counts for each week a count for each band of the policy, and a last one for those of whom it said nothing
 */
record TierWeeks(WeekAxis axis, List<ImmutableIntArray> counts) {
    TierWeeks {
        counts = ImmutableList.copyOf(counts);
    }

    static TierWeeks of(Results results, WeekAxis axis) {
        List<Band> bands = results.policy().bands();
        int[][] counts = new int[axis.size()][bands.size() + 1];
        for (PupilYear year : results.years()) {
            long first = onRoll(year).min().orElse(Long.MAX_VALUE);
            long last = onRoll(year).max().orElse(Long.MIN_VALUE);
            for (int week = 0; week < axis.size(); week++) {
                LocalDate start = axis.days(week).start();
                LocalDate end = axis.days(week).endInclusive();
                if (end.toEpochDay() >= first && start.toEpochDay() <= last) {
                    counts[week][bandOn(year, end).map(bands::indexOf).orElse(bands.size())]++;
                }
            }
        }
        return new TierWeeks(
                axis,
                IntStream.range(0, axis.size())
                        .mapToObj(week -> ImmutableIntArray.copyOf(counts[week]))
                        .toList());
    }

    /** The band in which a pupil stood at the end of a day; empty when the policy said nothing. */
    static Optional<Band> bandOn(PupilYear year, LocalDate day) {
        return year.changes().stream()
                .filter(change -> !change.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .flatMap(TierChange::after);
    }

    int most() {
        return counts.stream().mapToInt(week -> week.stream().sum()).max().orElse(0);
    }

    private static LongStream onRoll(PupilYear year) {
        return year.timelines().stream().flatMapToLong(Timeline::enrolledDays);
    }
}
