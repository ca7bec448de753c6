package nl.aanwezig.adapter.verzuimregister.report;

import java.util.List;
import nl.aanwezig.core.mark.Mark;

/** The school's own knowledge of lesson hours: marks have a time of day, the register wants a number. */
@FunctionalInterface
public interface Timetable {
    /**
     * What was missed, as the register counts it: one lesson hour, two of a double lesson, or the whole day for a mark that stands for
     * one. Empty when the timetable does not know the lesson; the report is then refused.
     */
    List<MissedTime> missed(Mark mark);
}
