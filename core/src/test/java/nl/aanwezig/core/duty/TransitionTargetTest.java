package nl.aanwezig.core.duty;

import static nl.aanwezig.core.duty.People.born;
import static nl.aanwezig.core.duty.People.caribbean;
import static nl.aanwezig.core.duty.People.day;
import static nl.aanwezig.core.duty.People.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.aanwezig.core.duty.Qualification.Kind;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.statute.Jurisdiction;
import org.junit.jupiter.api.Test;

/** The domain reference, Dutch law 2.11 and 2.12: no longer under a duty, younger than 27 (before 2026: 23), no start qualification. */
class TransitionTargetTest {
    private static final LocalDate TODAY = day(2026, 11, 24);

    @Test
    void it_begins_when_the_qualification_duty_has_ended() {
        YoungPerson person = born(2008, 11, 24).build();

        assertEquals(Answer.NO, status(person, day(2026, 11, 23)).transitionTarget());
        assertEquals(Answer.YES, status(person, day(2026, 11, 24)).transitionTarget());
        assertTrue(status(person, day(2026, 11, 24)).isTransitionTarget());
    }

    @Test
    void it_ends_on_the_twenty_seventh_birthday() {
        YoungPerson person = born(1999, 11, 24).build();

        assertEquals(Answer.YES, status(person, day(2026, 11, 23)).transitionTarget());
        assertEquals(Answer.NO, status(person, day(2026, 11, 24)).transitionTarget());
        assertEquals(Answer.NO, status(person, day(2026, 11, 25)).transitionTarget());
    }

    @Test
    void until_the_end_of_2025_it_ended_on_the_twenty_third_birthday() {
        YoungPerson person = born(2002, 12, 31).build();

        assertEquals(Answer.YES, status(person, day(2025, 12, 30)).transitionTarget());
        assertEquals(Answer.NO, status(person, day(2025, 12, 31)).transitionTarget());
        assertEquals(Answer.YES, status(person, day(2026, 1, 1)).transitionTarget());
        assertEquals(
                OptionalInt.of(23),
                DutyRules.in(Jurisdiction.EUROPEAN_NETHERLANDS, day(2025, 12, 31))
                        .transitionAge());
        assertEquals(
                OptionalInt.of(27),
                DutyRules.in(Jurisdiction.EUROPEAN_NETHERLANDS, day(2026, 1, 1)).transitionAge());
    }

    @Test
    void a_start_qualification_leaves_it_and_another_way_out_of_the_duty_enters_it() {
        LocalDate held = day(2027, 2, 15);

        assertEquals(
                Answer.NO, status(with(Kind.START_QUALIFICATION, held), held).transitionTarget());
        assertEquals(
                Answer.NO,
                status(with(Kind.PRACTICAL_EDUCATION_DIPLOMA, held), held.minusDays(1))
                        .transitionTarget());
        assertEquals(
                Answer.YES,
                status(with(Kind.PRACTICAL_EDUCATION_DIPLOMA, held), held).transitionTarget());
        assertEquals(Answer.NO, status(with(Kind.WORK, held), held).transitionTarget());
        assertEquals(
                Answer.YES,
                status(with(Kind.START_QUALIFICATION, day(2028, 3, 2)), day(2028, 3, 1))
                        .transitionTarget());
    }

    @Test
    void a_child_before_the_first_duty_is_not_past_it() {
        assertEquals(Answer.NO, status(born(2022, 3, 1).build(), TODAY).transitionTarget());
    }

    @Test
    void an_exempted_young_person_is_not_past_the_duty() {
        YoungPerson person = born(2010, 3, 1)
                .addExemptions(new Exemption(ExemptionGround.UNFIT, DateSpan.always()))
                .build();

        assertFalse(status(person, TODAY).isUnderDuty());
        assertEquals(Answer.NO, status(person, TODAY).transitionTarget());
    }

    @Test
    void what_is_not_known_cannot_be_told() {
        YoungPerson unknown = People.withoutBirthDate();
        YoungPerson qualified = YoungPerson.builder()
                .from(unknown)
                .addQualifications(new Qualification(Kind.START_QUALIFICATION, TODAY))
                .build();

        assertEquals(Answer.UNKNOWN, status(unknown, TODAY).transitionTarget());
        assertFalse(status(unknown, TODAY).isTransitionTarget());
        assertEquals(Answer.NO, status(qualified, TODAY).transitionTarget());
        assertEquals(
                Answer.UNKNOWN, status(caribbean(2006, 3, 1).build(), TODAY).transitionTarget());
    }

    private static YoungPerson with(Kind kind, LocalDate on) {
        return born(2010, 3, 1).addQualifications(new Qualification(kind, on)).build();
    }
}
