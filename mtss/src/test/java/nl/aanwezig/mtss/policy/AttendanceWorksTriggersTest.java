package nl.aanwezig.mtss.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.aanwezig.core.signal.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tier 2: the year before 10 % or more, or two days missed in month 1, four by the end of month 2, six by month 3, and so on. Tier 3:
 * the year before or this year so far 20 % or more. The highest trigger wins.
 */
class AttendanceWorksTriggersTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1, 20, universal 1",
        "1, 2, 20, early-month 2",
        "1, 3, 20, early-month 2",
        "2, 2, 40, universal 1",
        "2, 3, 40, universal 1",
        "2, 4, 40, early-month 2",
        "3, 5, 60, universal 1",
        "3, 6, 60, early-month 2",
        "9, 17, 170, universal 1", // 10 % this year is no trigger of its own
        "9, 18, 170, early-month 2"
    })
    void days_missed_early_in_the_year(int month, String absent, long possible, String expected) {
        assertEquals(expected, placed(Year.inMonth(month, absent, possible)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 6, universal 1", // 16.7 %
        "1, 1, 5, current>=20% 3",
        "1, 1, 4, current>=20% 3",
        "9, 35, 180, early-month 2", // 19.4 %
        "9, 35.999, 180, early-month 2",
        "9, 36, 180, current>=20% 3",
        "9, 36.001, 180, current>=20% 3"
    })
    void this_year_so_far(int month, String absent, long possible, String expected) {
        assertEquals(expected, placed(Year.inMonth(month, absent, possible)));
    }

    @ParameterizedTest
    @CsvSource({
        "17, 180, universal 1",
        "17.999, 180, universal 1",
        "18, 180, prior-year>=10% 2",
        "18.001, 180, prior-year>=10% 2",
        "35, 180, prior-year>=10% 2",
        "35.999, 180, prior-year>=10% 2",
        "36, 180, prior-year>=20% 3",
        "36.001, 180, prior-year>=20% 3"
    })
    void the_year_before(String absentBefore, long possibleBefore, String expected) {
        assertEquals(expected, placed(Year.after(absentBefore, possibleBefore, 1, "0", 20)));
        assertEquals(expected, placed(Year.after(absentBefore, possibleBefore, 1, "0", 0)), "on the first day");
    }

    @Test
    void the_highest_trigger_wins() {
        assertEquals("prior-year>=20% 3", placed(Year.after("36", 180, 1, "2", 20)));
        assertEquals("current>=20% 3", placed(Year.after("18", 180, 1, "4", 20)));
        assertEquals("prior-year>=10% 2", placed(Year.after("18", 180, 1, "2", 20)));
        assertEquals("early-month 2", placed(Year.after("17", 180, 1, "2", 20)));
    }

    @Test
    void without_a_year_before_this_year_still_decides() {
        assertEquals("current>=20% 3", placed(Year.inMonth(1, "4", 20)));
        assertEquals("universal 1", placed(Year.inMonth(1, "0", 20)));
    }

    @Test
    void a_year_before_in_which_nothing_was_possible_is_no_trigger() {
        assertEquals("universal 1", placed(Year.after("0", 0, 1, "1", 20)));
    }

    @Test
    void without_a_possible_day_in_either_year_nothing_is_said() {
        assertEquals("not-evaluated:no-possible-units", placed(Year.inMonth(1, "0", 0)));
        assertEquals("not-evaluated:no-possible-units", placed(Year.after("0", 0, 1, "0", 0)));
        assertEquals("prior-year>=20% 3", placed(Year.after("36", 180, 1, "0", 0)));
    }

    private static String placed(Figures figures) {
        return Year.placed(AttendanceWorks202111.TRIGGERS, figures);
    }
}
