package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Chronic early absence in Rhode Island, as read in November 2026: 18 days or more (inclusive) in the year, for any reason, of
 * pupils who were enrolled 90 days or more (inclusive).
 *
 * <p>Source: the domain reference, measures 1.3, row "Rhode Island K-3" (rikidscount.org, Factbook). It is published for
 * kindergarten up to and including grade 3; a register holds no grades, so who asks chooses the pupils. Left open there and chosen
 * here: a day missed in part counts for that part.
 */
public final class RhodeIsland202611 {
    private static final Ground SOURCE =
            because("Rhode Island KIDS COUNT Factbook, chronic early absence, kindergarten to grade 3");

    /** Chronic or not, for kindergarten up to and including grade 3; it has no tiers. */
    public static final TierPolicy K3_CHRONIC = TierPolicy.named("rhode-island-k3-chronic", "2026-11", SOURCE)
            .counting(Counting.daysInPart())
            .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(90)), "min-enrolment-90")
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .rule("chronic", ABSENT_DAYS.in(yearToDate()).atLeast(Days.of(18)), SOURCE)
            .otherwise("not-chronic");

    private RhodeIsland202611() {}
}
