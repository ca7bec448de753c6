package nl.aanwezig.core.notice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.measure.DayCourse;
import nl.aanwezig.core.timeline.Timeline;

/**
 * Whether a notice is due on the day on which the hours are reached, or waits under {@link Relief#ONCE_IN_SEVEN_DAYS}.
 *
 * @param days what became of each school day; none without relief
 * @param lastKnown the last day that counts
 */
record Weekly(List<DayCourse> days, LocalDate lastKnown) {
    private static final int DAYS = 7;

    static Weekly of(Relief relief, Timeline timeline) {
        return new Weekly(relief == Relief.NONE ? ImmutableList.of() : DayCourse.of(timeline), timeline.lastDay());
    }

    /**
     * Whether a notice may end on this day.
     *
     * @param reached a missed day on which the hours are reached
     * @param sofar the notices before it
     */
    boolean isDue(LocalDate reached, List<Notice> sofar) {
        if (days.isEmpty() || sofar.isEmpty()) {
            return true;
        }
        LocalDate previous = sofar.get(sofar.size() - 1).end();
        LocalDate seventh = previous.plusDays(DAYS);
        LocalDate lastMissed = previous;
        for (DayCourse day : days) {
            if (!day.date().isAfter(previous)) {
                continue;
            }
            if (day.date().isAfter(seventh)) {
                break;
            }
            if (day.course() == DayCourse.Course.ATTENDED || day.course() == DayCourse.Course.EXCUSED) {
                return !reached.isBefore(lastMissed);
            }
            lastMissed = day.course() == DayCourse.Course.MISSED ? day.date() : lastMissed;
        }
        boolean weekIsOver = !lastKnown.isBefore(seventh);
        return !reached.isBefore(seventh) || (weekIsOver && !reached.isBefore(lastMissed));
    }
}
