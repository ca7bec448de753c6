package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.Relief;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One report in seven calendar days for who is continuously absent: DUO, by the domain reference, Dutch law 2.7. */
class WeeklyReliefTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 27);
    private static final SchoolCalendar CALENDAR = calendar("linde", MONDAY, LAST);

    private final List<Mark> marks = new ArrayList<>();

    @Test
    void without_relief_eight_hours_a_day_are_a_notice_every_other_day() {
        miss(MONDAY, MONDAY.plusDays(4), "O");

        assertEquals(List.of("2026-01-12 2026-01-13 16", "2026-01-14 2026-01-15 16"), find(Relief.NONE, LAST));
    }

    @Test
    void with_relief_the_second_collects_the_seven_days_after_the_first() {
        miss(MONDAY, MONDAY.plusDays(15), "O");

        assertEquals(
                List.of("2026-01-12 2026-01-13 16", "2026-01-14 2026-01-20 40", "2026-01-21 2026-01-27 40"),
                find(Relief.ONCE_IN_SEVEN_DAYS, LAST));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-19, 1", "2026-01-20, 2", "2026-01-21, 2"})
    void it_waits_until_the_seven_days_are_over(LocalDate today, int notices) {
        miss(MONDAY, today, "O");

        assertEquals(notices, find(Relief.ONCE_IN_SEVEN_DAYS, today).size());
    }

    @Test
    void who_comes_back_is_not_waited_for() {
        miss(MONDAY, MONDAY.plusDays(3), "O");
        miss(MONDAY.plusDays(4), MONDAY.plusDays(4), "P");

        assertEquals(
                List.of("2026-01-12 2026-01-13 16", "2026-01-14 2026-01-15 16"),
                find(Relief.ONCE_IN_SEVEN_DAYS, MONDAY.plusDays(4)));
    }

    @Test
    void hours_missed_after_coming_back_count_as_ever() {
        miss(MONDAY, MONDAY.plusDays(1), "O");
        miss(MONDAY.plusDays(2), MONDAY.plusDays(2), "P");
        miss(MONDAY.plusDays(3), MONDAY.plusDays(4), "O");

        assertEquals(
                List.of("2026-01-12 2026-01-13 16", "2026-01-15 2026-01-16 16"), find(Relief.ONCE_IN_SEVEN_DAYS, LAST));
    }

    @Test
    void nothing_is_lost_when_all_that_follows_is_silence() {
        miss(MONDAY, MONDAY.plusDays(3), "O");

        assertEquals(
                List.of("2026-01-12 2026-01-13 16", "2026-01-14 2026-01-15 16"), find(Relief.ONCE_IN_SEVEN_DAYS, LAST));
    }

    private void miss(LocalDate first, LocalDate last, String code) {
        first.datesUntil(last.plusDays(1)).filter(CALENDAR::isSchoolDay).forEach(day -> {
            for (int hour = 0; hour < 8; hour++) {
                marks.add(lesson(day, LocalTime.of(8 + hour, 0).toString(), 50, code));
            }
        });
    }

    private List<String> find(Relief relief, LocalDate today) {
        Timeline timeline = Timeline.of(
                pupil("kim", LocalDate.of(2012, 5, 6), enrolment("linde", Sector.SECONDARY, MONDAY, LAST)),
                CALENDAR,
                log(Unit.LESSON, marks.toArray(Mark[]::new)),
                TimelinePolicy.builder().upTo(today).build());
        return SixteenHours.builder().relief(relief).build().find(timeline).stream()
                .map(notice -> notice.begin() + " " + notice.end() + " "
                        + notice.amount().orElseThrow().value())
                .toList();
    }
}
