package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.duty.AgeOnly;
import nl.aanwezig.core.duty.Duties;
import nl.aanwezig.core.duty.DutyStatus;
import nl.aanwezig.core.duty.Qualification;
import nl.aanwezig.core.duty.SchoolYearsAttended;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.exemption.SubstituteProgramme;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.statute.Jurisdiction;
import org.junit.jupiter.api.Test;

class DutyExplanationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DateSpan SCHOOL_YEAR = DateSpan.of(LocalDate.of(2026, 8, 1), LocalDate.of(2027, 7, 31));

    @Test
    void every_kind_of_status_explains_itself_in_dutch() {
        Golden.assertMatches("golden/duty.nl.txt", text(Language.DUTCH));
    }

    @Test
    void every_kind_of_status_explains_itself_in_english() {
        Golden.assertMatches("golden/duty.en.txt", text(Language.ENGLISH));
    }

    /** Birth date, birthdays, and the days that follow from them stay in the explanation, which only people read. */
    @Test
    void a_status_prints_nothing_that_tells_a_birth_date() {
        YoungPerson person = born(LocalDate.of(2010, 12, 13)).build();
        DutyStatus status = status(person, TODAY);
        String printed = status + " " + status.periods() + " " + status.rules() + " " + person + " "
                + AgeOnly.differences(person, DateSpan.always());

        for (String canary : List.of("2010", "2016", "2022", "2027", "2028", "-13")) {
            assertFalse(printed.contains(canary), canary);
        }
        assertFalse(status.toString().contains("kim"));
    }

    private static String text(Language language) {
        List<String> texts = new ArrayList<>();
        for (Explanation explanation : explanations()) {
            texts.add(explanation.in(language));
        }
        return String.join("\n\n", texts) + "\n";
    }

    private static List<Explanation> explanations() {
        YoungPerson twelve = born(LocalDate.of(2014, 3, 1))
                .addExemptions(new Exemption(ExemptionGround.UNFIT, SCHOOL_YEAR))
                .build();
        YoungPerson working = born(LocalDate.of(2012, 11, 25))
                .addSubstitutes(new SubstituteProgramme(SubstituteProgramme.Kind.WORK_AND_LEARNING, SCHOOL_YEAR))
                .addSchoolYearsAttended(SchoolYearsAttended.withPrimary(LocalDate.of(2026, 8, 1), 10, 7))
                .build();
        YoungPerson byYears = born(LocalDate.of(2011, 3, 1))
                .addSchoolYearsAttended(SchoolYearsAttended.of(LocalDate.of(2026, 8, 1), 12))
                .addQualifications(
                        new Qualification(Qualification.Kind.WORK, LocalDate.of(2026, 9, 1)),
                        new Qualification(Qualification.Kind.PRACTICAL_EDUCATION_DIPLOMA, LocalDate.of(2027, 6, 15)))
                .addExemptions(
                        new Exemption(ExemptionGround.OTHER_EDUCATION, DateSpan.from(LocalDate.of(2026, 9, 1))),
                        new Exemption(ExemptionGround.ITINERANT, SCHOOL_YEAR))
                .build();
        YoungPerson lastYear = born(LocalDate.of(2010, 9, 1))
                .addSubstitutes(new SubstituteProgramme(SubstituteProgramme.Kind.VOCATIONAL, SCHOOL_YEAR))
                .addQualifications(new Qualification(Qualification.Kind.START_QUALIFICATION, LocalDate.of(2027, 7, 1)))
                .build();
        YoungPerson island = born(LocalDate.of(2010, 3, 1))
                .jurisdiction(Jurisdiction.CARIBBEAN_NETHERLANDS)
                .build();
        YoungPerson unknown = YoungPerson.builder()
                .pupil(Pupil.builder().id(new PupilId("kim")).build())
                .build();
        List<Explanation> all = new ArrayList<>();
        all.add(status(twelve, TODAY).why());
        all.add(status(working, TODAY).why());
        all.add(status(working, TODAY.plusDays(1)).why());
        all.add(status(byYears, TODAY).why());
        all.add(status(lastYear, TODAY).why());
        all.add(status(island, LocalDate.of(2020, 11, 24)).why());
        all.add(status(born(LocalDate.of(2000, 2, 29)).build(), LocalDate.of(2014, 12, 31))
                .why());
        all.add(status(unknown, TODAY).why());
        AgeOnly.differences(byYears, DateSpan.always()).forEach(difference -> all.add(difference.why()));
        return all;
    }

    private static YoungPerson.Builder born(LocalDate birthDate) {
        return YoungPerson.builder()
                .pupil(Pupil.builder()
                        .id(new PupilId("kim"))
                        .birthDate(birthDate)
                        .build());
    }

    private static DutyStatus status(YoungPerson person, LocalDate date) {
        return Duties.in(person.jurisdiction()).statusOf(person, date);
    }
}
