package nl.aanwezig.mtss.signal.detector;

import static nl.aanwezig.mtss.signal.Registers.days;
import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.schoolDay;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.mtss.signal.Context;
import nl.aanwezig.mtss.signal.Signal;
import org.junit.jupiter.api.Test;

class RelapseTest {
    private static final Relapse RULE = Relapse.standard();
    private static final String LOW = "PPPZZ ";
    private static final String MIDDLE = "PPPPZ ";
    private static final String HIGH = "PPPPP ";
    /** Monday of the fifth week: four weeks lie before it. */
    private static final LocalDate START = schoolDay(20);

    @Test
    void better_under_support_and_then_back_is_a_signal() {
        List<Signal> found = find(LOW.repeat(4) + HIGH.repeat(3) + LOW.repeat(2), START);

        // after the holiday, weeks 8 and 9 are 27 October to 7 November
        assertEquals(List.of("relapse 1 09-29..11-07 11-07"), shown(found));
        assertEquals(Share.percent(60), found.get(0).figures().get("presence-before"));
        assertEquals(Share.percent(100), found.get(0).figures().get("presence-risen"));
        assertEquals(Share.percent(60), found.get(0).figures().get("presence"));
        assertEquals(4, found.get(0).why().findings().get(0).evidence().size());
    }

    @Test
    void exactly_at_the_level_before_is_back_a_day_above_it_is_not() {
        assertEquals(
                1, find(LOW.repeat(4) + HIGH.repeat(3) + LOW.repeat(2), START).size());
        assertEquals(
                0, find(LOW.repeat(4) + HIGH.repeat(3) + LOW + "PPPPZ ", START).size());
    }

    @Test
    void presence_must_have_risen_ten_points_over_three_weeks_together() {
        // 21 of 30 before is 70 %; 12 of 15 is 80 %, 11 of 15 is 73 %
        String seventy = LOW + MIDDLE + LOW + MIDDLE;
        assertEquals(1, find(seventy + MIDDLE.repeat(3) + LOW.repeat(2), START).size());
        assertEquals(
                0, find(seventy + MIDDLE.repeat(2) + LOW + LOW.repeat(2), START).size());
    }

    @Test
    void one_low_week_is_no_relapse() {
        assertEquals(0, find(LOW.repeat(4) + HIGH.repeat(3) + LOW + HIGH, START).size());
    }

    @Test
    void back_within_twelve_weeks_is_a_signal_later_is_none() {
        String risen = LOW.repeat(4) + HIGH.repeat(3);
        assertEquals(1, find(risen + MIDDLE.repeat(10) + LOW.repeat(2), START).size());
        assertEquals(0, find(risen + MIDDLE.repeat(11) + LOW.repeat(2), START).size());
    }

    @Test
    void without_support_or_without_four_weeks_before_it_there_is_no_signal() {
        String codes = LOW.repeat(4) + HIGH.repeat(3) + LOW.repeat(2);
        assertEquals(0, RULE.find(days(codes), friday(20)).size());
        assertEquals(0, find(codes, schoolDay(19)).size());
    }

    @Test
    void each_start_is_followed_up_to_the_next() {
        String codes = LOW.repeat(4) + HIGH.repeat(3) + LOW.repeat(2);
        Context twice = Context.builder()
                .addSupportStart(friday(8).plusDays(3))
                .addSupportStart(START)
                .build();
        assertEquals(0, RULE.find(days(codes), friday(20), twice).size());
    }

    @Test
    void weeks_without_records_are_skipped() {
        assertEquals(
                1,
                find(LOW.repeat(4) + HIGH + "..... " + HIGH.repeat(2) + "..... " + LOW.repeat(2), START)
                        .size());
    }

    @Test
    void a_look_ahead_that_is_too_short_is_refused() {
        assertThrows(
                IllegalStateException.class,
                () -> Relapse.builder().withinWeeks(1).build());
    }

    private static List<Signal> find(String codes, LocalDate start) {
        return RULE.find(
                days(codes),
                friday(30),
                Context.builder().addSupportStart(start).build());
    }
}
