package nl.aanwezig.mtss.signal.detector;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import org.junit.jupiter.api.Test;

/**
 * How the limit of the standard binomial chart was set: on simulated pupils whose absence comes in spells (a two-state chain with the
 * given share of days missed and mean length of a spell, domain reference, measures 3.6), over a year of 39 weeks of five days.
 */
class DropFalseAlarmTest {
    private static final int PUPILS = 4_000;
    private static final int WEEKS = 39;
    private static final int CHANGE = 16;

    @Test
    void of_pupils_who_do_not_change_few_get_a_signal_in_a_year() {
        assertShare(0.000, 0.002, falseAlarms(0.05, 1));
        assertShare(0.045, 0.080, falseAlarms(0.05, 2));
        assertShare(0.120, 0.175, falseAlarms(0.08, 2));
        assertShare(0.125, 0.180, falseAlarms(0.05, 3));
    }

    @Test
    void of_pupils_who_fall_from_95_to_70_per_cent_most_get_one_within_eight_weeks() {
        SplittableRandom random = new SplittableRandom(2);
        int found = 0;
        for (int pupil = 0; pupil < PUPILS; pupil++) {
            List<LessonWeekSums> weeks = weeks(random, 0.05, 0.30, 2);
            found += signals(weeks.subList(0, CHANGE + 8)) ? 1 : 0;
        }
        assertShare(0.55, 0.65, (double) found / PUPILS);
    }

    private static double falseAlarms(double share, int meanSpell) {
        SplittableRandom random = new SplittableRandom(1);
        int alarms = 0;
        for (int pupil = 0; pupil < PUPILS; pupil++) {
            alarms += signals(weeks(random, share, share, meanSpell)) ? 1 : 0;
        }
        return (double) alarms / PUPILS;
    }

    private static boolean signals(List<LessonWeekSums> weeks) {
        int baseline = Drop.standard().baselineWeeks();
        return ChartedWeeks.of(
                        Drop.standard().chart(), weeks.subList(0, baseline), weeks.subList(baseline, weeks.size()))
                .points()
                .stream()
                .anyMatch(ChartedWeeks.Point::signals);
    }

    private static List<LessonWeekSums> weeks(SplittableRandom random, double before, double after, int meanSpell) {
        List<LessonWeekSums> weeks = new ArrayList<>();
        boolean missed = random.nextDouble() < before;
        for (int week = 0; week < WEEKS; week++) {
            double share = week < CHANGE ? before : after;
            int count = 0;
            for (int day = 0; day < 5; day++) {
                double begins = share / ((1 - share) * meanSpell);
                missed = random.nextDouble() < (missed ? 1 - 1.0 / meanSpell : begins);
                count += missed ? 1 : 0;
            }
            LocalDate monday = LocalDate.of(2025, 9, 1).plusWeeks(week);
            weeks.add(new LessonWeekSums(
                    DateSpan.of(monday, monday.plusDays(4)), Ratio.of(5), Ratio.of(count), 5, count, 0));
        }
        return weeks;
    }

    private static void assertShare(double least, double most, double actual) {
        assertTrue(actual >= least && actual <= most, () -> actual + " should lie from " + least + " to " + most);
    }
}
