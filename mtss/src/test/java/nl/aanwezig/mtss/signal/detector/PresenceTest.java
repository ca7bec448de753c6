package nl.aanwezig.mtss.signal.detector;

import static nl.aanwezig.mtss.signal.Registers.days;
import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.lessons;
import static nl.aanwezig.mtss.signal.Registers.schoolDay;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.mtss.signal.Signal;
import org.junit.jupiter.api.Test;

/** Presence first: weeks in which nothing was missed, and presence that rose and stayed. */
class PresenceTest {
    private static final String FULL = "PPPPP ";
    private static final String FOUR_DAYS = "PPPPZ ";

    @Test
    void three_full_weeks_are_no_signal_four_are_eight_are_the_next() {
        assertEquals(List.of(), fullWeeks(FULL.repeat(3)));
        assertEquals(List.of("full-weeks 4 09-01..09-26 09-26"), fullWeeks(FULL.repeat(4)));
        assertEquals(List.of("full-weeks 4 09-01..09-26 09-26"), fullWeeks(FULL.repeat(7)));
        assertEquals(2, fullWeeks(FULL.repeat(8)).size());
    }

    @Test
    void a_week_with_something_missed_breaks_the_row_a_holiday_does_not() {
        assertEquals(List.of("full-weeks 4 09-15..10-10 10-10"), fullWeeks(FULL + FOUR_DAYS + FULL.repeat(4)));
        // the autumn holiday lies between the seventh and the eighth week
        assertEquals(
                List.of("full-weeks 4 09-29..10-31 10-31"), fullWeeks(FULL.repeat(3) + FOUR_DAYS + FULL.repeat(4)));
    }

    @Test
    void a_week_not_recorded_in_full_neither_counts_nor_breaks_and_late_is_present() {
        assertEquals(List.of("full-weeks 4 09-01..10-03 10-03"), fullWeeks(FULL.repeat(2) + "PP.PP LPPPL PPPPU"));
        assertEquals(List.of(), fullWeeks(FULL.repeat(3) + "PP.PZ " + FULL));
        assertEquals(
                List.of("full-weeks 4 09-01..10-10 10-10"),
                fullWeeks(FULL.repeat(2) + "..... UUUUU " + FULL.repeat(2)));
    }

    @Test
    void a_day_of_lessons_without_any_mark_is_not_recorded_either() {
        String week = "PP PP PP PP PP ";
        assertEquals(
                0, find(FullWeeks.standard(), week.repeat(3) + "PP PP . PP PP").size());
        assertEquals(
                1, find(FullWeeks.standard(), week.repeat(3) + "PP PP PP PP PP").size());
    }

    @Test
    void a_week_counts_when_it_is_over() {
        assertEquals(
                0,
                FullWeeks.standard().find(days(FULL.repeat(4)), schoolDay(18)).size());
        assertEquals(
                1,
                FullWeeks.standard().find(days(FULL.repeat(4)), schoolDay(19)).size());
    }

    @Test
    void presence_that_rose_ten_points_and_stayed_four_weeks_is_a_signal_three_weeks_are_none() {
        // six weeks of 80 %, then weeks of 100 %
        assertEquals(List.of(), improvement(FOUR_DAYS.repeat(6) + FULL.repeat(3)));
        // after the holiday week 43, weeks 7 to 10 are 13 October to 14 November
        assertEquals(
                List.of("sustained-improvement 1 10-13..11-14 11-14"),
                improvement(FOUR_DAYS.repeat(6) + FULL.repeat(4)));
        assertEquals(List.of(), improvement(FOUR_DAYS.repeat(6) + FULL.repeat(3) + FOUR_DAYS + FULL.repeat(2)));
    }

    @Test
    void exactly_ten_points_are_enough_less_are_not() {
        String ninety = "PPPPP PPPPP PPPPP PPPPP PPPPP PPPPP ".replaceAll("PPPPP PPPPP", "PPPPP PPPPZ");
        // 27 of 30 is 90 %: each week of 100 % lies exactly 10 points above
        assertEquals(1, improvement(ninety + FULL.repeat(4)).size());
        // 28 of 30
        String more = ninety.replaceFirst("Z", "P");
        assertEquals(List.of(), improvement(more + FULL.repeat(4)));
    }

    @Test
    void five_weeks_before_are_no_baseline() {
        assertEquals(List.of(), improvement(FOUR_DAYS.repeat(5) + FULL.repeat(4)));
    }

    @Test
    void weeks_without_records_are_skipped() {
        assertEquals(
                1,
                improvement(FOUR_DAYS.repeat(6) + FULL.repeat(2) + "..... " + FULL.repeat(2))
                        .size());
    }

    @Test
    void it_does_not_say_why_presence_rose() {
        Signal signal = Improvement.standard()
                .find(days(FOUR_DAYS.repeat(6) + FULL.repeat(4)), friday(10))
                .get(0);

        assertEquals(Share.percent(100), signal.figures().get("presence"));
        assertEquals(Share.percent(80), signal.figures().get("presence-before"));
        assertTrue(signal.why().in(Language.ENGLISH).contains("does not say why"));
        assertEquals(6, signal.why().findings().get(0).evidence().size());
        assertThrows(
                IllegalStateException.class,
                () -> Improvement.builder().keptWeeks(0).build());
    }

    private static List<String> fullWeeks(String codes) {
        return shown(FullWeeks.standard().find(days(codes), lastFriday(codes)));
    }

    private static List<Signal> find(FullWeeks rule, String lessons) {
        return rule.find(lessons(lessons), friday(4));
    }

    private static List<String> improvement(String codes) {
        return shown(Improvement.standard().find(days(codes), lastFriday(codes)));
    }

    private static LocalDate lastFriday(String codes) {
        return friday(codes.replace(" ", "").length() / 5);
    }
}
