package nl.aanwezig.mtss.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.aanwezig.testkit.RollCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The definitions of research on registers: two weeks, fifteen weeks in session, days and shares together. */
class ResearchRegistersTest {
    // 25 % of two weeks of 60 hours (KEA-25pct of the worked examples), spread evenly: 90 of 360 minutes a day
    @ParameterizedTest
    @CsvSource({
        "10, 90, criterion-1",
        "10, 89, not-problematic",
        "9, 360, not-problematic", // less than two weeks
        "11, 90, criterion-1"
    })
    void a_quarter_of_two_weeks(int days, int missed, String expected) {
        RollCall register = Placed.days();
        for (int day = 0; day < days; day++) {
            register.unit("part E", 360, missed);
        }

        assertEquals(expected, Placed.by(Kearney2008.PROBLEMATIC, register));
    }

    @Test
    void two_weeks_end_on_the_day_that_is_looked_at() {
        RollCall register = Placed.days().units(3, "U").units(7, "P");

        assertEquals("criterion-1", Placed.by(Kearney2008.PROBLEMATIC, register)); // 3 of 10
        assertEquals("not-problematic", Placed.by(Kearney2008.PROBLEMATIC, register.units(1, "P"))); // 2 of 10
    }

    // ten days in any fifteen weeks in session, one or two a week so that two weeks never reach a quarter; H is a
    // holiday
    @ParameterizedTest
    @CsvSource({
        "1 1 0 1 1 0 1 1 0 1 1 0 1 0 1, criterion-3",
        "1 1 0 1 1 0 1 1 0 1 1 0 1 0 0, not-problematic",
        "1 1 0 1 1 0 1 1 0 1 1 0 1 H H 0 1, criterion-3",
        "1 1 0 1 1 0 1 1 0 1 1 0 0 0 0 1, not-problematic", // one week more than the window
        "1 1 0 1 1 0 1 1 0 1 1 0 1 0 1 0 0 0 0 0, criterion-3" // any fifteen weeks of the year
    })
    void ten_days_in_fifteen_weeks_in_session(String weeks, String expected) {
        RollCall register = Placed.days();
        for (String week : weeks.split(" ", -1)) {
            if (week.equals("H")) {
                register.holidayWeeks(1);
            } else {
                register.week(Integer.parseInt(week), "E");
            }
        }

        assertEquals(expected, Placed.by(Kearney2008.PROBLEMATIC, register));
    }

    @Test
    void regular_by_days_and_chronic_by_share() {
        assertEquals(
                "chronic",
                Placed.by(KearneyGraczyk2014.BANDS, Placed.days().units(3, "E").units(17, "P")));
        assertEquals(
                "regular",
                Placed.by(KearneyGraczyk2014.BANDS, Placed.days().units(5, "E").units(175, "P")));
        assertEquals(
                "between",
                Placed.by(KearneyGraczyk2014.BANDS, Placed.days().units(6, "U").units(174, "P")));
        assertEquals(
                "between",
                Placed.by(KearneyGraczyk2014.BANDS, Placed.days().units(17, "U").units(163, "P")));
        assertEquals(
                "chronic",
                Placed.by(KearneyGraczyk2014.BANDS, Placed.days().units(18, "U").units(162, "P")));
    }

    // 28.5 days of 190 are exactly 15 per cent
    @Test
    void half_a_day_decides_between_levels() {
        RollCall register = Placed.halfDays().units(57, "E").units(323, "P");

        assertEquals("15", Placed.by(SkedgellKearney2018.LEVELS, register));
        assertEquals("15", Placed.by(ClimateStudy202611.LEVELS, register));
        assertEquals("10", Placed.by(SkedgellKearney2018.LEVELS, register.units(2, "P")));
        assertEquals("10", Placed.by(FornanderKearney2019.LEVELS, register));
        assertEquals("10", Placed.by(FornanderKearney2020.LEVELS, register));
    }
}
