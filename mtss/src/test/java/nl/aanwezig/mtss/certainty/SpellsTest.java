package nl.aanwezig.mtss.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SpellsTest {
    /** The domain reference, measures 3.6, and the worked example {@code markov-vif}. */
    @Test
    void a_chain_of_spells_inflates_the_variance() {
        Spells two = new Spells(0.10, 2);
        assertEquals(0.5, two.afterMissed());
        assertEquals(1.0 / 18, two.afterAttended(), 1e-15);
        assertEquals(0.4444, two.rho(), 0.00005);
        assertEquals(2.6, two.inflation(), 1e-12);
        assertEquals(180 / 2.6, two.effective(180), 1e-9);
        assertEquals(8.0, new Spells(0.10, 5).inflation(), 1e-12);
    }

    @Test
    void independent_units_are_spells_too_and_inflate_nothing() {
        // independent units of rate p come in spells of 1 / (1 - p)
        assertEquals(1, new Spells(0.2, 1.25).inflation(), 1e-12);
        assertEquals(180, new Spells(0.2, 1.25).effective(180), 1e-9);
    }

    private static final int[] DAYS = {10, 20, 40, 60, 90, 180};

    /** The chances of 3.6 for independent days: that at least a tenth is missed is the beta distribution's probability. */
    @Test
    void the_noise_of_independent_days() {
        independent(0.03, .263, .120, .031, .009, .002, .000);
        independent(0.05, .401, .264, .138, .079, .036, .004);
        independent(0.07, .516, .413, .306, .242, .178, .081);
        independent(0.12, .721, .711, .723, .741, .767, .826);
        independent(0.15, .803, .824, .870, .903, .937, .981);
    }

    private static void independent(double rate, double... chances) {
        for (int i = 0; i < DAYS.length; i++) {
            int tenth = DAYS[i] / 10;
            assertEquals(chances[i], new Beta(tenth, DAYS[i] - tenth + 1).cdf(rate), 0.0006, rate + " in " + DAYS[i]);
        }
    }

    /** The chances of 3.6 for days in spells, which are simulated there to two digits; here by going through the chain day by day. */
    @Test
    void the_noise_of_days_in_spells() {
        inSpells(new Spells(0.05, 2), .252, .254, .210, .169, .126, .057);
        inSpells(new Spells(0.12, 2), .534, .570, .605, .626, .650, .710);
        inSpells(new Spells(0.05, 3), .190, .229, .221, .200, .170, .100);
    }

    private static void inSpells(Spells spells, double... chances) {
        for (int i = 0; i < DAYS.length; i++) {
            assertEquals(chances[i], tenthOrMore(spells, DAYS[i]), 0.006, spells + " in " + DAYS[i]);
        }
    }

    private static double tenthOrMore(Spells spells, int days) {
        double[] attended = new double[days + 1];
        double[] missed = new double[days + 1];
        attended[0] = 1 - spells.rate();
        missed[1] = spells.rate();
        for (int day = 1; day < days; day++) {
            double[] nextAttended = new double[days + 1];
            double[] nextMissed = new double[days + 1];
            for (int k = 0; k <= day; k++) {
                nextAttended[k] = attended[k] * (1 - spells.afterAttended()) + missed[k] * (1 - spells.afterMissed());
                nextMissed[k + 1] = attended[k] * spells.afterAttended() + missed[k] * spells.afterMissed();
            }
            attended = nextAttended;
            missed = nextMissed;
        }
        double chance = 0;
        for (int k = days / 10; k <= days; k++) {
            chance += attended[k] + missed[k];
        }
        return chance;
    }

    @Test
    void a_rate_needs_room_between_its_spells() {
        assertEquals(1, new Spells(2.0 / 3, 2).afterAttended(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> new Spells(0.667, 2));
        assertThrows(IllegalArgumentException.class, () -> new Spells(-0.001, 2));
        assertThrows(IllegalArgumentException.class, () -> new Spells(0.1, 0.999));
        assertThrows(IllegalArgumentException.class, () -> new Spells(0.1, Double.NaN));
        assertEquals(0, new Spells(0, 1).rho());
    }
}
