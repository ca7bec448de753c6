package nl.aanwezig.examples.schoolyear;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;

/**
 * The weeks of one pupil at one school.
 *
 * @param year of the pupil
 * @param weeks one tally for each week of the axis
 */
record PupilWeeks(PupilYear year, List<Tally> weeks) {
    /** Most absence first; who has nothing to divide by comes last; equals in the order of their references. */
    static final Comparator<PupilYear> MOST_ABSENCE_FIRST = Comparator.comparing(PupilWeeks::absence)
            .reversed()
            .thenComparing(year -> year.timeline().pupil().id())
            .thenComparing(year -> year.timeline().school());

    PupilWeeks {
        weeks = List.copyOf(weeks);
    }

    static PupilWeeks of(PupilYear year, WeekAxis axis) {
        Tallies tallies = Tallies.of(year.timeline(), Counting.units(PartRule.PROPORTIONAL));
        ImmutableList.Builder<Tally> weeks = ImmutableList.builder();
        for (int week = 0; week < axis.size(); week++) {
            weeks.add(tallies.over(axis.days(week)));
        }
        return new PupilWeeks(year, weeks.build());
    }

    private static Ratio absence(PupilYear year) {
        Tally tally = year.tally();
        return tally.possible().signum() == 0 ? Ratio.of(-1) : tally.absent().dividedBy(tally.possible());
    }
}
