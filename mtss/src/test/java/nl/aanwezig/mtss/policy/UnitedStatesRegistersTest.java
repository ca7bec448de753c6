package nl.aanwezig.mtss.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.testkit.RollCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policies of the United States on registers: what counts, over which days, from how many on. */
class UnitedStatesRegistersTest {
    // NJ-stateexcused and NJ-naive of the worked examples: 19 of 180 absent, 2 of them excused by the state: 17 of 178
    @Test
    void days_that_new_jersey_excuses_leave_both_counts() {
        RollCall register = Placed.days().units(17, "E").units(2, "state").units(161, "P");
        Tally tally = Tallies.of(register.timeline(), NewJersey202611.CHRONIC.counting())
                .over(DateSpan.always());

        assertEquals(Ratio.of(17, 178), tally.absent().dividedBy(tally.possible()));
        assertEquals("not-chronic", Placed.by(NewJersey202611.CHRONIC, register));
        assertEquals("chronic", Placed.by(UsFederal202611.CHRONIC, register));
        assertEquals("chronic", Placed.by(NewJersey202611.chronic("OTHER_NAME"), register));
        assertEquals(
                "chronic",
                Placed.by(
                        NewJersey202611.CHRONIC,
                        Placed.days().units(18, "E").units(2, "state").units(160, "P")));
    }

    @Test
    void another_name_for_a_category_stands_in_the_version() {
        assertEquals("2026-11", NewJersey202611.chronic("STATE_EXCUSED").version());
        assertEquals("2026-11+OTHER_NAME", NewJersey202611.chronic("OTHER_NAME").version());
        assertEquals(
                "2026-11+A+B+C+D",
                California202611.chronicEdData(new California202611.Categories("A", "B", "C", "D"))
                        .version());
    }

    // CA-FORMULA-180: 2 non-ADA + 5 excused + 3 unexcused + 8 suspensions, of 170 in person + 5 ADA + 5 non-ADA
    // expected
    @Test
    void california_counts_study_without_attendance_and_suspension_out_of_school() {
        RollCall register = Placed.days()
                .units(2, "non-ADA")
                .units(5, "E")
                .units(3, "U")
                .units(8, "out")
                .units(5, "ADA")
                .units(4, "in")
                .units(153, "P");
        Tally tally = Tallies.of(register.timeline(), California202611.CHRONIC.counting())
                .over(DateSpan.always());

        assertEquals("18 of 180", tally.absent() + " of " + tally.possible());
        assertEquals("chronic", Placed.by(California202611.CHRONIC, register));
        assertEquals("not-chronic", Placed.by(California202611.CHRONIC, register.units(1, "in")));
    }

    @Test
    void both_readings_of_the_californian_minimum() {
        RollCall thirty = Placed.days().units(10, "U").units(20, "P");

        assertEquals("(expected-days-not-greater-than-30)", Placed.by(California202611.CHRONIC, thirty));
        assertEquals("chronic", Placed.by(California202611.CHRONIC_ED_DATA, thirty));
        assertEquals("chronic", Placed.by(California202611.CHRONIC, thirty.units(1, "P")));
    }

    @Test
    void four_days_of_one_month_make_truancy_in_connecticut_for_the_rest_of_the_year() {
        RollCall acrossMonths = Placed.days().units(20, "P").units(4, "U"); // 29 and 30 September, 1 and 2 October

        assertEquals("not-truant", Placed.by(Connecticut202611.TRUANCY, acrossMonths));
        assertEquals(
                "not-truant",
                Placed.by(Connecticut202611.TRUANCY, acrossMonths.units(1, "U").units(5, "E")));
        assertEquals("truant", Placed.by(Connecticut202611.TRUANCY, acrossMonths.units(1, "U")));
        assertEquals("truant", Placed.by(Connecticut202611.TRUANCY, acrossMonths.units(60, "P")));
    }

    @Test
    void ten_days_of_the_year_make_truancy_in_connecticut_however_they_are_spread() {
        RollCall register = Placed.days();
        for (int month = 0; month < 9; month++) {
            register.units(1, "U").units(20, "P");
        }

        assertEquals("not-truant", Placed.by(Connecticut202611.TRUANCY, register));
        assertEquals("truant", Placed.by(Connecticut202611.TRUANCY, register.units(1, "U")));
    }

    // SC-excused-breaks, SC-truant4 and their neighbours: three in a row or five in all, whole days
    @ParameterizedTest
    @CsvSource({
        "UUU, truant",
        "UU, not-truant",
        "UUE, not-truant",
        "UUEU, not-truant",
        "UUPU, not-truant",
        "UUP-UU, not-truant",
        "UPUPUPU, not-truant",
        "UPUPUPUPU, truant",
        "PPUUUPP, truant",
        "EEEEEEE, not-truant",
        "UUSU, not-truant" // a suspension is not unlawful, whatever its standing
    })
    void runs_and_totals_in_south_carolina(String days, String expected) {
        RollCall register = Placed.days();
        for (String day : days.replace('-', 'P').split("", -1)) {
            if (!day.isEmpty()) {
                register.units(1, day.equals("S") ? "suspended" : day);
            }
        }

        assertEquals(expected, Placed.by(SouthCarolina202611.TRUANCY, register));
    }

    @Test
    void a_weekend_and_a_holiday_do_not_break_a_run_in_south_carolina() {
        assertEquals(
                "truant",
                Placed.by(
                        SouthCarolina202611.TRUANCY,
                        Placed.days().units(4, "P").units(1, "U").units(2, "U")));
        assertEquals(
                "truant",
                Placed.by(
                        SouthCarolina202611.TRUANCY,
                        Placed.days()
                                .units(3, "P")
                                .units(2, "U")
                                .holidayWeeks(2)
                                .units(1, "U")));
    }

    // KIPP-A of the worked examples: 37 of 82 and 89 of 96; issue 5122
    @Test
    void a_transfer_hides_at_one_school_what_both_together_show() {
        RollCall first = Placed.days().at("first").units(37, "P").units(45, "U");
        RollCall second = RollCall.from(first.day(), Unit.DAY, Placed.CODES)
                .at("second")
                .units(89, "P")
                .units(7, "U");

        assertEquals(List.of("chronic", "not-chronic"), at(Kipp202608.CHRONIC_PER_SCHOOL, first, second));
        assertEquals(List.of("chronic"), at(Kipp202608.CHRONIC_ACROSS_SCHOOLS, first, second));
    }

    private static List<String> at(TierPolicy policy, RollCall first, RollCall second) {
        return Mtss.with(policy)
                .classifyAll(List.of(first.timeline(), second.timeline()), second.lastDay(), Facts.none())
                .stream()
                .map(Placed::shown)
                .toList();
    }

    @Test
    void rethink_ed_says_nothing_before_the_twenty_eighth_day() {
        RollCall register = Placed.days().units(2, "U").units(40, "P");

        assertEquals("(min-calendar-days-28)", Placed.by(RethinkEd202611.TIERS, register, LocalDate.of(2025, 9, 27)));
        assertEquals("tier-3", Placed.by(RethinkEd202611.TIERS, register, LocalDate.of(2025, 9, 28)));
    }

    @Test
    void panorama_forgets_after_ninety_days() {
        RollCall register = Placed.days().units(10, "U").units(170, "P");
        LocalDate ninetieth = LocalDate.of(2025, 9, 12).plusDays(89); // the last missed day is the first of the window

        assertEquals("at-risk", Placed.by(Panorama202611.BANDS, register, ninetieth)); // 10 of 73
        assertEquals("on-track-college-career", Placed.by(Panorama202611.BANDS_90_CALENDAR_DAYS, register, ninetieth));
        assertEquals( // 6 of 64
                "on-track-graduation",
                Placed.by(Panorama202611.BANDS_90_CALENDAR_DAYS, register, ninetieth.minusDays(7)));
        assertEquals("on-track-college-career", Placed.by(Panorama202611.BANDS_90_SCHOOL_DAYS, register));
        RollCall whole = Placed.days().units(18, "U").units(72, "P");
        assertEquals("at-risk", Placed.by(Panorama202611.BANDS_90_SCHOOL_DAYS, whole));
        assertEquals("at-risk", Placed.by(Panorama202611.BANDS_90_SCHOOL_DAYS, whole.units(8, "P")));
        assertEquals("on-track-graduation", Placed.by(Panorama202611.BANDS_90_SCHOOL_DAYS, whole.units(1, "P")));
    }

    @Test
    void a_semester_starts_at_nought() {
        RollCall register =
                Placed.days().units(14, "E").units(66, "P").units(4, "E").units(40, "P");
        DateSpan first = DateSpan.of(Placed.SEPTEMBER, LocalDate.of(2025, 12, 19));
        DateSpan second = DateSpan.of(LocalDate.of(2025, 12, 22), LocalDate.of(2026, 6, 30));
        var timeline = register.timeline(calendar -> calendar.divided("semester", List.of(first, second)));
        TierPolicy policy = AllensworthEaston2007.SEMESTER_ABSENCE;

        assertEquals("10-14", Placed.by(policy, timeline, first.endInclusive(), Facts.none()));
        assertEquals("0-4", Placed.by(policy, timeline, register.lastDay(), Facts.none()));
        assertEquals("(no-possible-units)", Placed.by(policy, register), "a calendar without semesters");
    }

    @Test
    void on_track_asks_for_both_facts() {
        RollCall register = Placed.days().units(5, "P");
        Fact credits = new Fact("credits", Placed.SEPTEMBER, Ratio.of(5));
        Fact failed = new Fact("core-semester-fs", Placed.SEPTEMBER, Ratio.ONE);
        TierPolicy policy = AllensworthEaston2007.ON_TRACK;

        assertEquals("(credits-or-fs-not-recorded)", Placed.by(policy, register));
        assertEquals(
                "(credits-or-fs-not-recorded)",
                Placed.by(policy, register.timeline(), register.lastDay(), Facts.of(credits)));
        assertEquals("on-track", Placed.by(policy, register.timeline(), register.lastDay(), Facts.of(credits, failed)));
    }

    @Test
    void only_september_counts_in_baltimore() {
        RollCall inAugust =
                RollCall.from(LocalDate.of(2025, 8, 25), Unit.DAY, Placed.CODES).units(5, "U");

        assertEquals(
                "<2",
                Placed.by(
                        Olson2014.SEPTEMBER_BANDS,
                        inAugust.units(1, "E").units(21, "P").units(5, "U")));
        assertEquals(
                "2-4",
                Placed.by(Olson2014.SEPTEMBER_BANDS, Placed.days().units(4, "E").units(100, "P")));
        assertEquals(
                ">4",
                Placed.by(Olson2014.SEPTEMBER_BANDS, Placed.days().units(5, "?").units(100, "P")));
        RollCall later = RollCall.from(LocalDate.of(2025, 10, 6), Unit.DAY, Placed.CODES);
        assertEquals("(no-possible-units)", Placed.by(Olson2014.SEPTEMBER_BANDS, later.units(20, "P")));
    }

    @Test
    void maine_with_and_without_excused_days() {
        RollCall register = Placed.days().units(5, "E").units(4, "U").units(41, "P");

        assertEquals("chronic", Placed.by(Maine202611.CHRONIC_ALL_ABSENCE, register));
        assertEquals("not-chronic", Placed.by(Maine202611.CHRONIC_UNEXCUSED, register));
    }

    /** One of ten days missed before the support, which starts on the eleventh day; then 30 days of it. */
    @ParameterizedTest
    @CsvSource({
        "2, 28, universal, universal",
        "3, 26, early-month, early-month", // one day of support too few
        "3, 27, no-improvement, early-month",
        "4, 26, no-improvement, early-month",
        "0, 30, universal, universal"
    })
    void no_improvement_after_thirty_days_of_support(int missed, int attended, String expected, String without) {
        RollCall register = Placed.days().units(1, "E").units(9, "P");
        Facts support = Facts.of(Fact.of(AttendanceWorks202111.SUPPORT, register.day()));
        register.units(missed, "E").units(attended, "P");
        TierPolicy policy = AttendanceWorks202111.TRIGGERS;

        TierDecision decision = Mtss.with(policy).classify(register.timeline(), register.lastDay(), support);
        assertEquals(expected, Placed.shown(decision));
        assertEquals(without, Placed.by(policy, register), "without a recorded support");
    }
}
