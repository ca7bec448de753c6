package nl.aanwezig.mtss.signal.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.SplittableRandom;
import nl.aanwezig.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** Fisher's exact test, and the noncentral hypergeometric distribution counted out from its definition. */
class TableTest {
    @Test
    void fishers_lady_tasting_tea() {
        // Fisher 1935: 3 of 4 right has chance (16 + 1) / 70, 4 of 4 has 1 / 70
        assertEquals(Ratio.of(17, 70), new Table(3, 4, 1, 4).tail(Ratio.ONE).chance());
        assertEquals(Ratio.of(1, 70), new Table(4, 4, 0, 4).tail(Ratio.ONE).chance());
        assertEquals(Ratio.of(2), new Table(3, 4, 1, 4).tail(Ratio.ONE).expected());
    }

    @Test
    void with_an_odds_ratio_each_count_weighs_as_often_as_its_power() {
        // weights C(4,k) C(4,4-k) 2^k = 1, 32, 144, 128, 16 for k = 0 to 4
        Table.Tail tail = new Table(3, 4, 1, 4).tail(Ratio.of(2));
        assertEquals(Ratio.of(144, 321), tail.chance());
        assertEquals(Ratio.of(32 + 288 + 384 + 64, 321), tail.expected());
    }

    @Test
    void none_missed_in_the_category_is_certain_and_more_is_never_more_likely() {
        assertEquals(Ratio.ONE, new Table(0, 5, 6, 20).tail(Ratio.of(3, 2)).chance());
        // so much was missed elsewhere that some must lie in the category: 8 of 3 + 6 leave at least 2
        assertEquals(Ratio.ONE, new Table(2, 3, 6, 6).tail(Ratio.of(3, 2)).chance());
    }

    @Test
    void the_test_is_what_its_definition_counts_out() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            int recorded = random.nextInt(1, 12);
            int elsewhere = random.nextInt(1, 30);
            Table table = new Table(random.nextInt(recorded + 1), recorded, random.nextInt(elsewhere + 1), elsewhere);
            Ratio odds = Ratio.of(random.nextInt(1, 50), random.nextInt(1, 20));

            Ratio above = Ratio.ZERO;
            Ratio all = Ratio.ZERO;
            int missed = table.missed() + table.missedElsewhere();
            for (int k = 0; k <= missed; k++) {
                Ratio weight = choose(recorded, k).times(choose(elsewhere, missed - k));
                for (int power = 0; power < k; power++) {
                    weight = weight.times(odds);
                }
                all = all.plus(weight);
                above = k >= table.missed() ? above.plus(weight) : above;
            }
            assertEquals(above.dividedBy(all), table.tail(odds).chance(), table + ", " + odds);
        }
    }

    @Test
    void the_schools_odds_ratio_compares_each_pupil_with_him_or_herself() {
        // Mantel and Haenszel 1959: sum of a d / T over sum of b c / T
        Table often = new Table(2, 10, 4, 40); // 2 * 36 / 50 and 8 * 4 / 50
        Table seldom = new Table(1, 10, 1, 40); // 1 * 39 / 50 and 9 * 1 / 50
        assertEquals(Ratio.of(72, 50), often.concordant());
        assertEquals(Ratio.of(32, 50), often.discordant());
        assertEquals(
                Ratio.parse("2.7073"), // 111 / 41
                Table.oddsRatio(
                        often.concordant().plus(seldom.concordant()),
                        often.discordant().plus(seldom.discordant())));
    }

    private static Ratio choose(int n, int k) {
        if (k < 0 || k > n) {
            return Ratio.ZERO;
        }
        BigInteger result = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            result = result.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return new Ratio(result, BigInteger.ONE);
    }
}
