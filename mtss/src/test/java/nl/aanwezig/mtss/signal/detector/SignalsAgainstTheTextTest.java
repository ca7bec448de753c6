package nl.aanwezig.mtss.signal.detector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.signal.Context;
import nl.aanwezig.mtss.signal.Detector;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;
import nl.aanwezig.testkit.History;
import nl.aanwezig.testkit.SchoolYears;
import org.junit.jupiter.api.Test;

/** Streaks, spells and sickness against {@link NaiveSignals}, and every dated signal against a later look, on generated histories. */
class SignalsAgainstTheTextTest {
    private static final int HISTORIES = 10_000;
    private static final int LOOKS = 400;
    private static final Streaks STREAKS = Streaks.standard();
    private static final Spells SPELLS = Spells.standard();
    private static final Sickness SICKNESS = Sickness.standard();
    private static final List<Unit> UNITS = List.of(Unit.DAY, Unit.HALF_DAY, Unit.LESSON);
    private static final List<FillPolicy> FILLS = List.of(FillPolicy.PRESENT, FillPolicy.UNRECORDED, FillPolicy.ABSENT);
    private static final List<Detector> DATED = List.of(
            Improvement.builder().baselineWeeks(2).keptWeeks(2).build(),
            FullWeeks.builder().levels(List.of(1, 2)).build(),
            Streaks.standard(),
            Spells.standard(),
            Drop.builder().baselineWeeks(2).build(),
            Drop.builder().baselineWeeks(2).chart(Drop.Ewma.standard()).build(),
            Drop.builder().baselineWeeks(2).chart(Drop.Cusum.standard()).build(),
            EarlyMonths.standard(),
            Lateness.standard(),
            PartDays.standard(),
            Sickness.standard(),
            Relapse.builder().weeksBefore(1).weeksRisen(1).weeksBack(1).build());

    @Test
    void ten_thousand_histories_give_what_the_text_says() {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 0; seed < HISTORIES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            History history = ill(History.of(seed, UNITS.get(random.nextInt(3))), random);
            TimelinePolicy policy = TimelinePolicy.builder()
                    .fill(FILLS.get(random.nextInt(FILLS.size())))
                    .build();
            for (SchoolId school : history.pupil().schools()) {
                Timeline timeline = history.timeline(school, policy);
                LocalDate asOf = someDay(timeline.calendar(), random);
                NaiveSignals naive = new NaiveSignals(timeline, asOf);
                String where = "seed " + seed + ", " + history.unit() + ", school " + school + ", as of " + asOf;

                List<String> spells = SPELLS.history(timeline, asOf).stream()
                        .map(spell -> spell.over().start() + " " + spell.over().endInclusive() + " " + spell.length())
                        .toList();
                assertEquals(naive.spells(), spells, where);
                check(
                        seen,
                        where,
                        "streaks",
                        naive.streaks(),
                        STREAKS.find(timeline, asOf),
                        one -> one.level() + " " + days(one) + " " + figure(one, "days-unknown"));
                check(seen, where, "spells", naive.manySpells(), SPELLS.find(timeline, asOf), one -> days(one));
                List<Signal> sickness = SICKNESS.find(timeline, asOf);
                check(
                        seen,
                        where,
                        "reports",
                        naive.sickReports(),
                        of(sickness, SignalKind.SICK_REPORTS),
                        SignalsAgainstTheTextTest::days);
                check(
                        seen,
                        where,
                        "sick days",
                        naive.sickDays(),
                        of(sickness, SignalKind.SICK_DAYS),
                        SignalsAgainstTheTextTest::days);
            }
        }
        assertTrue(seen.size() == 4 && seen.values().stream().allMatch(count -> count > 1_000), seen::toString);
    }

    @Test
    void what_arose_by_a_day_stays_whatever_later_day_is_asked_for() {
        Map<SignalKind, Integer> seen = new TreeMap<>();
        for (long seed = 0; seed < LOOKS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            History history = ill(History.of(seed, UNITS.get(random.nextInt(3))), random);
            for (SchoolId school : history.pupil().schools()) {
                Timeline timeline = history.timeline(school, TimelinePolicy.standard());
                LocalDate asOf = someDay(timeline.calendar(), random);
                String where = "seed " + seed + ", " + history.unit() + ", as of " + asOf + ", ";
                Context context = Context.builder()
                        .addSupportStart(someDay(timeline.calendar(), random))
                        .build();
                for (Detector detector : DATED) {
                    List<Signal> later =
                            detector.find(timeline, timeline.calendar().lastDay(), context);
                    later.forEach(one -> seen.merge(one.kind(), 1, Integer::sum));
                    assertEquals(
                            later.stream()
                                    .filter(one -> !one.on().isAfter(asOf))
                                    .toList(),
                            detector.find(timeline, asOf, context),
                            () -> where + detector);
                    assertTrue(
                            later.stream().allMatch(one -> detector.finds(one.kind())), () -> "kinds of " + detector);
                }
            }
        }
        assertEquals(11, seen.size(), seen::toString);
        assertTrue(seen.values().stream().allMatch(count -> count >= 20), seen::toString);
    }

    private static void check(
            Map<String, Integer> seen,
            String where,
            String what,
            List<String> expected,
            List<Signal> found,
            Function<Signal, String> line) {
        assertEquals(expected, found.stream().map(line).toList(), what + ", " + where);
        seen.merge(what, found.size(), Integer::sum);
    }

    private static List<Signal> of(List<Signal> signals, SignalKind kind) {
        return signals.stream().filter(one -> one.kind() == kind).toList();
    }

    private static String days(Signal signal) {
        return signal.over().start() + " " + signal.on();
    }

    private static Ratio figure(Signal signal, String name) {
        return signal.figures().entrySet().stream()
                .filter(entry -> entry.getKey().equals(name))
                .map(entry -> entry.getValue().value())
                .findFirst()
                .orElseThrow();
    }

    /** Generated registers hold every code alike: turns a part of the marks, often most of them, into sickness or presence. */
    private static History ill(History history, SplittableRandom random) {
        int ill = random.nextInt(90);
        int present = random.nextInt(3) == 0 ? 80 : random.nextInt(40);
        Map<SchoolId, List<Mark>> marks = new HashMap<>();
        history.marks()
                .forEach((school, own) -> marks.put(
                        school,
                        own.stream()
                                .map(mark -> random.nextInt(100) < ill
                                        ? coded(mark, "Z")
                                        : random.nextInt(100) < present ? coded(mark, "P") : mark)
                                .toList()));
        return new History(
                history.seed(), history.unit(), history.pupil(), history.calendars(), marks, history.withdrawals());
    }

    private static Mark coded(Mark mark, String code) {
        return Mark.builder().from(mark).missed(0).code(SchoolYears.code(code)).build();
    }

    /** Mostly in the last quarter of the calendar, sometimes anywhere from a few days before it up to a few days after it. */
    private static LocalDate someDay(SchoolCalendar calendar, SplittableRandom random) {
        int days = (int) (calendar.lastDay().toEpochDay() - calendar.firstDay().toEpochDay());
        return random.nextInt(4) > 0
                ? calendar.lastDay().minusDays(random.nextInt(days / 4 + 1))
                : calendar.firstDay().plusDays(random.nextInt(-5, days + 6));
    }
}
