package nl.aanwezig.core.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.timeline.Window;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final Figures NOTHING_KNOWN = figure -> Optional.empty();
    private static final Figures TEN_PER_CENT = figure -> Optional.of(
            Tally.builder().possible(Ratio.of(180)).absent(Ratio.of(18)).build());
    private static final Figures NONE_POSSIBLE =
            figure -> Optional.of(Tally.builder().build());

    private static final Condition MET =
            Condition.that(Measures.ABSENCE_SHARE.in(Window.yearToDate()).atLeast(Share.percent(10)));
    private static final Condition NOT_MET =
            Condition.that(Measures.ABSENCE_SHARE.in(Window.yearToDate()).moreThan(Share.percent(10)));

    /** Undetermined where the year to date is known, because it looks at another window. */
    private static final Condition UNDETERMINED =
            Condition.that(Measures.ABSENCE_SHARE.in(Window.previousYear()).atLeast(Share.percent(10)));

    private static final Figures THIS_YEAR_ONLY =
            figure -> figure.window().equals(Window.yearToDate()) ? TEN_PER_CENT.over(figure) : Optional.empty();

    @Test
    void a_comparison_holds_or_does_not() {
        assertEquals(Outcome.MET, MET.test(TEN_PER_CENT));
        assertEquals(Outcome.NOT_MET, NOT_MET.test(TEN_PER_CENT));
    }

    @Test
    void without_figures_nothing_can_be_told() {
        assertEquals(Outcome.UNDETERMINED, MET.test(NOTHING_KNOWN));
        assertEquals(Outcome.UNDETERMINED, MET.test(NONE_POSSIBLE));
    }

    @Test
    void of_all_one_that_is_not_met_decides_even_beside_one_that_cannot_be_told() {
        assertEquals(Outcome.MET, Condition.allOf(MET, MET).test(THIS_YEAR_ONLY));
        assertEquals(Outcome.UNDETERMINED, Condition.allOf(MET, UNDETERMINED).test(THIS_YEAR_ONLY));
        assertEquals(
                Outcome.NOT_MET, Condition.allOf(UNDETERMINED, NOT_MET, MET).test(THIS_YEAR_ONLY));
    }

    @Test
    void of_any_one_that_is_met_decides_even_beside_one_that_cannot_be_told() {
        assertEquals(Outcome.NOT_MET, Condition.anyOf(NOT_MET, NOT_MET).test(THIS_YEAR_ONLY));
        assertEquals(
                Outcome.UNDETERMINED, Condition.anyOf(NOT_MET, UNDETERMINED).test(THIS_YEAR_ONLY));
        assertEquals(Outcome.MET, Condition.anyOf(UNDETERMINED, NOT_MET, MET).test(THIS_YEAR_ONLY));
    }

    @Test
    void a_rule_without_ground_or_name_cannot_be_written() {
        assertThrows(IllegalArgumentException.class, () -> Ground.because(" "));
        assertThrows(IllegalArgumentException.class, () -> new Rule("", MET, Ground.because("schoolplan 4.2")));
        assertEquals(
                "schoolplan 4.2",
                new Rule("early", MET, Ground.because("schoolplan 4.2"))
                        .ground()
                        .toString());
    }
}
