package nl.aanwezig.mtss;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.LONGEST_SPELL;
import static nl.aanwezig.core.measure.Measures.POSSIBLE;
import static nl.aanwezig.core.measure.Measures.UNAUTHORISED;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.anyOf;
import static nl.aanwezig.core.signal.Condition.onSomeDay;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.lessonWeeks;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.testkit.Proof;
import org.junit.jupiter.api.Test;

/** After every entry a tracker says what a batch over the same entries says, whatever order they came in. */
class TrackerAgainstBatchTest {
    private static final Ground GROUND = because("made up for the test");
    private static final List<Integer> BOUNDS = List.of(40, 25, 10);

    @Test
    void after_every_prefix_the_tracker_says_what_a_batch_says() {
        AtomicInteger withdrawn = new AtomicInteger();
        AtomicIntegerArray seen = new AtomicIntegerArray(3);
        Proof.over(200, 100_000, seed -> {
            ShortYear year = new ShortYear(seed);
            Hysteresis hysteresis = switch ((int) (seed % 3)) {
                case 0 -> Hysteresis.none();
                case 1 -> Hysteresis.margin(percent(7));
                default -> Hysteresis.schoolDays(3);
            };
            TierPolicy policy = shares(hysteresis);
            Tracker tracker = Tracker.of(policy, year.pupil, year.start, year.school);
            List<TierChange> told = new ArrayList<>();
            for (int count = 1; count <= year.entries.size(); count++) {
                Tracker.Step step = year.accept(tracker, year.entries.get(count - 1));
                List<TierChange> before = tracker.history();
                tracker = step.tracker();
                assertEquals(year.asOf(count), tracker.asOf());
                List<TierChange> batch = batch(policy, year, count);
                assertEquals(batch, tracker.history(), "after " + count);
                if (count % 4 == 0 || count == year.entries.size()) {
                    assertEquals(naive(hysteresis, year, count), shown(batch), "after " + count);
                    assertResumes(policy, year, tracker);
                }
                assertTold(before, tracker.history(), step.changes());
                told.addAll(step.changes());
            }
            withdrawn.addAndGet(
                    (int) told.stream().filter(TierChange::isWithdrawn).count());
            seen.addAndGet((int) (seed % 3), told.size());
        });
        assertTrue(withdrawn.get() > 50, "withdrawn " + withdrawn);
        for (int kind = 0; kind < 3; kind++) {
            assertTrue(seen.get(kind) > 200, "seen " + seen);
        }
    }

    @Test
    void a_rule_that_looks_back_over_days_and_runs_folds_the_same() {
        TierPolicy policy = TierPolicy.named("runs", "1", GROUND)
                .rule(
                        "often",
                        anyOf(
                                that(LONGEST_SPELL.in(yearToDate()).atLeast(Count.of(3))),
                                onSomeDay(
                                        yearToDate(),
                                        that(UNAUTHORISED.in(lessonWeeks(2)).atLeast(Count.of(3))))),
                        Tier.TARGETED,
                        GROUND)
                .otherwise("everyone", Tier.UNIVERSAL);
        Proof.over(60, 10_000, seed -> {
            ShortYear year = new ShortYear(seed);
            Tracker tracker = Tracker.of(policy, year.pupil, year.start, year.school);
            for (int count = 1; count <= year.entries.size(); count++) {
                tracker = year.accept(tracker, year.entries.get(count - 1)).tracker();
                assertEquals(batch(policy, year, count), tracker.history(), "after " + count);
            }
        });
    }

    private static TierPolicy shares(Hysteresis hysteresis) {
        return TierPolicy.named("shares", "1", GROUND)
                .onlyWhen(POSSIBLE.in(yearToDate()).moreThan(Count.of(0)), "no-possible-units")
                .hysteresis(hysteresis)
                .rule("most", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(40)), new Tier(4), GROUND)
                .rule("more", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(25)), Tier.INTENSIVE, GROUND)
                .rule("some", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), Tier.TARGETED, GROUND)
                .otherwise("everyone", Tier.UNIVERSAL);
    }

    private static Timeline timeline(ShortYear year, int count, LocalDate upTo) {
        return Timeline.of(
                year.pupil,
                year.school.calendar(),
                year.log(count),
                TimelinePolicy.builder().from(year.school.policy()).upTo(upTo).build());
    }

    private static List<TierChange> batch(TierPolicy policy, ShortYear year, int count) {
        LocalDate asOf = year.asOf(count);
        return Mtss.with(policy).history(List.of(timeline(year, count, asOf)), asOf, Facts.none());
    }

    private static void assertResumes(TierPolicy policy, ShortYear year, Tracker tracker) {
        byte[] state = tracker.state();
        Tracker resumed = Tracker.resume(policy, year.pupil, state, year.school);
        assertEquals(tracker.history(), resumed.history());
        assertEquals(tracker.asOf(), resumed.asOf());
        assertEquals(tracker.decision().receipt(), resumed.decision().receipt());
        assertTrue(
                state.length <= 120 + 14 * year.entries.size(),
                state.length + " bytes for " + year.entries.size() + " entries");
    }

    /** What is told turns the changes of before into those of now. */
    private static void assertTold(List<TierChange> before, List<TierChange> now, List<TierChange> told) {
        List<String> all = new ArrayList<>(shown(before));
        for (TierChange change : told) {
            if (change.isWithdrawn()) {
                assertTrue(all.remove(shown(change)), () -> "withdrawn but never told: " + change);
            } else {
                all.add(shown(change));
            }
        }
        assertEquals(shown(now), all.stream().sorted().toList());
    }

    private static List<String> shown(List<TierChange> changes) {
        return changes.stream().map(TrackerAgainstBatchTest::shown).toList();
    }

    private static String shown(TierChange change) {
        return change.on() + " " + change.before().map(Band::name).orElse("-") + " > "
                + change.after().map(Band::name).orElse("-");
    }

    /** The same, day by day, each day on a timeline of its own, and with the hysteresis worked out from the shares. */
    private static List<String> naive(Hysteresis hysteresis, ShortYear year, int count) {
        LocalDate asOf = year.asOf(count);
        List<String> changes = new ArrayList<>();
        Optional<Integer> held = Optional.empty();
        int fewer = 0;
        for (long epochDay : timeline(year, count, asOf).enrolledDays().toArray()) {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            Optional<Ratio> share = ABSENCE_SHARE
                    .of(Mtss.with(shares(Hysteresis.none()))
                            .classify(timeline(year, count, day), day)
                            .tally())
                    .map(found -> found.percent());
            Optional<Integer> before = held;
            if (share.isEmpty()) {
                held = Optional.empty();
                fewer = 0;
            } else {
                int enter = level(share.get(), Ratio.ZERO);
                int exit = level(share.get(), hysteresis.margin().percent());
                int old = held.orElse(enter);
                int next = Math.min(Math.max(old, enter), Math.max(exit, enter));
                if (next < old) {
                    fewer++;
                    if (fewer < hysteresis.schoolDays()) {
                        next = old;
                    } else {
                        fewer = 0;
                    }
                } else {
                    fewer = 0;
                }
                held = Optional.of(next);
            }
            if (!before.equals(held)) {
                changes.add(day + " " + name(before) + " > " + name(held));
            }
        }
        return changes;
    }

    /** 0 for everyone up to 3 for most; bounds lowered by the margin. */
    private static int level(Ratio percent, Ratio margin) {
        int level = 3;
        for (int bound : BOUNDS) {
            if (percent.compareTo(Ratio.of(bound).minus(margin)) >= 0) {
                return level;
            }
            level--;
        }
        return 0;
    }

    private static String name(Optional<Integer> level) {
        return level.map(known -> List.of("everyone", "some", "more", "most").get(known))
                .orElse("-");
    }
}
