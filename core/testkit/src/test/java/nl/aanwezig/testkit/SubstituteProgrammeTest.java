package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.exemption.Decided;
import nl.aanwezig.core.exemption.Decided.Answer;
import nl.aanwezig.core.exemption.Decided.Decision;
import nl.aanwezig.core.exemption.Decided.Obstacle;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.exemption.ExemptionRules;
import nl.aanwezig.core.exemption.OtherEducation;
import nl.aanwezig.core.exemption.RegisterEntry;
import nl.aanwezig.core.exemption.Removal;
import nl.aanwezig.core.exemption.SubstituteApplication;
import nl.aanwezig.core.exemption.SubstituteApplication.Content;
import nl.aanwezig.core.exemption.SubstituteApplication.Voice;
import nl.aanwezig.core.exemption.SubstituteProgramme;
import nl.aanwezig.core.exemption.SubstituteProgramme.Kind;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.statute.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Applications of art. 3a, 3b and 15, and removal from the roll (the domain reference, Dutch law 2.4, 2.5, 2.10 and 3.5). */
class SubstituteProgrammeTest {
    private static final ExemptionRules DUTCH = ExemptionRules.in(Jurisdiction.EUROPEAN_NETHERLANDS);
    private static final ExemptionRules CARIBBEAN = ExemptionRules.in(Jurisdiction.CARIBBEAN_NETHERLANDS);
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 7, 31);
    private static final DateSpan YEAR = DateSpan.of(FIRST, LAST);
    private static final Set<Voice> THREE = Set.of(Voice.APPLICANT, Voice.YOUNG_PERSON, Voice.HEAD_OF_SCHOOL);

    @Test
    void the_municipality_decides_within_six_weeks_and_by_the_older_texts_within_four() {
        SubstituteApplication application = work().build();

        assertEquals(Optional.of(LocalDate.of(2026, 7, 13)), by(DUTCH.judge(application)));
        assertEquals(
                Optional.of(LocalDate.of(2026, 6, 29)),
                by(ExemptionRules.in(Jurisdiction.EUROPEAN_NETHERLANDS, LocalDate.of(2026, 7, 31))
                        .judge(application)));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 29)), by(CARIBBEAN.judge(application)));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-12, 1", "2026-07-13, 1", "2026-07-14, 2"})
    void a_decision_after_six_weeks_stands_and_is_called_late(LocalDate decided, int findings) {
        Decided<SubstituteProgramme> outcome =
                DUTCH.judge(work().decision(granted(decided)).build());

        assertEquals(findings, outcome.why().findings().size());
        assertEquals(new SubstituteProgramme(Kind.WORK_AND_LEARNING, YEAR), what(outcome));
    }

    @Test
    void each_set_of_rules_names_its_text() {
        assertEquals(LocalDate.of(2026, 8, 1), DUTCH.text().inForceFrom());
        assertEquals(LocalDate.of(2025, 8, 1), CARIBBEAN.text().inForceFrom());
        assertEquals(
                2024,
                ExemptionRules.in(Jurisdiction.EUROPEAN_NETHERLANDS, LocalDate.of(2026, 7, 31))
                        .text()
                        .inForceFrom()
                        .getYear());
        assertEquals(
                2026,
                ExemptionRules.in(Jurisdiction.EUROPEAN_NETHERLANDS, LocalDate.of(2026, 8, 1))
                        .text()
                        .inForceFrom()
                        .getYear());
    }

    @Test
    void by_the_older_texts_a_copy_follows_within_two_weeks() {
        Decided<SubstituteProgramme> outcome = ExemptionRules.in(
                        Jurisdiction.EUROPEAN_NETHERLANDS, LocalDate.of(2026, 7, 31))
                .judge(work().decision(granted(LocalDate.of(2026, 6, 29))).build());

        assertEquals(
                "A copy goes to the parents by 13 July 2026.",
                outcome.why().findings().get(1).in(Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"2012-08-02, false", "2012-08-01, true", "2012-07-31, true"})
    void work_and_learning_is_for_who_is_fourteen_on_the_first_day(LocalDate born, boolean allowed) {
        SubstituteApplication application = work().pupil(pupil("kim", born)).build();

        assertEquals(allowed ? Set.of() : Set.of(Obstacle.AGE_NOT_SHOWN), obstacles(DUTCH.judge(application)));
    }

    @Test
    void without_a_birth_date_the_age_is_not_shown() {
        SubstituteApplication application =
                work().pupil(Pupil.builder().id(new PupilId("kim")).build()).build();

        assertEquals(Set.of(Obstacle.AGE_NOT_SHOWN), obstacles(DUTCH.judge(application)));
    }

    @ParameterizedTest
    @CsvSource({
        "DETAILS, DETAILS_MISSING",
        "PLAN, PLAN_MISSING",
        "FULL_TIME_DOES_NOT_FIT, NOT_FOUND_UNFIT",
        "BOARD_AGREES, BOARD_DOES_NOT_AGREE"
    })
    void each_condition_of_work_and_learning_is_needed(Content left, Obstacle obstacle) {
        SubstituteApplication application =
                work().contents(EnumSet.complementOf(EnumSet.of(left))).build();

        assertEquals(Set.of(obstacle), obstacles(DUTCH.judge(application)));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-01, 2027-07-31, true", "2026-08-01, 2027-08-01, false", "2026-07-31, 2027-07-31, false"})
    void a_programme_lies_in_one_school_year(LocalDate first, LocalDate last, boolean allowed) {
        Decided<SubstituteProgramme> outcome =
                DUTCH.judge(work().span(DateSpan.of(first, last)).build());

        assertEquals(allowed ? Set.of() : Set.of(Obstacle.NOT_ONE_SCHOOL_YEAR), obstacles(outcome));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-04, true", "2026-06-05, true", "2026-06-06, false"})
    void renewal_is_asked_at_least_eight_weeks_before_the_end(LocalDate received, boolean allowed) {
        SubstituteApplication application = work().received(at(received))
                .running(LocalDate.of(2026, 7, 31))
                .addContents(Content.STATEMENT)
                .build();

        assertEquals(allowed ? Set.of() : Set.of(Obstacle.RENEWED_TOO_LATE), obstacles(DUTCH.judge(application)));
    }

    @Test
    void renewal_takes_the_statement_of_the_head() {
        SubstituteApplication application = work().running(LocalDate.of(2026, 7, 31))
                .received(at(LocalDate.of(2026, 6, 1)))
                .build();

        assertEquals(Set.of(Obstacle.STATEMENT_MISSING), obstacles(DUTCH.judge(application)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Voice.class,
            names = {"APPLICANT", "YOUNG_PERSON", "HEAD_OF_SCHOOL"})
    void nobody_decides_before_all_are_heard(Voice left) {
        Set<Voice> others = EnumSet.copyOf(THREE);
        others.remove(left);
        SubstituteApplication.Builder application = work().heard(others);

        assertEquals(Set.of(), obstacles(DUTCH.judge(application.build())));
        assertEquals(
                Set.of(Obstacle.NOT_ALL_HEARD),
                obstacles(DUTCH.judge(
                        application.decision(granted(LocalDate.of(2026, 6, 20))).build())));
    }

    @Test
    void for_the_last_year_the_institution_is_heard_and_care_where_it_helps() {
        SubstituteApplication.Builder application =
                vocational().decision(granted(LocalDate.of(2026, 6, 20))).heard(THREE);

        assertEquals(Set.of(Obstacle.NOT_ALL_HEARD), obstacles(DUTCH.judge(application.build())));
        application.addHeard(Voice.HEAD_OF_INSTITUTION);
        assertEquals(new SubstituteProgramme(Kind.VOCATIONAL, YEAR), what(DUTCH.judge(application.build())));
        application.isCareInvolved(true);
        assertEquals(Set.of(Obstacle.NOT_ALL_HEARD), obstacles(DUTCH.judge(application.build())));
    }

    @Test
    void a_vocational_programme_lies_in_the_last_school_year_of_the_duty() {
        assertEquals(Set.of(), obstacles(DUTCH.judge(vocational().build())));
        assertEquals(
                Set.of(Obstacle.NOT_THE_LAST_SCHOOL_YEAR),
                obstacles(DUTCH.judge(vocational()
                        .lastSchoolYear(DateSpan.of(FIRST, LAST.minusDays(1)))
                        .build())));
        assertEquals(
                Set.of(Obstacle.NOT_THE_LAST_SCHOOL_YEAR),
                obstacles(DUTCH.judge(
                        vocational().lastSchoolYear(Optional.empty()).build())));
    }

    @Test
    void a_refusal_leaves_the_duty() {
        assertInstanceOf(
                Decided.Refused.class,
                DUTCH.judge(work().decision(new Decision(Answer.REFUSED, at(LocalDate.of(2026, 7, 1))))
                        .build()));
    }

    @Test
    void other_education_frees_from_the_qualification_duty_alone_until_its_end_date() {
        DateSpan duty = DateSpan.of(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 30));
        OtherEducation.Builder application = OtherEducation.builder()
                .span(YEAR)
                .qualificationDuty(duty)
                .contents(Set.of(OtherEducation.Content.values()))
                .decision(granted(LocalDate.of(2026, 7, 1)));

        assertEquals(new Exemption(ExemptionGround.OTHER_EDUCATION, duty), what(DUTCH.judge(application.build())));
        assertEquals(
                Set.of(Obstacle.OUTSIDE_QUALIFICATION_DUTY),
                obstacles(DUTCH.judge(
                        application.qualificationDuty(Optional.empty()).build())));
    }

    @Test
    void other_education_holds_when_it_is_granted_and_not_before() {
        OtherEducation.Builder application = OtherEducation.builder()
                .span(YEAR)
                .qualificationDuty(YEAR)
                .contents(Set.of(OtherEducation.Content.values()));

        assertEquals(Optional.empty(), by(DUTCH.judge(application.build())));
        assertEquals(
                Set.of(Obstacle.DETAILS_MISSING, Obstacle.NO_SPECIAL_CIRCUMSTANCES, Obstacle.EDUCATION_NOT_SHOWN),
                obstacles(DUTCH.judge(application.contents(Set.of()).build())));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-14, true", "2026-09-15, true", "2026-09-16, false"})
    void nobody_is_taken_off_the_roll_into_nothing(LocalDate elsewhere, boolean allowed) {
        Pupil kim = Pupil.builder()
                .id(new PupilId("kim"))
                .addEnrolments(
                        Enrolment.of(new SchoolId("linde"), DateSpan.from(FIRST)),
                        Enrolment.of(new SchoolId("eik"), DateSpan.from(elsewhere)))
                .build();

        assertEquals(allowed, removal(kim).isAllowed());
    }

    @Test
    void an_exemption_that_holds_on_the_day_after_is_enough() {
        Pupil kim = pupil("kim", LocalDate.of(2012, 5, 6));

        assertFalse(removal(kim).isAllowed());
        assertFalse(removal(kim, DateSpan.of(FIRST, LocalDate.of(2026, 9, 14))).isAllowed());
        assertEquals(
                Optional.of(Removal.Ground.EXEMPT),
                removal(kim, DateSpan.of(FIRST, LocalDate.of(2026, 9, 15))).ground());
    }

    @Test
    void the_register_gets_no_number_of_the_state_and_prints_no_postcode() {
        RegisterEntry entry = RegisterEntry.of(new PupilId("kim"), new Exemption(ExemptionGround.UNFIT, YEAR))
                .isUsedBefore(true)
                .postcode("1234AB")
                .build();

        assertEquals(RegisterEntry.Kind.EXEMPTION, entry.kind());
        assertEquals(
                RegisterEntry.Kind.SUBSTITUTE,
                RegisterEntry.of(new PupilId("kim"), new SubstituteProgramme(Kind.VOCATIONAL, YEAR))
                        .isUsedBefore(false)
                        .build()
                        .kind());
        assertFalse(entry.toString().contains("1234AB"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void outcomes_explain_themselves(Language language) {
        String name = language == Language.DUTCH ? "nl" : "en";
        Pupil nobody = Pupil.builder().id(new PupilId("kim")).build();
        Pupil kim = Pupil.builder()
                .id(new PupilId("kim"))
                .addEnrolments(Enrolment.of(new SchoolId("eik"), DateSpan.from(LocalDate.of(2026, 9, 15))))
                .build();
        String text = String.join(
                        "\n\n",
                        DUTCH.judge(work().build()).why().in(language),
                        DUTCH.judge(work().heard(Set.of()).build()).why().in(language),
                        DUTCH.judge(work().decision(granted(LocalDate.of(2026, 7, 14)))
                                        .build())
                                .why()
                                .in(language),
                        CARIBBEAN
                                .judge(work().decision(granted(LocalDate.of(2026, 6, 20)))
                                        .build())
                                .why()
                                .in(language),
                        DUTCH.judge(work().decision(new Decision(Answer.REFUSED, at(LocalDate.of(2026, 7, 1))))
                                        .build())
                                .why()
                                .in(language),
                        DUTCH.judge(work().pupil(nobody)
                                        .span(DateSpan.of(FIRST, LAST.plusDays(1)))
                                        .contents(Set.of())
                                        .running(LocalDate.of(2026, 7, 1))
                                        .decision(granted(LocalDate.of(2026, 6, 20)))
                                        .heard(Set.of(Voice.APPLICANT))
                                        .build())
                                .why()
                                .in(language),
                        DUTCH.judge(vocational()
                                        .lastSchoolYear(Optional.empty())
                                        .isCareInvolved(true)
                                        .heard(Set.of())
                                        .build())
                                .why()
                                .in(language),
                        DUTCH.judge(OtherEducation.builder().span(YEAR).build())
                                .why()
                                .in(language),
                        removal(kim).why().in(language),
                        removal(nobody, YEAR).why().in(language),
                        removal(nobody).why().in(language))
                + "\n";

        Golden.assertMatches("golden/exemption-applications." + name + ".txt", text);
    }

    private static Removal removal(Pupil pupil, DateSpan... exempt) {
        List<Exemption> exemptions = List.of(exempt).stream()
                .map(span -> new Exemption(ExemptionGround.UNFIT, span))
                .toList();
        return DUTCH.removal(pupil, new SchoolId("linde"), LocalDate.of(2026, 9, 14), exemptions);
    }

    private static SubstituteApplication.Builder work() {
        return SubstituteApplication.builder()
                .pupil(pupil("kim", LocalDate.of(2012, 5, 6)))
                .kind(Kind.WORK_AND_LEARNING)
                .span(YEAR)
                .received(at(LocalDate.of(2026, 6, 1)))
                .contents(Set.of(Content.DETAILS, Content.PLAN, Content.FULL_TIME_DOES_NOT_FIT, Content.BOARD_AGREES))
                .heard(THREE);
    }

    private static SubstituteApplication.Builder vocational() {
        return work().kind(Kind.VOCATIONAL)
                .contents(Set.of(Content.DETAILS, Content.PLAN))
                .lastSchoolYear(YEAR);
    }

    private static Decision granted(LocalDate date) {
        return new Decision(Answer.GRANTED, at(date));
    }

    private static Instant at(LocalDate date) {
        return date.atTime(LocalTime.NOON)
                .atZone(Jurisdiction.EUROPEAN_NETHERLANDS.zone())
                .toInstant();
    }

    private static <T> T what(Decided<T> outcome) {
        return ((Decided.Granted<T>) outcome).what();
    }

    private static Set<Obstacle> obstacles(Decided<?> outcome) {
        return outcome instanceof Decided.NotAllowed<?> no ? no.obstacles() : Set.of();
    }

    private static Optional<LocalDate> by(Decided<?> outcome) {
        return ((Decided.Awaiting<?>) outcome).by();
    }
}
