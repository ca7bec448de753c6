package nl.aanwezig.mtss.certainty;

import static nl.aanwezig.mtss.certainty.RateInterval.CLOPPER_PEARSON;
import static nl.aanwezig.mtss.certainty.RateInterval.JEFFREYS;
import static nl.aanwezig.mtss.certainty.RateInterval.WILSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RateIntervalTest {
    /** Newcombe 1998, worked examples {@code wilson95-clopper95}. */
    @Test
    void newcombes_examples() {
        row(WILSON, 15, 148, 0.0624, 0.1605);
        row(CLOPPER_PEARSON, 15, 148, 0.0578, 0.1617);
        row(WILSON, 0, 20, 0.0000, 0.1611);
        row(CLOPPER_PEARSON, 0, 20, 0.0000, 0.1684);
    }

    /** The worked examples {@code wilson95-jeffreys95}. */
    @Test
    void ten_per_cent_in_ever_more_days() {
        row(WILSON, 1, 10, 0.0179, 0.4042);
        row(JEFFREYS, 1, 10, 0.0110, 0.3813);
        row(WILSON, 2, 20, 0.0279, 0.3010);
        row(JEFFREYS, 2, 20, 0.0214, 0.2839);
        row(WILSON, 4, 40, 0.0396, 0.2305);
        row(JEFFREYS, 4, 40, 0.0347, 0.2204);
        row(WILSON, 9, 90, 0.0535, 0.1792);
        row(JEFFREYS, 9, 90, 0.0506, 0.1745);
    }

    private static void row(RateInterval method, double k, double n, double lower, double upper) {
        Interval interval = method.of(k, n, 0.95);
        assertEquals(lower, interval.lower(), 0.00005, method + " below");
        assertEquals(upper, interval.upper(), 0.00005, method + " above");
    }

    @Test
    void attendance_has_the_mirror_image_of_absence() {
        for (RateInterval method : RateInterval.values()) {
            Interval absence = method.of(3.5, 47, 0.9);
            Interval attendance = method.of(43.5, 47, 0.9);
            assertEquals(absence.lower(), 1 - attendance.upper(), 1e-12, method.name());
            assertEquals(absence.upper(), 1 - attendance.lower(), 1e-12, method.name());
        }
    }

    @Test
    void effective_counts_that_are_no_whole_numbers_give_an_interval_between_those_of_the_whole_ones() {
        for (RateInterval method : RateInterval.values()) {
            double few = method.of(1, 10, 0.95).upper();
            double between = method.of(1.5, 15, 0.95).upper();
            double many = method.of(2, 20, 0.95).upper();
            assertTrue(few > between && between > many, method.name());
        }
    }

    @Test
    void nothing_missed_and_everything_missed_end_at_0_and_1() {
        assertEquals(0, WILSON.of(0, 20, 0.95).lower());
        assertEquals(1, WILSON.of(20, 20, 0.95).upper(), 1e-15);
        assertEquals(
                new Interval(0, 1),
                new Interval(0, CLOPPER_PEARSON.of(20, 20, 0.95).upper()));
        assertEquals(0, CLOPPER_PEARSON.of(0, 20, 0.95).lower());
        assertTrue(JEFFREYS.of(0, 20, 0.95).lower() > 0);
        assertTrue(JEFFREYS.of(20, 20, 0.95).upper() < 1);
    }

    /** Clopper and Pearson's promise, by counting: no rate is left out of its intervals more often than the level allows. */
    @Test
    void clopper_and_pearson_cover_at_least_their_level() {
        int n = 25;
        for (int step = 1; step < 40; step++) {
            double rate = step / 40.0;
            double covered = 0;
            double chance = Math.pow(1 - rate, n);
            for (int k = 0; k <= n; k++) {
                covered += CLOPPER_PEARSON.of(k, n, 0.95).contains(rate) ? chance : 0;
                chance *= (n - k) / (k + 1.0) * rate / (1 - rate);
            }
            assertTrue(covered >= 0.95, "rate " + rate + " is covered " + covered);
        }
    }

    @Test
    void an_interval_holds_its_ends_and_nothing_beyond() {
        Interval interval = Interval.around(0.25, 0.125);
        assertTrue(interval.contains(0.125) && interval.contains(0.375));
        assertFalse(interval.contains(Math.nextDown(0.125)));
        assertFalse(interval.contains(Math.nextUp(0.375)));
    }

    @Test
    void what_is_no_rate_or_no_level_is_refused() {
        for (RateInterval method : RateInterval.values()) {
            assertThrows(IllegalArgumentException.class, () -> method.of(1, 0, 0.95));
            assertThrows(IllegalArgumentException.class, () -> method.of(0, 0, 0.95));
            assertThrows(IllegalArgumentException.class, () -> method.of(-0.1, 10, 0.95));
            assertThrows(IllegalArgumentException.class, () -> method.of(10.1, 10, 0.95));
            assertThrows(IllegalArgumentException.class, () -> method.of(Double.NaN, 10, 0.95));
            assertThrows(IllegalArgumentException.class, () -> method.of(1, 10, 0));
            assertThrows(IllegalArgumentException.class, () -> method.of(1, 10, 1));
        }
        assertThrows(IllegalArgumentException.class, () -> new Interval(0.2, 0.1));
    }
}
