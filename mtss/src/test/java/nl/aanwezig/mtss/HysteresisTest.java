package nl.aanwezig.mtss;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ABSENT;
import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.allOf;
import static nl.aanwezig.core.signal.Condition.anyOf;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Ground;
import org.junit.jupiter.api.Test;

class HysteresisTest {
    private static final Ground PLAN = because("school plan, 4.2");
    private static final Figure<Share> ABSENCE = ABSENCE_SHARE.in(yearToDate());
    private static final Hysteresis ONE_PER_CENT = Hysteresis.margin(percent(1));
    private static final Condition COUNTED = that(ABSENT.in(yearToDate()).atLeast(Count.of(5)));

    @Test
    void a_bound_on_a_share_moves_outwards_and_keeps_its_side() {
        relaxed(Interval.atLeast(percent(9)), Interval.atLeast(percent(10)));
        relaxed(Interval.moreThan(percent(9)), Interval.moreThan(percent(10)));
        relaxed(Interval.atMost(percent(91)), Interval.atMost(percent(90)));
        relaxed(Interval.lessThan(percent(91)), Interval.lessThan(percent(90)));
        relaxed(
                Interval.atLeast(percent(4)).and(Interval.lessThan(percent(11))),
                Interval.atLeast(percent(5)).and(Interval.lessThan(percent(10))));
    }

    @Test
    void what_is_no_share_stays_where_it_is() {
        Condition against = that(ABSENCE.against(Bound.AT_LEAST, ATTENDANCE_SHARE.in(yearToDate())));

        assertEquals(COUNTED, ONE_PER_CENT.relaxed(COUNTED));
        assertEquals(against, ONE_PER_CENT.relaxed(against));
        assertEquals(
                Condition.onSomeDay(yearToDate(), COUNTED),
                ONE_PER_CENT.relaxed(Condition.onSomeDay(yearToDate(), COUNTED)));
    }

    @Test
    void every_part_of_a_condition_is_relaxed() {
        Condition ten = that(ABSENCE.atLeast(percent(10)));
        Condition nine = that(ABSENCE.atLeast(percent(9)));

        assertEquals(allOf(nine, COUNTED), ONE_PER_CENT.relaxed(allOf(ten, COUNTED)));
        assertEquals(anyOf(COUNTED, allOf(nine, nine)), ONE_PER_CENT.relaxed(anyOf(COUNTED, allOf(ten, ten))));
    }

    @Test
    void without_a_margin_a_condition_is_itself() {
        assertSame(COUNTED, Hysteresis.none().relaxed(COUNTED));
        assertSame(COUNTED, Hysteresis.schoolDays(5).relaxed(COUNTED));
        assertEquals(new Hysteresis(percent(0), 5), Hysteresis.schoolDays(5));
        assertEquals(new Hysteresis(percent(1), 1), ONE_PER_CENT);
        assertEquals(new Hysteresis(percent(0), 1), Hysteresis.none());
    }

    @Test
    void a_rounded_measure_stays_rounded() {
        Measure<Share> rounded = ATTENDANCE_SHARE.rounded(4);

        assertEquals(
                that(rounded.in(yearToDate()).atMost(percent(91))),
                ONE_PER_CENT.relaxed(that(rounded.in(yearToDate()).atMost(percent(90)))));
    }

    @Test
    void a_margin_from_which_nobody_could_come_back_is_refused_when_the_policy_is_made() {
        Hysteresis five = Hysteresis.margin(percent(5));
        refused(five, Interval.atLeast(percent(5)));
        refused(five, Interval.atLeast(percent(4)));
        refused(five, Interval.moreThan(percent(4)));
        refused(five, Interval.atMost(percent(95)));
        refused(five, Interval.lessThan(percent(96)));
        taken(five, Interval.moreThan(percent(5))); // more than nothing
        taken(five, Interval.atLeast(percent(6)));
        taken(five, Interval.lessThan(percent(95)));
        taken(five, Interval.atMost(percent(94)));
    }

    @Test
    void a_bound_that_leaves_nothing_out_is_no_obstacle() {
        Interval<Share> all = Interval.atLeast(percent(0)).and(Interval.atMost(percent(100)));

        assertEquals(
                that(ABSENCE.within(Interval.atLeast(percent(-1)).and(Interval.atMost(percent(101))))),
                ONE_PER_CENT.relaxed(that(ABSENCE.within(all))));
    }

    @Test
    void the_refusal_says_how_far_the_bound_came() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> Hysteresis.margin(percent(5)).relaxed(that(ABSENCE.atLeast(percent(3)))));

        assertEquals(
                List.of(
                        "A margin of 1/20 takes the bound 3/100 as far as -1/50: no share would ever leave its band.",
                        "Maybe a smaller one was meant."),
                String.valueOf(refused.getMessage()).lines().toList());
    }

    @Test
    void a_negative_margin_and_no_day_at_all_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Hysteresis.margin(percent(-1)));
        assertThrows(IllegalArgumentException.class, () -> Hysteresis.schoolDays(0));
        assertEquals(Ratio.of(1, 100), ONE_PER_CENT.margin().value());
    }

    private static void relaxed(Interval<Share> expected, Interval<Share> interval) {
        assertEquals(that(ABSENCE.within(expected)), ONE_PER_CENT.relaxed(that(ABSENCE.within(interval))));
    }

    private static void refused(Hysteresis hysteresis, Interval<Share> interval) {
        assertThrows(IllegalArgumentException.class, () -> policy(hysteresis, interval), interval.toString());
    }

    private static void taken(Hysteresis hysteresis, Interval<Share> interval) {
        assertEquals(hysteresis, policy(hysteresis, interval).hysteresis());
    }

    private static TierPolicy policy(Hysteresis hysteresis, Interval<Share> interval) {
        return TierPolicy.named("de-linde", "2026.1", PLAN)
                .hysteresis(hysteresis)
                .rule("early", that(ABSENCE.within(interval)), Tier.TARGETED, PLAN)
                .otherwise("none", Tier.UNIVERSAL);
    }
}
