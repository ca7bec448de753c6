package nl.aanwezig.core.notice;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.school.SchoolCalendar;

/**
 * By when a report must be made.
 *
 * <p>The act says at once (onverwijld); practice allows 5 working days after the threshold was passed, another source 7 days (the domain
 * reference, Dutch law 1.6 and 11.1 row 3). So at once is the norm, and what is not sent after 5 days with lessons is warned of.
 *
 * @param norm the day on which the report is due: the end date; of absence for own convenience, which has no threshold, the first day
 * @param lastDay the last day on which it is in time, included; empty where the calendar ends before it
 */
public record ReportDeadline(LocalDate norm, Optional<LocalDate> lastDay) {
    /** The days with lessons after the end date that practice allows. */
    public static final int SCHOOL_DAYS = 5;

    /** The deadline with the days that practice allows. */
    public static ReportDeadline of(Notice notice, SchoolCalendar calendar) {
        return of(notice, calendar, SCHOOL_DAYS);
    }

    /**
     * A deadline.
     *
     * @param schoolDays how many days with lessons are allowed after the end date; 0: only that day itself
     * @throws IllegalArgumentException when they are fewer than 0
     */
    public static ReportDeadline of(Notice notice, SchoolCalendar calendar, int schoolDays) {
        checkArgument(schoolDays >= 0, "The term is %s school days.\nMaybe 5 was meant.", schoolDays);
        LocalDate end = notice.kind() == NoticeKind.LUXURY ? notice.begin() : notice.end();
        return new ReportDeadline(end, schoolDays == 0 ? Optional.of(end) : calendar.schoolDayAfter(schoolDays, end));
    }

    /** Whether a report that was not sent by the end of a day is late. */
    public boolean isLateOn(LocalDate day) {
        return lastDay.filter(day::isAfter).isPresent();
    }
}
