package nl.aanwezig.mtss.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NormalTest {
    @Test
    void a_95_per_cent_interval_reaches_1_959964_standard_errors() {
        assertEquals(1.959964, Normal.reach(0.95), 0.0000005);
        assertEquals(1.959964, Normal.quantile(0.975), 0.0000005);
        assertEquals(-1.959964, Normal.quantile(0.025), 0.0000005);
        assertEquals(0, Normal.quantile(0.5));
    }

    /** C of the worked examples {@code regression-to-mean}: 1.798135 at 4/3. */
    @Test
    void the_hazard_is_the_density_over_the_tail_however_far() {
        assertEquals(1.798135, Normal.hazard(4.0 / 3), 0.0000005);
        assertEquals(Normal.density(2.999) / Normal.upperTail(2.999), Normal.hazard(2.999), 1e-12);
        assertEquals(Normal.hazard(2.9999999), Normal.hazard(3.0000001), 1e-6);
        // far out it is z + 1/z - 2/z³ and so on, where density and tail are both 0 in doubles
        assertEquals(50 + 1.0 / 50 - 2.0 / 125_000, Normal.hazard(50), 1e-6);
    }

    @Test
    void a_probability_of_0_or_1_has_no_quantile() {
        assertThrows(IllegalArgumentException.class, () -> Normal.quantile(0));
        assertThrows(IllegalArgumentException.class, () -> Normal.quantile(1));
        assertThrows(IllegalArgumentException.class, () -> Normal.quantile(Double.NaN));
    }
}
