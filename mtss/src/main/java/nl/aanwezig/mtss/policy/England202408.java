package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Persistent and severe absence in England, with the codes in force from 19 August 2024: 10 per cent and 50 per cent or more of the
 * pupil's own possible sessions. Who is severely absent is persistently absent too.
 *
 * <p>Source: the domain reference, measures 1.3, row "Persistent absence", and standards A.5. The statistics are made over a year and
 * not over short windows; the policy sets no minimum of its own.
 */
public final class England202408 {
    private static final Ground SOURCE = because(
            "Department for Education, Pupil attendance in schools, methodology: persistent and severe absence");

    /** Severe, persistent or neither; it has no tiers. */
    public static final TierPolicy PERSISTENT = TierPolicy.named("england-persistent-absence", "2024-08", SOURCE)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("severe", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(50)), SOURCE)
            .rule("persistent", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), SOURCE)
            .otherwise("not-persistent");

    private England202408() {}
}
