package nl.aanwezig.mtss.signal;

import static nl.aanwezig.mtss.signal.Registers.days;
import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.schoolDay;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.signal.Alerted.Alert;
import nl.aanwezig.mtss.signal.detector.Detectors;
import nl.aanwezig.mtss.signal.detector.Lateness;
import nl.aanwezig.mtss.signal.detector.Streaks;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private static final Signals STREAKS = Signals.of(List.of(Streaks.standard()));

    @Test
    void of_a_signal_that_grew_the_highest_level_is_told_once() {
        assertEquals(List.of("absence-streak 5 09-01..09-05 09-05"), shown(STREAKS.find(days("ZZZZZ Z"), friday(2))));
        assertEquals(
                List.of("absence-streak 3 09-01..09-03 09-03", "absence-streak 5 09-01..09-05 09-05"),
                shown(STREAKS.history(days("ZZZZZ Z"), friday(2), Context.none())));
    }

    @Test
    void a_streak_that_was_alerted_is_not_raised_twice() {
        Alerted alerted = Alerted.none().after(STREAKS.find(days("ZZZ"), schoolDay(2)));

        assertEquals(List.of(), shown(find("ZZZ", 2, alerted)));
        assertEquals(List.of(), shown(find("ZZZZ", 3, alerted)));
    }

    @Test
    void a_longer_level_of_the_same_streak_is_raised() {
        Alerted alerted = Alerted.none().after(STREAKS.find(days("ZZZ"), schoolDay(2)));

        List<Signal> longer = find("ZZZZZ", 4, alerted);
        assertEquals(List.of("absence-streak 5 09-01..09-05 09-05"), shown(longer));
        assertEquals(1, alerted.after(longer).alerts().size(), "it takes the place of what it was");
        assertEquals(List.of(), shown(find("ZZZZZ", 4, alerted.after(longer))));
    }

    @Test
    void a_new_streak_is_raised_beside_the_one_that_was_alerted() {
        Alerted alerted = Alerted.none().after(STREAKS.find(days("ZZZ"), schoolDay(2)));

        assertEquals(List.of("absence-streak 3 09-05..09-09 09-09"), shown(find("ZZZPZ ZZ", 6, alerted)));
    }

    @Test
    void a_correction_that_breaks_an_alerted_streak_is_said() {
        Alerted alerted = Alerted.none().after(STREAKS.find(days("ZZZ"), schoolDay(2)));

        List<Signal> found = find("ZPZ", 7, alerted);
        assertEquals(List.of("retraction 0 09-01..09-03 09-10"), shown(found));
        assertEquals(
                new Alert(SignalKind.ABSENCE_STREAK, "", schoolDay(0), schoolDay(2), 3),
                found.get(0).retracts().orElseThrow());
        assertEquals(
                "Signalled on 3 September 2025: school days missed in a row, from 1 September 2025. With what is registered now"
                        + " that no longer holds.",
                found.get(0).why().findings().get(0).in(Language.ENGLISH));
        assertEquals(List.of(), alerted.after(found).alerts());
        assertEquals(List.of(), shown(find("ZPZ", 7, alerted.after(found))), "and it is said once");
    }

    @Test
    void a_correction_that_shortens_an_alerted_streak_leaves_the_lower_level() {
        Alerted alerted = Alerted.none().after(STREAKS.find(days("ZZZZZ"), schoolDay(4)));

        List<Signal> found = find("ZZZPZ", 4, alerted);
        assertEquals(List.of("retraction 3 09-01..09-05 09-05"), shown(found));
        Alerted after = alerted.after(found);
        assertEquals(3, after.alerts().get(0).level());
        assertEquals(List.of(), shown(find("ZZZPZ", 4, after)));
    }

    @Test
    void looking_back_before_an_alert_takes_nothing_back() {
        Alerted alerted = Alerted.none().after(STREAKS.find(days("ZZZ"), schoolDay(2)));

        assertEquals(List.of(), shown(find("ZZZ", 1, alerted)));
    }

    @Test
    void what_another_detector_alerted_is_left_alone() {
        Alerted alerted = Alerted.none().after(Lateness.standard().find(days("LLL"), friday(1)));

        assertEquals(List.of(), shown(find("LLL", 4, alerted)));
        Signals both = STREAKS.and(Lateness.standard());
        Context context = Context.builder().alerted(alerted).build();
        assertEquals(List.of("retraction 0 09-01..09-03 09-05"), shown(both.find(days("LLP"), friday(1), context)));
    }

    @Test
    void what_was_alerted_can_be_kept_and_read_back() {
        Alerted alerted = Alerted.none().after(STREAKS.find(days("ZZZPZ ZZZZ"), friday(2)));

        assertEquals(alerted.alerts(), Alerted.of(alerted.alerts()).alerts());
        assertEquals(2, alerted.alerts().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Alert(SignalKind.LATENESS, "", schoolDay(1), schoolDay(0), 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Alert(SignalKind.LATENESS, "", schoolDay(0), schoolDay(1), 0));
    }

    @Test
    void signals_come_in_order_of_days_and_good_news_of_a_day_first() {
        assertEquals(
                List.of(
                        "full-weeks 4 09-01..09-26 09-26",
                        "lateness 3 09-24..09-26 09-26",
                        "early-month 1 09-01..09-30 09-30"),
                shown(Detectors.standard()
                        .history(days("PPPPP ".repeat(3) + "PPLLL ZZPPP"), friday(5), Context.none())));
    }

    @Test
    void a_signal_names_no_pupil_and_prints_no_marks() {
        Signal signal = STREAKS.find(days("ZZZ"), friday(1)).get(0);

        assertFalse(signal.toString().contains("kim"), signal::toString);
        assertFalse(signal.toString().contains("Mark"), signal::toString);
        assertFalse(signal.why().in(Language.DUTCH).contains("kim"));
    }

    @Test
    void a_signal_dated_before_the_days_it_rests_on_is_refused() {
        Signal.Builder early = Signal.builder()
                .kind(SignalKind.OTHER)
                .on(schoolDay(0))
                .over(DateSpan.of(schoolDay(0), schoolDay(1)))
                .why(new Explanation(List.of()));
        assertThrows(IllegalStateException.class, early::build);
    }

    @Test
    void a_detector_of_ones_own_joins_in() {
        Detector first = new Detector() {
            @Override
            public Ground ground() {
                return Ground.because("schoolplan 4.2");
            }

            @Override
            public boolean finds(SignalKind kind) {
                return kind == SignalKind.OTHER;
            }

            @Override
            public List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
                return List.of(Signal.builder()
                        .kind(SignalKind.OTHER)
                        .about("first-day")
                        .on(asOf)
                        .over(DateSpan.of(asOf, asOf))
                        .why(new Explanation(List.of()))
                        .build());
            }
        };
        assertEquals(
                List.of("other:first-day 1 09-01..09-01 09-01"),
                shown(STREAKS.and(first).find(days("P"), schoolDay(0))));
    }

    @Test
    void a_receipt_names_every_parameter() {
        Streaks own = Streaks.builder().levels(List.of(4)).build();

        String version = own.receipt(days("P"), friday(1)).version();
        assertTrue(version.contains("levels=[4]"), version);
        assertTrue(version.contains("ofDay="), version);
    }

    private static List<Signal> find(String codes, int lastPosition, Alerted alerted) {
        Context context = Context.builder().alerted(alerted).build();
        return STREAKS.find(days(codes), schoolDay(lastPosition), context);
    }
}
