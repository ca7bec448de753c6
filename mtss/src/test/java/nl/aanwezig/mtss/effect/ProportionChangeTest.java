package nl.aanwezig.mtss.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.aanwezig.mtss.effect.Phases.Direction;
import org.junit.jupiter.api.Test;

class ProportionChangeTest {
    /** Attendance in weeks of ten sessions: means 0.8 and 0.9, variances 0.01 and 0.01 / 3 * 2. */
    private static final Phases ATTENDANCE = Series.phases("0.7,0.8,0.9", "0.8,0.9,0.9,1.0", Direction.INCREASE);

    private static final Phases ABSENCE = Series.phases("0.3,0.2,0.1", "0.2,0.1,0.1,0.0", Direction.DECREASE);

    @Test
    void the_log_odds_ratio_of_mean_shares() {
        ProportionChange change = ProportionChange.logOddsRatio(ATTENDANCE, 10);
        double variance = 0.02 / 3;
        assertEquals(Math.log(0.9 / 0.1) - Math.log(0.8 / 0.2), change.value(), 1e-12);
        assertEquals(
                change.value()
                        - variance * (2 * 0.9 - 1) / (2 * 4 * 0.81 * 0.01)
                        + 0.01 * (2 * 0.8 - 1) / (2 * 3 * 0.64 * 0.04),
                change.corrected(),
                1e-12);
        assertEquals(Math.sqrt(0.01 / (3 * 0.64 * 0.04) + variance / (4 * 0.81 * 0.01)), change.standardError(), 1e-12);
    }

    @Test
    void the_log_response_ratio_of_mean_shares() {
        ProportionChange change = ProportionChange.logResponseRatio(ATTENDANCE, 10);
        double variance = 0.02 / 3;
        assertEquals(Math.log(0.9 / 0.8), change.value(), 1e-12);
        assertEquals(change.value() + variance / (2 * 4 * 0.81) - 0.01 / (2 * 3 * 0.64), change.corrected(), 1e-12);
        assertEquals(Math.sqrt(0.01 / (3 * 0.64) + variance / (4 * 0.81)), change.standardError(), 1e-12);
    }

    @Test
    void absence_gives_the_same_numbers_as_the_attendance_it_leaves() {
        assertEquals(ProportionChange.logOddsRatio(ATTENDANCE, 10), ProportionChange.logOddsRatio(ABSENCE, 10));
        assertEquals(ProportionChange.logResponseRatio(ATTENDANCE, 10), ProportionChange.logResponseRatio(ABSENCE, 10));
    }

    @Test
    void means_are_kept_half_a_unit_away_from_0_and_1() {
        // two weeks of five sessions: 1 / (2 * 5 * 2) = 0.05
        Phases all = Series.phases("0,0", "1,1", Direction.INCREASE);
        ProportionChange odds = ProportionChange.logOddsRatio(all, 5);
        assertEquals(2 * Math.log(0.95 / 0.05), odds.value(), 1e-12);
        // variances of at least 1 / (25 * 8)
        assertEquals(Math.sqrt(2 * 0.005 / (2 * 0.0025 * 0.9025)), odds.standardError(), 1e-12);
        assertEquals(-Math.log(0.05), ProportionChange.logResponseRatio(all, 5).value(), 1e-12);
    }

    @Test
    void what_is_no_share_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ProportionChange.logOddsRatio(Series.phases("0.5", "1.001", Direction.INCREASE), 5));
        assertThrows(
                IllegalArgumentException.class,
                () -> ProportionChange.logResponseRatio(Series.phases("-0.001", "1", Direction.DECREASE), 5));
        assertThrows(IllegalArgumentException.class, () -> ProportionChange.logOddsRatio(ATTENDANCE, 0));
        assertTrue(ProportionChange.logOddsRatio(ATTENDANCE, 1).value() > 0);
    }
}
