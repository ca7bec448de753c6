package nl.aanwezig.core.duty;

import static nl.aanwezig.core.duty.People.born;
import static nl.aanwezig.core.duty.People.caribbean;
import static nl.aanwezig.core.duty.People.day;
import static nl.aanwezig.core.duty.People.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.exemption.SubstituteProgramme;
import nl.aanwezig.core.exemption.SubstituteProgramme.Kind;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.school.DateSpan;
import org.junit.jupiter.api.Test;

/** The domain reference, Dutch law 2.4; art. 3a and 3b Leerplichtwet 1969, art. 8 and 9 Leerplichtwet BES. */
class SubstituteTest {
    private static final SubstituteProgramme WORK = granted(Kind.WORK_AND_LEARNING, 2026);
    private static final SubstituteProgramme VOCATIONAL = granted(Kind.VOCATIONAL, 2026);

    @Test
    void work_and_learning_counts_from_the_fourteenth_birthday() {
        YoungPerson person = born(2012, 11, 24).addSubstitutes(WORK).build();

        assertEquals(Optional.empty(), status(person, day(2026, 11, 23)).substitute());
        assertEquals(Optional.of(WORK), status(person, day(2026, 11, 24)).substitute());
        assertEquals(Optional.of(WORK), status(person, day(2026, 11, 25)).substitute());
        assertEquals(
                Optional.of(WORK),
                status(caribbean(2012, 11, 24).addSubstitutes(WORK).build(), day(2026, 11, 24))
                        .substitute());
        assertTrue(status(person, day(2026, 11, 23))
                .why()
                .in(Language.ENGLISH)
                .contains("is not counted on 23 November 2026: the act asks for an age of at least 14."));
    }

    @Test
    void it_counts_within_its_days() {
        YoungPerson person = born(2012, 3, 1).addSubstitutes(WORK).build();

        assertEquals(Optional.empty(), status(person, day(2026, 7, 31)).substitute());
        assertEquals(Optional.of(WORK), status(person, day(2026, 8, 1)).substitute());
        assertEquals(Optional.of(WORK), status(person, day(2027, 7, 31)).substitute());
        assertEquals(Optional.empty(), status(person, day(2027, 8, 1)).substitute());
    }

    @Test
    void it_meets_the_duty_and_frees_from_nothing() {
        DutyStatus status = status(born(2012, 3, 1).addSubstitutes(WORK).build(), day(2026, 11, 24));

        assertTrue(status.isUnderDuty());
        assertTrue(status.applies(Duty.COMPULSORY_EDUCATION));
    }

    @Test
    void a_vocational_institution_counts_in_the_last_school_year_alone() {
        LocalDate date = day(2026, 11, 24);

        assertEquals(
                Optional.of(VOCATIONAL),
                status(born(2010, 8, 1).addSubstitutes(VOCATIONAL).build(), date)
                        .substitute());
        assertEquals(
                Optional.of(VOCATIONAL),
                status(born(2011, 7, 31).addSubstitutes(VOCATIONAL).build(), date)
                        .substitute());
        assertEquals(
                Optional.empty(),
                status(born(2011, 8, 1).addSubstitutes(VOCATIONAL).build(), date)
                        .substitute());
    }

    @Test
    void an_expected_last_school_year_is_one_too() {
        LocalDate date = day(2026, 11, 24);
        YoungPerson.Builder person = born(2011, 8, 1).addSubstitutes(VOCATIONAL);

        assertEquals(
                Optional.of(VOCATIONAL),
                status(
                                person.addSchoolYearsAttended(SchoolYearsAttended.of(day(2026, 8, 1), 11))
                                        .build(),
                                date)
                        .substitute());
        assertEquals(
                Optional.empty(),
                status(
                                born(2011, 8, 1)
                                        .addSubstitutes(VOCATIONAL)
                                        .addSchoolYearsAttended(SchoolYearsAttended.of(day(2026, 8, 1), 10))
                                        .build(),
                                date)
                        .substitute());
    }

    @Test
    void after_compulsory_education_there_is_nothing_to_replace() {
        DutyStatus status = status(born(2010, 3, 1).addSubstitutes(WORK).build(), day(2026, 11, 24));

        assertEquals(Optional.empty(), status.substitute());
        assertFalse(status.why().in(Language.ENGLISH).contains("ubstitute"));
    }

    @Test
    void of_two_the_first_that_is_allowed_counts() {
        YoungPerson person = born(2012, 12, 1)
                .addSubstitutes(
                        VOCATIONAL,
                        new SubstituteProgramme(Kind.WORK_AND_LEARNING, DateSpan.of(day(2026, 9, 1), day(2027, 7, 31))),
                        WORK)
                .build();

        assertEquals(Optional.of(WORK), status(person, day(2026, 12, 1)).substitute());
        assertEquals(Optional.empty(), status(person, day(2026, 11, 30)).substitute());
    }

    private static SubstituteProgramme granted(Kind kind, int schoolYear) {
        return new SubstituteProgramme(kind, DateSpan.of(day(schoolYear, 8, 1), day(schoolYear + 1, 7, 31)));
    }
}
