package nl.aanwezig.mtss.signal;

import static nl.aanwezig.testkit.SchoolYears.afternoon;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.morning;
import static nl.aanwezig.testkit.SchoolYears.pupil;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.testkit.SchoolYears;

/**
 * Timelines written as text, of a pupil called kim at a school called linde: one character for each day, half day or lesson, by the codes
 * of {@link SchoolYears#allCodes()}; a dot for no mark. Spaces separate days where a day has several, and are for the reader where it
 * has one.
 *
 * <p>School begins on Monday 1 September 2025. The first seven weeks have five days each; a holiday of one week follows (20 to 24
 * October), eight weeks, and a holiday of two weeks (22 December to 2 January).
 */
public final class Registers {
    /** The first school day. */
    public static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);

    private static final LocalDate LAST = LocalDate.of(2026, 12, 18);
    private static final LocalDate BIRTH_DATE = LocalDate.of(2012, 5, 6);

    /** Weekdays of a school year and a part of the next, without the two holidays named above and the summer. */
    public static final SchoolCalendar CALENDAR = SchoolYears.calendar(
            "linde",
            MONDAY,
            LAST,
            DateSpan.of(LocalDate.of(2025, 10, 18), LocalDate.of(2025, 10, 26)),
            DateSpan.of(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 4)),
            DateSpan.of(LocalDate.of(2026, 7, 4), LocalDate.of(2026, 8, 16)));

    private Registers() {}

    /** The school day at a position, from 0. */
    public static LocalDate schoolDay(int position) {
        long[] days = CALENDAR.schoolDays(DateSpan.of(MONDAY, LAST));
        return LocalDate.ofEpochDay(days[position]);
    }

    /** The last school day of a lesson week, counted from 1. */
    public static LocalDate friday(int week) {
        return CALENDAR.lessonWeeks().get(week - 1).monday().plusDays(4);
    }

    /** Whole days. */
    public static Timeline days(String codes) {
        return timeline(Unit.DAY, dayMarks(codes));
    }

    /** The marks of whole days. */
    public static List<Mark> dayMarks(String codes) {
        List<Mark> marks = new ArrayList<>();
        String each = codes.replace(" ", "");
        for (int i = 0; i < each.length(); i++) {
            if (each.charAt(i) != '.') {
                marks.add(day(schoolDay(i), each.substring(i, i + 1)));
            }
        }
        return marks;
    }

    /** Half days: one group of two for each day. */
    public static Timeline halfDays(String codes) {
        List<Mark> marks = new ArrayList<>();
        String[] days = codes.split(" ", -1);
        for (int i = 0; i < days.length; i++) {
            if (days[i].charAt(0) != '.') {
                marks.add(morning(schoolDay(i), days[i].substring(0, 1)));
            }
            if (days[i].charAt(1) != '.') {
                marks.add(afternoon(schoolDay(i), days[i].substring(1, 2)));
            }
        }
        return timeline(Unit.HALF_DAY, marks);
    }

    /** Lessons of fifty minutes: one group for each day, from half past eight on; a group of a dot is a day without any mark. */
    public static Timeline lessons(String codes) {
        return timeline(Unit.LESSON, lessonMarks(codes));
    }

    /** The marks of lessons of fifty minutes. */
    public static List<Mark> lessonMarks(String codes) {
        List<Mark> marks = new ArrayList<>();
        String[] days = codes.split(" ", -1);
        for (int i = 0; i < days.length; i++) {
            LocalTime start = LocalTime.of(8, 30);
            for (char code : days[i].toCharArray()) {
                if (code != '.') {
                    marks.add(lesson(schoolDay(i), start.toString(), 50, String.valueOf(code)));
                }
                start = start.plusMinutes(50);
            }
        }
        return marks;
    }

    /** A timeline of kim at linde; a unit without a mark is unrecorded. */
    public static Timeline timeline(Unit unit, List<Mark> marks) {
        return timeline("kim", unit, marks, TimelinePolicy.standard());
    }

    /** A timeline of a pupil at linde. */
    public static Timeline timeline(String pupil, Unit unit, List<Mark> marks, TimelinePolicy policy) {
        return Timeline.of(
                pupil(pupil, BIRTH_DATE, enrolment("linde", Sector.SECONDARY, MONDAY, LAST)),
                CALENDAR,
                log(unit, marks.toArray(Mark[]::new)),
                policy);
    }

    /** Each signal as {@code kind[:about] level over on}, days as month-day. */
    public static List<String> shown(List<Signal> signals) {
        return signals.stream().map(Registers::shown).toList();
    }

    private static String shown(Signal signal) {
        return signal.kind().id()
                + (signal.about().isEmpty() ? "" : ":" + signal.about()) + " " + signal.level() + " "
                + shown(signal.over().start()) + ".." + shown(signal.over().endInclusive()) + " "
                + shown(signal.on());
    }

    private static String shown(LocalDate date) {
        return date.toString().substring(5);
    }
}
