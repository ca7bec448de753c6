package nl.aanwezig.mtss.signal.detector;

import static nl.aanwezig.mtss.signal.Registers.days;
import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.schoolDay;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.mtss.signal.Registers;
import nl.aanwezig.mtss.signal.Signal;
import org.junit.jupiter.api.Test;

class DropTest {
    private static final Drop EWMA = Drop.on(Drop.Ewma.standard());
    private static final Drop CUSUM = Drop.on(Drop.Cusum.standard());
    private static final Drop BINOMIAL = Drop.standard();
    private static final List<Drop> ALL = List.of(EWMA, CUSUM, BINOMIAL);
    private static final String FULL = "PPPPP ";
    private static final String NONE = "ZZZZZ ";

    @Test
    void a_pupil_who_stays_at_the_own_level_gives_no_signal_on_any_chart() {
        for (Drop drop : ALL) {
            assertEquals(List.of(), find(drop, FULL.repeat(15)));
            assertEquals(List.of(), find(drop, "PPPPZ ".repeat(15)), "a low level of one's own is no drop");
        }
    }

    @Test
    void the_moving_average_crosses_its_limit() {
        // no absence in the baseline, so the least spread of 0.1: limit 3 * 0.1 * sqrt(0.3 / 1.7) = 0.1260
        // two days of five in one week: z = 0.3 * 0.4 = 0.12; a third day: 0.18
        assertEquals(List.of(), find(EWMA, FULL.repeat(6) + "ZZPPP "));
        List<Signal> found = EWMA.find(days(FULL.repeat(6) + "ZZZPP "), friday(7));
        assertEquals(List.of("drop 1 10-13..10-17 10-17"), shown(found));
        assertEquals(new Count(Ratio.parse("0.18")), found.get(0).figures().get("chart"));
        assertEquals(new Count(Ratio.parse("0.126")), found.get(0).figures().get("limit"));
        assertEquals(Share.percent(40), found.get(0).figures().get("presence"));
        assertEquals(Share.percent(100), found.get(0).figures().get("presence-baseline"));
    }

    @Test
    void the_sum_crosses_its_limit() {
        // spread 0.1, allowance 0.05, limit 0.5: weeks of 0.2 add 0.15 each, so the fourth is the first above 0.5
        assertEquals(List.of(), find(CUSUM, FULL.repeat(6) + "PPPPZ ".repeat(3)));
        assertEquals(List.of("drop 1 10-13..11-14 11-14"), find(CUSUM, FULL.repeat(6) + "PPPPZ ".repeat(4)));
    }

    @Test
    void the_binomial_sum_crosses_its_limit() {
        // p0 = 0.05 at least, odds times 3: p1 = 3/22; a day missed adds ln(2.7273) = 1.0033, a day attended -0.0953
        // a week of five adds 5.0165; a second of three adds 3.0098 - 0.1906
        assertEquals(List.of(), find(BINOMIAL, FULL.repeat(6) + NONE + "ZZZPP "), "5.0165 + 2.8192 = 7.8357");
        assertEquals(List.of("drop 1 10-13..10-31 10-31"), find(BINOMIAL, FULL.repeat(6) + NONE + "ZZZZP "), "8.934");
        assertEquals(
                new Count(Ratio.parse("8.9344")),
                BINOMIAL.find(days(FULL.repeat(6) + NONE + "ZZZZP "), friday(8))
                        .get(0)
                        .figures()
                        .get("chart"));
    }

    @Test
    void fewer_weeks_than_the_baseline_give_no_signal() {
        for (Drop drop : ALL) {
            assertEquals(List.of(), find(drop, FULL.repeat(4) + NONE.repeat(2)));
        }
    }

    @Test
    void limits_come_from_the_pupils_own_baseline() {
        // one day missed every other week before: the same weeks after it are no drop
        String uneven = "PPPPP PPPZZ ";
        assertEquals(List.of(), find(EWMA, uneven.repeat(7)));
        // sample deviation of 0, .4, 0, .4, 0, .4 is .2191, mean .2: limit .2 + 3 * .2191 * .4201 = .4761
        List<Signal> found = EWMA.find(days(uneven.repeat(3) + NONE.repeat(3)), friday(9));
        assertEquals(new Count(Ratio.parse("0.4761")), found.get(0).figures().get("limit"));
    }

    @Test
    void holiday_weeks_and_weeks_without_records_are_skipped() {
        // the seventh week is followed by the autumn holiday, and the eighth was not recorded
        assertEquals(List.of("drop 1 10-13..11-07 11-07"), find(BINOMIAL, FULL.repeat(6) + NONE + "..... ZZZZP "));
        assertEquals(List.of(), find(BINOMIAL, FULL.repeat(5) + "..... " + NONE), "five weeks of baseline");
    }

    @Test
    void a_week_is_charted_when_it_is_over() {
        String codes = FULL.repeat(6) + NONE + "ZZZZP ";
        assertEquals(List.of(), shown(BINOMIAL.find(days(codes), schoolDay(38))));
        assertEquals(1, BINOMIAL.find(days(codes), schoolDay(39)).size());
    }

    @Test
    void the_next_signal_comes_after_the_chart_was_back_at_its_baseline() {
        String first = FULL.repeat(6) + NONE.repeat(2);
        assertEquals(1, find(BINOMIAL, first + NONE.repeat(3)).size());
        assertEquals(2, find(BINOMIAL, first + FULL.repeat(24) + NONE.repeat(2)).size());
    }

    @Test
    void a_pupil_who_missed_all_of_the_baseline_cannot_drop() {
        for (Drop drop : ALL) {
            assertEquals(List.of(), find(drop, NONE.repeat(12)));
        }
    }

    @Test
    void another_school_year_has_another_baseline() {
        // 39 weeks up to the summer of 2026, all attended; then six weeks with two days missed each and more of them
        String year = FULL.repeat(41);
        LocalDate autumn = LocalDate.of(2026, 11, 13);
        assertEquals(
                List.of(),
                shown(CUSUM.find(days(year + "PPPZZ ".repeat(12)), autumn)),
                "the new level is the baseline");
    }

    @Test
    void a_school_gives_the_least_spread_from_its_own_weeks() {
        // weeks of 0 and 0.4 in turn: mean 0.2, sample variance of six (6 * 0.04 / 5) = 0.048; and a pupil without any
        Share spread = Drop.spread(List.of(days("PPPPP PPPZZ ".repeat(3)), days(FULL.repeat(6))), friday(6));
        assertEquals(new Share(Ratio.parse("0.1549")), spread);
        assertEquals(new Share(Ratio.ZERO), Drop.spread(List.of(Registers.days("P")), friday(1)));
    }

    @Test
    void it_says_that_days_hang_together() {
        String why = BINOMIAL.find(days(FULL.repeat(6) + NONE.repeat(2)), friday(8))
                .get(0)
                .why()
                .in(Language.ENGLISH);
        assertTrue(why.contains("days hang together"), why);
    }

    @Test
    void charts_without_sense_are_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> new Drop.Ewma(Share.percent(0), Ratio.of(3), Share.percent(10)));
        assertThrows(
                IllegalArgumentException.class, () -> new Drop.Cusum(Ratio.of(-1), Ratio.of(5), Share.percent(10)));
        assertThrows(
                IllegalArgumentException.class, () -> new Drop.BinomialCusum(Ratio.ONE, Share.percent(5), Ratio.of(8)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Drop.BinomialCusum(Ratio.of(3), Share.percent(0), Ratio.of(8)));
        assertThrows(
                IllegalStateException.class,
                () -> Drop.builder().baselineWeeks(1).build());
    }

    private static List<String> find(Drop drop, String codes) {
        return shown(drop.find(days(codes), friday(42)));
    }
}
