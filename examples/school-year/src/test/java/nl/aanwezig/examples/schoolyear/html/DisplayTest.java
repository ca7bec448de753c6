package nl.aanwezig.examples.schoolyear.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.aanwezig.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void numbers_are_grouped_by_three() {
        assertEquals("0", Display.whole(0));
        assertEquals("999", Display.whole(999));
        assertEquals("1,000", Display.whole(1_000));
        assertEquals("-100", Display.whole(-100));
        assertEquals("-1,234,567", Display.whole(-1_234_567));
        assertEquals("12,345.5", Display.amount(Ratio.of(24_691, 2)));
    }

    @Test
    void coordinates_have_one_decimal_at_most() {
        assertEquals("12", Display.pixels(12.04));
        assertEquals("-0.5", Display.pixels(-0.45001));
        assertEquals("0", Display.pixels(-0.01));
    }

    @Test
    void a_long_reference_keeps_its_first_and_last_characters() {
        assertEquals("school", Display.shorten("school", 6));
        assertEquals("sch…r-12", Display.shorten("school-number-12", 8));
    }

    @Test
    void a_part_of_nothing_has_no_share() {
        assertEquals("0", Display.part(0, 0));
        assertEquals("1 of 3 pupils (33.3%)", Display.part(1, 3, "pupil"));
    }
}
