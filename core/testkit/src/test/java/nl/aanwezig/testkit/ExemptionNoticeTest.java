package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.exemption.Declaration;
import nl.aanwezig.core.exemption.Declaration.Attendance;
import nl.aanwezig.core.exemption.Declaration.Company;
import nl.aanwezig.core.exemption.Declaration.Finding;
import nl.aanwezig.core.exemption.Declaration.MobileSchool;
import nl.aanwezig.core.exemption.Declaration.OfExpert;
import nl.aanwezig.core.exemption.Declaration.OfHeadAbroad;
import nl.aanwezig.core.exemption.Declaration.OfObjection;
import nl.aanwezig.core.exemption.Declaration.OfTravel;
import nl.aanwezig.core.exemption.Declaration.Profession;
import nl.aanwezig.core.exemption.Declaration.Relation;
import nl.aanwezig.core.exemption.Declaration.Trade;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.exemption.ExemptionNotice;
import nl.aanwezig.core.exemption.ExemptionNotice.Content;
import nl.aanwezig.core.exemption.ExemptionNotice.Occasion;
import nl.aanwezig.core.exemption.ExemptionRules;
import nl.aanwezig.core.exemption.NoticeJudgement;
import nl.aanwezig.core.exemption.NoticeJudgement.Defect;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.statute.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Notices of art. 5 and 5a (the domain reference, Dutch law 2.5 and 2.10; art. 6 to 9 of the act; decree BWBR0003830). */
class ExemptionNoticeTest {
    private static final ExemptionRules DUTCH = ExemptionRules.in(Jurisdiction.EUROPEAN_NETHERLANDS);
    private static final ExemptionRules CARIBBEAN = ExemptionRules.in(Jurisdiction.CARIBBEAN_NETHERLANDS);
    /** First school day of a young person born in September 2021 (2.2). */
    private static final LocalDate DUTY = LocalDate.of(2026, 10, 1);

    private static final Declaration ABROAD = new OfHeadAbroad(Attendance.ENROLLED_AND_ATTENDING);

    @ParameterizedTest
    @CsvSource({"2026-08-31, true", "2026-09-01, true", "2026-09-02, false"})
    void a_first_notice_is_there_at_least_a_month_before_the_duty_starts(LocalDate received, boolean valid) {
        NoticeJudgement judgement = DUTCH.judge(start(received).build());

        assertEquals(valid ? Set.of() : Set.of(Defect.TOO_LATE_FOR_START), defects(judgement));
    }

    @Test
    void the_month_is_counted_on_the_clocks_of_the_place() {
        // 1 September, 23:30 on Bonaire, is 2 September in Amsterdam.
        Instant moment = Instant.parse("2026-09-02T03:30:00Z");
        ExemptionNotice notice =
                start(LocalDate.of(2026, 9, 1)).received(moment).build();

        assertEquals(Set.of(Defect.TOO_LATE_FOR_START), defects(DUTCH.judge(notice)));
        assertEquals(Set.of(), defects(CARIBBEAN.judge(notice)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, TOO_EARLY_FOR_YEAR",
        "2026-07-01,",
        "2027-06-30,",
        "2027-07-01, TOO_LATE_FOR_YEAR",
        "2027-07-02, TOO_LATE_FOR_YEAR"
    })
    void each_year_a_notice_is_there_before_the_first_of_july(LocalDate received, Defect defect) {
        ExemptionNotice notice = yearly(received).build();

        assertEquals(defect == null ? Set.of() : Set.of(defect), defects(DUTCH.judge(notice)));
    }

    @Test
    void a_first_notice_holds_from_the_start_of_the_duty_to_the_day_before_the_renewal() {
        assertEquals(
                List.of(exemption(ExemptionGround.SCHOOL_ABROAD, DUTY, LocalDate.of(2027, 6, 30))),
                exemptions(DUTCH.judge(start(LocalDate.of(2026, 8, 1)).build())));
    }

    @Test
    void a_renewal_holds_for_the_year_from_the_first_of_july() {
        assertEquals(
                List.of(exemption(ExemptionGround.SCHOOL_ABROAD, LocalDate.of(2027, 7, 1), LocalDate.of(2028, 6, 30))),
                exemptions(DUTCH.judge(yearly(LocalDate.of(2027, 5, 3)).build())));
    }

    @Test
    void the_last_day_is_a_parameter() {
        ExemptionRules schoolYear =
                ExemptionRules.builder().holdsThrough(MonthDay.of(7, 31)).build();

        assertEquals(
                List.of(exemption(ExemptionGround.SCHOOL_ABROAD, LocalDate.of(2027, 8, 1), LocalDate.of(2028, 7, 31))),
                exemptions(schoolYear.judge(yearly(LocalDate.of(2027, 5, 3)).build())));
    }

    @Test
    void a_claim_while_the_duty_runs_holds_from_the_day_on_which_it_was_received() {
        ExemptionNotice notice = start(LocalDate.of(2027, 1, 18))
                .occasion(Occasion.DURING_DUTY)
                .claimedFrom(LocalDate.of(2027, 1, 4))
                .build();

        assertEquals(
                List.of(exemption(ExemptionGround.SCHOOL_ABROAD, LocalDate.of(2027, 1, 18), LocalDate.of(2027, 6, 30))),
                exemptions(DUTCH.judge(notice)));
    }

    @Test
    void who_starts_on_the_last_day_of_june_or_the_first_of_july_renews_after_a_day_or_a_year() {
        assertEquals(
                LocalDate.of(2027, 6, 30),
                lastDay(start(LocalDate.of(2027, 5, 1)).claimedFrom(LocalDate.of(2027, 6, 30))));
        assertEquals(
                LocalDate.of(2028, 6, 30),
                lastDay(start(LocalDate.of(2027, 5, 1)).claimedFrom(LocalDate.of(2027, 7, 1))));
    }

    @ParameterizedTest
    @EnumSource(Content.class)
    void each_of_the_contents_is_needed(Content left) {
        ExemptionNotice notice = start(LocalDate.of(2026, 8, 1))
                .contents(EnumSet.complementOf(EnumSet.of(left)))
                .build();

        assertEquals(Set.of(Defect.CONTENTS_MISSING), defects(DUTCH.judge(notice)));
    }

    @Test
    void the_islands_ask_for_which_young_person_and_which_ground_alone() {
        assertEquals(
                Set.of(),
                defects(CARIBBEAN.judge(start(LocalDate.of(2026, 8, 1))
                        .contents(Set.of(Content.IDENTITY, Content.GROUND))
                        .build())));
        assertEquals(
                Set.of(Defect.CONTENTS_MISSING),
                defects(CARIBBEAN.judge(start(LocalDate.of(2026, 8, 1))
                        .contents(Set.of(Content.IDENTITY))
                        .build())));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, DECLARATION_TOO_OLD",
        "2026-05-01,",
        "2026-05-02,",
        "2026-08-01,",
        "2026-08-02, DECLARATION_NOT_YET_SIGNED"
    })
    void a_declaration_is_three_months_old_at_most_and_there_with_the_notice(LocalDate signed, Defect defect) {
        ExemptionNotice notice =
                unfit(new OfExpert(Profession.PSYCHOLOGIST, Relation.APPOINTED, signed, Finding.NOT_FIT));

        assertEquals(defect == null ? Set.of() : Set.of(defect), defects(DUTCH.judge(notice)));
    }

    @ParameterizedTest
    @CsvSource({
        "DOCTOR, APPOINTED,",
        "PEDAGOGUE, APPOINTED,",
        "PSYCHOLOGIST, APPOINTED,",
        "DOCTOR, APPOINTED_AND_TREATING, TREATING",
        "PEDAGOGUE, APPOINTED_AND_TREATING,",
        "DOCTOR, NOT_APPOINTED, NOT_APPOINTED",
        "PSYCHOLOGIST, NOT_APPOINTED, NOT_APPOINTED"
    })
    void the_expert_is_appointed_and_a_doctor_does_not_treat(Profession profession, Relation relation, Defect defect) {
        ExemptionNotice notice = unfit(new OfExpert(profession, relation, LocalDate.of(2026, 7, 1), Finding.NOT_FIT));

        assertEquals(defect == null ? Set.of() : Set.of(defect), defects(DUTCH.judge(notice)));
    }

    @Test
    void a_declaration_that_finds_somebody_fit_shows_no_ground() {
        assertEquals(
                Set.of(Defect.DECLARED_FIT),
                defects(DUTCH.judge(unfit(
                        new OfExpert(Profession.DOCTOR, Relation.APPOINTED, LocalDate.of(2026, 7, 1), Finding.FIT)))));
    }

    @Test
    void who_will_never_be_fit_need_not_renew() {
        assertEquals(
                List.of(new Exemption(ExemptionGround.UNFIT, DateSpan.from(DUTY))),
                exemptions(DUTCH.judge(unfit(new OfExpert(
                        Profession.DOCTOR, Relation.APPOINTED, LocalDate.of(2026, 7, 1), Finding.NEVER_FIT)))));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-31, true", "2025-08-01, false", "2026-06-01, false"})
    void objections_do_not_count_against_a_school_of_the_year_before(LocalDate lastPlaced, boolean valid) {
        NoticeJudgement judgement = DUTCH.judge(start(LocalDate.of(2026, 8, 1))
                .ground(ExemptionGround.CONVICTION)
                .declaration(new OfObjection(Optional.of(lastPlaced)))
                .build());

        assertEquals(valid ? Set.of() : Set.of(Defect.PLACED_THE_YEAR_BEFORE), defects(judgement));
    }

    @Test
    void the_year_before_is_counted_from_the_date_on_the_notice() {
        ExemptionNotice.Builder notice = start(LocalDate.of(2026, 8, 1))
                .ground(ExemptionGround.CONVICTION)
                .declaration(new OfObjection(Optional.of(LocalDate.of(2025, 7, 31))));

        assertEquals(Set.of(), defects(DUTCH.judge(notice.build())));
        assertEquals(
                Set.of(Defect.PLACED_THE_YEAR_BEFORE),
                defects(DUTCH.judge(notice.dated(LocalDate.of(2026, 7, 31)).build())));
    }

    @ParameterizedTest
    @EnumSource(value = Attendance.class, mode = EnumSource.Mode.EXCLUDE, names = "ENROLLED_AND_ATTENDING")
    void the_head_abroad_declares_enrolment_and_attendance(Attendance attendance) {
        assertEquals(
                Set.of(Defect.NOT_ATTENDING_ABROAD),
                defects(DUTCH.judge(start(LocalDate.of(2026, 8, 1))
                        .declaration(new OfHeadAbroad(attendance))
                        .build())));
    }

    @Test
    void a_declaration_of_another_ground_is_none() {
        for (ExemptionGround ground :
                List.of(ExemptionGround.UNFIT, ExemptionGround.CONVICTION, ExemptionGround.ITINERANT)) {
            ExemptionNotice notice =
                    start(LocalDate.of(2026, 8, 1)).ground(ground).build();
            assertEquals(Set.of(Defect.NO_DECLARATION), defects(DUTCH.judge(notice)));
        }
        assertEquals(
                Set.of(Defect.NO_DECLARATION),
                defects(DUTCH.judge(start(LocalDate.of(2026, 8, 1))
                        .declaration(Optional.empty())
                        .build())));
    }

    @Test
    void all_defects_are_told_at_once() {
        ExemptionNotice notice = start(LocalDate.of(2026, 9, 2))
                .contents(Set.of())
                .declaration(Optional.empty())
                .build();

        assertEquals(
                Set.of(Defect.CONTENTS_MISSING, Defect.TOO_LATE_FOR_START, Defect.NO_DECLARATION),
                defects(DUTCH.judge(notice)));
    }

    @Test
    void other_education_takes_a_decision_and_no_notice() {
        assertEquals(
                Set.of(Defect.TAKES_A_DECISION),
                defects(DUTCH.judge(start(LocalDate.of(2026, 8, 1))
                        .ground(ExemptionGround.OTHER_EDUCATION)
                        .build())));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, OUTSIDE_SEASON", "2027-03-01,", "2027-10-31,", "2027-11-01, OUTSIDE_SEASON"})
    void travelling_exempts_from_march_to_october(LocalDate from, Defect defect) {
        assertEquals(
                defect == null ? Set.of() : Set.of(defect),
                defects(DUTCH.judge(travelling(from, new OfTravel(Trade.FAIR, Company.ALONG, List.of())))));
    }

    @Test
    void an_exemption_of_travelling_ends_with_october() {
        assertEquals(
                List.of(exemption(ExemptionGround.ITINERANT, LocalDate.of(2027, 4, 5), LocalDate.of(2027, 10, 31))),
                exemptions(DUTCH.judge(
                        travelling(LocalDate.of(2027, 4, 5), new OfTravel(Trade.CIRCUS, Company.ALONG, List.of())))));
    }

    @ParameterizedTest
    @CsvSource({"4.999, 2", "5, 1", "5.001, 1"})
    void a_mobile_school_less_than_five_kilometres_away_suspends_it_for_those_days(String kilometres, int spans) {
        DateSpan stay = DateSpan.of(LocalDate.of(2027, 5, 10), LocalDate.of(2027, 5, 16));
        List<Exemption> exemptions = exemptions(DUTCH.judge(travelling(
                LocalDate.of(2027, 4, 5),
                new OfTravel(Trade.FAIR, Company.ALONG, List.of(new MobileSchool(stay, Ratio.parse(kilometres)))))));

        assertEquals(spans, exemptions.size());
        assertEquals(spans == 1, exemptions.get(0).holdsOn(LocalDate.of(2027, 5, 10)));
        assertTrue(exemptions.get(0).holdsOn(LocalDate.of(2027, 5, 9)));
        assertTrue(exemptions.get(spans - 1).holdsOn(LocalDate.of(2027, 5, 17)));
    }

    @Test
    void a_mobile_school_near_all_the_time_leaves_nothing() {
        MobileSchool near =
                new MobileSchool(DateSpan.of(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 10, 31)), Ratio.ONE);

        assertEquals(
                Set.of(Defect.MOBILE_SCHOOL_NEAR),
                defects(DUTCH.judge(
                        travelling(LocalDate.of(2027, 4, 5), new OfTravel(Trade.FAIR, Company.ALONG, List.of(near))))));
    }

    @Test
    void travelling_means_fair_or_circus_and_together() {
        assertEquals(
                Set.of(Defect.NOT_TRAVELLING),
                defects(DUTCH.judge(
                        travelling(LocalDate.of(2027, 4, 5), new OfTravel(Trade.OTHER, Company.ALONG, List.of())))));
        assertEquals(
                Set.of(Defect.NOT_TRAVELLING),
                defects(DUTCH.judge(
                        travelling(LocalDate.of(2027, 4, 5), new OfTravel(Trade.FAIR, Company.ELSEWHERE, List.of())))));
    }

    @Test
    void the_islands_have_no_exemption_for_travelling() {
        assertEquals(
                Set.of(Defect.UNKNOWN_GROUND),
                defects(CARIBBEAN.judge(
                        travelling(LocalDate.of(2027, 4, 5), new OfTravel(Trade.FAIR, Company.ALONG, List.of())))));
    }

    @Test
    void five_under_a_and_five_a_are_told_apart_and_the_islands_have_numbers_of_their_own() {
        assertEquals(
                "art. 5 onder a Leerplichtwet 1969",
                DUTCH.provision(ExemptionGround.UNFIT).toString());
        assertEquals(
                "art. 5a Leerplichtwet 1969",
                DUTCH.provision(ExemptionGround.ITINERANT).toString());
        assertEquals(
                "art. 14 onder a Leerplichtwet BES",
                CARIBBEAN.provision(ExemptionGround.UNFIT).toString());
        assertEquals(
                "art. 27 Leerplichtwet BES",
                CARIBBEAN.provision(ExemptionGround.OTHER_EDUCATION).toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void judgements_explain_themselves(Language language) {
        String name = language == Language.DUTCH ? "nl" : "en";
        StringBuilder text = new StringBuilder();
        for (ExemptionNotice notice : List.of(
                start(LocalDate.of(2026, 8, 1)).build(),
                unfit(new OfExpert(Profession.DOCTOR, Relation.APPOINTED, LocalDate.of(2026, 7, 1), Finding.NEVER_FIT)),
                unfit(new OfExpert(
                        Profession.DOCTOR, Relation.APPOINTED_AND_TREATING, LocalDate.of(2026, 4, 30), Finding.FIT)),
                unfit(new OfExpert(
                        Profession.DOCTOR, Relation.NOT_APPOINTED, LocalDate.of(2026, 8, 2), Finding.NOT_FIT)),
                start(LocalDate.of(2026, 9, 2))
                        .contents(Set.of())
                        .declaration(Optional.empty())
                        .build(),
                start(LocalDate.of(2026, 8, 1))
                        .declaration(new OfHeadAbroad(Attendance.ENROLLED_ONLY))
                        .build(),
                start(LocalDate.of(2026, 8, 1))
                        .ground(ExemptionGround.CONVICTION)
                        .declaration(new OfObjection(Optional.of(LocalDate.of(2026, 6, 1))))
                        .build(),
                start(LocalDate.of(2026, 8, 1))
                        .ground(ExemptionGround.OTHER_EDUCATION)
                        .build(),
                yearly(LocalDate.of(2026, 6, 30)).build(),
                yearly(LocalDate.of(2027, 7, 1)).build(),
                travelling(
                        LocalDate.of(2027, 4, 5),
                        new OfTravel(
                                Trade.FAIR,
                                Company.ALONG,
                                List.of(new MobileSchool(
                                        DateSpan.of(LocalDate.of(2027, 5, 10), LocalDate.of(2027, 5, 16)),
                                        Ratio.of(2))))),
                travelling(LocalDate.of(2027, 11, 1), new OfTravel(Trade.OTHER, Company.ALONG, List.of())),
                travelling(LocalDate.of(2027, 11, 1), new OfTravel(Trade.FAIR, Company.ALONG, List.of())),
                travelling(
                        LocalDate.of(2027, 10, 30),
                        new OfTravel(
                                Trade.FAIR,
                                Company.ALONG,
                                List.of(new MobileSchool(
                                        DateSpan.of(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 31)),
                                        Ratio.of(2))))))) {
            text.append(DUTCH.judge(notice).why().in(language)).append("\n\n");
        }
        text.append(CARIBBEAN
                        .judge(travelling(LocalDate.of(2027, 4, 5), new OfTravel(Trade.FAIR, Company.ALONG, List.of())))
                        .why()
                        .in(language))
                .append('\n');

        Golden.assertMatches("golden/exemption-notices." + name + ".txt", text.toString());
    }

    private static LocalDate lastDay(ExemptionNotice.Builder notice) {
        return exemptions(DUTCH.judge(notice.build())).get(0).span().endInclusive();
    }

    private static ExemptionNotice.Builder start(LocalDate received) {
        return ExemptionNotice.builder()
                .pupil(new PupilId("kim"))
                .ground(ExemptionGround.SCHOOL_ABROAD)
                .received(at(received))
                .occasion(Occasion.START_OF_DUTY)
                .claimedFrom(DUTY)
                .contents(Set.of(Content.values()))
                .declaration(ABROAD);
    }

    private static ExemptionNotice.Builder yearly(LocalDate received) {
        return start(received).occasion(Occasion.YEARLY).claimedFrom(LocalDate.of(2027, 7, 1));
    }

    private static ExemptionNotice unfit(Declaration declaration) {
        return start(LocalDate.of(2026, 8, 1))
                .ground(ExemptionGround.UNFIT)
                .declaration(declaration)
                .build();
    }

    private static ExemptionNotice travelling(LocalDate from, Declaration declaration) {
        return start(LocalDate.of(2027, 1, 11))
                .ground(ExemptionGround.ITINERANT)
                .occasion(Occasion.DURING_DUTY)
                .claimedFrom(from)
                .declaration(declaration)
                .build();
    }

    private static Instant at(LocalDate date) {
        return date.atTime(LocalTime.NOON)
                .atZone(Jurisdiction.EUROPEAN_NETHERLANDS.zone())
                .toInstant();
    }

    private static Exemption exemption(ExemptionGround ground, LocalDate first, LocalDate last) {
        return new Exemption(ground, DateSpan.of(first, last));
    }

    private static Set<Defect> defects(NoticeJudgement judgement) {
        return judgement instanceof NoticeJudgement.Invalid invalid ? invalid.defects() : Set.of();
    }

    private static List<Exemption> exemptions(NoticeJudgement judgement) {
        return assertInstanceOf(NoticeJudgement.Valid.class, judgement).exemptions();
    }
}
