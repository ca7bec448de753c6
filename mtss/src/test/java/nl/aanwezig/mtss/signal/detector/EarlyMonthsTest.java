package nl.aanwezig.mtss.signal.detector;

import static nl.aanwezig.mtss.signal.Registers.days;
import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.halfDays;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.mtss.signal.Signal;
import org.junit.jupiter.api.Test;

/** Two days in month 1, four by month 2, six by month 3 (Attendance Works, November 2021). */
class EarlyMonthsTest {
    private static final EarlyMonths RULE = EarlyMonths.standard();
    // 1 September up to and including 30 September
    private static final String SEPTEMBER = "PPPPP PPPPP PPPPP PPPPP PP";

    @Test
    void one_day_in_the_first_month_is_no_signal_two_are() {
        assertEquals(List.of(), find("Z" + SEPTEMBER.substring(1)));
        assertEquals(List.of("early-month 1 09-01..09-05 09-05"), find("ZPPPO PP"));
        assertEquals(List.of("early-month 1 09-01..09-05 09-05"), find("ZPPPO ZP"));
    }

    @Test
    void two_days_with_the_second_in_the_second_month_are_no_signal_four_by_then_are() {
        // Wednesday 1 October begins the second month
        assertEquals(List.of(), find("Z" + SEPTEMBER.substring(1) + "ZPP PPPPP"));
        assertEquals(List.of(), find("Z" + SEPTEMBER.substring(1) + "ZZP PPPPP"));
        assertEquals(List.of("early-month 2 09-01..10-03 10-03"), find("Z" + SEPTEMBER.substring(1) + "ZZZ PPPPP"));
    }

    @Test
    void days_of_the_first_month_count_on_in_the_second() {
        Signal second = RULE.find(days("ZZZZP " + SEPTEMBER.substring(6) + "PPP"), friday(5))
                .get(1);

        assertEquals(
                "[early-month 2 09-01..10-01 10-01]", shown(List.of(second)).toString());
        assertEquals(Days.of(4), second.figures().get("days"));
        assertEquals(Days.of(4), second.figures().get("limit"));
    }

    @Test
    void a_day_is_missed_when_half_of_it_was() {
        assertEquals(List.of("early-month 1 09-01..09-02 09-02"), shown(RULE.find(halfDays("ZP PZ PP"), friday(1))));
    }

    @Test
    void how_many_months_are_looked_at_is_a_parameter() {
        EarlyMonths one = EarlyMonths.builder().months(1).build();
        assertEquals(
                1,
                one.find(days("ZZZZP " + SEPTEMBER.substring(6) + "PPP"), friday(5))
                        .size());
    }

    @Test
    void it_says_that_the_first_weeks_extra_meaning_is_disputed() {
        Signal signal = RULE.find(days("ZZ"), friday(1)).get(0);

        assertTrue(signal.why().in(Language.ENGLISH).contains("FFT (England) found the first week no better"));
        assertTrue(signal.why().in(Language.DUTCH).contains("omstreden"));
    }

    private static List<String> find(String codes) {
        return shown(RULE.find(days(codes), friday(6)));
    }
}
