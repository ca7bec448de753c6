package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.school.SchoolCalendar;

/**
 * That a number of events fell within some lesson weeks, and one fewer did until the last of them.
 *
 * @param first position of the first event in the window
 * @param last position of the event that made up the number
 */
record Crossing(int first, int last) {
    /**
     * Each time that the lesson weeks ending in an event's week hold the number for the first time, or again after they held fewer.
     * Holiday weeks are skipped; an event in the Monday of the oldest week is inside.
     *
     * @param events dates in time order, each a school day
     * @param weeks how many lesson weeks the window holds
     * @param number of events
     */
    static List<Crossing> of(List<LocalDate> events, SchoolCalendar calendar, int weeks, int number) {
        ImmutableList.Builder<Crossing> crossings = ImmutableList.builder();
        int first = 0;
        for (int last = 0; last < events.size(); last++) {
            int oldest = week(calendar, events.get(last)) - weeks + 1;
            while (week(calendar, events.get(first)) < oldest) {
                first++;
            }
            if (last - first + 1 == number) {
                crossings.add(new Crossing(first, last));
            }
        }
        return crossings.build();
    }

    private static int week(SchoolCalendar calendar, LocalDate day) {
        return calendar.lessonWeekIndex(day.toEpochDay());
    }
}
