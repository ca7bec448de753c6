package nl.aanwezig.mtss.signal.detector;

import static nl.aanwezig.mtss.signal.Registers.MONDAY;
import static nl.aanwezig.mtss.signal.Registers.days;
import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.lessons;
import static nl.aanwezig.mtss.signal.Registers.schoolDay;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.signal.Signal;
import org.junit.jupiter.api.Test;

/** The fourth sick report in 12 school weeks, or more than six consecutive school days (doi:10.1186/s12889-016-3718-1). */
class SicknessTest {
    private static final Sickness RULE = Sickness.standard();
    private static final String ELEVEN_WEEKS = "PPPPP ".repeat(11);

    @Test
    void three_reports_are_no_signal_the_fourth_is_the_fifth_is_the_same_one() {
        assertEquals(List.of(), find("ZPZPZ PPPPP"));
        assertEquals(List.of("sick-reports 1 09-01..09-09 09-09"), find("ZPZPZ PZPPP"));
        assertEquals(List.of("sick-reports 1 09-01..09-09 09-09"), find("ZPZPZ PZPZP"));
    }

    @Test
    void six_consecutive_school_days_are_no_signal_the_seventh_is() {
        assertEquals(List.of(), find("ZZZZZ ZPPPP"));
        assertEquals(List.of("sick-days 1 09-01..09-09 09-09"), find("ZZZZZ ZZPPP"));
        assertEquals(List.of("sick-days 1 09-01..09-09 09-09"), find("ZZZZZ ZZZZP"));
    }

    @Test
    void consecutive_school_days_with_a_weekend_or_holiday_between_are_one_spell() {
        assertEquals(List.of("sick-days 1 10-16..10-31 10-31"), find("PPPPP ".repeat(6) + "PPPZZ ZZZZZ"));
    }

    @Test
    void sick_better_and_sick_the_next_day_are_two_reports() {
        // sick on Monday, back on Tuesday, sick on Wednesday: in lessons the pupil may be back within the day
        assertEquals(List.of("sick-reports 1 09-01..09-04 09-04"), of(lessons("PPZ PZZ PZZ PZZ PPP")));
    }

    @Test
    void sick_again_on_the_same_day_is_the_same_report() {
        // a teacher who did not see the report marks one lesson as attended
        assertEquals(List.of(), of(lessons("ZPZ PPP ZPZ PPP ZPZ")));
    }

    @Test
    void going_home_sick_begins_a_report_and_a_day_counts_from_any_part_of_it() {
        // home from the third lesson of Monday on, back in the second of the second Tuesday: seven school days
        assertEquals(List.of("sick-days 1 09-01..09-09 09-09"), of(lessons("PPZ ZZZ ZZZ ZZZ ZZZ ZZZ ZPP PPP")));
    }

    @Test
    void a_spell_that_began_before_the_weeks_is_no_report_in_them() {
        // Friday of week 1 up to and including Monday of week 2; three reports in week 13, whose window begins in week
        // 2
        assertEquals(List.of(), find("PPPPZ ZPPPP " + "PPPPP ".repeat(10) + "ZPZPZ"));
        // the same spell, begun on Monday of week 2
        assertEquals(
                List.of("sick-reports 1 09-08..12-05 12-05"), find("PPPPP ZPPPP " + "PPPPP ".repeat(10) + "ZPZPZ"));
    }

    @Test
    void the_weeks_are_school_weeks_from_the_monday_of_the_oldest() {
        assertEquals(List.of("sick-reports 1 09-01..11-28 11-28"), find("Z" + ELEVEN_WEEKS.substring(1) + "ZPZPZ"));
        assertEquals(List.of(), find("Z" + ELEVEN_WEEKS.substring(1) + "ZPZPP ZPPPP"));
    }

    @Test
    void absence_for_another_reason_is_no_sickness_and_ends_a_report() {
        assertEquals(List.of(), find("OPOPO POPOP"));
        assertEquals(List.of("sick-reports 1 09-01..09-09 09-09"), find("ZVZDZ OZPPP"));
    }

    @Test
    void what_was_not_recorded_or_not_required_ends_nothing_and_counts_nothing() {
        assertEquals(List.of("sick-days 1 09-01..09-11 09-11"), find("Z-ZUZ ZZZZP"));
        assertEquals(List.of(), find("Z-Z.Z UZZPP"));
    }

    @Test
    void which_categories_are_sickness_is_a_parameter() {
        Sickness wider = Sickness.builder()
                .categories(Set.of(new Category("ILL"), new Category("MEDICAL")))
                .build();

        assertEquals(List.of(), find("ZZZDZ ZZPPP"));
        assertEquals(List.of("sick-days 1 09-01..09-09 09-09"), shown(wider.find(days("ZZZDZ ZZPPP"), friday(2))));
        assertThrows(
                IllegalStateException.class,
                () -> Sickness.builder().categories(Set.of()).build());
    }

    @Test
    void it_counts_reports_and_names_no_diagnosis() {
        Signal signal = RULE.find(days("ZPZPZ PZPPP"), friday(2)).get(0);

        assertEquals(
                List.of(MONDAY, schoolDay(2), schoolDay(4), schoolDay(6)),
                signal.why().findings().get(0).evidence().stream()
                        .map(mark -> mark.date())
                        .toList());
        assertEquals(
                "Reports are counted. Complaint or diagnosis is not known here and does not belong here.",
                signal.why().findings().get(1).in(Language.ENGLISH));
    }

    private static List<String> find(String codes) {
        return of(days(codes));
    }

    private static List<String> of(Timeline timeline) {
        return shown(RULE.find(timeline, friday(20)));
    }
}
