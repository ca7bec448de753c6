package nl.aanwezig.adapter.json;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ABSENT;
import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.measure.Measures.ABSENT_HALF_DAYS;
import static nl.aanwezig.core.measure.Measures.ABSENT_HOURS;
import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.measure.Measures.LATE;
import static nl.aanwezig.core.measure.Measures.SPELLS;
import static nl.aanwezig.core.measure.Measures.UNAUTHORISED;
import static nl.aanwezig.core.measure.Measures.UNAUTHORISED_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.afterPeriods;
import static nl.aanwezig.core.signal.Condition.age;
import static nl.aanwezig.core.signal.Condition.allOf;
import static nl.aanwezig.core.signal.Condition.anyOf;
import static nl.aanwezig.core.signal.Condition.given;
import static nl.aanwezig.core.signal.Condition.onSomeDay;
import static nl.aanwezig.core.signal.Condition.recorded;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.allKnown;
import static nl.aanwezig.core.timeline.Window.before;
import static nl.aanwezig.core.timeline.Window.calendarDays;
import static nl.aanwezig.core.timeline.Window.calendarMonth;
import static nl.aanwezig.core.timeline.Window.isoWeeks;
import static nl.aanwezig.core.timeline.Window.lessonWeeks;
import static nl.aanwezig.core.timeline.Window.monthOfYear;
import static nl.aanwezig.core.timeline.Window.months;
import static nl.aanwezig.core.timeline.Window.period;
import static nl.aanwezig.core.timeline.Window.previousYear;
import static nl.aanwezig.core.timeline.Window.schoolDays;
import static nl.aanwezig.core.timeline.Window.since;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.Hysteresis;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierPolicy;

/** Policies that use everything that a policy can say. */
final class WholeGrammar {
    private static final Ground BOOK = because("The \"book\", page 1 – naïef \\ \t tab");

    static final TierPolicy RULES = TierPolicy.named("whole-grammar", "2026-09", BOOK)
            .validFrom(LocalDate.of(2026, 8, 1))
            .counting(Counting.units(PartRule.atLeast(percent(25)))
                    .countingLate(PartRule.moreThanMinutes(30))
                    .leavingOut("RELIGION", "SUSPENDED")
                    .asAttended("TRIP")
                    .asMissed("SENT_HOME"))
            .acrossSchools()
            .hysteresis(new Hysteresis(new Share(Ratio.of(3, 200)), 5))
            .onlyWhen(age(Interval.atLeast(Count.of(5)).and(Interval.lessThan(Count.of(18)))), "age")
            .rule(
                    "against-before",
                    allOf(
                            that(ABSENCE_SHARE
                                    .in(since("support-tier-2"))
                                    .against(
                                            Bound.AT_LEAST,
                                            ABSENCE_SHARE
                                                    .in(before("support-tier-2", lessonWeeks(6)))
                                                    .counting(Counting.units(PartRule.BY_CODE)))),
                            recorded("support-tier-2", allKnown(), Interval.atLeast(Count.of(1)))),
                    new Tier(4),
                    BOOK)
            .rule(
                    "periods",
                    afterPeriods(
                            "half-term",
                            ABSENT_HALF_DAYS.in(yearToDate()),
                            Bound.MORE_THAN,
                            Map.of(1, HalfDays.of(7), 2, HalfDays.of(14), 10, HalfDays.of(38))),
                    Tier.INTENSIVE,
                    BOOK)
            .rule(
                    "once",
                    onSomeDay(
                            calendarMonth().withinSchoolYear(),
                            anyOf(
                                    that(ABSENT_HOURS.in(isoWeeks(4)).atLeast(ClockHours.of(16))),
                                    that(ABSENT_DAYS
                                            .in(calendarDays(28))
                                            .counting(Counting.daysMissingMoreThan(percent(50)))
                                            .moreThan(new Days(Ratio.of(5, 2)))),
                                    that(SPELLS.in(schoolDays(60))
                                            .counting(Counting.daysMissing(percent(100))
                                                    .only("ILL", "MEDICAL"))
                                            .atLeast(Count.of(4))))),
                    Tier.INTENSIVE,
                    BOOK)
            .rule(
                    "given",
                    allOf(
                            given("credits", Interval.lessThan(Count.of(30))),
                            that(UNAUTHORISED.in(monthOfYear(Month.SEPTEMBER)).atLeast(new Count(Ratio.of(1, 3))))),
                    Tier.TARGETED,
                    BOOK)
            .rule(
                    "rounded",
                    ATTENDANCE_SHARE
                            .rounded(4)
                            .in(period("term"))
                            .within(Interval.moreThan(percent(80))
                                    .and(Interval.atMost(
                                            new Share(Ratio.of(1, 3).plus(Ratio.of(1, 2)))))),
                    Tier.TARGETED,
                    BOOK)
            .rule(
                    "three-years",
                    ABSENT_DAYS.in(months(36)).counting(Counting.daysInPart()).moreThan(Days.of(60)),
                    Tier.TARGETED,
                    BOOK)
            .rule("late", LATE.rounded(0).in(previousYear()).atLeast(Count.of(9)), BOOK)
            .rule(
                    "standings",
                    UNAUTHORISED_SHARE
                            .in(yearToDate())
                            .counting(Counting.units(PartRule.PROPORTIONAL).only(Standing.UNAUTHORISED, Standing.OPEN))
                            .atLeast(new Share(Ratio.of(17995, 100_000))),
                    BOOK)
            .otherwise("left");

    static final TierPolicy SCALE = TierPolicy.named("whole-scale", "2026-09", BOOK)
            .scale(ABSENT.rounded(1).in(lessonWeeks(4)).counting(Counting.units(PartRule.AT_LEAST_HALF)))
            .band("more", Interval.moreThan(new Count(Ratio.parse("8.5"))), Tier.INTENSIVE, BOOK)
            .band("some", Interval.atLeast(Count.of(3)).and(Interval.lessThan(Count.of(8))), Tier.TARGETED, BOOK)
            .band("few", Interval.lessThan(Count.of(3)), BOOK)
            .withPublishedGaps("the source says nothing of 8 to 8.5");

    private WholeGrammar() {}
}
