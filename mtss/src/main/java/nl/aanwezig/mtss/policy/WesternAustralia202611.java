package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.mtss.policy.Limits.between;

import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The attendance categories of Western Australia, as read in November 2026: regular from 90 per cent, indicated 80–89, moderate
 * 60–79, severe below 60, in whole per cents. A value between two bands, such as 89.5, falls nowhere there and nowhere here.
 *
 * <p>Source: the domain reference, measures 1.3, row "Western Australia" (2nd), and 8.7. What counts, the window and a minimum are
 * not stated there; chosen here: every absence, in proportion to what was missed, in the school year so far, without a minimum.
 */
public final class WesternAustralia202611 {
    private static final Ground SOURCE = because("Western Australia Department of Education: attendance categories");

    /** Four bands with the gaps that the whole per cents leave; it has no tiers. */
    public static final TierPolicy BANDS = TierPolicy.named("western-australia-bands", "2026-11", SOURCE)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .scale(ATTENDANCE_SHARE.in(yearToDate()))
            .band("severe", Interval.lessThan(percent(60)), SOURCE)
            .band("moderate", between(percent(60), percent(79)), SOURCE)
            .band("indicated", between(percent(80), percent(89)), SOURCE)
            .band("regular", Interval.atLeast(percent(90)), SOURCE)
            .withPublishedGaps("regular >= 90, indicated 80-89, moderate 60-79, severe < 60 %");

    private WesternAustralia202611() {}
}
