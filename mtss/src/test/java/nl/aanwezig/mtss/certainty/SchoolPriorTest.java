package nl.aanwezig.mtss.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.certainty.SchoolPrior.Fitted;
import nl.aanwezig.mtss.certainty.SchoolPrior.Reason;
import nl.aanwezig.mtss.certainty.SchoolPrior.Refused;
import org.junit.jupiter.api.Test;

class SchoolPriorTest {
    private static final long SEED = 37;

    /** Worked by hand: rates 0, 0.1 and 0.2 in 100 single days each. */
    @Test
    void the_variance_that_sampling_adds_is_taken_off() {
        Fitted fitted =
                assertInstanceOf(Fitted.class, SchoolPrior.lastYear(List.of(days(0, 0), days(10, 0), days(20, 0)), 2));

        // variance 0.01; sampling (0 + 0.09/99 + 0.16/99) / 3 = 0.25/297
        double variance = 0.01 - 0.25 / 297;
        double weight = 0.09 / variance - 1;
        assertEquals(0.1 * weight, fitted.rates().a(), 1e-9);
        assertEquals(0.9 * weight, fitted.rates().b(), 1e-9);
        assertEquals(1, fitted.usualSpell());
        assertEquals(3, fitted.pupils());
    }

    /** The same, missed in spells of two: a tenth in spells of two inflates the sampling variance 2.6 times. */
    @Test
    void spells_make_sampling_explain_more_of_the_variance() {
        Fitted fitted =
                assertInstanceOf(Fitted.class, SchoolPrior.lastYear(List.of(days(0, 0), days(10, 5), days(20, 10)), 2));

        double variance = 0.01 - 0.25 / (3 * (100 / 2.6 - 1));
        double weight = 0.09 / variance - 1;
        assertEquals(0.1 * weight, fitted.rates().a(), 1e-9);
        assertEquals(2, fitted.usualSpell());
    }

    private static Observed days(int absent, int spells) {
        return new Observed(Ratio.of(absent), Ratio.of(100), spells);
    }

    @Test
    void a_school_whose_spread_is_known_is_found_again() {
        SplittableRandom random = new SplittableRandom(SEED);
        Beta truth = new Beta(1, 19);
        List<Observed> pupils = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            pupils.add(year(random, new Spells(Math.min(0.6, truth.quantile(random.nextDouble())), 2)));
        }
        Fitted fitted = assertInstanceOf(Fitted.class, SchoolPrior.lastYear(pupils), "seed " + SEED);
        assertEquals(0.05, fitted.rates().mean(), 0.003, "seed " + SEED);
        assertEquals(20, fitted.rates().a() + fitted.rates().b(), 2.5, "seed " + SEED);
        assertEquals(2, fitted.usualSpell(), 0.1, "seed " + SEED);
    }

    private static Observed year(SplittableRandom random, Spells spells) {
        boolean[] missed = new boolean[190];
        boolean yesterday = random.nextDouble() < spells.rate();
        for (int day = 0; day < missed.length; day++) {
            missed[day] = yesterday;
            yesterday = random.nextDouble() < (yesterday ? spells.afterMissed() : spells.afterAttended());
        }
        return Observed.of(missed);
    }

    @Test
    void fewer_pupils_than_the_minimum_are_too_few() {
        List<Observed> pupils = new ArrayList<>(Collections.nCopies(14, days(2, 1)));
        pupils.addAll(Collections.nCopies(15, days(40, 20)));
        assertEquals(new Refused(Reason.TOO_FEW_PUPILS, 29), SchoolPrior.lastYear(pupils));
        pupils.add(days(2, 1));
        assertInstanceOf(Fitted.class, SchoolPrior.lastYear(pupils));
    }

    @Test
    void a_year_of_too_few_units_does_not_count() {
        List<Observed> pupils = List.of(days(0, 0), days(10, 0), new Observed(Ratio.ONE, Ratio.parse("1.999"), 0));
        assertEquals(new Refused(Reason.TOO_FEW_PUPILS, 2), SchoolPrior.lastYear(pupils, 3));
        assertEquals(
                3,
                SchoolPrior.lastYear(List.of(days(0, 0), days(10, 0), new Observed(Ratio.ONE, Ratio.of(2), 0)), 3)
                        .pupils());
        assertEquals(new Refused(Reason.TOO_FEW_PUPILS, 0), SchoolPrior.lastYear(List.of(), 2));
    }

    @Test
    void pupils_who_differ_no_more_than_chance_have_no_spread_to_find() {
        assertEquals(
                new Refused(Reason.NO_MORE_SPREAD_THAN_CHANCE, 40),
                SchoolPrior.lastYear(Collections.nCopies(40, days(10, 5))));
    }

    @Test
    void a_school_where_nobody_or_everybody_is_absent_gives_nothing_to_compare() {
        assertEquals(
                new Refused(Reason.NOTHING_TO_COMPARE, 30), SchoolPrior.lastYear(Collections.nCopies(30, days(0, 0))));
        assertEquals(
                new Refused(Reason.NOTHING_TO_COMPARE, 30),
                SchoolPrior.lastYear(Collections.nCopies(30, days(100, 1))));
    }

    @Test
    void all_or_nothing_is_more_spread_than_rates_can_have() {
        assertEquals(
                new Refused(Reason.MORE_SPREAD_THAN_RATES_CAN_HAVE, 2),
                SchoolPrior.lastYear(List.of(days(0, 0), days(100, 0)), 2));
    }

    @Test
    void a_spread_takes_at_least_two_pupils() {
        assertThrows(IllegalArgumentException.class, () -> SchoolPrior.lastYear(List.of(), 1));
        assertTrue(SchoolPrior.MINIMUM_PUPILS >= 2);
    }
}
