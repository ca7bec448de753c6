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
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.school.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The domain reference, Dutch law 2.3 and 2.5; art. 5, 5a and 15 Leerplichtwet 1969, art. 14 and 27 Leerplichtwet BES. */
class ExemptedTest {
    private static final DateSpan SCHOOL_YEAR = DateSpan.of(day(2026, 8, 1), day(2027, 7, 31));
    private static final LocalDate TODAY = day(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "UNFIT, true, true",
        "CONVICTION, true, true",
        "SCHOOL_ABROAD, true, true",
        "ITINERANT, true, false",
        "OTHER_EDUCATION, false, true",
    })
    void a_ground_frees_from_the_duties_that_its_article_names(
            ExemptionGround ground, boolean compulsory, boolean qualification) {
        DutyStatus ofTwelve = status(exempt(born(2014, 3, 1), ground), TODAY);
        DutyStatus ofSixteen = status(exempt(born(2010, 3, 1), ground), TODAY);

        assertEquals(compulsory, ofTwelve.exemption().isPresent());
        assertEquals(!compulsory, ofTwelve.isUnderDuty());
        assertTrue(ofTwelve.isUnderDutyApartFromExemptions());
        assertTrue(ofTwelve.applies(Duty.COMPULSORY_EDUCATION));
        assertEquals(qualification, ofSixteen.exemption().isPresent());
        assertEquals(!qualification, ofSixteen.isUnderDuty());
        assertTrue(ofSixteen.isUnderDutyApartFromExemptions());
    }

    @Test
    void the_caribbean_act_knows_no_itinerant_life() {
        DutyStatus status = status(exempt(caribbean(2014, 3, 1), ExemptionGround.ITINERANT), TODAY);

        assertEquals(Optional.empty(), status.exemption());
        assertTrue(status.isUnderDuty());
        assertTrue(status.why().in(Language.ENGLISH).contains("(art. 5a Leerplichtwet 1969)"));
        assertFalse(status(exempt(caribbean(2014, 3, 1), ExemptionGround.UNFIT), TODAY)
                .isUnderDuty());
        assertFalse(status(exempt(caribbean(2010, 3, 1), ExemptionGround.OTHER_EDUCATION), TODAY)
                .isUnderDuty());
    }

    @Test
    void it_frees_on_its_first_and_last_day_and_not_outside() {
        YoungPerson person = exempt(born(2014, 3, 1), ExemptionGround.UNFIT);

        assertTrue(status(person, day(2026, 7, 31)).isUnderDuty());
        assertFalse(status(person, day(2026, 8, 1)).isUnderDuty());
        assertFalse(status(person, day(2027, 7, 31)).isUnderDuty());
        assertTrue(status(person, day(2027, 8, 1)).isUnderDuty());
    }

    @Test
    void where_no_duty_applies_none_is_freed_from() {
        assertEquals(
                Optional.empty(),
                status(exempt(born(2008, 3, 1), ExemptionGround.UNFIT), TODAY).exemption());
        assertEquals(
                Optional.empty(),
                status(exempt(born(2022, 3, 1), ExemptionGround.UNFIT), TODAY).exemption());
    }

    @Test
    void of_several_the_first_ground_that_frees_is_told_and_the_others_are_not_denied() {
        YoungPerson person = born(2010, 3, 1)
                .addExemptions(
                        new Exemption(ExemptionGround.OTHER_EDUCATION, SCHOOL_YEAR),
                        new Exemption(ExemptionGround.ITINERANT, SCHOOL_YEAR),
                        new Exemption(ExemptionGround.SCHOOL_ABROAD, DateSpan.from(day(2026, 9, 1))))
                .build();
        DutyStatus status = status(person, TODAY);
        String why = status.why().in(Language.ENGLISH);

        assertEquals(
                Optional.of(ExemptionGround.SCHOOL_ABROAD), status.exemption().map(Exemption::ground));
        assertTrue(why.contains("Exemption (art. 5 onder c Leerplichtwet 1969), from 1 September 2026 on:"));
        assertTrue(why.contains(
                "The exemption (art. 5a Leerplichtwet 1969), 1 August 2026 to 31 July 2027, frees from no"));
        assertFalse(why.contains("art. 15 "));
    }

    @Test
    void without_a_birth_date_only_what_frees_from_both_duties_is_told() {
        YoungPerson.Builder unknown = YoungPerson.builder().from(People.withoutBirthDate());
        YoungPerson unfit = unknown.addExemptions(new Exemption(ExemptionGround.UNFIT, SCHOOL_YEAR))
                .build();
        YoungPerson elsewhere = YoungPerson.builder()
                .from(People.withoutBirthDate())
                .addExemptions(
                        new Exemption(ExemptionGround.ITINERANT, SCHOOL_YEAR),
                        new Exemption(ExemptionGround.OTHER_EDUCATION, SCHOOL_YEAR))
                .build();

        assertTrue(status(unfit, TODAY).exemption().isPresent());
        assertEquals(Optional.empty(), status(elsewhere, TODAY).exemption());
    }

    private static YoungPerson exempt(YoungPerson.Builder person, ExemptionGround ground) {
        return person.addExemptions(new Exemption(ground, SCHOOL_YEAR)).build();
    }
}
