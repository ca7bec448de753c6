package nl.aanwezig.mtss;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ABSENT;
import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.measure.Measures.AUTHORISED;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.measure.Measures.LONGEST_SPELL;
import static nl.aanwezig.core.measure.Measures.SPELLS;
import static nl.aanwezig.core.measure.Measures.UNAUTHORISED;
import static nl.aanwezig.core.quantity.Interval.atLeast;
import static nl.aanwezig.core.quantity.Interval.lessThan;
import static nl.aanwezig.core.quantity.Interval.moreThan;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.anyOf;
import static nl.aanwezig.core.signal.Condition.onSomeDay;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.calendarMonth;
import static nl.aanwezig.core.timeline.Window.lessonWeeks;
import static nl.aanwezig.core.timeline.Window.schoolDays;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.testkit.Proof;
import nl.aanwezig.testkit.SchoolYears;
import org.junit.jupiter.api.Test;

/**
 * What an outlook tells comes true: the told marks are written down, the timeline is made anew and classified. With all of them a band with
 * more support holds (or the band no longer does), with one less it does not, and at the end of no earlier day it did.
 */
class OutlookAgainstReclassifyingTest {
    private static final Ground PLAN = because("school plan, 4.2");
    private static final Code PRESENT = SchoolYears.code("P");
    private static final List<Code> WHOLE = List.of("O", "X", "Z", "V", "D", "?").stream()
            .map(SchoolYears::code)
            .toList();
    private static final Counting DAYS = Counting.daysMissing(percent(50));

    private static final List<TierPolicy> POLICIES = List.of(
            AttendanceWorks202111.BANDS,
            AttendanceWorks202111.TRIGGERS,
            counts("month", ABSENT.in(calendarMonth()), 3, 6, Counting.units(PartRule.PROPORTIONAL)),
            counts("weeks", UNAUTHORISED.in(lessonWeeks(4)), 3, 8, Counting.units(PartRule.PROPORTIONAL)),
            counts("sick", AUTHORISED.in(lessonWeeks(12)), 3, 5, Counting.units(PartRule.PROPORTIONAL)),
            counts(
                    "ill",
                    ABSENT.in(yearToDate()),
                    2,
                    6,
                    Counting.units(PartRule.ANY_PART).only("ILL")),
            counts("days", ABSENT.in(yearToDate()), 4, 9, DAYS),
            counts("spells", SPELLS.in(lessonWeeks(6)), 2, 4, DAYS),
            counts("streak", LONGEST_SPELL.in(schoolDays(15)), 3, 7, DAYS.only(Standing.UNAUTHORISED)),
            policy("sliding")
                    .counting(DAYS)
                    .rule("high", ABSENCE_SHARE.in(schoolDays(10)).moreThan(percent(40)), Tier.INTENSIVE, PLAN)
                    .rule("some", ABSENCE_SHARE.in(schoolDays(10)).atLeast(percent(20)), Tier.TARGETED, PLAN)
                    .otherwise("none", Tier.UNIVERSAL),
            policy("late-start")
                    .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(10)), "min-days-10")
                    .rule("low", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(80)), Tier.INTENSIVE, PLAN)
                    .rule("below", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(90)), Tier.TARGETED, PLAN)
                    .otherwise("well", Tier.UNIVERSAL),
            policy("scale")
                    .scale(ABSENCE_SHARE.in(lessonWeeks(3)))
                    .band("severe", atLeast(percent(50)), Tier.INTENSIVE, PLAN)
                    .band("moderate", atLeast(percent(20)).and(lessThan(percent(50))), Tier.TARGETED, PLAN)
                    .band("mild", atLeast(percent(5)).and(lessThan(percent(20))), Tier.TARGETED, PLAN)
                    .band("well", lessThan(percent(5)), Tier.UNIVERSAL, PLAN)
                    .complete(),
            policy("gaps")
                    .counting(DAYS)
                    .scale(ABSENCE_SHARE.in(yearToDate()))
                    .band("tier-3", atLeast(percent(10)), Tier.INTENSIVE, PLAN)
                    .band("tier-2", atLeast(percent(5)).and(lessThan(percent(9))), Tier.TARGETED, PLAN)
                    .band("tier-1", lessThan(percent(4)), Tier.UNIVERSAL, PLAN)
                    .withPublishedGaps("0-4, 5-9, 10-100"),
            policy("once")
                    .rule(
                            "reached",
                            onSomeDay(
                                    yearToDate(), that(ABSENT.in(lessonWeeks(2)).atLeast(Count.of(6)))),
                            Tier.INTENSIVE,
                            PLAN)
                    .rule(
                            "some",
                            anyOf(
                                    that(ABSENCE_SHARE.in(yearToDate()).moreThan(percent(15))),
                                    that(SPELLS.in(yearToDate()).within(moreThan(Count.of(6))))),
                            Tier.TARGETED,
                            PLAN)
                    .otherwise("none", Tier.UNIVERSAL),
            policy("absent-days")
                    .counting(Counting.daysInPart())
                    .rule("many", ABSENT_DAYS.in(lessonWeeks(4)).moreThan(Days.of(4)), Tier.INTENSIVE, PLAN)
                    .rule("some", ABSENT_DAYS.in(lessonWeeks(4)).atLeast(Days.of(2)), Tier.TARGETED, PLAN)
                    .otherwise("none", Tier.UNIVERSAL));

    @Test
    void what_is_told_comes_true_and_not_a_unit_sooner() {
        Map<String, Integer> seen = new ConcurrentHashMap<>();
        Proof.over(450, 100_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            TierPolicy policy = POLICIES.get((int) (seed % POLICIES.size()));
            YearToCome year = new YearToCome(random);
            LocalDate asOf = year.someDay(random);
            TierDecision decision = Mtss.with(policy).classify(year.timeline(), asOf);
            if (decision.band().isPresent()) {
                new Check(policy, year, asOf, decision).run(seen);
            }
        });
        for (String kind : List.of("further", "further as", "no further", "back", "no back")) {
            assertTrue(seen.getOrDefault(kind, 0) >= 20, seen::toString);
        }
    }

    private record Check(TierPolicy policy, YearToCome year, LocalDate asOf, TierDecision decision) {
        void run(Map<String, Integer> seen) {
            int held = policy.bands().indexOf(decision.band().orElseThrow());
            List<YearToCome.Slot> slots = year.toCome(asOf, Outlook.HORIZON);
            Outlook outlook = new Outlook(decision);
            Optional<Outlook.Turn> further = outlook.further();
            further.ifPresentOrElse(
                    turn -> {
                        List<Code> codes = turn.registeredAs().map(List::of).orElse(WHOLE);
                        for (Code code : codes) {
                            check(turn, slots, code, at -> at < held);
                        }
                        if (turn.registeredAs().isPresent()) {
                            assertNotEquals(
                                    Optional.of(true),
                                    WHOLE.stream()
                                            .map(code -> position(slots.subList(0, turn.units()), code) < held)
                                            .reduce(Boolean::logicalAnd),
                                    "every absence would do");
                        }
                        seen.merge(turn.registeredAs().isPresent() ? "further as" : "further", 1, Integer::sum);
                    },
                    () -> {
                        WHOLE.forEach(code -> never(slots, code, at -> at < held));
                        seen.merge("no further", 1, Integer::sum);
                    });
            Optional<Outlook.Turn> back = outlook.back();
            back.ifPresentOrElse(
                    turn -> {
                        check(turn, slots, PRESENT, at -> at > held);
                        seen.merge("back", 1, Integer::sum);
                    },
                    () -> {
                        never(slots, PRESENT, at -> at > held);
                        seen.merge("no back", 1, Integer::sum);
                    });
        }

        private void check(Outlook.Turn turn, List<YearToCome.Slot> slots, Code code, Predicate<Integer> turned) {
            int units = turn.units();
            assertEquals(slots.get(units - 1).date(), turn.on());
            int then = position(slots.subList(0, units), code);
            assertTrue(turned.test(then), () -> "with " + turn + " as " + code.value());
            if (!code.equals(PRESENT) || turn.band().isPresent()) {
                assertEquals(policy.bands().get(then), turn.band().orElseThrow());
            }
            assertTrue(
                    !turned.test(position(slots.subList(0, units - 1), code)),
                    () -> "with one less than " + turn + " as " + code.value());
            never(slots.stream().filter(slot -> slot.date().isBefore(turn.on())).toList(), code, turned);
        }

        /** Not at the end of any of these days. */
        private void never(List<YearToCome.Slot> slots, Code code, Predicate<Integer> turned) {
            IntStream.rangeClosed(1, slots.size())
                    .filter(units -> units == slots.size()
                            || !slots.get(units)
                                    .date()
                                    .equals(slots.get(units - 1).date()))
                    .forEach(units -> assertTrue(
                            !turned.test(position(slots.subList(0, units), code)),
                            () -> "after " + units + " as " + code.value()));
        }

        /** The position of the band that holds; behind all bands where the policy says nothing. */
        private int position(List<YearToCome.Slot> following, Code code) {
            LocalDate day = following.isEmpty()
                    ? asOf
                    : following.get(following.size() - 1).date();
            return Mtss.with(policy)
                    .classify(year.followed(asOf, following, code), day)
                    .band()
                    .map(policy.bands()::indexOf)
                    .orElse(policy.bands().size());
        }
    }

    private static PolicyDraft policy(String id) {
        return TierPolicy.named(id, "2026.1", PLAN);
    }

    private static TierPolicy counts(String id, Figure<Count> figure, int targeted, int intensive, Counting counting) {
        return policy(id)
                .counting(counting)
                .rule("intensive", figure.atLeast(Count.of(intensive)), Tier.INTENSIVE, PLAN)
                .rule("targeted", figure.atLeast(Count.of(targeted)), Tier.TARGETED, PLAN)
                .otherwise("universal", Tier.UNIVERSAL);
    }
}
