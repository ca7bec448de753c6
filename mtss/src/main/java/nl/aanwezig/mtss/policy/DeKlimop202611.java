package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.LONGEST_SPELL;
import static nl.aanwezig.core.measure.Measures.SPELLS;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.months;

import java.util.List;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Sick reports at the Dutch school De Klimop, as read in November 2026: more than 10 consecutive days (exclusive), or more than 3
 * reports (exclusive), in 2 months.
 *
 * <p>Source: the domain reference, measures 1.3, row "De Klimop" (a school page, (2nd)). Counts, never a diagnosis. Left open
 * there and chosen here: the days are school days, the months the last two by the calendar; a report is a spell of sick days that
 * began in them; a day counts when any part of it was reported sick.
 */
public final class DeKlimop202611 {
    private static final String VERSION = "2026-11";
    private static final Ground SOURCE = because("De Klimop, school page on sick reports");
    private static final String SHIPPED = "ILL";
    private static final Window TWO_MONTHS = months(2);

    /** Whether either count was reached; it has no tiers. Sickness has the category {@code ILL}. */
    public static final TierPolicy SICK_REPORTS = sickReports(SHIPPED);

    /**
     * {@link #SICK_REPORTS} for a register with another name for it; it stands in the version.
     *
     * @param sickness the category of absence that was reported as sickness
     */
    public static TierPolicy sickReports(String sickness) {
        String version = Adapted.version(VERSION, List.of(SHIPPED), List.of(sickness));
        return TierPolicy.named("de-klimop-sick-reports", version, SOURCE)
                .counting(Counting.daysMissingMoreThan(percent(0)).only(sickness))
                .onlyWhen(Seen.something(TWO_MONTHS), Seen.NOTHING)
                .rule("long", LONGEST_SPELL.in(TWO_MONTHS).moreThan(Count.of(10)), SOURCE)
                .rule("often", SPELLS.in(TWO_MONTHS).moreThan(Count.of(3)), SOURCE)
                .otherwise("none");
    }

    private DeKlimop202611() {}
}
