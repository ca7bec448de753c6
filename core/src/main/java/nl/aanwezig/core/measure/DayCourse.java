package nl.aanwezig.core.measure;

import com.google.common.collect.ImmutableList;
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
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.timeline.Timeline;

/**
 * What became of one school day as a whole, for questions about staying away without a break.
 *
 * @param date the day
 * @param course what can be said of it
 * @param excused what was missed with a valid reason, in time order
 * @param missed what was missed without one, in time order
 */
public record DayCourse(LocalDate date, Course course, List<Mark> excused, List<Mark> missed) {
    /** Copies the lists. */
    public DayCourse {
        excused = ImmutableList.copyOf(excused);
        missed = ImmutableList.copyOf(missed);
    }

    /** What can be said of a day. */
    public enum Course {
        /** Something was attended, if only a part of one lesson. */
        ATTENDED,
        /** Nothing was attended, and all that was missed and judged had a valid reason. */
        EXCUSED,
        /** Nothing was attended, and something was missed without a valid reason. */
        MISSED,
        /** Nothing was required or recorded, or nothing was judged yet: it neither adds nor breaks. */
        SILENT
    }

    /** Each day of a timeline that has marks, in order. */
    public static List<DayCourse> of(Timeline timeline) {
        MarkSeries series = timeline.series();
        TreeMap<LocalDate, List<Integer>> days = new TreeMap<>();
        for (int i = 0; i < series.size(); i++) {
            LocalDate date = LocalDate.ofEpochDay(PackedMark.epochDay(series.packed(i)));
            days.computeIfAbsent(date, day -> new ArrayList<>()).add(i);
        }
        ImmutableList.Builder<DayCourse> courses = ImmutableList.builder();
        days.forEach((date, positions) -> courses.add(of(date, series, positions)));
        return courses.build();
    }

    private static DayCourse of(LocalDate date, MarkSeries series, List<Integer> positions) {
        boolean attended = false;
        List<Mark> excused = new ArrayList<>();
        List<Mark> missed = new ArrayList<>();
        for (int position : positions) {
            Code code = series.code(series.packed(position));
            if (code.presence() == Presence.NOT_REQUIRED || code.presence() == Presence.UNRECORDED) {
                continue;
            }
            if (Missed.part(series.packed(position), code).compareTo(Ratio.ONE) < 0) {
                attended = true;
            } else if (code.standing().equals(Optional.of(Standing.AUTHORISED))) {
                excused.add(series.mark(position));
            } else if (code.standing().equals(Optional.of(Standing.UNAUTHORISED))) {
                missed.add(series.mark(position));
            }
        }
        Course absent = excused.isEmpty() ? Course.SILENT : Course.EXCUSED;
        Course course = attended ? Course.ATTENDED : missed.isEmpty() ? absent : Course.MISSED;
        return new DayCourse(date, course, excused, missed);
    }

    /** The same day at two schools together: what was attended at one was attended. */
    public DayCourse and(DayCourse other) {
        Course together = course.compareTo(other.course) <= 0 ? course : other.course;
        boolean missedAtOne = course == Course.MISSED || other.course == Course.MISSED;
        return new DayCourse(
                date,
                together == Course.EXCUSED && missedAtOne ? Course.MISSED : together,
                both(excused, other.excused),
                both(missed, other.missed));
    }

    private static List<Mark> both(List<Mark> one, List<Mark> other) {
        return ImmutableList.<Mark>builder().addAll(one).addAll(other).build();
    }

    @Override
    public String toString() {
        return "DayCourse[" + date + " " + course + "]";
    }
}
