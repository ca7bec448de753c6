package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The notification in Ireland as secondary texts give it, as read in November 2026: <em>more than</em> 20 days of absence in the
 * school year. The act says 20 or more; see {@link Ireland2000}.
 *
 * <p>Source: the domain reference, measures 1.3, row "Ireland s.21(4)", and 8.6 (texts of Tusla and of schools). Chosen here: a
 * day missed in part counts for that part.
 */
public final class IrelandSecondary202611 {
    private static final Ground SOURCE = because("Texts of Tusla and of schools on section 21(4): more than 20 days");

    /** Whether the school notifies; it has no tiers. */
    public static final TierPolicy NOTIFICATION = TierPolicy.named(
                    "ireland-notification-secondary-text", "2026-11", SOURCE)
            .counting(Counting.daysInPart())
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("notify-absence", ABSENT_DAYS.in(yearToDate()).moreThan(Days.of(20)), SOURCE)
            .otherwise("no-notification");

    private IrelandSecondary202611() {}
}
