package nl.aanwezig.core.duty;

import static nl.aanwezig.core.duty.People.born;
import static nl.aanwezig.core.duty.People.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import nl.aanwezig.core.statute.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The domain reference, Dutch law 7.2, with the boundaries that 7.3 asks for: 4/5, 5/6, 11/12, 15/16, 17/18 and 11/12 school years. */
class AgeOnlyTest {
    @ParameterizedTest
    @CsvSource({
        "0, false, false, false, 5",
        "4, false, false, false, 5",
        "5, true, false, false, 5",
        "6, true, false, false, 0",
        "11, true, false, false, 0",
        "12, true, true, false, 0",
        "15, true, true, false, 0",
        "16, false, true, true, 0",
        "17, false, true, true, 0",
        "18, false, false, false, 0",
        "40, false, false, false, 0",
    })
    void age_decides(int age, boolean compulsory, boolean own, boolean qualification, int hours) {
        AgeOnly given = AgeOnly.builder().age(age).build();

        assertEquals(compulsory, given.isCompulsory());
        assertEquals(own, given.hasOwnDuty());
        assertEquals(qualification, given.isUnderQualificationDuty());
        assertEquals(hours, given.hoursUnderSix());
    }

    @Test
    void twelve_school_years_end_compulsory_education_and_eleven_do_not() {
        AgeOnly eleven = AgeOnly.builder().age(15).schoolYears(11).build();
        AgeOnly twelve = AgeOnly.builder().age(15).schoolYears(12).build();

        assertTrue(eleven.isCompulsory());
        assertFalse(eleven.isUnderQualificationDuty());
        assertFalse(twelve.isCompulsory());
        assertTrue(twelve.isUnderQualificationDuty());
        assertTrue(twelve.hasOwnDuty());
    }

    @Test
    void a_start_qualification_ends_the_qualification_duty_and_not_compulsory_education() {
        AgeOnly.Builder qualified = AgeOnly.builder().startQualification(true);

        assertFalse(qualified.age(17).build().isUnderQualificationDuty());
        assertFalse(qualified.age(17).build().hasOwnDuty());
        assertTrue(qualified.age(15).build().isCompulsory());
        assertTrue(AgeOnly.builder().age(17).startQualification(false).build().isUnderQualificationDuty());
    }

    @Test
    void the_head_can_grant_five_hours_more_to_a_child_under_six() {
        assertEquals(10, AgeOnly.builder().age(5).extension(true).build().hoursUnderSix());
        assertEquals(5, AgeOnly.builder().age(5).extension(false).build().hoursUnderSix());
        assertEquals(0, AgeOnly.builder().age(6).extension(true).build().hoursUnderSix());
    }

    @Test
    void what_is_not_given_is_read_so_that_nobody_is_missed() {
        AgeOnly nothing = AgeOnly.builder().build();
        AgeOnly yearsAlone = AgeOnly.builder().schoolYears(12).build();

        assertTrue(nothing.isCompulsory());
        assertTrue(nothing.hasOwnDuty());
        assertFalse(nothing.isUnderQualificationDuty());
        assertEquals(0, nothing.hoursUnderSix());
        assertFalse(yearsAlone.isCompulsory());
        assertTrue(yearsAlone.isUnderQualificationDuty());
    }

    @Test
    void before_the_first_age_there_is_no_qualification_duty_whatever_the_years() {
        assertFalse(AgeOnly.builder().age(4).schoolYears(12).build().isUnderQualificationDuty());
        assertTrue(AgeOnly.builder().age(5).schoolYears(12).build().isUnderQualificationDuty());
    }

    @Test
    void on_the_islands_the_first_age_is_four() {
        DutyRules rules = DutyRules.in(Jurisdiction.CARIBBEAN_NETHERLANDS, day(2026, 11, 24));

        assertFalse(AgeOnly.builder().rules(rules).age(3).build().isCompulsory());
        assertTrue(AgeOnly.builder().rules(rules).age(4).build().isCompulsory());
    }

    @Test
    void negative_figures_are_refused_with_advice() {
        AgeOnly.Builder age = AgeOnly.builder().age(-1);
        AgeOnly.Builder years = AgeOnly.builder().schoolYears(-1);

        assertTrue(String.valueOf(
                        assertThrows(IllegalArgumentException.class, age::build).getMessage())
                .contains("\nMaybe "));
        assertTrue(String.valueOf(assertThrows(IllegalArgumentException.class, years::build)
                        .getMessage())
                .contains("\nMaybe "));
    }

    @Test
    void the_inputs_of_a_young_person_are_those_of_the_date() {
        YoungPerson person = born(2010, 3, 1)
                .addSchoolYearsAttended(SchoolYearsAttended.withPrimary(day(2026, 8, 1), 11, 7))
                .addQualifications(
                        new Qualification(Qualification.Kind.START_QUALIFICATION, day(2026, 11, 24)),
                        new Qualification(Qualification.Kind.WORK, day(2020, 1, 1)))
                .build();
        AgeOnly before = AgeOnly.of(person, day(2026, 7, 30));

        assertEquals(OptionalInt.of(16), before.age());
        assertEquals(OptionalInt.of(11), before.schoolYears());
        assertEquals(OptionalInt.of(12), AgeOnly.of(person, day(2026, 7, 31)).schoolYears());
        assertEquals(OptionalInt.of(12), AgeOnly.of(person, day(2027, 8, 1)).schoolYears());
        assertEquals(OptionalInt.of(0), AgeOnly.of(person, day(2012, 8, 1)).schoolYears());
        assertEquals(OptionalInt.of(0), AgeOnly.of(person, day(2008, 1, 1)).age());
        assertEquals(Optional.of(false), AgeOnly.of(person, day(2026, 11, 23)).startQualification());
        assertEquals(Optional.of(true), AgeOnly.of(person, day(2026, 11, 24)).startQualification());
        assertEquals(
                OptionalInt.empty(),
                AgeOnly.of(born(2010, 3, 1).build(), day(2026, 11, 24)).schoolYears());
        assertEquals(
                OptionalInt.empty(),
                AgeOnly.of(People.withoutBirthDate(), day(2026, 11, 24)).age());
    }
}
