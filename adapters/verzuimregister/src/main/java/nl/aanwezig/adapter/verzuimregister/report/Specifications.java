package nl.aanwezig.adapter.verzuimregister.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.notice.Notice;

/** The lessons behind a notice as days and lesson hours. */
final class Specifications {
    private Specifications() {}

    /**
     * Each day and hour once, also where two lessons fall in one hour; of a day that was missed whole, no hours.
     *
     * @param problems takes lessons that the timetable cannot place
     */
    static List<MissedTime> of(Notice notice, Timetable timetable, List<Problem> problems) {
        Set<MissedTime> times = new TreeSet<>();
        for (Mark mark : notice.evidence()) {
            List<MissedTime> missed = timetable.missed(mark);
            if (missed.isEmpty()) {
                problems.add(new Problem(
                        "specification",
                        OptionalInt.empty(),
                        "the timetable does not know the lesson of " + mark.date() + " at " + mark.start() + ".",
                        "Maybe the lesson was moved: give its lesson hour by hand."));
            }
            times.addAll(missed);
        }
        times.removeIf(time -> !time.isWholeDay() && times.contains(MissedTime.wholeDay(time.day())));
        return List.copyOf(times);
    }
}
