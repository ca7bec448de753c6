package nl.aanwezig.mtss.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.SplittableRandom;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.testkit.RollCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Dutch policies on registers: lesson weeks, sickness, lateness, the ladder of Curio. */
class DutchRegistersTest {
    // rows NL-* of the worked examples and their neighbours; hours by lesson week, H is a holiday week
    @ParameterizedTest
    @CsvSource({
        "4 4 4 4, must-report",
        "4 4 4 3, below-sixteen-hours",
        "4 3 3 3 6, below-sixteen-hours",
        "16, must-report",
        "8 H 8, must-report",
        "4 4 H H 4 4, must-report",
        "4 0 0 0 12, below-sixteen-hours" // one week more than the window
    })
    void sixteen_hours_in_four_lesson_weeks(String weeks, String expected) {
        RollCall register = Placed.lessons();
        for (String week : weeks.split(" ", -1)) {
            if (week.equals("H")) {
                register.holidayWeeks(1);
            } else {
                register.week(Integer.parseInt(week), "U");
            }
        }

        assertEquals(expected, Placed.by(DutchSixteenHours202611.CLOCK_HOURS, register));
        assertEquals(expected, Placed.by(DutchSixteenHours202611.LESSON_HOURS, register));
    }

    @Test
    void lessons_of_fifty_minutes_are_hours_of_the_timetable_and_not_of_the_clock() {
        RollCall register = Placed.lessons();
        for (int i = 0; i < 16; i++) {
            register.unit("U", 50, 0);
        }

        assertEquals("must-report", Placed.by(DutchSixteenHours202611.LESSON_HOURS, register));
        assertEquals("below-sixteen-hours", Placed.by(DutchSixteenHours202611.CLOCK_HOURS, register)); // 13 h 20
        assertEquals(
                "(no-register-of-lessons)",
                Placed.by(DutchSixteenHours202611.CLOCK_HOURS, Placed.days().units(9, "U")));
    }

    @Test
    void the_policy_and_the_notice_agree_on_clock_hours() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RollCall register = Placed.lessons();
            for (int week = 0; week < 9; week++) {
                if (random.nextInt(5) == 0) {
                    register.holidayWeeks(1);
                }
                register.week(random.nextInt(8), random.nextInt(6) == 0 ? "E" : "U");
            }
            boolean notice = !SixteenHours.european().find(register.timeline()).isEmpty();

            assertEquals(
                    notice ? "must-report" : "below-sixteen-hours",
                    Placed.by(DutchSixteenHours202611.CLOCK_HOURS, register),
                    "seed " + seed);
        }
    }

    // fourth report in 12 school weeks; H is a holiday week, a digit so many reports of a day
    @ParameterizedTest
    @CsvSource({
        "1 1 1, no-invitation",
        "1 1 1 1, invite-often",
        "1 0 0 0 0 0 0 0 0 1 1 1, invite-often",
        "1 0 0 0 0 0 H H 0 0 0 1 1 1, invite-often",
        "1 0 0 0 0 0 0 0 0 0 1 1 1, no-invitation" // one week more than the window
    })
    void sick_reports_in_twelve_school_weeks(String weeks, String expected) {
        RollCall register = Placed.days();
        for (String week : weeks.split(" ", -1)) {
            if (week.equals("H")) {
                register.holidayWeeks(1);
            } else {
                register.week(Integer.parseInt(week), "ill");
            }
        }

        assertEquals(expected, Placed.by(Mazl2016.INVITATION, register));
    }

    @Test
    void more_than_six_sick_days_in_a_row_over_weekend_and_holiday() {
        RollCall register = Placed.days().units(2, "P").units(6, "ill");

        assertEquals("no-invitation", Placed.by(Mazl2016.INVITATION, register));
        assertEquals("invite-long", Placed.by(Mazl2016.INVITATION, register.units(1, "ill")));
        RollCall holiday = Placed.days()
                .units(2, "P")
                .units(3, "ill")
                .holidayWeeks(1)
                .units(4, "ill")
                .units(1, "P");
        assertEquals("invite-long", Placed.by(Mazl2016.INVITATION, holiday));
        RollCall part = Placed.days().units(6, "ill").unit("part ill", 360, 60);
        assertEquals("invite-long", Placed.by(Mazl2016.INVITATION, part), "a day in part");
        assertEquals("no-invitation", Placed.by(Mazl2016.invitation("OTHER_NAME"), part));
        assertEquals(
                "no-invitation", Placed.by(Mazl2016.INVITATION, Placed.days().units(9, "E")));
    }

    @Test
    void sick_reports_of_two_months() {
        RollCall register = Placed.days();
        for (int report = 0; report < 4; report++) {
            register.units(1, "ill").units(9, "P"); // on 1, 15 and 29 September and 13 October
        }

        assertEquals("often", Placed.by(DeKlimop202611.SICK_REPORTS, register, LocalDate.of(2025, 10, 13)));
        assertEquals(
                "often", Placed.by(DeKlimop202611.SICK_REPORTS, register.units(30, "P"), LocalDate.of(2025, 10, 31)));
        assertEquals("none", Placed.by(DeKlimop202611.SICK_REPORTS, register, LocalDate.of(2025, 11, 1)));
        assertEquals(
                "none", Placed.by(DeKlimop202611.SICK_REPORTS, Placed.days().units(10, "ill")));
        assertEquals(
                "long", Placed.by(DeKlimop202611.SICK_REPORTS, Placed.days().units(11, "ill")));
        assertEquals(
                "none",
                Placed.by(
                        DeKlimop202611.sickReports("OTHER_NAME"), Placed.days().units(11, "ill")));
    }

    @Test
    void lateness_counts_in_the_school_year_and_is_no_absence() {
        RollCall register = RollCall.from(LocalDate.of(2026, 6, 1), Unit.DAY, Placed.CODES)
                .units(5, "L")
                .holidayUpTo(LocalDate.of(2026, 8, 31))
                .units(2, "L")
                .units(5, "U");

        assertEquals("none", Placed.by(DutchLateLadder202611.THREE_STEPS, register));
        assertEquals("action", Placed.by(DutchLateLadder202611.THREE_STEPS, register.units(1, "L+")));
        assertEquals("talk", Placed.by(DutchLateLadder202611.FIVE_STEPS, register));
    }

    // this week and the four before, holidays included; the Monday of the oldest week counts
    @Test
    void the_ladder_of_curio_looks_back_over_five_calendar_weeks() {
        RollCall register = Placed.lessons()
                .units(17, "U")
                .week(0, "U")
                .holidayWeeks(1)
                .week(0, "U")
                .units(4, "P");
        LocalDate fifth = LocalDate.of(2025, 10, 3);

        assertEquals("phase-5", Placed.by(Curio202611.LADDER, register, fifth));
        assertEquals(
                "phase-0", Placed.by(Curio202611.LADDER, register.week(0, "P").units(1, "P")));
    }

    @Test
    void the_program_of_curio_lets_absence_win_over_lateness() {
        RollCall register = Placed.lessons().units(13, "L").units(1, "U").units(5, "E");

        assertEquals("phase-5", Placed.by(Curio202611.LADDER, register));
        assertEquals("phase-1", Placed.by(Curio202611.LADDER_AS_CODED, register));
        assertEquals(
                "(no-register-of-lessons)",
                Placed.by(Curio202611.LADDER, Placed.days().units(3, "U")));
    }
}
