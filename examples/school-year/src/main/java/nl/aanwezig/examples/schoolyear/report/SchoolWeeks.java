package nl.aanwezig.examples.schoolyear.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.examples.schoolyear.found.PupilWeeks;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;

/** The weeks of one school, summed over its pupils. */
final class SchoolWeeks {
    private final SchoolId school;
    private final boolean[] lessons;
    private final Ratio[] possible;
    private final Ratio[] present;
    private int pupils;

    SchoolWeeks(SchoolId school, int weeks) {
        this.school = school;
        this.lessons = new boolean[weeks];
        this.possible = new Ratio[weeks];
        this.present = new Ratio[weeks];
        Arrays.fill(possible, Ratio.ZERO);
        Arrays.fill(present, Ratio.ZERO);
    }

    void add(Timeline timeline, WeekAxis axis) {
        pupils++;
        axis.lessonWeeks(timeline).forEach(week -> lessons[(int) week] = true);
        List<Tally> weeks = PupilWeeks.at(timeline, axis);
        for (int week = 0; week < lessons.length; week++) {
            Tally tally = weeks.get(week);
            possible[week] = possible[week].plus(tally.possible());
            present[week] = present[week].plus(tally.present());
        }
    }

    SchoolId school() {
        return school;
    }

    int pupils() {
        return pupils;
    }

    boolean hasLessons(int week) {
        return lessons[week];
    }

    /** The share present in a week; empty when nothing was possible, as in a holiday. */
    Optional<Ratio> presence(int week) {
        return share(present[week], possible[week]);
    }

    /** The share present in the year so far. */
    Optional<Ratio> presence() {
        return share(sum(present), sum(possible));
    }

    private static Optional<Ratio> share(Ratio part, Ratio whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.dividedBy(whole));
    }

    private static Ratio sum(Ratio[] values) {
        return Arrays.stream(values).reduce(Ratio.ZERO, Ratio::plus);
    }
}
