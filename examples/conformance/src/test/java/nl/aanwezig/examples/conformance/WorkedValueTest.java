package nl.aanwezig.examples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.certainty.Interval;
import nl.aanwezig.mtss.effect.Overlap.Part;
import org.junit.jupiter.api.Test;

class WorkedValueTest {
    @Test
    void exact_values_are_rounded_half_up_and_never_a_unit_off() {
        assertEquals("10.00", WorkedValue.shown(Ratio.parse("9.995"), "10.00"));
        assertEquals("9.99", WorkedValue.shown(Ratio.parse("9.9949"), "10.00"));
        assertEquals("true", WorkedValue.shown(true, "false"));
    }

    @Test
    void statistics_may_be_one_unit_off_in_the_last_decimal_and_no_more() {
        assertEquals("0.05", WorkedValue.shown(0.0599, "0.05"));
        assertEquals("0.05", WorkedValue.shown(0.0401, "0.05"));
        assertEquals("0.07", WorkedValue.shown(0.0651, "0.05"));
        assertEquals("-0.01", WorkedValue.shown(-0.0101, "0.00"));
        assertEquals("0.0651", WorkedValue.shown(0.0651, "none"));
    }

    @Test
    void intervals_and_lists_are_compared_part_by_part() {
        assertEquals("0.10..0.20", WorkedValue.shown(new Interval(0.1091, 0.1909), "0.10..0.20"));
        assertEquals("0.10..0.22", WorkedValue.shown(new Interval(0.1, 0.2151), "0.10..0.20"));
        assertEquals("1.0,2.0", WorkedValue.shown(List.of(1.05, 1.95), "1.0,2.0"));
        assertEquals("1.0,2.2", WorkedValue.shown(List.of(1.05, 2.16), "1.0,2.0"));
        assertEquals("[1.05]", WorkedValue.shown(List.of(1.05), "1.0,2.0"));
    }

    @Test
    void parts_stay_unreduced() {
        Part part = new Part(Ratio.of(4), 8);
        assertEquals("4/8", WorkedValue.shown(part, "1/2"));
        assertEquals("0.5", WorkedValue.shown(part, "0.5"));
    }

    @Test
    void a_sum_of_fractions_must_be_the_value() {
        Ratio value = Ratio.of(29, 42);
        assertEquals("6/7-1/6=0.690476", WorkedValue.shown(value, "6/7-1/6=0.690476"));
        assertEquals("29/42=0.690476", WorkedValue.shown(value, "6/7-1/7=0.690476"));
        assertEquals("6/7-1/6=0.690476", WorkedValue.shown(value, "6/7-1/6=0.700000"));
        assertEquals("1-13*13/84*(2/13)=0.690476", WorkedValue.shown(value, "1-13*13/84*(2/13)=0.690476"));
    }
}
