package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.TIME_MISSED_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.allOf;
import static nl.aanwezig.core.signal.Condition.recorded;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The absence limit of Norwegian upper secondary schools (fraværsgrense), as read in November 2026: above 10 per cent undocumented
 * hours in a subject no grade, unless the principal extends the limit, and above 15 per cent none at all; both limits themselves
 * are within.
 *
 * <p>Source: the domain reference, measures 1.3, row "Norway" (cedefop, (2nd)). The rule is for each subject: ask it of a timeline
 * that holds the lessons of one subject alone. Left open there and chosen here: undocumented are hours without a valid reason, not
 * those that nobody judged yet; hours weigh by their minutes; the window is the school year so far. The principal's extension is
 * recorded as the fact {@value #EXTENSION}.
 */
public final class Norway202611 {
    /** The fact by which people record that the principal extended the limit. */
    public static final String EXTENSION = "principal-extension";

    private static final Ground SOURCE =
            because("cedefop, Norway: absence limit of 10 %, extended to 15 % by the principal");

    /** Whether a grade can be given; it has no tiers. */
    public static final TierPolicy GRADE = TierPolicy.named("norway-absence-limit", "2026-11", SOURCE)
            .counting(Counting.units(PartRule.PROPORTIONAL).only(Standing.UNAUTHORISED))
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("withheld", TIME_MISSED_SHARE.in(yearToDate()).moreThan(percent(15)), SOURCE)
            .rule(
                    "withheld-unless-principal",
                    allOf(
                            that(TIME_MISSED_SHARE.in(yearToDate()).moreThan(percent(10))),
                            recorded(EXTENSION, yearToDate(), Interval.atMost(Count.of(0)))),
                    SOURCE)
            .otherwise("allowed");

    private Norway202611() {}
}
