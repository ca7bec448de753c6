package nl.aanwezig.core.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Missed;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.timeline.Timeline;

/**
 * What became of one school day, for the question whether somebody stayed away without a break.
 *
 * @param date the day
 * @param course missed, or broken, or neither
 * @param missed what was missed without a valid reason, in time order
 */
record DayCourse(LocalDate date, Course course, List<Mark> missed) {
    /** The three things that can be said of a day. */
    enum Course {
        /** Nothing was attended, and something was missed without a valid reason. */
        MISSED,
        /** Something was attended, or all that was missed had a valid reason. */
        BROKEN,
        /** Nothing was required or recorded, or nothing was judged yet: it neither adds nor breaks. */
        SILENT
    }

    /** Each day with marks, in order. */
    static List<DayCourse> of(Timeline timeline) {
        MarkSeries series = timeline.series();
        TreeMap<LocalDate, List<Integer>> days = new TreeMap<>();
        for (int i = 0; i < series.size(); i++) {
            LocalDate date = LocalDate.ofEpochDay(PackedMark.epochDay(series.packed(i)));
            days.computeIfAbsent(date, day -> new ArrayList<>()).add(i);
        }
        List<DayCourse> courses = new ArrayList<>();
        days.forEach((date, positions) -> courses.add(of(date, series, positions)));
        return courses;
    }

    private static DayCourse of(LocalDate date, MarkSeries series, List<Integer> positions) {
        boolean attended = false;
        boolean excused = false;
        List<Mark> missed = new ArrayList<>();
        for (int position : positions) {
            Code code = series.code(series.packed(position));
            if (code.presence() == Presence.NOT_REQUIRED || code.presence() == Presence.UNRECORDED) {
                continue;
            }
            if (Missed.part(series.packed(position), code).compareTo(Ratio.ONE) < 0) {
                attended = true;
                continue;
            }
            excused |= code.standing().equals(Optional.of(Standing.AUTHORISED));
            if (code.standing().equals(Optional.of(Standing.UNAUTHORISED))) {
                missed.add(series.mark(position));
            }
        }
        boolean broken = attended || (excused && missed.isEmpty());
        Course course = broken ? Course.BROKEN : missed.isEmpty() ? Course.SILENT : Course.MISSED;
        return new DayCourse(date, course, missed);
    }
}
