package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Regular attendance and chronic absence in Kearney and Graczyk 2014: regular at 5 days missed or fewer in the year, chronic at 10
 * per cent or more, both inclusive.
 *
 * <p>Source: the domain reference, measures 1.1 and 1.3, row "Regular / chronic (K&amp;G 2014)" (2nd), after Balfanz and Byrnes
 * 2012. What lies between has no name there. Left open and chosen here: a day missed in part counts for that part; where both
 * hold, as for 3 days of 20, the pupil is in the band for chronic absence. Regular is said of a year: before its end it is a count
 * so far.
 */
public final class KearneyGraczyk2014 {
    private static final Ground SOURCE = because("Kearney and Graczyk 2014, doi:10.1007/s10566-013-9222-1");

    /** Chronic, regular or between them; it has no tiers. */
    public static final TierPolicy BANDS = TierPolicy.named("kearney-graczyk-bands", "2014", SOURCE)
            .counting(Counting.daysInPart())
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("chronic", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), SOURCE)
            .rule("between", ABSENT_DAYS.in(yearToDate()).moreThan(Days.of(5)), SOURCE)
            .otherwise("regular");

    private KearneyGraczyk2014() {}
}
