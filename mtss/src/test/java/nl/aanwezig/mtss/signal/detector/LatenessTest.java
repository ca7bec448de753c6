package nl.aanwezig.mtss.signal.detector;

import static nl.aanwezig.mtss.signal.Registers.days;
import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.lessons;
import static nl.aanwezig.mtss.signal.Registers.schoolDay;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.mtss.signal.Registers;
import org.junit.jupiter.api.Test;

class LatenessTest {
    private static final Lateness RULE = Lateness.standard();

    @Test
    void two_are_no_step_three_are_four_are_the_same_step() {
        assertEquals(List.of(), find("LLPPP"));
        assertEquals(List.of("lateness 3 09-01..09-04 09-04"), find("LLPLP"));
        assertEquals(List.of("lateness 3 09-01..09-04 09-04"), find("LLPLL"));
    }

    @Test
    void the_ladder_is_three_six_nine_and_twelve() {
        assertEquals(
                List.of(
                        "lateness 3 09-01..09-03 09-03",
                        "lateness 6 09-01..09-08 09-08",
                        "lateness 9 09-01..09-11 09-11",
                        "lateness 12 09-01..09-16 09-16"),
                find("LLLLL LLLLL LLLLL"));
    }

    @Test
    void lateness_is_never_added_to_absence_nor_absence_to_lateness() {
        assertEquals(List.of(), find("LLOOZ OOOZZ"));
        assertEquals(
                List.of(), shown(Streaks.standard().find(days("LLLLL LLLLL"), friday(2))), "late days are no streak");
        assertEquals(
                Count.of(3),
                RULE.find(days("LOLOL"), friday(1)).get(0).figures().get("late"));
    }

    @Test
    void several_late_marks_on_one_day_all_count() {
        assertEquals(List.of("lateness 3 09-01..09-02 09-02"), shown(RULE.find(lessons("LPL LPP"), friday(1))));
    }

    @Test
    void counting_starts_anew_each_school_year() {
        // two on the last days before the summer, one on the first after it: 17 August 2026 is in another school year
        LocalDate august = LocalDate.of(2026, 8, 17);
        int lastOfYear = 0;
        while (schoolDay(lastOfYear + 1).isBefore(august)) {
            lastOfYear++;
        }
        String year = "P".repeat(lastOfYear - 1) + "LL";
        assertEquals(List.of(), shown(RULE.find(days(year + "L"), august.plusDays(4))));
        assertEquals(
                List.of("lateness 3 08-17..08-19 08-19"), shown(RULE.find(days(year + "LLL"), august.plusDays(4))));
    }

    @Test
    void steps_are_a_parameter() {
        Lateness own = Lateness.builder().steps(List.of(1, 4)).build();
        assertEquals(
                List.of("lateness 1 09-01..09-01 09-01", "lateness 4 09-01..09-04 09-04"),
                shown(own.find(Registers.days("LLLLL"), friday(1))));
    }

    private static List<String> find(String codes) {
        return shown(RULE.find(days(codes), friday(10)));
    }
}
