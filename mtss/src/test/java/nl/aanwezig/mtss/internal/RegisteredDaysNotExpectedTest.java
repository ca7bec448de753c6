package nl.aanwezig.mtss.internal;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.school.WeekTimes;
import nl.aanwezig.core.timeline.ExpectedHours;
import nl.aanwezig.core.timeline.NotExpected;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

class RegisteredDaysNotExpectedTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final Share HALF = Share.percent(50);

    @Test
    void a_silent_day_on_which_nobody_is_expected_is_not_required_and_the_next_one_is_unknown() {
        Timeline timeline = timeline();

        assertEquals(
                List.of(DayState.ATTENDED, DayState.NOT_REQUIRED, DayState.UNKNOWN),
                RegisteredDays.of(timeline, WEDNESDAY).stream()
                        .map(day -> day.state(HALF))
                        .toList());
        assertEquals(
                List.of(List.of(DayState.ATTENDED), List.of(DayState.NOT_REQUIRED), List.of(DayState.UNKNOWN)),
                List.copyOf(RegisteredDays.units(timeline, WEDNESDAY, HALF, code -> true)
                        .values()));
    }

    private static Timeline timeline() {
        SchoolId school = new SchoolId("linde");
        return Timeline.of(
                pupil("kim", LocalDate.of(2012, 5, 6), enrolment("linde", Sector.SECONDARY, MONDAY, WEDNESDAY)),
                school,
                Calendars.among(List.of(calendar("linde", MONDAY, WEDNESDAY))),
                log(Unit.LESSON, lesson(MONDAY, "09:00", 50, "P")),
                TimelinePolicy.standard(),
                ExpectedHours.except(
                        new NotExpected(school, DateSpan.from(MONDAY), WeekTimes.days(DayOfWeek.TUESDAY))));
    }
}
