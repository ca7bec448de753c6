package nl.aanwezig.core.duty;

import static nl.aanwezig.core.duty.People.born;
import static nl.aanwezig.core.duty.People.caribbean;
import static nl.aanwezig.core.duty.People.day;
import static nl.aanwezig.core.duty.People.periods;
import static nl.aanwezig.core.duty.People.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.statute.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The domain reference, Dutch law 2.2, with its table of boundary cases; 2.10 for the Caribbean Netherlands. */
class CompulsoryEducationTest {
    @ParameterizedTest
    @CsvSource({
        "2021-09-01, 2026-10-01, 2038-07-31",
        "2021-09-30, 2026-10-01, 2038-07-31",
        "2021-10-01, 2026-11-02, 2038-07-31",
    })
    void it_begins_on_the_first_school_day_after_the_month_and_ends_with_the_school_year(
            LocalDate born, LocalDate start, LocalDate end) {
        DutyPeriods periods = periods(
                born(born.getYear(), born.getMonthValue(), born.getDayOfMonth()).build());

        assertEquals(start, periods.start());
        assertEquals(end, periods.endByAge());
        assertEquals(Optional.of(DateSpan.of(start, end)), periods.compulsoryEducation());
    }

    @Test
    void it_holds_from_the_first_day_up_to_the_last_both_included() {
        YoungPerson person = born(2021, 10, 1).build();

        assertEquals(Answer.NO, compulsory(person, day(2026, 11, 1)));
        assertEquals(Answer.YES, compulsory(person, day(2026, 11, 2)));
        assertEquals(Answer.YES, compulsory(person, day(2026, 11, 3)));
        assertEquals(Answer.YES, compulsory(person, day(2038, 7, 30)));
        assertEquals(Answer.YES, compulsory(person, day(2038, 7, 31)));
        assertEquals(Answer.NO, compulsory(person, day(2038, 8, 1)));
    }

    @Test
    void sixteen_on_the_last_day_of_a_school_year_ends_it_that_day_and_a_day_later_a_year_later() {
        assertEquals(day(2026, 7, 31), periods(born(2010, 7, 31).build()).end());
        assertEquals(day(2027, 7, 31), periods(born(2010, 8, 1).build()).end());
    }

    @Test
    void who_is_born_on_29_february_turns_on_1_march_of_a_common_year() {
        assertEquals(day(2029, 4, 2), periods(born(2024, 2, 29).build()).start());
        assertEquals(day(2029, 3, 1), periods(born(2024, 2, 28).build()).start());
        assertEquals(day(2028, 3, 1), periods(caribbean(2024, 2, 29).build()).start());
        assertEquals(day(2028, 7, 31), periods(born(2012, 2, 29).build()).end());
        assertEquals(day(2028, 2, 29), periods(born(2016, 2, 29).build()).ownDutyFrom());
        assertEquals(day(2028, 2, 28), periods(born(2010, 2, 28).build()).ofAgeFrom());
        assertEquals(day(2028, 3, 1), periods(born(2010, 3, 1).build()).ofAgeFrom());
        assertEquals(day(2026, 3, 1), periods(born(2008, 2, 29).build()).ofAgeFrom());
    }

    @Test
    void on_the_islands_it_begins_after_the_month_of_the_fourth_birthday() {
        YoungPerson person = caribbean(2021, 9, 30).build();

        assertEquals(Answer.NO, compulsory(person, day(2025, 9, 30)));
        assertEquals(Answer.YES, compulsory(person, day(2025, 10, 1)));
        assertEquals(day(2038, 7, 31), periods(person).end());
        assertEquals(Answer.NO, compulsory(born(2021, 9, 30).build(), day(2025, 10, 1)));
    }

    @Test
    void a_holiday_at_the_first_of_the_month_moves_the_start_to_the_first_school_day() {
        SchoolCalendar calendar = weekdays(day(2026, 8, 31), day(2027, 7, 9), day(2026, 10, 1), day(2026, 10, 2));

        assertEquals(
                day(2026, 10, 5),
                periods(born(2021, 9, 1).calendar(calendar).build()).start());
    }

    @Test
    void a_month_without_school_days_moves_the_start_to_a_later_month() {
        SchoolCalendar calendar = weekdays(day(2026, 9, 1), day(2027, 7, 9));

        assertEquals(
                day(2026, 9, 1),
                periods(born(2021, 7, 31).calendar(calendar).build()).start());
    }

    @Test
    void beyond_its_calendar_every_monday_to_friday_is_a_school_day() {
        SchoolCalendar calendar = weekdays(day(2026, 8, 31), day(2027, 6, 30));

        assertEquals(
                day(2027, 7, 1),
                periods(born(2022, 6, 1).calendar(calendar).build()).start());
        assertEquals(
                day(2026, 7, 1),
                periods(born(2021, 6, 1).calendar(calendar).build()).start());
        assertEquals(
                day(2026, 8, 31),
                periods(born(2021, 7, 1).calendar(calendar).build()).start());
        assertEquals(
                day(2027, 6, 1),
                periods(born(2022, 5, 1).calendar(calendar).build()).start());
    }

    @Test
    void a_school_year_that_the_calendar_lacks_puts_off_nobodys_duty() {
        List<LocalDate> days = List.of(day(2025, 8, 25), day(2026, 6, 30), day(2027, 8, 30), day(2028, 6, 30));
        SchoolCalendar calendar = SchoolCalendar.of(new SchoolId("linde"), days);

        assertEquals(
                day(2026, 10, 1),
                periods(born(2021, 9, 1).calendar(calendar).build()).start());
        assertEquals(
                day(2026, 7, 1),
                periods(born(2021, 6, 1).calendar(calendar).build()).start());
        assertEquals(
                day(2026, 6, 30),
                periods(born(2021, 5, 1).calendar(calendar).build()).start());
        assertEquals(
                day(2027, 8, 30),
                periods(born(2022, 7, 1).calendar(calendar).build()).start());
    }

    @Test
    void after_the_last_day_of_a_school_year_the_next_one_begins_it() {
        SchoolCalendar calendar =
                weekdays(day(2026, 8, 31), day(2027, 6, 30)).union(weekdays(day(2027, 8, 30), day(2028, 6, 30)));

        assertEquals(
                day(2027, 8, 30),
                periods(born(2022, 6, 1).calendar(calendar).build()).start());
    }

    @Test
    void the_last_day_of_a_calendar_belongs_to_it() {
        SchoolCalendar calendar = SchoolCalendar.of(new SchoolId("linde"), List.of(day(2026, 8, 31), day(2027, 5, 2)));

        assertEquals(
                day(2027, 5, 2),
                periods(born(2022, 4, 1).calendar(calendar).build()).start());
    }

    @Test
    void the_end_of_the_school_year_is_that_of_the_calendar() {
        SchoolCalendar calendar = weekdays(day(2026, 8, 31), day(2027, 7, 9)).withYearStart(MonthDay.of(9, 1));
        YoungPerson person = born(2010, 8, 31).calendar(calendar).build();

        assertEquals(day(2026, 8, 31), periods(person).end());
        assertEquals(
                day(2027, 8, 31),
                periods(born(2010, 9, 1).calendar(calendar).build()).end());
    }

    @Test
    void without_a_birth_date_it_cannot_be_told() {
        DutyStatus status = status(People.withoutBirthDate(), day(2026, 11, 24));

        assertFalse(status.canTell());
        for (Duty duty : Duty.values()) {
            assertEquals(Answer.UNKNOWN, status.answer(duty));
            assertFalse(status.applies(duty));
        }
        assertFalse(status.isUnderDuty());
        assertEquals(Answer.UNKNOWN, status.transitionTarget());
        assertEquals(Optional.empty(), status.periods());
    }

    @Test
    void the_law_of_a_place_is_not_that_of_another() {
        YoungPerson person = caribbean(2015, 3, 1).build();
        Duties european = Duties.in(Jurisdiction.EUROPEAN_NETHERLANDS);

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> european.statusOf(person, day(2026, 11, 24)));

        assertTrue(String.valueOf(refused.getMessage()).contains("\nMaybe "));
    }

    @Test
    void every_age_can_be_another_one_under_rules_of_ones_own() {
        DutyRules rules = DutyRules.builder()
                .source(DutyRules.in(Jurisdiction.EUROPEAN_NETHERLANDS, day(2026, 11, 24))
                        .source())
                .startAge(6)
                .endAge(15)
                .schoolYearStart(MonthDay.of(9, 1))
                .build();
        DutyPeriods periods = Duties.with(rules)
                .statusOf(born(2011, 8, 31).build(), day(2026, 11, 24))
                .periods()
                .orElseThrow();

        assertEquals(day(2017, 9, 1), periods.start());
        assertEquals(day(2026, 8, 31), periods.end());
    }

    private static Answer compulsory(YoungPerson person, LocalDate date) {
        return status(person, date).answer(Duty.COMPULSORY_EDUCATION);
    }

    private static SchoolCalendar weekdays(LocalDate first, LocalDate last, LocalDate... holidays) {
        return SchoolCalendar.of(
                new SchoolId("linde"),
                first.datesUntil(last.plusDays(1))
                        .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .filter(date -> !List.of(holidays).contains(date))
                        .toList());
    }
}
