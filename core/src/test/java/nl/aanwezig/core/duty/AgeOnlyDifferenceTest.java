package nl.aanwezig.core.duty;

import static nl.aanwezig.core.duty.People.born;
import static nl.aanwezig.core.duty.People.caribbean;
import static nl.aanwezig.core.duty.People.day;
import static nl.aanwezig.core.duty.People.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.duty.Qualification.Kind;
import nl.aanwezig.core.school.DateSpan;
import org.junit.jupiter.api.Test;

/** The domain reference, Dutch law 11.1, row 17: ages alone against school calendar. */
class AgeOnlyDifferenceTest {
    /** Compulsory from 1 April 2015, the first school day after the month, to the end of the school year of the 16th birthday. */
    @Test
    void between_birthday_and_school_calendar_the_two_differ() {
        assertEquals(
                List.of(
                        "COMPULSORY_EDUCATION 2015-03-01..2015-03-31 true false",
                        "COMPULSORY_EDUCATION 2026-03-01..2026-07-31 false true",
                        "QUALIFICATION 2026-03-01..2026-07-31 true false"),
                shown(born(2010, 3, 1).build(), DateSpan.always()));
    }

    @Test
    void twelve_years_are_full_on_the_last_day_of_a_school_year_and_the_duty_is_over_on_the_next() {
        YoungPerson person = born(2011, 3, 1)
                .addSchoolYearsAttended(SchoolYearsAttended.of(day(2026, 8, 1), 12))
                .build();

        assertEquals(
                List.of(
                        "COMPULSORY_EDUCATION 2016-03-01..2016-03-31 true false",
                        "COMPULSORY_EDUCATION 2026-07-31..2026-07-31 false true",
                        "QUALIFICATION 2026-07-31..2026-07-31 true false"),
                shown(person, DateSpan.always()));
    }

    @Test
    void ways_out_other_than_a_start_qualification_are_not_known_by_age() {
        YoungPerson person = born(2010, 7, 31)
                .addQualifications(new Qualification(Kind.PRACTICAL_EDUCATION_DIPLOMA, day(2026, 11, 24)))
                .build();

        assertEquals(
                List.of("QUALIFICATION 2026-11-24..2028-07-30 true false", "OWN 2026-11-24..2028-07-30 true false"),
                shown(person, DateSpan.from(day(2026, 8, 1))));
    }

    @Test
    void a_start_qualification_during_compulsory_education_hides_it_by_age() {
        YoungPerson person = born(2010, 9, 1)
                .addQualifications(new Qualification(Kind.START_QUALIFICATION, day(2026, 7, 1)))
                .build();

        assertEquals(
                List.of(
                        "COMPULSORY_EDUCATION 2026-09-01..2027-07-31 false true",
                        "OWN 2026-09-01..2027-07-31 false true"),
                shown(person, DateSpan.from(day(2026, 8, 1))));
    }

    @Test
    void a_fact_that_changes_no_answer_cuts_no_days_in_two() {
        YoungPerson person = born(2010, 3, 1)
                .addQualifications(
                        new Qualification(Kind.WORK, day(2026, 5, 1)), new Qualification(Kind.WORK, day(2026, 6, 1)))
                .build();

        assertEquals(
                List.of(
                        "COMPULSORY_EDUCATION 2026-03-01..2026-07-31 false true",
                        "QUALIFICATION 2026-03-01..2026-07-31 true false"),
                shown(person, DateSpan.from(day(2016, 1, 1))));
    }

    @Test
    void only_the_days_that_are_asked_are_told() {
        YoungPerson person = born(2010, 3, 1).build();

        assertEquals(
                List.of(
                        "COMPULSORY_EDUCATION 2026-04-01..2026-04-30 false true",
                        "QUALIFICATION 2026-04-01..2026-04-30 true false"),
                shown(person, DateSpan.of(day(2026, 4, 1), day(2026, 4, 30))));
        assertEquals(List.of(), shown(person, DateSpan.of(day(2026, 8, 1), day(2027, 7, 31))));
        assertEquals(List.of(), shown(person, DateSpan.of(day(2000, 1, 1), day(2010, 2, 28))));
        assertEquals(List.of(), shown(People.withoutBirthDate(), DateSpan.always()));
    }

    @Test
    void every_day_of_a_life_is_in_a_difference_or_the_two_agree() {
        List<YoungPerson> people = List.of(
                born(2010, 3, 1).build(),
                born(2006, 9, 30)
                        .addQualifications(
                                new Qualification(Kind.DECLARATION_WVO, day(2023, 9, 1)),
                                new Qualification(Kind.START_QUALIFICATION, day(2024, 6, 1)))
                        .build(),
                caribbean(2008, 2, 29)
                        .addSchoolYearsAttended(SchoolYearsAttended.of(day(2025, 2, 1), 13))
                        .addQualifications(new Qualification(Kind.PRACTICAL_EDUCATION_CERTIFICATE, day(2025, 3, 1)))
                        .build());
        for (YoungPerson person : people) {
            List<AgeOnlyDifference> differences = AgeOnly.differences(person, DateSpan.always());
            LocalDate born = person.pupil().birthDate().orElseThrow();
            for (LocalDate date = born; date.isBefore(born.plusYears(20)); date = date.plusDays(1)) {
                AgeOnly age = AgeOnly.of(person, date);
                DutyStatus act = status(person, date);
                assertAgrees(differences, Duty.COMPULSORY_EDUCATION, date, age.isCompulsory(), act);
                assertAgrees(differences, Duty.QUALIFICATION, date, age.isUnderQualificationDuty(), act);
                assertAgrees(differences, Duty.OWN, date, age.hasOwnDuty(), act);
            }
        }
    }

    @Test
    void it_prints_no_date() {
        assertEquals(
                "AgeOnlyDifference[COMPULSORY_EDUCATION, by age alone true, by the act false]",
                AgeOnly.differences(born(2010, 3, 1).build(), DateSpan.always())
                        .get(0)
                        .toString());
    }

    private static void assertAgrees(
            List<AgeOnlyDifference> differences, Duty duty, LocalDate date, boolean byAge, DutyStatus act) {
        List<AgeOnlyDifference> told = differences.stream()
                .filter(one -> one.duty() == duty && one.span().contains(date))
                .toList();
        assertEquals(byAge == act.applies(duty) ? 0 : 1, told.size(), () -> duty + " on " + date);
        told.forEach(one -> assertEquals(act.applies(duty), one.statute(), () -> duty + " on " + date));
        told.forEach(one -> assertEquals(byAge, one.ageOnly(), () -> duty + " on " + date));
    }

    private static List<String> shown(YoungPerson person, DateSpan within) {
        return AgeOnly.differences(person, within).stream()
                .map(one -> one.duty() + " " + one.span().start() + ".."
                        + one.span().endInclusive() + " " + one.ageOnly() + " " + one.statute())
                .toList();
    }
}
