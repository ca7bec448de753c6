package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.calendarDays;
import static nl.aanwezig.core.timeline.Window.schoolDays;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.mtss.policy.Limits.fromToBelow;

import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The attendance bands of Panorama, as read in November 2026: 95 per cent attendance and more, 90 to below 95, 80 to below 90,
 * below 80; lower ends inclusive.
 *
 * <p>Source: the domain reference, measures 1.3, row "Panorama" (academy.panoramaed.com/article/558, (abs)). The window is the
 * school year so far, and in Iowa the last 90 days. Whether those are days of school or of the calendar is not said, so both
 * readings are policies: a window that is given in days without more is most often one of the calendar. A unit missed in part
 * counts for that part. No minimum is published.
 */
public final class Panorama202611 {
    private static final Ground SOURCE =
            because("Panorama Academy, article 558: attendance of 95, 90 and 80 % and more, and below");

    /** Over the school year so far; it has no tiers. */
    public static final TierPolicy BANDS = over("panorama-bands", yearToDate());

    /** Over the last 90 days of the calendar, as in Iowa. */
    public static final TierPolicy BANDS_90_CALENDAR_DAYS = over("panorama-bands-90-calendar-days", calendarDays(90));

    /** Over the last 90 school days, the other reading. */
    public static final TierPolicy BANDS_90_SCHOOL_DAYS = over("panorama-bands-90-school-days", schoolDays(90));

    private static TierPolicy over(String id, Window window) {
        return TierPolicy.named(id, "2026-11", SOURCE)
                .onlyWhen(Seen.something(window), Seen.NOTHING)
                .scale(ATTENDANCE_SHARE.in(window))
                .band("critical", Interval.lessThan(percent(80)), SOURCE)
                .band("at-risk", fromToBelow(percent(80), percent(90)), SOURCE)
                .band("on-track-graduation", fromToBelow(percent(90), percent(95)), SOURCE)
                .band("on-track-college-career", Interval.atLeast(percent(95)), SOURCE)
                .complete();
    }

    private Panorama202611() {}
}
