package nl.aanwezig.examples.schoolyear;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.Window;

/**
 * The ISO weeks of a school year up to a day, holidays included so that they show as gaps.
 *
 * @param asOf the last day that counts
 * @param weeks from the first with lessons at any school up to the last
 */
record WeekAxis(LocalDate asOf, List<LessonWeek> weeks) {
    private static final int DAYS_BEFORE_THURSDAY = 3;
    private static final int LETTER = 9;

    WeekAxis {
        weeks = List.copyOf(weeks);
    }

    static WeekAxis of(Results results) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (PupilYear year : results.years()) {
            SchoolCalendar calendar = year.timeline().calendar();
            long[] days = calendar.schoolDays(span(calendar, results.asOf()));
            if (days.length > 0) {
                first = Math.min(first, days[0]);
                last = Math.max(last, days[days.length - 1]);
            }
        }
        ImmutableList.Builder<LessonWeek> weeks = ImmutableList.builder();
        if (first <= last) {
            LessonWeek end = new LessonWeek(LocalDate.ofEpochDay(last));
            for (LessonWeek week = new LessonWeek(LocalDate.ofEpochDay(first));
                    week.compareTo(end) <= 0;
                    week = new LessonWeek(week.monday().plusWeeks(1))) {
                weeks.add(week);
            }
        }
        return new WeekAxis(results.asOf(), weeks.build());
    }

    int size() {
        return weeks.size();
    }

    /** The days of a week that count: the last week may end on the as-of day. */
    DateSpan days(int week) {
        DateSpan whole = weeks.get(week).days();
        return whole.endInclusive().isAfter(asOf) ? DateSpan.of(whole.start(), asOf) : whole;
    }

    /** The positions of the weeks in which the pupil's school gives lessons. */
    LongStream lessonWeeks(Timeline timeline) {
        SchoolCalendar calendar = timeline.calendar();
        return LongStream.of(calendar.schoolDays(span(calendar, asOf)))
                .map(day -> ChronoUnit.WEEKS.between(weeks.get(0).monday(), LocalDate.ofEpochDay(day)))
                .distinct();
    }

    /** Month names and, below them, every second week number. */
    void draw(Markup svg, double left, double top, double step) {
        int start = 0;
        int year = 0;
        for (int week = 1; week <= size(); week++) {
            if (week == size() || !monthOf(week).equals(monthOf(start))) {
                year = drawMonth(svg, left + start * step, top, start, (week - start) * step, year);
                start = week;
            }
        }
        for (int week = 0; week < size(); week += 2) {
            svg.element(
                    "text",
                    Integer.toString(weeks.get(week).week()),
                    "x",
                    Display.pixels(left + (week + 0.5) * step),
                    "y",
                    Display.pixels(top + 36),
                    "class",
                    "mid soft");
        }
    }

    /** The year stands at the first of its months that has room for it; returns the year that was written last. */
    private int drawMonth(Markup svg, double x, double top, int week, double room, int yearBefore) {
        String month = Display.month(thursday(week));
        String withYear = month + " " + thursday(week).getYear();
        int year = thursday(week).getYear();
        boolean fits = year != yearBefore && withYear.length() * LETTER <= room;
        String label = fits ? withYear : month;
        svg.empty("path", "d", "M" + Display.pixels(x) + " " + Display.pixels(top) + "v20", "class", "grid");
        if (label.length() * LETTER <= room) {
            svg.element("text", label, "x", Display.pixels(x + 4), "y", Display.pixels(top + 16));
        }
        return fits ? year : yearBefore;
    }

    /** An ISO week belongs to the month and the year of its Thursday. */
    private LocalDate thursday(int week) {
        return weeks.get(week).monday().plusDays(DAYS_BEFORE_THURSDAY);
    }

    private LocalDate monthOf(int week) {
        return thursday(week).withDayOfMonth(1);
    }

    private static DateSpan span(SchoolCalendar calendar, LocalDate asOf) {
        return Window.yearToDate().ending(asOf, calendar).orElseGet(() -> DateSpan.of(asOf, asOf));
    }
}
