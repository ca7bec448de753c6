package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The sample rules in the documentation of the Ed-Fi Analytics Middle Tier, as read in November 2026: chronic from 15 days absent
 * (inclusive), as in {@link CivilRightsDataCollection202611}; an early warning <em>below</em> 92 per cent of attendance, so that
 * 92 itself is none. Ninety-two is (180 - 15) / 180, rounded up.
 *
 * <p>Source: the domain reference, measures 1.3, row "Ed-Fi AMT sample". It counts days; a day missed in part is none there,
 * because its views know no parts. No minimum is published.
 */
public final class EdFiAmt202611 {
    private static final Ground SOURCE =
            because("Ed-Fi Alliance, Analytics Middle Tier documentation: 15 days absent; attendance below 92 %");

    /** Chronic or not; it has no tiers. */
    public static final TierPolicy CHRONIC = TierPolicy.named("ed-fi-amt-chronic", "2026-11", SOURCE)
            .counting(Counting.daysMissing(percent(100)))
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("chronic", ABSENT_DAYS.in(yearToDate()).atLeast(Days.of(15)), SOURCE)
            .otherwise("not-chronic");

    /** An early warning or none; it has no tiers. */
    public static final TierPolicy EARLY_WARNING = TierPolicy.named("ed-fi-amt-early-warning", "2026-11", SOURCE)
            .counting(Counting.daysMissing(percent(100)))
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("early-warning", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(92)), SOURCE)
            .otherwise("no-warning");

    private EdFiAmt202611() {}
}
