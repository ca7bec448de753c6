package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import java.util.List;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Chronic absence in New Jersey, as read in November 2026: 10 per cent or more (inclusive) of the days of membership, where days
 * that the state excuses leave numerator and denominator both. Half a day present is a day present, so a day is missed when more
 * than half of it was. At least 45 days of membership at the school (inclusive).
 *
 * <p>Source: the domain reference, measures 1.3, row "New Jersey" (NJAC 6A:32-8.4, (2nd)). The minimum of 10 days for EDFacts is
 * that of {@link UsFederal202611}.
 */
public final class NewJersey202611 {
    private static final String VERSION = "2026-11";
    private static final Ground SOURCE =
            because("New Jersey Administrative Code 6A:32-8, chronic absenteeism guidance");
    private static final String SHIPPED = "STATE_EXCUSED";

    /** Chronic or not; it has no tiers. Days that the state excuses have the category {@code STATE_EXCUSED}. */
    public static final TierPolicy CHRONIC = chronic(SHIPPED);

    /**
     * {@link #CHRONIC} for a register with another name for it; it stands in the version.
     *
     * @param stateExcused the category of days that the state excuses
     */
    public static TierPolicy chronic(String stateExcused) {
        String version = Adapted.version(VERSION, List.of(SHIPPED), List.of(stateExcused));
        return TierPolicy.named("new-jersey-chronic", version, SOURCE)
                .counting(Counting.daysMissingMoreThan(percent(50)).leavingOut(stateExcused))
                .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(45)), "min-enrolment-45")
                .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
                .rule("chronic", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), SOURCE)
                .otherwise("not-chronic");
    }

    private NewJersey202611() {}
}
