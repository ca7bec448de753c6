package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aanwezig.core.exemption.Decided.Answer;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.leave.EarlierLeave;
import nl.aanwezig.core.leave.LeaveGround;
import nl.aanwezig.core.leave.LeaveOutcome;
import nl.aanwezig.core.leave.LeaveOutcome.Authorised;
import nl.aanwezig.core.leave.LeaveOutcome.HeadDecides;
import nl.aanwezig.core.leave.LeaveOutcome.NotAuthorised;
import nl.aanwezig.core.leave.LeaveOutcome.NotNeeded;
import nl.aanwezig.core.leave.LeaveOutcome.Obstacle;
import nl.aanwezig.core.leave.LeaveOutcome.OfficerDecides;
import nl.aanwezig.core.leave.LeaveReason;
import nl.aanwezig.core.leave.LeaveRequest;
import nl.aanwezig.core.leave.LeaveRequest.Decider;
import nl.aanwezig.core.leave.LeaveRequest.Decision;
import nl.aanwezig.core.leave.LeaveRequest.Form;
import nl.aanwezig.core.leave.LeaveRequest.Head;
import nl.aanwezig.core.leave.LeaveRequest.Person;
import nl.aanwezig.core.leave.LeaveRequest.Told;
import nl.aanwezig.core.leave.LeaveRules;
import nl.aanwezig.core.leave.LeaveRules.TermDays;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.statute.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Art. 11 a to g (the domain reference, Dutch law 2.6 and 2.10; leave table: policy rule BWBR0031787). */
class LeaveTest {
    private static final LeaveRules DUTCH = LeaveRules.in(Jurisdiction.EUROPEAN_NETHERLANDS);
    private static final LeaveRules CARIBBEAN = LeaveRules.in(Jurisdiction.CARIBBEAN_NETHERLANDS);
    private static final LeaveRules BY_SCHOOL_DAYS =
            LeaveRules.builder().termDays(TermDays.SCHOOL_DAYS).build();

    /** School starts on a Wednesday: that week is the first lesson week. */
    private static final SchoolCalendar YEAR = calendar(
            "linde",
            LocalDate.of(2026, 8, 26),
            LocalDate.of(2027, 7, 9),
            DateSpan.of(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 25)),
            DateSpan.of(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 3)));

    /** A Monday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    private static final Decision GRANTED = new Decision(Decider.HEAD, Answer.GRANTED, Form.WRITTEN, Head.HEARD);
    private static final Decision GRANTED_BY_OFFICER =
            new Decision(Decider.OFFICER, Answer.GRANTED, Form.WRITTEN, Head.HEARD);

    @ParameterizedTest
    @EnumSource(
            value = LeaveGround.class,
            names = {"CLOSED", "FORBIDDEN", "ACCESS_DENIED"})
    void some_grounds_have_no_form(LeaveGround ground) {
        Authorised outcome = assertInstanceOf(
                Authorised.class, judge(LeaveRequest.builder().ground(ground).span(DateSpan.of(DAY, DAY.plusDays(1)))));

        assertEquals(
                "art. 11 onder " + ground.letter() + " Leerplichtwet 1969",
                outcome.article().toString());
        assertEquals(Decider.NOBODY, outcome.decidedBy());
        assertEquals(2, outcome.days());
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, a, CLOSED_OR_FORBIDDEN",
        "FORBIDDEN, b, CLOSED_OR_FORBIDDEN",
        "ACCESS_DENIED, c, SUSPENDED",
        "ILLNESS, d, ILL",
        "RELIGION, e, RELIGION",
        "HOLIDAY, f, HOLIDAY_LEAVE_11F",
        "WEIGHTY, g, WEIGHTY_11G"
    })
    void the_list_is_closed_and_each_ground_has_its_letter_and_category(
            LeaveGround ground, char letter, String category) {
        assertEquals(7, LeaveGround.values().length);
        assertEquals(letter, ground.letter());
        assertEquals(new Category(category), ground.category());
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, true", "3, false"})
    void illness_is_told_within_two_days_after_it_starts(int days, boolean authorised) {
        LeaveOutcome outcome = judge(ill(DAY, DAY.plusDays(4)).told(told(DAY.plusDays(days))));

        assertEquals(authorised ? Set.of() : Set.of(Obstacle.TOLD_TOO_LATE), obstacles(outcome));
    }

    @Test
    void illness_that_nobody_told_is_not_authorised() {
        assertEquals(Set.of(Obstacle.NOT_TOLD), obstacles(judge(ill(DAY, DAY))));
    }

    @Test
    void the_hindrance_to_attend_arises_on_the_first_school_day() {
        LocalDate saturday = LocalDate.of(2026, 11, 7);

        assertEquals(Set.of(), obstacles(judge(ill(saturday, DAY).told(told(DAY.plusDays(2))))));
        assertEquals(
                Set.of(Obstacle.TOLD_TOO_LATE),
                obstacles(judge(ill(saturday, DAY).told(told(DAY.plusDays(3))))));
    }

    @Test
    void the_days_of_a_term_are_days_of_the_calendar_or_by_choice_school_days() {
        LocalDate friday = DAY.minusDays(3);
        LeaveRequest.Builder toldOnTuesday = ill(friday, friday).told(told(DAY.plusDays(1)));

        assertEquals(Set.of(Obstacle.TOLD_TOO_LATE), obstacles(judge(toldOnTuesday)));
        assertEquals(Set.of(), obstacles(BY_SCHOOL_DAYS.judge(toldOnTuesday.build(), YEAR, List.of())));
        assertEquals(
                Set.of(Obstacle.TOLD_TOO_LATE),
                obstacles(BY_SCHOOL_DAYS.judge(
                        ill(friday, friday).told(told(DAY.plusDays(2))).build(), YEAR, List.of())));
    }

    @ParameterizedTest
    @CsvSource({"3, true", "2, true", "1, false", "0, false"})
    void religion_is_told_two_days_before_at_the_latest(int days, boolean authorised) {
        LeaveOutcome outcome = judge(request(LeaveGround.RELIGION, DAY, DAY).told(told(DAY.minusDays(days))));

        assertEquals(authorised ? Set.of() : Set.of(Obstacle.TOLD_TOO_LATE), obstacles(outcome));
    }

    @Test
    void religion_by_school_days_is_told_on_the_second_school_day_before() {
        LocalDate thursday = DAY.minusDays(4);

        assertEquals(Set.of(), obstacles(religionBySchoolDays(thursday)));
        assertEquals(Set.of(Obstacle.TOLD_TOO_LATE), obstacles(religionBySchoolDays(thursday.plusDays(1))));
    }

    @Test
    void the_date_of_a_message_is_that_of_the_place() {
        // 11 November 23:30 on Bonaire, 12 November 04:30 in Amsterdam.
        Told told = new Told(Instant.parse("2026-11-12T03:30:00Z"), Person.PARENTS);

        assertEquals(
                Set.of(Obstacle.TOLD_TOO_LATE), obstacles(judge(ill(DAY, DAY).told(told))));
        assertEquals(
                Set.of(), obstacles(CARIBBEAN.judge(ill(DAY, DAY).told(told).build(), YEAR, List.of())));
    }

    @Test
    void parents_tell_unless_the_young_person_is_of_age_or_lives_elsewhere() {
        LeaveRequest.Builder byParents = ill(DAY, DAY).told(told(DAY));
        LeaveRequest.Builder inPerson = ill(DAY, DAY).told(new Told(at(DAY), Person.YOUNG_PERSON));

        assertEquals(Set.of(), obstacles(judge(byParents)));
        assertEquals(Set.of(Obstacle.TOLD_BY_ANOTHER), obstacles(judge(inPerson)));
        assertEquals(Set.of(), obstacles(judge(inPerson.isLivingWithParents(false))));
        assertEquals(Set.of(Obstacle.TOLD_BY_ANOTHER), obstacles(judge(byParents.isLivingWithParents(false))));
        assertEquals(
                Set.of(Obstacle.TOLD_BY_ANOTHER),
                obstacles(judge(ill(DAY, DAY).told(told(DAY)).isAdult(true))));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, 9, true", "2026-11-20, 10, true", "2026-11-23, 11, false"})
    void holiday_leave_is_ten_school_days_at_most(LocalDate last, int days, boolean authorised) {
        LeaveOutcome outcome = judge(holiday(DAY, last));

        assertEquals(days, days(outcome));
        assertEquals(authorised ? Set.of() : Set.of(Obstacle.TOO_MANY_DAYS), obstacles(outcome));
    }

    @Test
    void days_without_lessons_do_not_count() {
        // Two lesson weeks around the autumn holiday.
        assertEquals(10, days(judge(holiday(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 30)))));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-26, false", "2026-09-04, false", "2026-09-07, true"})
    void holiday_leave_keeps_off_the_first_two_lesson_weeks(LocalDate day, boolean authorised) {
        LeaveOutcome outcome = judge(holiday(day, day));

        assertEquals(authorised ? Set.of() : Set.of(Obstacle.FIRST_LESSON_WEEKS), obstacles(outcome));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, true", "2026-08-31, false", "2027-06-01, false", "2027-08-01, true"})
    void holiday_leave_is_given_once_in_a_school_year(LocalDate earlier, boolean authorised) {
        LeaveOutcome outcome =
                DUTCH.judge(holiday(DAY, DAY).build(), YEAR, List.of(earlier(LeaveGround.HOLIDAY, earlier, earlier)));

        assertEquals(authorised ? Set.of() : Set.of(Obstacle.HOLIDAY_GIVEN_BEFORE), obstacles(outcome));
    }

    @Test
    void leave_for_weighty_circumstances_is_no_holiday_leave_and_the_other_way_round() {
        LocalDate first = LocalDate.of(2026, 9, 14);
        LocalDate last = LocalDate.of(2026, 9, 25);

        assertEquals(
                Set.of(),
                obstacles(DUTCH.judge(
                        holiday(DAY, DAY).build(), YEAR, List.of(earlier(LeaveGround.WEIGHTY, first, last)))));
        assertInstanceOf(
                HeadDecides.class,
                DUTCH.judge(
                        weighty(DAY, DAY, LeaveReason.MOVING).build(),
                        YEAR,
                        List.of(earlier(LeaveGround.HOLIDAY, first, last))));
    }

    @Test
    void holiday_leave_needs_the_parents_job_and_a_request_before() {
        assertEquals(
                Set.of(Obstacle.NO_JOB_GROUND),
                obstacles(judge(holiday(DAY, DAY).isJobGroundShown(false))));
        assertEquals(Set.of(), obstacles(judge(holiday(DAY, DAY).told(told(DAY.minusDays(1))))));
        assertEquals(
                Set.of(Obstacle.TOLD_TOO_LATE),
                obstacles(judge(holiday(DAY, DAY).told(told(DAY)))));
    }

    @Test
    void the_head_decides_on_holiday_leave_and_nobody_else() {
        LeaveRequest.Builder asked =
                request(LeaveGround.HOLIDAY, DAY, DAY).isJobGroundShown(true).told(told(DAY.minusDays(30)));

        assertInstanceOf(HeadDecides.class, judge(asked));
        assertEquals(Set.of(Obstacle.DECIDED_BY_ANOTHER), obstacles(judge(asked.decision(GRANTED_BY_OFFICER))));
        assertEquals(
                Set.of(Obstacle.REFUSED),
                obstacles(judge(asked.decision(new Decision(Decider.HEAD, Answer.REFUSED, Form.WRITTEN, Head.HEARD)))));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-13, 5, true", "2026-11-16, 6, true", "2026-11-17, 7, false"})
    void under_the_qualification_duty_the_days_are_in_proportion(LocalDate last, int days, boolean within) {
        Share three = Share.percent(60);

        LeaveOutcome holiday = judge(holiday(DAY, last).compulsoryShare(three));
        assertEquals(days, days(holiday));
        assertEquals(within ? Set.of() : Set.of(Obstacle.TOO_MANY_DAYS), obstacles(holiday));
        assertEquals(
                !within,
                isForOfficer(judge(weighty(DAY, last, LeaveReason.OTHER).compulsoryShare(three))));
    }

    @Test
    void a_proportion_is_not_rounded() {
        // A third of ten days is three and a third: three are within, four are not.
        Share third = Share.of(Ratio.ONE, Ratio.of(3));

        assertEquals(Set.of(), obstacles(judge(holiday(DAY, DAY.plusDays(2)).compulsoryShare(third))));
        assertEquals(
                Set.of(Obstacle.TOO_MANY_DAYS),
                obstacles(judge(holiday(DAY, DAY.plusDays(3)).compulsoryShare(third))));
    }

    @ParameterizedTest
    @CsvSource({"-30, true", "0, true", "2, true", "3, false"})
    void weighty_circumstances_are_asked_before_or_told_within_two_days(int after, boolean inTime) {
        LeaveOutcome outcome = judge(weighty(DAY, DAY, LeaveReason.MOVING).told(told(DAY.plusDays(after))));

        assertEquals(inTime ? Set.of() : Set.of(Obstacle.TOLD_TOO_LATE), obstacles(outcome));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 10, false", "2026-11-23, 11, true"})
    void up_to_ten_days_the_head_decides_and_the_officer_above(LocalDate last, int days, boolean officer) {
        LeaveOutcome outcome = judge(weighty(DAY, last, LeaveReason.OTHER));

        assertEquals(officer, isForOfficer(outcome));
        assertEquals(days, days(outcome));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-14, 2026-09-24, false", "2026-09-14, 2026-09-25, true", "2026-07-01, 2026-07-31, false"})
    void earlier_leave_of_the_school_year_counts(LocalDate first, LocalDate last, boolean officer) {
        // One more day on top of 9, of 10, and of days of another school year.
        LeaveOutcome outcome = DUTCH.judge(
                weighty(DAY, DAY, LeaveReason.MOVING).build(),
                YEAR,
                List.of(earlier(LeaveGround.WEIGHTY, first, last)));

        assertEquals(officer, isForOfficer(outcome));
    }

    @Test
    void a_day_that_was_granted_twice_counts_once() {
        EarlierLeave nine = earlier(LeaveGround.WEIGHTY, LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 24));

        assertInstanceOf(
                HeadDecides.class,
                DUTCH.judge(weighty(DAY, DAY, LeaveReason.MOVING).build(), YEAR, List.of(nine, nine)));
    }

    @Test
    void above_ten_days_only_the_officer_who_heard_the_head_can_grant() {
        LocalDate last = LocalDate.of(2026, 11, 23);
        LeaveRequest.Builder eleven = weighty(DAY, last, LeaveReason.LIFE_THREATENING_ILLNESS);

        assertInstanceOf(OfficerDecides.class, judge(eleven.decision(GRANTED)));
        assertEquals(
                Decider.OFFICER,
                assertInstanceOf(Authorised.class, judge(eleven.decision(GRANTED_BY_OFFICER)))
                        .decidedBy());
        assertEquals(
                Set.of(Obstacle.HEAD_NOT_HEARD),
                obstacles(judge(
                        eleven.decision(new Decision(Decider.OFFICER, Answer.GRANTED, Form.WRITTEN, Head.NOT_HEARD)))));
        assertEquals(
                Set.of(Obstacle.DECIDED_BY_ANOTHER),
                obstacles(judge(weighty(DAY, DAY, LeaveReason.OTHER).decision(GRANTED_BY_OFFICER))));
    }

    @ParameterizedTest
    @CsvSource({
        "MOVING, 1",
        "LEGAL_OBLIGATION, 10",
        "WEDDING, 1",
        "WEDDING_FAR, 2",
        "WEDDING_ABROAD, 5",
        "LIFE_THREATENING_ILLNESS, 10",
        "DEATH_FIRST_DEGREE, 5",
        "DEATH_SECOND_DEGREE, 2",
        "DEATH_THIRD_OR_FOURTH_DEGREE, 1",
        "DEATH_ABROAD, 5",
        "JUBILEE, 1",
        "OTHER, 10"
    })
    void the_leave_table_has_a_most_for_each_reason(LeaveReason reason, int most) {
        LocalDate last = LocalDate.ofEpochDay(YEAR.schoolDays(DateSpan.from(DAY))[most - 1]);
        LocalDate tooLong = LocalDate.ofEpochDay(YEAR.schoolDays(DateSpan.from(DAY))[most]);

        assertInstanceOf(HeadDecides.class, judge(weighty(DAY, last, reason)));
        LeaveOutcome more = judge(weighty(DAY, tooLong, reason));
        if (most == 10) {
            assertInstanceOf(OfficerDecides.class, more);
        } else {
            assertEquals(Set.of(Obstacle.MORE_THAN_TABLE), obstacles(more));
        }
    }

    @Test
    void ten_reasons_never_give_leave_not_even_by_the_officer() {
        List<LeaveReason> never = Arrays.stream(LeaveReason.values())
                .filter(reason -> reason.days() == 0)
                .toList();

        assertEquals(10, never.size());
        for (LeaveReason reason : never) {
            assertEquals(
                    Set.of(Obstacle.NEVER),
                    obstacles(judge(weighty(DAY, DAY, reason).decision(GRANTED))));
            assertEquals(
                    Set.of(Obstacle.NEVER),
                    obstacles(judge(
                            weighty(DAY, LocalDate.of(2026, 11, 23), reason).decision(GRANTED_BY_OFFICER))));
        }
    }

    @Test
    void weighty_circumstances_need_a_reason() {
        assertEquals(
                Set.of(Obstacle.NO_REASON),
                obstacles(judge(request(LeaveGround.WEIGHTY, DAY, DAY).told(told(DAY)))));
    }

    @Test
    void weighty_leave_in_the_first_lesson_weeks_is_possible_with_restraint() {
        LocalDate day = LocalDate.of(2026, 9, 4);
        LeaveOutcome in = judge(weighty(day, day, LeaveReason.DEATH_SECOND_DEGREE));
        LeaveOutcome after = judge(weighty(DAY, DAY, LeaveReason.DEATH_SECOND_DEGREE));

        assertInstanceOf(HeadDecides.class, in);
        assertTrue(in.why().in(Language.ENGLISH).contains("with restraint"));
        assertTrue(!after.why().in(Language.ENGLISH).contains("with restraint"));
    }

    @Test
    void no_leave_is_needed_on_days_without_lessons() {
        assertInstanceOf(NotNeeded.class, judge(holiday(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 25))));
    }

    @Test
    void the_islands_have_the_same_limits_under_their_own_numbers() {
        Authorised outcome = assertInstanceOf(
                Authorised.class, CARIBBEAN.judge(holiday(DAY, DAY.plusDays(11)).build(), YEAR, List.of()));

        assertEquals("art. 20 onder f Leerplichtwet BES", outcome.article().toString());
        assertEquals(
                Set.of(Obstacle.TOO_MANY_DAYS),
                obstacles(CARIBBEAN.judge(holiday(DAY, DAY.plusDays(14)).build(), YEAR, List.of())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void outcomes_explain_themselves(Language language) {
        LocalDate first = LocalDate.of(2026, 8, 26);
        Decision spoken = new Decision(Decider.HEAD, Answer.REFUSED, Form.OTHERWISE, Head.HEARD);
        List<LeaveRequest.Builder> requests = List.of(
                ill(DAY, DAY.plusDays(2)).told(told(DAY)),
                ill(DAY, DAY.plusDays(2)).told(new Told(at(DAY.plusDays(3)), Person.YOUNG_PERSON)),
                request(LeaveGround.RELIGION, DAY, DAY),
                request(LeaveGround.ACCESS_DENIED, DAY, DAY),
                request(LeaveGround.CLOSED, DAY, DAY),
                request(LeaveGround.FORBIDDEN, DAY, DAY),
                holiday(DAY, DAY.plusDays(4)),
                holiday(first, first.plusDays(20))
                        .isJobGroundShown(false)
                        .decision(spoken)
                        .told(new Told(at(first), Person.YOUNG_PERSON)),
                weighty(first, first, LeaveReason.MOVING),
                weighty(DAY, DAY.plusDays(1), LeaveReason.MOVING).decision(GRANTED),
                weighty(DAY, DAY, LeaveReason.CHEAP_TICKETS).decision(GRANTED_BY_OFFICER),
                request(LeaveGround.WEIGHTY, DAY, DAY).told(told(DAY)),
                weighty(DAY, DAY.plusDays(14), LeaveReason.OTHER),
                weighty(DAY, DAY.plusDays(14), LeaveReason.OTHER).decision(GRANTED_BY_OFFICER),
                weighty(DAY, DAY.plusDays(14), LeaveReason.OTHER)
                        .decision(new Decision(Decider.OFFICER, Answer.GRANTED, Form.WRITTEN, Head.NOT_HEARD)),
                holiday(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 25)));
        String text = requests.stream()
                .map(request -> DUTCH.judge(
                                request.build(),
                                YEAR,
                                List.of(
                                        earlier(LeaveGround.WEIGHTY, DAY.minusDays(7), DAY.minusDays(7)),
                                        earlier(LeaveGround.HOLIDAY, first.minusYears(1), first.minusYears(1))))
                        .why()
                        .in(language))
                .collect(Collectors.joining("\n\n"));
        text += "\n\n"
                + DUTCH.judge(
                                holiday(DAY, DAY).build(),
                                YEAR,
                                List.of(earlier(LeaveGround.HOLIDAY, DAY.minusDays(7), DAY.minusDays(7))))
                        .why()
                        .in(language)
                + "\n\n"
                + CARIBBEAN.judge(ill(DAY, DAY).build(), YEAR, List.of()).why().in(language) + "\n";

        Golden.assertMatches("golden/leave." + (language == Language.DUTCH ? "nl" : "en") + ".txt", text);
    }

    private static LeaveOutcome religionBySchoolDays(LocalDate told) {
        return BY_SCHOOL_DAYS.judge(
                request(LeaveGround.RELIGION, DAY, DAY).told(told(told)).build(), YEAR, List.of());
    }

    private static LeaveOutcome judge(LeaveRequest.Builder request) {
        return DUTCH.judge(request.build(), YEAR, List.of());
    }

    private static LeaveRequest.Builder request(LeaveGround ground, LocalDate first, LocalDate last) {
        return LeaveRequest.builder().ground(ground).span(DateSpan.of(first, last));
    }

    private static LeaveRequest.Builder ill(LocalDate first, LocalDate last) {
        return request(LeaveGround.ILLNESS, first, last);
    }

    private static LeaveRequest.Builder holiday(LocalDate first, LocalDate last) {
        return request(LeaveGround.HOLIDAY, first, last)
                .isJobGroundShown(true)
                .told(told(first.minusDays(30)))
                .decision(GRANTED);
    }

    private static LeaveRequest.Builder weighty(LocalDate first, LocalDate last, LeaveReason reason) {
        return request(LeaveGround.WEIGHTY, first, last).reason(reason).told(told(first.minusDays(30)));
    }

    private static EarlierLeave earlier(LeaveGround ground, LocalDate first, LocalDate last) {
        return new EarlierLeave(ground, DateSpan.of(first, last));
    }

    private static Told told(LocalDate date) {
        return new Told(at(date), Person.PARENTS);
    }

    private static Instant at(LocalDate date) {
        return date.atTime(LocalTime.NOON)
                .atZone(Jurisdiction.EUROPEAN_NETHERLANDS.zone())
                .toInstant();
    }

    private static Set<Obstacle> obstacles(LeaveOutcome outcome) {
        return outcome instanceof NotAuthorised no ? no.obstacles() : Set.of();
    }

    private static boolean isForOfficer(LeaveOutcome outcome) {
        return outcome instanceof OfficerDecides || assertInstanceOf(HeadDecides.class, outcome) == null;
    }

    private static int days(LeaveOutcome outcome) {
        if (outcome instanceof Authorised yes) {
            return yes.days();
        }
        if (outcome instanceof NotAuthorised no) {
            return no.days();
        }
        return outcome instanceof OfficerDecides officer ? officer.days() : ((HeadDecides) outcome).days();
    }
}
