package nl.aanwezig.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.timeline.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, false, true, true",
        "MORE_THAN, false, false, true",
        "AT_MOST, true, true, false",
        "LESS_THAN, true, false, false"
    })
    void below_at_and_above_the_limit(Bound bound, boolean below, boolean at, boolean above) {
        assertEquals(below, bound.holds(Count.of(15), Count.of(16)));
        assertEquals(at, bound.holds(Count.of(16), Count.of(16)));
        assertEquals(above, bound.holds(Count.of(17), Count.of(16)));
    }

    @Test
    void eighteen_of_180_days_is_exactly_ten_per_cent() {
        Share limit = Share.percent(10);

        assertTrue(Bound.AT_LEAST.holds(Share.of(Ratio.of(18), Ratio.of(180)), limit));
        assertFalse(Bound.MORE_THAN.holds(Share.of(Ratio.of(18), Ratio.of(180)), limit));
    }

    @Test
    void nothing_is_rounded_before_it_is_compared() {
        Share absent = Share.of(Ratio.parse("17.995"), Ratio.of(180));

        assertEquals("10", absent.percent().display(1), "rounded it would be 10 per cent");
        assertFalse(Bound.AT_LEAST.holds(absent, Share.percent(10)));
        assertTrue(Bound.LESS_THAN.holds(absent, Share.percent(10)));
    }

    @Test
    void a_whole_number_of_every_kind_has_that_value() {
        List<Quantity<?>> seven = List.of(
                Count.of(7), Days.of(7), HalfDays.of(7), ClockHours.of(7), LessonHours.of(7), new Share(Ratio.of(7)));

        seven.forEach(quantity -> assertEquals(Ratio.of(7), quantity.value(), quantity.toString()));
    }

    @Test
    void a_figure_names_its_side_of_the_limit() {
        Figure<Count> absent = Measures.ABSENT.in(Window.yearToDate());

        assertEquals(
                Interval.of(Bound.AT_LEAST, Count.of(1)),
                absent.atLeast(Count.of(1)).interval());
        assertEquals(
                Interval.of(Bound.MORE_THAN, Count.of(1)),
                absent.moreThan(Count.of(1)).interval());
        assertEquals(
                Interval.of(Bound.AT_MOST, Count.of(1)),
                absent.atMost(Count.of(1)).interval());
        assertEquals(
                Interval.of(Bound.LESS_THAN, Count.of(1)),
                absent.lessThan(Count.of(1)).interval());
        assertTrue(absent.atLeast(Count.of(1)).holds(Count.of(1)));
        assertFalse(absent.moreThan(Count.of(1)).holds(Count.of(1)));
    }
}
