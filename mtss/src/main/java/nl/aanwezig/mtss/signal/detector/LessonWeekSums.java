package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.DayState;
import nl.aanwezig.mtss.internal.RegisteredDay;
import nl.aanwezig.mtss.internal.RegisteredDays;

/**
 * What one lesson week held for a pupil. Days are not independent, for a flu lasts; so baselines, charts and improvements compare weeks.
 *
 * @param over the pupil's first enrolled day in it, up to and including the school's last day of that week
 * @param required time that was required and recorded
 * @param missed of that, time that was missed
 * @param days days on which something was required and recorded
 * @param daysMissed of those, days of which at least half was missed
 * @param unrecorded units that were not recorded
 */
record LessonWeekSums(DateSpan over, Ratio required, Ratio missed, int days, int daysMissed, int unrecorded) {
    private static final Share HALF = Share.percent(50);

    /**
     * The lesson weeks that were over by a day, in order: holiday weeks have no school day and are not among them. A week in which
     * nothing was recorded is.
     */
    static List<LessonWeekSums> of(Timeline timeline, LocalDate asOf) {
        ImmutableList.Builder<LessonWeekSums> weeks = ImmutableList.builder();
        List<RegisteredDay> days = RegisteredDays.of(timeline, asOf);
        for (int from = 0; from < days.size(); ) {
            LessonWeek week = new LessonWeek(days.get(from).date());
            int to = from;
            while (to < days.size() && week.days().contains(days.get(to).date())) {
                to++;
            }
            long[] schoolDays = timeline.calendar().schoolDays(week.days());
            LocalDate last = LocalDate.ofEpochDay(schoolDays[schoolDays.length - 1]);
            if (!last.isAfter(asOf)) {
                weeks.add(of(days.subList(from, to), last));
            }
            from = to;
        }
        return weeks.build();
    }

    private static LessonWeekSums of(List<RegisteredDay> days, LocalDate last) {
        return new LessonWeekSums(
                DateSpan.of(days.get(0).date(), last),
                days.stream().map(RegisteredDay::requiredTime).reduce(Ratio.ZERO, Ratio::plus),
                days.stream().map(RegisteredDay::missedTime).reduce(Ratio.ZERO, Ratio::plus),
                (int) days.stream().filter(RegisteredDay::isKnown).count(),
                (int) days.stream()
                        .filter(day -> day.state(HALF) == DayState.MISSED)
                        .count(),
                days.stream().mapToInt(RegisteredDay::unrecorded).sum());
    }

    /** Whether anything can be said of it. */
    boolean isUsable() {
        return days > 0;
    }

    /** The weeks of which something can be said. */
    static List<LessonWeekSums> usable(Timeline timeline, LocalDate asOf) {
        return of(timeline, asOf).stream().filter(LessonWeekSums::isUsable).toList();
    }

    /** The share of time attended over some usable weeks together. */
    static Share presence(List<LessonWeekSums> weeks) {
        Ratio required = weeks.stream().map(LessonWeekSums::required).reduce(Ratio.ZERO, Ratio::plus);
        Ratio missed = weeks.stream().map(LessonWeekSums::missed).reduce(Ratio.ZERO, Ratio::plus);
        return Share.of(required.minus(missed), required);
    }

    /** From the first day of the first week up to and including the last of the last. */
    static DateSpan over(List<LessonWeekSums> weeks) {
        return DateSpan.of(
                weeks.get(0).over().start(), weeks.get(weeks.size() - 1).over().endInclusive());
    }
}
