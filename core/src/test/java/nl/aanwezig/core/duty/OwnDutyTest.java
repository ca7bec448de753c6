package nl.aanwezig.core.duty;

import static nl.aanwezig.core.duty.People.born;
import static nl.aanwezig.core.duty.People.caribbean;
import static nl.aanwezig.core.duty.People.day;
import static nl.aanwezig.core.duty.People.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.statute.Jurisdiction;
import nl.aanwezig.core.statute.Provision;
import org.junit.jupiter.api.Test;

/** The domain reference, Dutch law 2.1: own duty from the 12th birthday, majority from the 18th. */
class OwnDutyTest {
    @Test
    void it_holds_from_the_twelfth_birthday() {
        YoungPerson person = born(2014, 11, 24).build();

        assertFalse(status(person, day(2026, 11, 23)).applies(Duty.OWN));
        assertTrue(status(person, day(2026, 11, 24)).applies(Duty.OWN));
        assertTrue(status(person, day(2026, 11, 25)).applies(Duty.OWN));
        assertTrue(status(caribbean(2014, 11, 24).build(), day(2026, 11, 24)).applies(Duty.OWN));
        assertFalse(status(caribbean(2014, 11, 25).build(), day(2026, 11, 24)).applies(Duty.OWN));
    }

    @Test
    void it_ends_with_the_duty_beside_which_it_stands() {
        YoungPerson person = born(2010, 3, 1)
                .addQualifications(new Qualification(Qualification.Kind.START_QUALIFICATION, day(2027, 2, 15)))
                .build();

        assertTrue(status(person, day(2027, 2, 14)).applies(Duty.OWN));
        assertFalse(status(person, day(2027, 2, 15)).applies(Duty.OWN));
        assertFalse(status(born(2010, 3, 1).build(), day(2028, 3, 1)).applies(Duty.OWN));
        assertTrue(status(born(2010, 3, 1).build(), day(2028, 2, 29)).applies(Duty.OWN));
    }

    @Test
    void of_age_from_the_eighteenth_birthday() {
        YoungPerson person = born(2008, 11, 24).build();

        assertFalse(status(person, day(2026, 11, 23)).applies(Duty.OF_AGE));
        assertTrue(status(person, day(2026, 11, 24)).applies(Duty.OF_AGE));
        assertFalse(status(person, day(2026, 11, 24)).isUnderDuty());
        assertTrue(status(person, day(2026, 11, 23)).isUnderDuty());
    }

    @Test
    void each_answer_names_its_article_in_the_act_of_the_place() {
        DutyStatus european = status(born(2014, 11, 24).build(), day(2026, 11, 24));
        DutyStatus caribbean = status(caribbean(2014, 11, 24).build(), day(2026, 11, 24));

        assertEquals(new Provision(european.text(), "3, eerste lid"), european.provision(Duty.COMPULSORY_EDUCATION));
        assertEquals(new Provision(european.text(), "4b"), european.provision(Duty.QUALIFICATION));
        assertEquals(new Provision(european.text(), "2, derde lid"), european.provision(Duty.OWN));
        assertEquals(new Provision(european.text(), "1b"), european.provision(Duty.OF_AGE));
        assertEquals(new Provision(caribbean.text(), "7, eerste lid"), caribbean.provision(Duty.COMPULSORY_EDUCATION));
        assertEquals(new Provision(caribbean.text(), "12"), caribbean.provision(Duty.QUALIFICATION));
        assertEquals(new Provision(caribbean.text(), "6, derde lid"), caribbean.provision(Duty.OWN));
        assertEquals(new Provision(caribbean.text(), "4"), caribbean.provision(Duty.OF_AGE));
        assertEquals(Jurisdiction.CARIBBEAN_NETHERLANDS, caribbean.jurisdiction());
        assertEquals(day(2025, 8, 1), caribbean.text().inForceFrom());
        assertEquals(day(2026, 11, 24), caribbean.on());
    }

    @Test
    void a_status_prints_answers_and_nothing_that_tells_who_it_is() {
        DutyStatus status = status(born(2014, 11, 24).build(), day(2026, 11, 24));

        assertEquals("DutyStatus[2026-11-24: compulsory education YES, qualification duty NO]", status.toString());
        assertEquals(
                "DutyPeriods[not printed: they tell a birth date]",
                status.periods().orElseThrow().toString());
        assertEquals(new PupilId("kim"), status.pupil());
    }

    @Test
    void before_birth_nothing_holds() {
        DutyStatus status = status(born(2026, 12, 1).build(), day(2026, 11, 24));

        for (Duty duty : Duty.values()) {
            assertEquals(Answer.NO, status.answer(duty));
        }
    }
}
