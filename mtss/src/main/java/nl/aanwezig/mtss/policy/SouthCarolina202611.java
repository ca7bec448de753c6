package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.measure.Measures.LONGEST_SPELL;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.anyOf;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import java.util.List;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * South Carolina, as read in November 2026: a day is absent when at least half of it was missed; chronic at 10 per cent or more
 * (inclusive) of the days enrolled; truancy, as the state calls it, from 3 full days without a valid reason one after the other,
 * or 5 in all (both inclusive). A day with a valid reason breaks such a run, and so does one in school; a suspension is not
 * unlawful.
 *
 * <p>Source: the domain reference, measures 1.3, row "South Carolina" (2nd). Left open there and chosen here: both counts are of
 * the school year; a day counts for truancy when all of it was missed without a valid reason.
 */
public final class SouthCarolina202611 {
    private static final String VERSION = "2026-11";
    private static final Ground SOURCE = because("South Carolina Department of Education, attendance rule");
    private static final String SHIPPED = "SUSPENDED";

    /** Chronic or not; it has no tiers. */
    public static final TierPolicy CHRONIC = TierPolicy.named("south-carolina-chronic", VERSION, SOURCE)
            .counting(Counting.daysMissing(percent(50)))
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("chronic", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), SOURCE)
            .otherwise("not-chronic");

    /** Whether either count of unlawful days was reached; it has no tiers. Suspensions have the category {@code SUSPENDED}. */
    public static final TierPolicy TRUANCY = truancy(SHIPPED);

    /**
     * {@link #TRUANCY} for a register with another name for it; it stands in the version.
     *
     * @param suspension the category of suspensions, which are not unlawful whatever their standing
     */
    public static TierPolicy truancy(String suspension) {
        String version = Adapted.version(VERSION, List.of(SHIPPED), List.of(suspension));
        return TierPolicy.named("south-carolina-truancy", version, SOURCE)
                .counting(Counting.daysMissing(percent(100))
                        .only(Standing.UNAUTHORISED)
                        .asAttended(suspension))
                .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
                .rule(
                        "truant",
                        anyOf(
                                that(LONGEST_SPELL.in(yearToDate()).atLeast(Count.of(3))),
                                that(ABSENT_DAYS.in(yearToDate()).atLeast(Days.of(5)))),
                        SOURCE)
                .otherwise("not-truant");
    }

    private SouthCarolina202611() {}
}
