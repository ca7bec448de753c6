package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Persistent absence as the vendor Arbor words it, as read in November 2026: attendance that "drops below 90%", so that exactly 90
 * per cent is not persistent. The Department for Education says 10 per cent absence or more; see {@link England202408}.
 *
 * <p>Source: the domain reference, measures 8.1, and FORMAT.md of the worked examples, rule {@code eng-pa-severe}. It counts the
 * sessions of the pupil's own register; no minimum is published.
 */
public final class Arbor202611 {
    private static final Ground SOURCE = because("support.arbor-education.com: attendance drops below 90%");

    /** Persistent or not; it has no tiers. */
    public static final TierPolicy PERSISTENT = TierPolicy.named("arbor-persistent-absence", "2026-11", SOURCE)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("persistent", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(90)), SOURCE)
            .otherwise("not-persistent");

    private Arbor202611() {}
}
