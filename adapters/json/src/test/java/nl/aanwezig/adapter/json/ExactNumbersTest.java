package nl.aanwezig.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.signal.Condition.Within;
import org.junit.jupiter.api.Test;

/** A number is what its digits say: a double would put 0.1 beside a tenth. */
class ExactNumbersTest {
    private static Ratio percent(String number) {
        String text = Refusals.rules().with("\"percent\": 20", "\"percent\": " + number);
        Within<?> within = (Within<?>) JsonPolicies.standard()
                .parse("x.json", text)
                .bands()
                .get(0)
                .rule()
                .orElseThrow()
                .condition();
        return within.interval().low().orElseThrow().limit().value().times(Ratio.of(100));
    }

    @Test
    void decimals_are_taken_digit_by_digit() {
        assertEquals(Ratio.of(17_995, 1_000), percent("17.995"));
        assertEquals(Ratio.of(1, 10), percent("0.1"));
        assertEquals(
                Ratio.parse("0.1000000000000000055511151231257827"), percent("0.1000000000000000055511151231257827"));
        assertTrue(percent("9.999999999999999999999999999999999999").compareTo(Ratio.of(10)) < 0);
        assertEquals(Ratio.parse("1" + "0".repeat(99)), percent("1" + "0".repeat(99)));
    }

    @Test
    void fractions_stand_between_quotes() {
        assertEquals(Ratio.of(100, 3), percent("\"100/3\""));
        assertEquals(Ratio.of(-1, 2), percent("\"-2/4\""));
    }

    @Test
    void how_a_number_is_written_is_no_difference() {
        for (String number : new String[] {"20", "20.0", "20.000", "2e1", "2E+1", "200e-1", "\"40/2\""}) {
            assertEquals(Ratio.of(20), percent(number), number);
        }
        assertEquals(Ratio.ZERO, percent("-0"));
    }
}
