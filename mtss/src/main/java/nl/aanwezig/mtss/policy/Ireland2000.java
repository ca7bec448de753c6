package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.measure.Measures.LONGEST_SPELL;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import java.util.List;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * When an Irish school notifies the educational welfare officer (Education (Welfare) Act 2000, section 21(4)): from 20 days of
 * absence in all in the school year (inclusive), whatever the reason, or from a suspension of 6 days (inclusive). Secondary texts
 * say "more than 20"; see {@link IrelandSecondary202611}.
 *
 * <p>Source: the domain reference, measures 1.3, row "Ireland s.21(4)" (full). Left open there and chosen here: a suspension is
 * one spell, so two of three days with school between them are not one of six; a day missed in part counts for that part, and to a
 * suspension belong days that were missed whole.
 */
public final class Ireland2000 {
    private static final String VERSION = "2000";
    private static final Ground SOURCE = because("Education (Welfare) Act 2000, section 21(4)");
    private static final String SHIPPED = "SUSPENDED";

    /** Whether the school notifies, and why; it has no tiers. Suspensions have the category {@code SUSPENDED}. */
    public static final TierPolicy NOTIFICATION = notification(SHIPPED);

    /**
     * {@link #NOTIFICATION} for a register with another name for it; it stands in the version.
     *
     * @param suspension the category of suspensions
     */
    public static TierPolicy notification(String suspension) {
        String version = Adapted.version(VERSION, List.of(SHIPPED), List.of(suspension));
        Counting suspended = Counting.daysMissing(percent(100)).only(suspension);
        return TierPolicy.named("ireland-notification", version, SOURCE)
                .counting(Counting.daysInPart())
                .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
                .rule("notify-absence", ABSENT_DAYS.in(yearToDate()).atLeast(Days.of(20)), SOURCE)
                .rule(
                        "notify-suspension",
                        LONGEST_SPELL.in(yearToDate()).counting(suspended).atLeast(Count.of(6)),
                        SOURCE)
                .otherwise("no-notification");
    }

    private Ireland2000() {}
}
