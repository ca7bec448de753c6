package nl.aanwezig.core.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.SchoolYear;
import org.junit.jupiter.api.Test;

class CalendarPlanTest {
    private static final SchoolId LINDE = new SchoolId("linde");
    private static final DateSpan YEAR = span("2026-08-01", "2027-07-31");
    private static final CalendarPlan NORTH =
            CalendarPlan.european(LINDE, YEAR, NationalHolidays.TABLE, HolidayRegion.NORTH);

    @Test
    void a_school_is_open_the_day_before_and_the_day_after_a_holiday_and_closed_in_it() {
        SchoolCalendar calendar = NORTH.calendar();
        assertFalse(calendar.isSchoolDay(LocalDate.of(2026, 8, 14))); // summer of North ends on 16 August 2026
        assertTrue(calendar.isSchoolDay(LocalDate.of(2026, 8, 17)));
        assertTrue(calendar.isSchoolDay(LocalDate.of(2026, 10, 9)));
        assertFalse(calendar.isSchoolDay(LocalDate.of(2026, 10, 12)));
        assertFalse(calendar.isSchoolDay(LocalDate.of(2026, 10, 16)));
        assertTrue(calendar.isSchoolDay(LocalDate.of(2026, 10, 19)));
        assertTrue(calendar.isSchoolDay(LocalDate.of(2027, 7, 9)));
        assertFalse(calendar.isSchoolDay(LocalDate.of(2027, 7, 12)));
    }

    @Test
    void a_holiday_week_is_no_lesson_week() {
        SchoolCalendar calendar = NORTH.calendar();
        assertEquals(Optional.empty(), calendar.lessonWeek(LocalDate.of(2026, 10, 14)));
        assertEquals(
                List.of("2026-W41", "2026-W43"),
                calendar.lastLessonWeeks(2, LocalDate.of(2026, 10, 19)).stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void each_region_has_its_own_weeks() {
        SchoolCalendar south = CalendarPlan.european(LINDE, YEAR, NationalHolidays.TABLE, HolidayRegion.SOUTH)
                .calendar();
        assertFalse(south.isSchoolDay(LocalDate.of(2026, 8, 21)));
        assertTrue(south.isSchoolDay(LocalDate.of(2026, 8, 24)));
        assertTrue(south.isSchoolDay(LocalDate.of(2026, 10, 12)));
        assertFalse(south.isSchoolDay(LocalDate.of(2027, 2, 15)));
        assertTrue(NORTH.calendar().isSchoolDay(LocalDate.of(2027, 2, 15)));
    }

    @Test
    void the_week_after_the_wrong_row_of_2027_has_lessons() {
        // OpenHolidays gives South 13 February to 21 March 2027; the domain reference, standards B.4: 21 February.
        SchoolCalendar south = CalendarPlan.european(LINDE, YEAR, NationalHolidays.TABLE, HolidayRegion.SOUTH)
                .calendar();
        assertFalse(south.isSchoolDay(LocalDate.of(2027, 2, 19)));
        assertTrue(south.isSchoolDay(LocalDate.of(2027, 2, 22)));
        assertTrue(south.isSchoolDay(LocalDate.of(2027, 3, 19)));
    }

    @Test
    void a_school_says_which_public_holidays_it_keeps() {
        SchoolCalendar calendar = NORTH.calendar();
        assertFalse(calendar.isSchoolDay(LocalDate.of(2027, 3, 29))); // Easter Monday
        assertFalse(calendar.isSchoolDay(LocalDate.of(2027, 5, 6))); // Ascension
        assertFalse(calendar.isSchoolDay(LocalDate.of(2027, 5, 17))); // Whit Monday
        assertTrue(calendar.isSchoolDay(LocalDate.of(2027, 3, 26))); // Good Friday
        assertTrue(calendar.isSchoolDay(LocalDate.of(2027, 5, 5))); // Liberation Day
        SchoolCalendar other =
                NORTH.closedOnPublicHolidays(Set.of(PublicHoliday.GOOD_FRIDAY)).calendar();
        assertFalse(other.isSchoolDay(LocalDate.of(2027, 3, 26)));
        assertTrue(other.isSchoolDay(LocalDate.of(2027, 5, 6)));
    }

    @Test
    void days_off_close_weekdays_limit_and_an_extra_school_day_wins_over_all_of_them() {
        CalendarPlan plan = NORTH.closedOn(span("2026-11-09", "2026-11-10"))
                .onWeekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY))
                .openOn(Set.of(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 14)));
        SchoolCalendar calendar = plan.calendar();
        assertFalse(calendar.isSchoolDay(LocalDate.of(2026, 11, 9)));
        assertTrue(calendar.isSchoolDay(LocalDate.of(2026, 11, 10)));
        assertFalse(calendar.isSchoolDay(LocalDate.of(2026, 11, 11)));
        assertTrue(calendar.isSchoolDay(LocalDate.of(2026, 11, 14))); // a Saturday
        assertTrue(NORTH.calendar().isSchoolDay(LocalDate.of(2026, 11, 9)), "the plan it came from is as it was");
    }

    @Test
    void a_school_may_have_a_calendar_for_each_group_of_years() {
        SchoolCalendar lower = NORTH.named("lower years").calendar();
        SchoolCalendar exams = NORTH.named("final year")
                .closedOn(span("2027-05-03", "2027-05-28"))
                .calendar();
        Calendars calendars = Calendars.among(List.of(lower, exams));
        Enrolment enrolment = Enrolment.builder()
                .school(LINDE)
                .span(YEAR)
                .calendar("final year")
                .build();
        assertEquals(Optional.of(exams), calendars.of(enrolment));
        assertTrue(lower.isSchoolDay(LocalDate.of(2027, 5, 10)));
        assertFalse(exams.isSchoolDay(LocalDate.of(2027, 5, 10)));
    }

    @Test
    void a_school_replaces_dates_that_are_advised() {
        HolidayTable own = NationalHolidays.TABLE.with(new SchoolHoliday(
                HolidayKind.AUTUMN,
                Set.of(HolidayRegion.NORTH),
                span("2026-10-17", "2026-10-25"),
                SchoolHoliday.Force.ADVISORY));
        SchoolCalendar calendar =
                CalendarPlan.european(LINDE, YEAR, own, HolidayRegion.NORTH).calendar();
        assertTrue(calendar.isSchoolDay(LocalDate.of(2026, 10, 12)));
        assertFalse(calendar.isSchoolDay(LocalDate.of(2026, 10, 19)));
    }

    @Test
    void a_caribbean_school_lives_in_its_own_zone_with_its_own_days_and_no_table() {
        SchoolCalendar calendar = CalendarPlan.caribbean(LINDE, YEAR)
                .closedOn(span("2026-10-10", "2026-10-18"))
                .calendar();
        assertEquals(ZoneId.of("America/Kralendijk"), calendar.zone());
        assertFalse(calendar.isSchoolDay(LocalDate.of(2026, 10, 12)));
        assertTrue(calendar.isSchoolDay(LocalDate.of(2027, 5, 6)), "Ascension is for the school to close on");
        assertEquals(ZoneId.of("Europe/Amsterdam"), NORTH.calendar().zone());
    }

    @Test
    void an_institution_with_weeks_of_its_own_keeps_public_holidays_and_no_regions_weeks() {
        SchoolCalendar calendar = CalendarPlan.ownWeeks(LINDE, YEAR).calendar();
        assertTrue(calendar.isSchoolDay(LocalDate.of(2026, 10, 12)));
        assertFalse(calendar.isSchoolDay(LocalDate.of(2027, 5, 6)));
    }

    @Test
    void a_holiday_that_nobody_knows_never_becomes_weeks_of_lessons() {
        String message = refusal(span("2030-08-01", "2031-07-31"));
        assertTrue(message.contains("herfstvakantie 2030/2031, kerstvakantie 2030/2031"), message);
        assertTrue(message.contains("\nMaybe"), message);
        assertFalse(message.contains("zomervakantie 2029/2030"), message);
    }

    @Test
    void the_summer_before_is_needed_as_long_as_it_can_last() {
        // A summer holiday that starts on 31 July, the last day of a school year, ends on 12 September after 44 days.
        HolidayTable table = new HolidayTable(
                "one year",
                Optional.empty(),
                YEAR,
                NationalHolidays.TABLE.holidays().stream()
                        .filter(holiday -> holiday.schoolYear()
                                .equals(SchoolYear.containing(YEAR.start(), SchoolYear.DUTCH_START)))
                        .toList());
        assertTrue(Refusals.message(() ->
                        CalendarPlan.european(LINDE, span("2026-09-12", "2027-07-31"), table, HolidayRegion.NORTH))
                .contains("zomervakantie 2025/2026"));
        CalendarPlan plan = CalendarPlan.european(LINDE, span("2026-09-13", "2027-07-31"), table, HolidayRegion.NORTH);
        assertEquals(LocalDate.of(2026, 9, 14), plan.calendar().firstDay());
    }

    @Test
    void days_outside_the_plan_and_open_ends_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> NORTH.openOn(List.of(LocalDate.of(2027, 8, 1))));
        assertThrows(
                IllegalArgumentException.class,
                () -> CalendarPlan.caribbean(LINDE, DateSpan.from(LocalDate.of(2026, 8, 1))));
        assertTrue(refusal(DateSpan.from(LocalDate.of(2026, 8, 1))).contains("no first or last day"));
        assertTrue(refusal(DateSpan.always()).contains("no first or last day"));
    }

    private static String refusal(DateSpan span) {
        return Refusals.message(() -> CalendarPlan.european(LINDE, span, NationalHolidays.TABLE, HolidayRegion.NORTH));
    }

    private static DateSpan span(String start, String end) {
        return DateSpan.of(LocalDate.parse(start), LocalDate.parse(end));
    }
}
