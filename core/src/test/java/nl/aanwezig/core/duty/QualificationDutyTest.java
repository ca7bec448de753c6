package nl.aanwezig.core.duty;

import static nl.aanwezig.core.duty.People.born;
import static nl.aanwezig.core.duty.People.caribbean;
import static nl.aanwezig.core.duty.People.day;
import static nl.aanwezig.core.duty.People.periods;
import static nl.aanwezig.core.duty.People.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.duty.Qualification.Kind;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.statute.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The domain reference, Dutch law 2.3 and 2.10; art. 4a and 4b Leerplichtwet 1969, art. 11 and 12 Leerplichtwet BES. */
class QualificationDutyTest {
    /** Compulsory education of who is born on 1 March 2010 ends on 31 July 2026; 18 years on 1 March 2028. */
    private static final LocalDate HELD = day(2027, 2, 15);

    @Test
    void it_begins_the_day_after_and_ends_the_day_before_the_eighteenth_birthday() {
        YoungPerson person = born(2010, 3, 1).build();

        assertEquals(
                Optional.of(DateSpan.of(day(2026, 8, 1), day(2028, 2, 29))),
                periods(person).qualification());
        assertFalse(qualification(person, day(2026, 7, 31)));
        assertTrue(qualification(person, day(2026, 8, 1)));
        assertTrue(qualification(person, day(2026, 8, 2)));
        assertTrue(qualification(person, day(2028, 2, 28)));
        assertTrue(qualification(person, day(2028, 2, 29)));
        assertFalse(qualification(person, day(2028, 3, 1)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {
                "START_QUALIFICATION",
                "PRACTICAL_EDUCATION_DIPLOMA",
                "DECLARATION_WVO",
                "SPECIAL_LABOUR_MARKET_PROFILE",
                "SPECIAL_DAY_ACTIVITY_PROFILE"
            })
    void a_way_out_ends_it_on_the_day_from_which_it_is_held(Kind kind) {
        YoungPerson person = with(kind, HELD);

        assertTrue(qualification(person, HELD.minusDays(1)));
        assertFalse(qualification(person, HELD));
        assertFalse(qualification(person, HELD.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PRACTICAL_EDUCATION_CERTIFICATE", "ENTREE_DIPLOMA", "CERTIFICATE", "WORK"})
    void what_the_act_does_not_list_changes_nothing(Kind kind) {
        assertTrue(qualification(with(kind, HELD), HELD));
        assertEquals(
                Optional.of(DateSpan.of(day(2026, 8, 1), day(2028, 2, 29))),
                periods(with(kind, HELD)).qualification());
    }

    @Test
    void a_way_out_on_the_first_day_keeps_it_from_arising_and_a_day_later_leaves_one_day() {
        LocalDate first = day(2026, 8, 1);

        assertEquals(
                Optional.empty(), periods(with(Kind.START_QUALIFICATION, first)).qualification());
        assertEquals(
                Optional.of(DateSpan.of(first, first)),
                periods(with(Kind.START_QUALIFICATION, first.plusDays(1))).qualification());
        assertEquals(
                Optional.empty(),
                periods(with(Kind.START_QUALIFICATION, first.minusDays(1))).qualification());
    }

    @Test
    void a_start_qualification_does_not_end_compulsory_education() {
        YoungPerson person = with(Kind.START_QUALIFICATION, day(2026, 7, 1));

        assertTrue(status(person, day(2026, 7, 1)).applies(Duty.COMPULSORY_EDUCATION));
        assertTrue(status(person, day(2026, 7, 31)).isUnderDuty());
        assertFalse(status(person, day(2026, 8, 1)).isUnderDuty());
    }

    @Test
    void of_several_the_first_counts() {
        YoungPerson person = born(2010, 3, 1)
                .addQualifications(
                        new Qualification(Kind.START_QUALIFICATION, HELD.plusDays(9)),
                        new Qualification(Kind.PRACTICAL_EDUCATION_DIPLOMA, HELD),
                        new Qualification(Kind.WORK, HELD.minusDays(9)))
                .build();

        assertEquals(
                HELD.minusDays(1), periods(person).qualification().orElseThrow().endInclusive());
    }

    @Test
    void a_way_out_after_the_birthday_ends_nothing_earlier() {
        assertTrue(status(with(Kind.START_QUALIFICATION, day(2028, 3, 2)), HELD)
                .why()
                .in(Language.ENGLISH)
                .contains("to 29 February 2028: on 1 March 2028 the age of 18 is reached (art. 4b"));
        assertEquals(
                day(2028, 2, 29),
                periods(with(Kind.START_QUALIFICATION, day(2028, 3, 1)))
                        .qualification()
                        .orElseThrow()
                        .endInclusive());
    }

    @Test
    void the_texts_before_the_wvo_2020_list_a_certificate_and_no_declaration() {
        LocalDate before = day(2023, 12, 31);
        LocalDate after = day(2024, 1, 1);

        assertEquals(
                EnumSet.of(
                        Kind.START_QUALIFICATION,
                        Kind.PRACTICAL_EDUCATION_DIPLOMA,
                        Kind.PRACTICAL_EDUCATION_CERTIFICATE,
                        Kind.SPECIAL_LABOUR_MARKET_PROFILE,
                        Kind.SPECIAL_DAY_ACTIVITY_PROFILE),
                waysOut(Jurisdiction.EUROPEAN_NETHERLANDS, before));
        assertEquals(
                EnumSet.of(
                        Kind.START_QUALIFICATION,
                        Kind.PRACTICAL_EDUCATION_DIPLOMA,
                        Kind.DECLARATION_WVO,
                        Kind.SPECIAL_LABOUR_MARKET_PROFILE,
                        Kind.SPECIAL_DAY_ACTIVITY_PROFILE),
                waysOut(Jurisdiction.EUROPEAN_NETHERLANDS, after));
        assertEquals(
                waysOut(Jurisdiction.EUROPEAN_NETHERLANDS, after),
                waysOut(Jurisdiction.EUROPEAN_NETHERLANDS, day(2026, 8, 1)));
    }

    @Test
    void a_declaration_counts_from_the_text_that_names_it() {
        YoungPerson person = born(2006, 9, 1)
                .addQualifications(new Qualification(Kind.DECLARATION_WVO, day(2023, 9, 1)))
                .build();

        assertTrue(qualification(person, day(2023, 12, 31)));
        assertFalse(qualification(person, day(2024, 1, 1)));
    }

    @Test
    void the_caribbean_act_has_no_profiles_of_special_education() {
        Set<Kind> caribbean = waysOut(Jurisdiction.CARIBBEAN_NETHERLANDS, day(2026, 11, 24));

        assertEquals(
                EnumSet.of(Kind.SPECIAL_LABOUR_MARKET_PROFILE, Kind.SPECIAL_DAY_ACTIVITY_PROFILE),
                Sets.difference(waysOut(Jurisdiction.EUROPEAN_NETHERLANDS, day(2026, 11, 24)), caribbean));
        assertTrue(qualification(
                caribbean(2010, 3, 1)
                        .addQualifications(new Qualification(Kind.SPECIAL_DAY_ACTIVITY_PROFILE, HELD))
                        .build(),
                HELD));
        assertFalse(qualification(
                caribbean(2010, 3, 1)
                        .addQualifications(new Qualification(Kind.PRACTICAL_EDUCATION_DIPLOMA, HELD))
                        .build(),
                HELD));
        assertEquals(
                EnumSet.of(
                        Kind.START_QUALIFICATION,
                        Kind.PRACTICAL_EDUCATION_DIPLOMA,
                        Kind.PRACTICAL_EDUCATION_CERTIFICATE),
                waysOut(Jurisdiction.CARIBBEAN_NETHERLANDS, day(2014, 6, 1)));
    }

    @Test
    void eighteen_before_its_first_day_leaves_no_day_of_it() {
        DutyRules rules = DutyRules.builder()
                .source(DutyRules.in(Jurisdiction.EUROPEAN_NETHERLANDS, HELD).source())
                .qualificationEndAge(16)
                .build();
        DutyStatus status = Duties.with(rules).statusOf(born(2010, 3, 1).build(), HELD);

        assertEquals(Optional.empty(), status.periods().orElseThrow().qualification());
        assertTrue(status.why()
                .in(Language.ENGLISH)
                .contains("It does not arise, for the age of 16 is reached before (art. 4b Leerplichtwet 1969)."));
    }

    private static YoungPerson with(Kind kind, LocalDate on) {
        return born(2010, 3, 1).addQualifications(new Qualification(kind, on)).build();
    }

    private static boolean qualification(YoungPerson person, LocalDate date) {
        return status(person, date).applies(Duty.QUALIFICATION);
    }

    private static Set<Kind> waysOut(Jurisdiction jurisdiction, LocalDate date) {
        return DutyRules.in(jurisdiction, date).waysOut();
    }
}
