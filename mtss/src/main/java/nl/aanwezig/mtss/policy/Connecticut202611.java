package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.UNAUTHORISED;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.anyOf;
import static nl.aanwezig.core.signal.Condition.onSomeDay;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.calendarMonth;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Connecticut, as read in November 2026: chronic absence at 10 per cent or more (inclusive) of the days enrolled, whatever the
 * reason; truancy, as the state calls it, from 4 days without a valid reason in a month or 10 in the school year, both inclusive.
 *
 * <p>Source: the domain reference, measures 1.3, row "Connecticut" (portal.ct.gov/sde/chronic-absence). Left open there and chosen
 * here: a day is absent when at least half of it was missed, as the federal form has it; a month is one of the calendar, cut where
 * the school year starts; who has had such a month stays in the band for the rest of the year; no minimum of days.
 */
public final class Connecticut202611 {
    private static final Ground SOURCE = because(
            "Connecticut State Department of Education, Chronic Absence: 10 % or more of days enrolled; 4 unexcused absences in a"
                    + " month or 10 in a school year");

    /** Chronic or not; it has no tiers. */
    public static final TierPolicy CHRONIC = TierPolicy.named("connecticut-chronic", "2026-11", SOURCE)
            .counting(Counting.daysMissing(percent(50)))
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("chronic", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), SOURCE)
            .otherwise("not-chronic");

    /** Whether either count of days without a valid reason was reached; it has no tiers. */
    public static final TierPolicy TRUANCY = TierPolicy.named("connecticut-truancy", "2026-11", SOURCE)
            .counting(Counting.daysMissing(percent(50)))
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule(
                    "truant",
                    anyOf(
                            that(UNAUTHORISED.in(yearToDate()).atLeast(Count.of(10))),
                            onSomeDay(
                                    yearToDate(),
                                    that(UNAUTHORISED
                                            .in(calendarMonth().withinSchoolYear())
                                            .atLeast(Count.of(4))))),
                    SOURCE)
            .otherwise("not-truant");

    private Connecticut202611() {}
}
