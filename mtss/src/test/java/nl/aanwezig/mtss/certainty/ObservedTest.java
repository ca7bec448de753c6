package nl.aanwezig.mtss.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import org.junit.jupiter.api.Test;

class ObservedTest {
    @Test
    void spells_are_unbroken_runs_of_units_missed() {
        assertEquals(
                new Observed(Ratio.of(4), Ratio.of(8), 2),
                Observed.of(true, true, false, false, true, true, false, false));
        assertEquals(new Observed(Ratio.of(2), Ratio.of(3), 2), Observed.of(true, false, true));
        assertEquals(new Observed(Ratio.ZERO, Ratio.of(2), 0), Observed.of(false, false));
    }

    @Test
    void a_tally_brings_its_counts() {
        Tally tally = Tally.builder()
                .absent(Ratio.parse("4.5"))
                .possible(Ratio.of(40))
                .build();
        assertEquals(new Observed(Ratio.parse("4.5"), Ratio.of(40), 3), Observed.of(tally, 3));
        assertEquals(new Share(Ratio.of(9, 80)), Observed.of(tally, 3).rate());
    }

    @Test
    void the_mean_spell_is_the_pupils_own() {
        // 18 of 180 in 9 spells: two days each, the chain of the domain reference
        assertEquals(new Spells(0.1, 2), new Observed(Ratio.of(18), Ratio.of(180), 9).spells(7));
    }

    @Test
    void parts_of_units_make_no_spell_shorter_than_a_unit() {
        assertEquals(new Spells(0.05, 1), new Observed(Ratio.ONE, Ratio.of(20), 4).spells(7));
    }

    @Test
    void the_usual_spell_stands_in_where_the_pupil_shows_none() {
        assertEquals(new Spells(0.1, 3), new Observed(Ratio.of(18), Ratio.of(180), 0).spells(3));
        assertEquals(new Spells(0, 3), new Observed(Ratio.ZERO, Ratio.of(180), 0).spells(3));
        assertEquals(new Spells(0, 3), new Observed(Ratio.of(180), Ratio.of(180), 1).spells(3));
    }

    @Test
    void a_pupil_absent_at_both_ends_still_has_a_chain() {
        // missed, attended, missed: one attended unit has two spells around it
        assertEquals(1, Observed.of(true, false, true).spells(1).afterAttended(), 1e-12);
    }

    @Test
    void counts_that_contradict_one_another_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Observed(Ratio.of(3), Ratio.of(2), 1));
        assertThrows(IllegalArgumentException.class, () -> new Observed(Ratio.of(-1), Ratio.of(2), 1));
        assertThrows(IllegalArgumentException.class, () -> new Observed(Ratio.ONE, Ratio.of(2), -1));
        assertThrows(IllegalArgumentException.class, () -> new Observed(Ratio.ZERO, Ratio.of(2), 1));
    }
}
