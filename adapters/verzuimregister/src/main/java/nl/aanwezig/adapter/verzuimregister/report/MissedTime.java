package nl.aanwezig.adapter.verzuimregister.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * One line of a report's specification: a whole day, or one lesson hour of it. A report checks the hour.
 *
 * @param day the day
 * @param lessonHour from 1 up to and including 12; empty for the whole day
 */
public record MissedTime(LocalDate day, OptionalInt lessonHour) implements Comparable<MissedTime> {
    /** The last lesson hour that the register knows, included. */
    public static final int LAST_LESSON_HOUR = 12;

    private static final Comparator<MissedTime> BY_DAY =
            Comparator.comparing(MissedTime::day).thenComparingInt(time -> time.lessonHour.orElse(0));

    /** A whole day. */
    public static MissedTime wholeDay(LocalDate day) {
        return new MissedTime(day, OptionalInt.empty());
    }

    /** One lesson hour. */
    public static MissedTime lessonHour(LocalDate day, int hour) {
        return new MissedTime(day, OptionalInt.of(hour));
    }

    /** Whether it is the whole day. */
    public boolean isWholeDay() {
        return lessonHour.isEmpty();
    }

    /** By day; the whole day before its hours. */
    @Override
    public int compareTo(MissedTime other) {
        return BY_DAY.compare(this, other);
    }
}
