package nl.aanwezig.mtss.signal.detector;

import static nl.aanwezig.mtss.signal.Registers.CALENDAR;
import static nl.aanwezig.mtss.signal.Registers.MONDAY;
import static nl.aanwezig.mtss.signal.Registers.days;
import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.halfDays;
import static nl.aanwezig.mtss.signal.Registers.lessons;
import static nl.aanwezig.mtss.signal.Registers.schoolDay;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.signal.Registers;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.Spell;
import nl.aanwezig.testkit.SchoolYears;
import org.junit.jupiter.api.Test;

class SpellsTest {
    private static final Spells RULE = Spells.standard();

    @Test
    void a_day_is_one_spell_of_two_sessions() {
        // FFT-SPELL-1 of the worked examples
        assertEquals(
                List.of(new Spell(DateSpan.of(MONDAY, MONDAY), 2, 0, false)),
                RULE.history(halfDays("ZZ PP"), friday(1)));
    }

    @Test
    void a_weekend_does_not_break_a_spell() {
        assertEquals(
                List.of(new Spell(DateSpan.of(schoolDay(4), schoolDay(5)), 4, 0, false)),
                RULE.history(halfDays("PP PP PP PP ZZ ZZ PP"), friday(2)));
    }

    @Test
    void a_part_of_a_day_attended_breaks_a_spell() {
        assertEquals(
                List.of(
                        new Spell(DateSpan.of(MONDAY, MONDAY), 1, 0, false),
                        new Spell(DateSpan.of(schoolDay(1), schoolDay(1)), 1, 0, false)),
                RULE.history(halfDays("ZP ZP PP"), friday(1)));
    }

    @Test
    void a_unit_missed_in_part_counts_from_half_of_it() {
        Timeline kim = Registers.timeline(
                Unit.LESSON,
                List.of(
                        SchoolYears.lessonPart(MONDAY, "08:30", 50, 24, "part O"),
                        SchoolYears.lessonPart(MONDAY, "09:20", 50, 25, "part O"),
                        SchoolYears.lessonPart(MONDAY, "10:10", 50, 26, "part O")));

        assertEquals(2, RULE.history(kim, MONDAY).get(0).length());
        Spells any = Spells.builder().ofUnit(Share.percent(0)).build();
        assertEquals(3, any.history(kim, MONDAY).get(0).length());
    }

    @Test
    void days_of_registration_elsewhere_do_not_break_a_spell() {
        // England's code D leaves the possible sessions; U is the like of it here
        assertEquals(
                List.of(new Spell(DateSpan.of(MONDAY, schoolDay(3)), 4, 0, false)),
                RULE.history(halfDays("ZZ UU UU ZZ PP"), friday(1)));
    }

    @Test
    void what_was_not_recorded_neither_counts_nor_breaks() {
        assertEquals(
                List.of(new Spell(DateSpan.of(MONDAY, schoolDay(2)), 3, 3, false)),
                RULE.history(halfDays("ZZ -. .Z PP"), friday(1)));
    }

    @Test
    void a_transfer_does_not_cut_a_spell_in_two() {
        LocalDate last = schoolDay(2);
        Timeline before = at("linde", MONDAY, last, marks(MONDAY, last));
        Timeline after = at("wilg", schoolDay(3), friday(2), marks(schoolDay(3), schoolDay(5)));

        assertEquals(
                List.of(new Spell(DateSpan.of(MONDAY, schoolDay(5)), 6, 0, true)),
                RULE.history(List.of(before, after), friday(1).plusDays(3)));
    }

    @Test
    void on_two_rolls_at_once_the_main_registration_counts() {
        // FFT-SPELL-3: absent all week at the main school, dual registered on Thursday and Friday
        Timeline main = halfDays("ZZ ZZ ZZ ZZ ZZ");
        Timeline other = Timeline.of(
                pupil("kim", LocalDate.of(2012, 5, 6), enrolment("wilg", Sector.SECONDARY, schoolDay(3), schoolDay(4))),
                calendarOf("wilg"),
                log(Unit.HALF_DAY, SchoolYears.morning(schoolDay(3), "P"), SchoolYears.afternoon(schoolDay(3), "P")));

        List<Spell> spells = RULE.history(List.of(main, other), friday(1));
        assertEquals(List.of(new Spell(DateSpan.of(MONDAY, friday(1)), 10, 0, true)), spells);
    }

    @Test
    void timelines_of_different_units_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> RULE.history(List.of(days("Z"), lessons("Z")), friday(1)));
    }

    @Test
    void three_spells_in_twelve_lesson_weeks_are_no_signal_the_fourth_is() {
        assertEquals(List.of(), shown(RULE.find(days("ZPZPZ PPPPP"), friday(2))));
        List<Signal> found = RULE.find(days("ZPZZP ZPPZP"), friday(2));

        assertEquals(List.of("many-spells 1 09-01..09-11 09-11"), shown(found));
        assertEquals(Count.of(4), found.get(0).figures().get("spells"));
        assertEquals(Count.of(5), found.get(0).figures().get("units"));
        assertEquals(new Count(Ratio.of(5, 4)), found.get(0).figures().get("mean-length"));
        assertEquals(5, found.get(0).why().findings().get(0).evidence().size());
    }

    @Test
    void the_window_is_twelve_lesson_weeks_from_the_monday_of_the_oldest_holidays_skipped() {
        // the first on Monday of week 1, the fourth on Friday of week 12, which is the thirteenth calendar week
        String first = "ZPPPP PPPPP PPPPP PPPPP PPPPP PPPPP PPPPP PPPPP ZPZPP PPPPP PPPPP ";
        assertEquals(List.of("many-spells 1 09-01..11-28 11-28"), shown(RULE.find(days(first + "PPPPZ"), friday(14))));
        assertEquals(
                List.of(),
                shown(RULE.find(days(first + "PPPPP ZPPPP"), friday(14))),
                "in week 13 the first is outside");
    }

    @Test
    void a_fifth_spell_is_a_new_signal_only_after_the_weeks_held_fewer() {
        assertEquals(1, RULE.find(days("ZPZPZ PZPZP"), friday(2)).size());
        String four = "ZPZPZ PZPPP PPPPP PPPPP PPPPP PPPPP PPPPP PPPPP PPPPP PPPPP PPPPP PPPPP ";
        assertEquals(
                List.of("many-spells 1 09-01..09-09 09-09"),
                shown(RULE.find(days(four + "ZPPPP"), friday(13))),
                "two of week 1 are outside, so week 13 holds two");
        assertEquals(
                List.of("many-spells 1 09-01..09-09 09-09", "many-spells 1 09-09..12-05 12-05"),
                shown(RULE.find(days(four + "ZPZPZ"), friday(13))));
    }

    @Test
    void the_mean_length_of_no_spells_is_not_known() {
        assertEquals(Optional.empty(), Spell.meanLength(List.of()));
        assertEquals(Optional.of(Ratio.of(3, 2)), Spell.meanLength(RULE.history(days("ZZPZP"), friday(1))));
    }

    private static Timeline at(String school, LocalDate first, LocalDate last, List<Mark> marks) {
        Pupil kim = pupil("kim", LocalDate.of(2012, 5, 6), enrolment(school, Sector.SECONDARY, first, last));
        return Timeline.of(kim, calendarOf(school), log(Unit.DAY, marks.toArray(Mark[]::new)));
    }

    private static SchoolCalendar calendarOf(String school) {
        return SchoolYears.calendar(school, MONDAY, CALENDAR.lastDay());
    }

    private static List<Mark> marks(LocalDate first, LocalDate last) {
        return SchoolYears.weekdays(first, last).stream()
                .map(date -> SchoolYears.day(date, "Z"))
                .toList();
    }
}
