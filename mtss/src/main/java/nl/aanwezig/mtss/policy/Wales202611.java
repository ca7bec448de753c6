package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Persistent absence in Wales, as read in November 2026, when the line was moved from 20 per cent to 10 of all possible sessions.
 * The text says both "more than 10%" and "missing 10%", so there are two policies, which differ at exactly 10 per cent.
 *
 * <p>Source: the domain reference, measures 1.3, row "Wales PA" (gov.wales, (2nd)). No minimum is published.
 */
public final class Wales202611 {
    private static final Ground SOURCE = because("gov.wales, statistics of absence: persistent absence at 10 %");

    /** Persistent at 10 per cent or more; it has no tiers. */
    public static final TierPolicy AT_LEAST_10 = TierPolicy.named("wales-persistent-at-least-10", "2026-11", SOURCE)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("persistent", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), SOURCE)
            .otherwise("not-persistent");

    /** Persistent above 10 per cent; it has no tiers. */
    public static final TierPolicy MORE_THAN_10 = TierPolicy.named("wales-persistent-more-than-10", "2026-11", SOURCE)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("persistent", ABSENCE_SHARE.in(yearToDate()).moreThan(percent(10)), SOURCE)
            .otherwise("not-persistent");

    private Wales202611() {}
}
