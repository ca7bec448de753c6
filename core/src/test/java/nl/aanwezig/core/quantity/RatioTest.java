package nl.aanwezig.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    private static final long SEED = 17_995;

    @Test
    void a_fraction_stands_in_lowest_terms_and_its_numerator_carries_the_sign() {
        assertEquals(Ratio.of(1, 10), Ratio.of(18, 180));
        assertEquals(Ratio.of(-3, 4), Ratio.of(3, -4));
        assertEquals(BigInteger.valueOf(4), Ratio.of(3, -4).denominator());
        assertEquals(Ratio.ZERO, Ratio.of(0, -7));
        assertEquals("17/180", Ratio.of(17, 180).toString());
        assertEquals("17", Ratio.of(34, 2).toString());
    }

    @Test
    void division_by_zero_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Ratio.ONE.dividedBy(Ratio.ZERO));
    }

    @Test
    void the_laws_of_arithmetic_hold() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 10_000; i++) {
            Ratio a = any(random);
            Ratio b = any(random);
            Ratio c = any(random);
            String where = "seed " + SEED + ", round " + i;
            assertEquals(a.plus(b), b.plus(a), where);
            assertEquals(a.times(b), b.times(a), where);
            assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)), where);
            assertEquals(a.times(b.plus(c)), a.times(b).plus(a.times(c)), where);
            assertEquals(a, a.plus(b).minus(b), where);
            assertEquals(a.minus(b).signum(), a.compareTo(b), where);
            if (b.signum() != 0) {
                assertEquals(a, a.times(b).dividedBy(b), where);
            }
        }
    }

    @Test
    void fractions_of_known_value() {
        assertEquals(Ratio.of(5, 6), Ratio.of(1, 2).plus(Ratio.of(1, 3)));
        assertEquals(Ratio.of(1, 6), Ratio.of(1, 2).minus(Ratio.of(1, 3)));
        assertEquals(Ratio.of(1, 6), Ratio.of(1, 2).times(Ratio.of(1, 3)));
        assertEquals(Ratio.of(3, 2), Ratio.of(1, 2).dividedBy(Ratio.of(1, 3)));
        assertTrue(Ratio.of(1, 3).compareTo(Ratio.of(33_333, 100_000)) > 0);
    }

    @Test
    void a_decimal_is_read_exactly() {
        assertEquals(Ratio.of(17_995, 1000), Ratio.parse("17.995"));
        assertEquals(Ratio.of(-1, 2), Ratio.parse("-0.50"));
        assertEquals(Ratio.of(1200), Ratio.parse("1.2e3"));
        assertThrows(NumberFormatException.class, () -> Ratio.parse("17,995"));
    }

    @ParameterizedTest
    @CsvSource({"1,8,2,0.13", "-1,8,2,-0.13", "1,3,4,0.3333", "2,3,4,0.6667", "5,2,0,3", "17,1,4,17.0000"})
    void rounding_is_half_up(long numerator, long denominator, int decimals, BigDecimal expected) {
        assertEquals(expected, Ratio.of(numerator, denominator).rounded(decimals));
    }

    @ParameterizedTest
    @CsvSource({"17,1,17", "71,4,17.75", "2,3,0.6667", "100,1,100", "0,1,0", "-1,1000000,0", "1000000,1,1000000"})
    void display_leaves_trailing_zeros_and_exponents_out(long numerator, long denominator, String expected) {
        assertEquals(expected, Ratio.of(numerator, denominator).display(4));
    }

    private static Ratio any(SplittableRandom random) {
        return Ratio.of(random.nextInt(-1000, 1000), random.nextInt(1, 1000));
    }
}
