package nl.aanwezig.mtss.signal.detector;

import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.lessons;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.mtss.signal.Signal;
import org.junit.jupiter.api.Test;

class PartDaysTest {
    private static final PartDays QUARTER = PartDays.builder().days(1).build();
    private static final PartDays HALF =
            PartDays.builder().from(PartDays.halfDays()).days(1).build();

    @Test
    void kearney_counts_a_day_from_a_quarter_of_it() {
        assertEquals(0, QUARTER.find(lessons("ZPPPP"), friday(1)).size(), "20 %");
        assertEquals(1, QUARTER.find(lessons("ZPPP"), friday(1)).size(), "exactly 25 %");
        assertEquals(1, QUARTER.find(lessons("ZPP"), friday(1)).size(), "33 %");
    }

    @Test
    void the_united_states_count_a_day_from_half_of_it() {
        assertEquals(0, HALF.find(lessons("ZZPPP"), friday(1)).size(), "40 %");
        assertEquals(1, HALF.find(lessons("ZP"), friday(1)).size(), "exactly half");
        assertEquals(1, HALF.find(lessons("ZZZPP"), friday(1)).size(), "60 %");
    }

    @Test
    void a_share_of_ones_own_can_be_taken() {
        PartDays tenth = PartDays.builder().ofDay(Share.percent(20)).days(1).build();
        assertEquals(1, tenth.find(lessons("ZPPPP"), friday(1)).size());
    }

    @Test
    void a_day_missed_whole_is_no_part() {
        assertEquals(0, QUARTER.find(lessons("ZZZZ"), friday(1)).size());
    }

    @Test
    void four_days_in_four_lesson_weeks_are_no_signal_five_are() {
        assertEquals(List.of(), find("ZP ZP ZP ZP PP"));
        List<Signal> found = PartDays.standard().find(lessons("ZP ZP ZP ZP PP ZPPP"), friday(2));

        assertEquals(List.of("part-days 1 09-01..09-08 09-08"), shown(found));
        assertEquals(Days.of(5), found.get(0).figures().get("part-days"));
        // 250 of 600 minutes
        assertEquals(new Share(Ratio.of(5, 12)), found.get(0).figures().get("share-missed"));
    }

    @Test
    void the_window_is_four_lesson_weeks_from_the_monday_of_the_oldest() {
        String first = "ZP PP PP PP PP " + "PP ".repeat(10);
        assertEquals(List.of("part-days 1 09-01..09-26 09-26"), find(first + "PP ZP ZP ZP ZP"));
        assertEquals(List.of(), find(first + "PP PP ZP ZP ZP ZP"));
    }

    @Test
    void it_says_that_counting_parts_widens_gaps() {
        String why = PartDays.standard()
                .find(lessons("ZP ZP ZP ZP ZP"), friday(1))
                .get(0)
                .why()
                .in(Language.ENGLISH);
        assertTrue(why.contains("widens differences between groups"), why);
    }

    private static List<String> find(String codes) {
        return shown(PartDays.standard().find(lessons(codes), friday(6)));
    }
}
