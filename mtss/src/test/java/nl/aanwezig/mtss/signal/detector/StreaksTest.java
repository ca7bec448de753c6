package nl.aanwezig.mtss.signal.detector;

import static nl.aanwezig.mtss.signal.Registers.MONDAY;
import static nl.aanwezig.mtss.signal.Registers.days;
import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.halfDays;
import static nl.aanwezig.mtss.signal.Registers.lessons;
import static nl.aanwezig.mtss.signal.Registers.schoolDay;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.signal.Registers;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.Spell;
import org.junit.jupiter.api.Test;

class StreaksTest {
    private static final Streaks THREE = Streaks.builder().levels(List.of(3)).build();

    @Test
    void two_days_in_a_row_are_no_signal_three_are_four_are_the_same_one() {
        assertEquals(List.of(), shown(find(THREE, "ZZPPP")));
        assertEquals(List.of("absence-streak 3 09-01..09-03 09-03"), shown(find(THREE, "ZZZPP")));
        assertEquals(List.of("absence-streak 3 09-01..09-03 09-03"), shown(find(THREE, "ZZZZP")));
    }

    @Test
    void each_level_is_dated_by_the_day_on_which_it_was_reached() {
        assertEquals(
                List.of("absence-streak 3 09-02..09-04 09-04", "absence-streak 5 09-02..09-08 09-08"),
                shown(find(Streaks.standard(), "PZOVX ZPPPP")));
    }

    @Test
    void weekends_are_transparent() {
        assertEquals(List.of("absence-streak 3 09-05..09-09 09-09"), shown(find(THREE, "PPPPZ ZZPPP")));
    }

    @Test
    void holidays_are_transparent() {
        // Friday 17 October is the last day before a week without school
        String beforeTheHoliday = "PPPPP PPPPP PPPPP PPPPP PPPPP PPPPP PPPPZ";
        assertEquals(List.of("absence-streak 3 10-17..10-28 10-28"), shown(find(THREE, beforeTheHoliday + "ZZPPP")));
    }

    @Test
    void a_day_without_a_mark_is_unknown_it_neither_breaks_nor_counts() {
        Signal signal = find(THREE, "Z.Z-Z").get(0);

        assertEquals(
                "[absence-streak 3 09-01..09-05 09-05]", shown(List.of(signal)).toString());
        assertEquals(Days.of(3), signal.figures().get("days"));
        assertEquals(Days.of(2), signal.figures().get("days-unknown"));
        assertEquals(List.of(), shown(find(THREE, "Z.-.Z")));
    }

    @Test
    void a_day_on_which_nothing_was_required_is_transparent() {
        assertEquals(List.of("absence-streak 3 09-01..09-04 09-04"), shown(find(THREE, "ZUZZP")));
    }

    @Test
    void a_late_arrival_is_presence_and_breaks_a_streak() {
        assertEquals(List.of(), shown(find(THREE, "ZZLZZ")));
    }

    @Test
    void a_day_counts_from_half_of_it_from_the_whole_or_from_any_part() {
        Timeline kim = halfDays("ZP PZ ZZ PP");
        LocalDate asOf = friday(1);

        assertEquals(3, THREE.find(kim, asOf).get(0).level());
        Streaks whole = Streaks.builder()
                .levels(List.of(1, 2))
                .ofDay(Share.percent(100))
                .build();
        assertEquals(List.of("absence-streak 1 09-03..09-03 09-03"), shown(whole.find(kim, asOf)));
        Streaks any =
                Streaks.builder().levels(List.of(3)).ofDay(Share.percent(0)).build();
        Timeline oneLesson = lessons("PPPPZ ZPPPP PPPPZ PPPPP");
        assertEquals(List.of(), shown(THREE.find(oneLesson, asOf)));
        assertEquals(List.of("absence-streak 3 09-01..09-03 09-03"), shown(any.find(oneLesson, asOf)));
    }

    @Test
    void half_of_the_day_is_half_of_its_required_and_recorded_time() {
        // two of four recorded lessons; the fifth was cancelled and the sixth not recorded
        Timeline half = lessons("ZZPPU- ZZPPU- ZZPPU-");
        Timeline less = lessons("ZZPPPU ZZPPPU ZZPPPU");

        assertEquals(1, THREE.find(half, friday(1)).size());
        assertEquals(0, THREE.find(less, friday(1)).size());
    }

    @Test
    void silence_is_presence_where_only_absence_is_written_down() {
        List<Mark> marks = Registers.lessonMarks("ZZZ . ZZZ ZZZ");
        Timeline positive = Registers.timeline(
                "kim",
                Unit.LESSON,
                marks,
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).build());

        assertEquals(0, THREE.find(positive, friday(1)).size());
        assertEquals(
                1, THREE.find(Registers.timeline(Unit.LESSON, marks), friday(1)).size());
    }

    @Test
    void unlawful_days_alone_can_be_counted_as_south_carolina_does() {
        // the rule sc-truant: three consecutive U; E and - break a run
        Streaks unlawful = Streaks.builder()
                .levels(List.of(3))
                .standings(Set.of(Standing.UNAUTHORISED))
                .build();

        assertEquals(List.of(), shown(find(unlawful, "OOZOO")));
        assertEquals(List.of("absence-streak 3 09-02..09-04 09-04"), shown(find(unlawful, "ZOXOZ")));
    }

    @Test
    void the_history_keeps_every_streak() {
        assertEquals(
                List.of(
                        new Spell(DateSpan.of(MONDAY, MONDAY), 1, 0, false),
                        new Spell(DateSpan.of(schoolDay(2), schoolDay(4)), 2, 1, false),
                        new Spell(DateSpan.of(schoolDay(6), schoolDay(7)), 2, 0, true)),
                Streaks.standard().history(days("ZPZ.Z PZZ.."), friday(2)));
    }

    @Test
    void only_days_up_to_the_one_asked_for_are_looked_at() {
        assertEquals(List.of(), shown(THREE.find(days("ZZZPP"), schoolDay(1))));
        assertEquals(List.of(), shown(THREE.find(days("ZZZPP"), MONDAY.minusDays(1))));
    }

    @Test
    void levels_that_do_not_rise_and_shares_beyond_the_day_are_refused() {
        assertThrows(
                IllegalStateException.class,
                () -> Streaks.builder().levels(List.of(5, 3)).build());
        assertThrows(
                IllegalStateException.class,
                () -> Streaks.builder().levels(List.of()).build());
        assertThrows(
                IllegalStateException.class,
                () -> Streaks.builder().ofDay(Share.percent(101)).build());
    }

    private static List<Signal> find(Streaks rule, String codes) {
        return rule.find(days(codes), friday(8));
    }
}
