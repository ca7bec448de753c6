package nl.aanwezig.core.duty;

import static nl.aanwezig.core.duty.People.born;
import static nl.aanwezig.core.duty.People.day;
import static nl.aanwezig.core.duty.People.periods;
import static nl.aanwezig.core.duty.People.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.school.DateSpan;
import org.junit.jupiter.api.Test;

/** The domain reference, Dutch law 2.2: twelve full school years, and a primary school finished in fewer than eight. */
class SchoolYearsTest {
    private static final LocalDate AUGUST_2026 = day(2026, 8, 1);

    @Test
    void eleven_years_do_not_end_it_and_twelve_do() {
        assertEquals(Optional.empty(), counted(AUGUST_2026, 11).endByYears());
        assertEquals(Optional.of(day(2026, 7, 31)), counted(AUGUST_2026, 12).endByYears());
        assertEquals(Optional.of(day(2025, 7, 31)), counted(AUGUST_2026, 13).endByYears());
    }

    @Test
    void the_earlier_of_age_and_years_ends_it() {
        DutyPeriods byYears = counted(AUGUST_2026, 12);
        DutyPeriods byAge = counted(day(2027, 8, 1), 12);

        assertEquals(day(2027, 7, 31), byYears.endByAge());
        assertEquals(day(2026, 7, 31), byYears.end());
        assertTrue(byYears.isEndedByYears());
        assertEquals(day(2027, 7, 31), byAge.end());
        assertFalse(byAge.isEndedByYears());
        assertEquals(day(2027, 7, 31), counted(day(2028, 8, 1), 12).end());
    }

    @Test
    void the_school_year_that_ends_on_the_day_of_the_count_is_one_of_those_counted() {
        assertEquals(
                Optional.of(day(2025, 7, 31)), counted(day(2026, 7, 30), 12).endByYears());
        assertEquals(
                Optional.of(day(2026, 7, 31)), counted(day(2026, 7, 31), 12).endByYears());
        assertEquals(
                Optional.of(day(2026, 7, 31)), counted(day(2027, 7, 30), 12).endByYears());
    }

    @Test
    void years_to_come_are_expected_and_end_nothing() {
        DutyPeriods periods = counted(day(2025, 9, 1), 11);

        assertEquals(Optional.of(day(2026, 7, 31)), periods.expectedEndByYears());
        assertEquals(day(2027, 7, 31), periods.end());
        assertEquals(Optional.empty(), counted(day(2025, 9, 1), 10).expectedEndByYears());
        assertEquals(Optional.empty(), counted(AUGUST_2026, 12).expectedEndByYears());
    }

    @Test
    void after_the_last_year_the_qualification_duty_begins_at_once() {
        YoungPerson person = born(2011, 3, 1)
                .addSchoolYearsAttended(SchoolYearsAttended.of(AUGUST_2026, 12))
                .build();

        assertTrue(status(person, day(2026, 7, 31)).applies(Duty.COMPULSORY_EDUCATION));
        assertFalse(status(person, day(2026, 7, 31)).applies(Duty.QUALIFICATION));
        assertFalse(status(person, day(2026, 8, 1)).applies(Duty.COMPULSORY_EDUCATION));
        assertTrue(status(person, day(2026, 8, 1)).applies(Duty.QUALIFICATION));
    }

    @Test
    void a_primary_school_finished_in_seven_years_counts_as_eight() {
        assertEquals(
                Optional.of(day(2026, 7, 31)),
                periodsWith(SchoolYearsAttended.withPrimary(AUGUST_2026, 11, 7)).endByYears());
        assertEquals(
                Optional.empty(),
                periodsWith(SchoolYearsAttended.withPrimary(AUGUST_2026, 11, 8)).endByYears());
        assertEquals(
                Optional.of(day(2026, 7, 31)),
                periodsWith(SchoolYearsAttended.withPrimary(AUGUST_2026, 12, 9)).endByYears());
        assertEquals(
                Optional.empty(),
                periodsWith(SchoolYearsAttended.withPrimary(AUGUST_2026, 9, 6)).endByYears());
    }

    @Test
    void a_primary_school_of_eight_years_needs_no_word() {
        assertFalse(words(SchoolYearsAttended.withPrimary(AUGUST_2026, 11, 8)).contains("Primary school"));
        assertTrue(words(SchoolYearsAttended.withPrimary(AUGUST_2026, 11, 7))
                .contains("Primary school took 7 years and counts for 8 (art. 3, tweede lid Leerplichtwet 1969)."));
    }

    @Test
    void the_last_count_is_believed_and_of_one_day_the_highest() {
        YoungPerson person = born(2011, 3, 1)
                .addSchoolYearsAttended(
                        SchoolYearsAttended.of(AUGUST_2026, 11),
                        SchoolYearsAttended.of(day(2025, 8, 1), 12),
                        SchoolYearsAttended.of(AUGUST_2026, 10))
                .build();

        assertEquals(Optional.empty(), periods(person).endByYears());
        assertEquals(
                Optional.of(day(2026, 7, 31)),
                periods(YoungPerson.builder()
                                .from(person)
                                .addSchoolYearsAttended(SchoolYearsAttended.of(AUGUST_2026, 12))
                                .build())
                        .endByYears());
    }

    @Test
    void all_years_before_it_could_begin_leave_no_day_of_it() {
        YoungPerson person = born(2022, 3, 1)
                .addSchoolYearsAttended(SchoolYearsAttended.of(AUGUST_2026, 12))
                .build();

        assertEquals(Optional.empty(), periods(person).compulsoryEducation());
        assertEquals(
                Optional.of(DateSpan.of(day(2027, 4, 1), day(2040, 2, 29))),
                periods(person).qualification());
    }

    @Test
    void impossible_counts_are_refused() {
        assertTrue(String.valueOf(
                        assertThrows(IllegalArgumentException.class, () -> SchoolYearsAttended.of(AUGUST_2026, -1))
                                .getMessage())
                .startsWith("-1 school years were attended.\nMaybe "));
        assertThrows(IllegalArgumentException.class, () -> SchoolYearsAttended.withPrimary(AUGUST_2026, 7, 8));
        assertThrows(IllegalArgumentException.class, () -> SchoolYearsAttended.withPrimary(AUGUST_2026, 7, -1));
        assertEquals(0, SchoolYearsAttended.of(AUGUST_2026, 0).years());
        assertEquals(7, SchoolYearsAttended.withPrimary(AUGUST_2026, 7, 7).years());
    }

    private static String words(SchoolYearsAttended count) {
        return status(born(2011, 3, 1).addSchoolYearsAttended(count).build(), day(2026, 11, 24))
                .why()
                .in(Language.ENGLISH);
    }

    private static DutyPeriods counted(LocalDate on, int years) {
        return periodsWith(SchoolYearsAttended.of(on, years));
    }

    private static DutyPeriods periodsWith(SchoolYearsAttended count) {
        return periods(born(2011, 3, 1).addSchoolYearsAttended(count).build());
    }
}
