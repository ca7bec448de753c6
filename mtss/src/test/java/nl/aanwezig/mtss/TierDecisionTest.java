package nl.aanwezig.mtss;

import static nl.aanwezig.mtss.Pupils.LAST;
import static nl.aanwezig.mtss.Pupils.MONDAY;
import static nl.aanwezig.mtss.Pupils.shown;
import static nl.aanwezig.mtss.policy.AttendanceWorks202111.BANDS;
import static nl.aanwezig.mtss.policy.AttendanceWorks202111.TRIGGERS;
import static nl.aanwezig.testkit.SchoolYears.afternoon;
import static nl.aanwezig.testkit.SchoolYears.code;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.lessonPart;
import static nl.aanwezig.testkit.SchoolYears.morning;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.policy.EduWarehouse202606;
import nl.aanwezig.mtss.policy.England202408;
import nl.aanwezig.mtss.policy.Kipp202608;
import nl.aanwezig.mtss.policy.UsFederal202611;
import org.junit.jupiter.api.Test;

class TierDecisionTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @Test
    void a_register_of_days() {
        Timeline two = Pupils.presentMonth(Unit.DAY, day(MONDAY, "O"), day(TUESDAY, "Z"), day(WEDNESDAY, "L"));

        assertEquals("moderate-chronic 2", classified(BANDS, two)); // 2 of 20, late is present
        assertEquals("chronic", classified(UsFederal202611.CHRONIC, two));
        assertEquals("tier-2 2", classified(Kipp202608.TIERS, two));
        assertEquals("moderate", classified(EduWarehouse202606.BANDS, two));
        assertEquals(1, Mtss.with(BANDS).classify(two, LAST).tally().late());
    }

    @Test
    void a_register_of_half_days() {
        Timeline three =
                Pupils.presentMonth(Unit.HALF_DAY, morning(MONDAY, "O"), afternoon(MONDAY, "O"), morning(TUESDAY, "Z"));
        Timeline four = Pupils.presentMonth(
                Unit.HALF_DAY,
                morning(MONDAY, "O"),
                afternoon(MONDAY, "O"),
                morning(TUESDAY, "Z"),
                afternoon(WEDNESDAY, "?"));

        assertEquals("not-persistent", classified(England202408.PERSISTENT, three)); // 3 of 40 sessions
        assertEquals("persistent", classified(England202408.PERSISTENT, four)); // 4 of 40
        assertEquals("chronic", classified(UsFederal202611.CHRONIC, three)); // half of Tuesday too: 2 of 20 days
    }

    @Test
    void a_register_of_lessons_counts_what_was_required_and_recorded() {
        Timeline lessons = Pupils.month(
                Unit.LESSON,
                lesson(MONDAY, "08:30", 50, "P"),
                lesson(MONDAY, "09:20", 50, "O"),
                lesson(MONDAY, "10:30", 50, "U"),
                lesson(MONDAY, "11:20", 50, "-"),
                lesson(TUESDAY, "08:30", 50, "P"),
                lesson(TUESDAY, "09:20", 50, "P"),
                lesson(TUESDAY, "10:30", 50, "L"));
        TierDecision decision = Mtss.with(BANDS).classify(lessons, LAST);

        assertEquals("severe-chronic 3", shown(decision)); // 1 of 5
        assertEquals(Ratio.of(5), decision.tally().possible());
        assertEquals(1, decision.tally().unrecorded());
        assertEquals(1, decision.tally().notRequired());
        assertEquals(20, decision.tally().enrolledDays());
    }

    @Test
    void a_part_of_a_day_counts_in_proportion_for_the_bands() {
        assertEquals("satisfactory 1", classified(BANDS, missedOfTwoDays(50, 49))); // 0.99 of 20 days
        assertEquals("at-risk 1", classified(BANDS, missedOfTwoDays(50, 50)));
        assertEquals("at-risk 1", classified(BANDS, missedOfTwoDays(51, 50)));
    }

    @Test
    void a_day_is_absent_federally_when_at_least_half_of_it_was_missed() {
        assertEquals("not-chronic", classified(UsFederal202611.CHRONIC, missedOfTwoDays(50, 49)));
        assertEquals("chronic", classified(UsFederal202611.CHRONIC, missedOfTwoDays(50, 50)));
        assertEquals("chronic", classified(UsFederal202611.CHRONIC, missedOfTwoDays(51, 50)));
        assertEquals("universal 1", classified(TRIGGERS, missedOfTwoDays(50, 49)));
        assertEquals("early-month 2", classified(TRIGGERS, missedOfTwoDays(50, 50)));
    }

    @Test
    void lessons_make_an_absent_day_by_their_minutes() {
        assertEquals(Ratio.ZERO, federalDays(60, 119)); // 60 + 59 of 240 minutes
        assertEquals(Ratio.ONE, federalDays(60, 120));
        assertEquals(Ratio.ONE, federalDays(61, 120));
    }

    @Test
    void a_part_weighs_as_its_code_for_edu_however_much_was_missed() {
        assertEquals("at-risk", classified(EduWarehouse202606.BANDS, missedOfTwoDays(1, 1))); // two halves: 95.00
        assertEquals("at-risk", classified(EduWarehouse202606.BANDS, missedOfTwoDays(99, 99)));
    }

    @Test
    void partial_weighs_nothing_and_is_presence_for_edu() {
        Code partial = Code.builder()
                .value("Partial")
                .presence(Presence.PART)
                .weight(0)
                .build();
        List<Mark> marks = Stream.of(MONDAY, TUESDAY, WEDNESDAY)
                .map(date -> Mark.builder().date(date).missed(99).code(partial).build())
                .toList();
        Timeline timeline = Pupils.present(MarkLog.of(Unit.DAY, CodeBook.of("edu", List.of(partial)), marks));

        assertEquals("satisfactory", classified(EduWarehouse202606.BANDS, timeline));
        assertEquals("moderate-chronic 2", classified(BANDS, timeline)); // 2.97 of 20
    }

    @Test
    void enrolled_days_up_to_the_day_that_is_looked_at_are_the_exposure() {
        Timeline kim = Pupils.presentMonth(Unit.DAY, day(MONDAY, "O"));

        assertEquals("not-evaluated:min-enrolment-10", on(UsFederal202611.CHRONIC, kim, MONDAY.plusDays(10)));
        assertEquals("chronic", on(UsFederal202611.CHRONIC, kim, MONDAY.plusDays(11))); // 1 of 10
        assertEquals("not-chronic", on(UsFederal202611.CHRONIC, kim, MONDAY.plusDays(14))); // 1 of 11
        assertEquals("not-evaluated:min-days-10", on(Kipp202608.CHRONIC, kim, MONDAY.plusDays(10)));
        assertEquals("chronic", on(Kipp202608.CHRONIC, kim, MONDAY.plusDays(11)));
        assertEquals("not-evaluated:min-enrolment-20", on(EduWarehouse202606.BANDS, kim, LAST.minusDays(1)));
        assertEquals("at-risk", on(EduWarehouse202606.BANDS, kim, LAST)); // 95.00
    }

    @Test
    void nothing_before_the_first_day_and_nothing_new_after_the_last() {
        Timeline kim = Pupils.presentMonth(Unit.DAY, day(MONDAY, "O"), day(LAST, "O"));

        assertEquals("not-evaluated:no-possible-units", on(BANDS, kim, MONDAY.minusDays(1)));
        assertEquals("severe-chronic 3", on(BANDS, kim, MONDAY));
        assertEquals("at-risk 1", on(BANDS, kim, LAST.minusDays(1))); // 1 of 19
        assertEquals("moderate-chronic 2", on(BANDS, kim, LAST)); // 2 of 20
        assertEquals("moderate-chronic 2", on(BANDS, kim, LAST.plusDays(1)));
        assertEquals("moderate-chronic 2", on(BANDS, kim, LocalDate.of(2026, 7, 31)));
        assertEquals("not-evaluated:no-possible-units", on(BANDS, kim, LocalDate.of(2026, 8, 1)));
    }

    @Test
    void a_new_school_year_starts_from_nothing() {
        LocalDate june = LocalDate.of(2025, 6, 2);
        Timeline kim = Pupils.twoYears(june, day(june, "O"), day(june.plusDays(1), "O"), day(june.plusDays(2), "O"));

        assertEquals("moderate-chronic 2", on(BANDS, kim, LocalDate.of(2025, 7, 31))); // 3 of 30
        assertEquals("not-evaluated:no-possible-units", on(BANDS, kim, LocalDate.of(2025, 8, 1)));
        assertEquals("satisfactory 1", on(BANDS, kim, MONDAY));
    }

    @Test
    void the_year_before_triggers_when_the_pupil_was_there() {
        LocalDate june = LocalDate.of(2025, 6, 2);
        Mark[] three = {day(june, "O"), day(june.plusDays(1), "Z"), day(june.plusDays(2), "?")};

        assertEquals("prior-year>=10% 2", on(TRIGGERS, Pupils.twoYears(june, three), MONDAY)); // 3 of 30
        assertEquals("universal 1", on(TRIGGERS, Pupils.twoYears(MONDAY, three), MONDAY));
    }

    @Test
    void months_are_counted_from_the_first_school_day_of_the_year() {
        Timeline kim = Pupils.twoYears(LocalDate.of(2025, 7, 11), day(MONDAY, "O"), day(TUESDAY, "O"));

        assertEquals("early-month 2", on(TRIGGERS, kim, LAST)); // September holds the first month
        assertEquals("early-month 2", on(TRIGGERS, kim, LocalDate.of(2025, 9, 30)));
        assertEquals("universal 1", on(TRIGGERS, kim, LocalDate.of(2025, 10, 1))); // 2 by the second month
    }

    @Test
    void every_band_whose_rule_is_met_is_told_the_deciding_one_first() {
        Timeline half = Pupils.month(Unit.DAY, day(MONDAY, "O"), day(TUESDAY, "P"));
        TierDecision decision = Mtss.with(England202408.PERSISTENT).classify(half, LAST);

        assertEquals("severe", shown(decision));
        assertEquals(
                List.of("severe", "persistent"),
                decision.met().stream().map(Band::name).toList());
        assertEquals(Optional.empty(), decision.tier());
    }

    @Test
    void a_decision_knows_its_pupil_and_school_but_does_not_print_them() {
        TierDecision decision = Mtss.with(BANDS).classify(Pupils.month(Unit.DAY, day(MONDAY, "O")), LAST);
        TierDecision silent = Mtss.with(BANDS).classify(Pupils.month(Unit.DAY), LAST);

        assertEquals("kim", decision.pupil().value());
        assertEquals(List.of(new SchoolId("linde")), decision.schools());
        assertEquals("TierDecision[attendance-works-bands 2021-11: severe-chronic]", decision.toString());
        assertEquals("TierDecision[attendance-works-bands 2021-11: no-possible-units]", silent.toString());
        assertEquals(List.of(), silent.met());
    }

    @Test
    void a_receipt_is_the_same_twice_and_another_after_one_mark() {
        Receipt receipt = receipt(day(MONDAY, "O"), day(TUESDAY, "P"));

        assertEquals("attendance-works-bands", receipt.rule());
        assertEquals("2021-11", receipt.version());
        assertEquals(LAST, receipt.asOf());
        assertEquals(receipt, receipt(day(TUESDAY, "P"), day(MONDAY, "O")));
        assertNotEquals(receipt, receipt(day(MONDAY, "O"), day(TUESDAY, "L")));
        assertNotEquals(receipt, receipt(day(MONDAY, "O")));
    }

    private static Receipt receipt(Mark... marks) {
        return Mtss.with(BANDS).classify(Pupils.month(Unit.DAY, marks), LAST).receipt();
    }

    private static String classified(TierPolicy policy, Timeline timeline) {
        return on(policy, timeline, LAST);
    }

    private static String on(TierPolicy policy, Timeline timeline, LocalDate asOf) {
        return shown(Mtss.with(policy).classify(timeline, asOf));
    }

    /** Twenty days; of the first two so many hundredths were missed. */
    private static Timeline missedOfTwoDays(int monday, int tuesday) {
        return Pupils.presentMonth(Unit.DAY, partOf(MONDAY, monday), partOf(TUESDAY, tuesday));
    }

    private static Mark partOf(LocalDate date, int hundredths) {
        return Mark.builder().date(date).missed(hundredths).code(code("part O")).build();
    }

    /** One day of four lessons of an hour: the first was missed for so many minutes of its own, all together for so many. */
    private static Ratio federalDays(int first, int together) {
        Timeline timeline = Pupils.month(
                Unit.LESSON,
                lessonPart(MONDAY, "08:00", 60, Math.min(first, 60), "part Z"),
                lessonPart(MONDAY, "09:00", 60, together - Math.min(first, 60), "part O"),
                lesson(MONDAY, "10:00", 60, "P"),
                lesson(MONDAY, "11:00", 60, "L"));
        return Mtss.with(UsFederal202611.CHRONIC)
                .classify(timeline, LAST)
                .tally()
                .absent();
    }
}
