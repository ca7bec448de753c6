package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.LATE;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.mtss.policy.Limits.fromToBelow;

import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The ladders by which Dutch schools answer lateness, as read in November 2026: 3, 6 and 9 times late in the year (action, letter,
 * report), and a longer one: 3 a talk, 6 parents informed, 9 a warning, 12 a report, 15 an invitation by the attendance officer.
 * All inclusive. Lateness has its own count and is never added to absence.
 *
 * <p>Source: the domain reference, measures 1.3, row "Late 3-6-9", and law 8.4 (school pages, (2nd)). It counts late arrivals in
 * the school year so far, whatever was said about them.
 */
public final class DutchLateLadder202611 {
    private static final String VERSION = "2026-11";
    private static final Ground SOURCE = because("Pages of Dutch schools: lateness, 3-6-9");
    private static final Ground LONGER = because("poldervaartschiedam.nl and mavoschravenlant.nl: lateness, 3-6-9-12");
    private static final Figure<Count> LATE_THIS_YEAR = LATE.in(yearToDate());

    /** Three steps; it has no tiers. */
    public static final TierPolicy THREE_STEPS = TierPolicy.named("dutch-late-3-6-9", VERSION, SOURCE)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .scale(LATE_THIS_YEAR)
            .band("report", Interval.atLeast(Count.of(9)), SOURCE)
            .band("letter", fromToBelow(Count.of(6), Count.of(9)), SOURCE)
            .band("action", fromToBelow(Count.of(3), Count.of(6)), SOURCE)
            .band("none", Interval.lessThan(Count.of(3)), SOURCE)
            .complete();

    /** Five steps; it has no tiers. */
    public static final TierPolicy FIVE_STEPS = TierPolicy.named("dutch-late-3-6-9-12-15", VERSION, LONGER)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .scale(LATE_THIS_YEAR)
            .band("officer-invites", Interval.atLeast(Count.of(15)), LONGER)
            .band("report", fromToBelow(Count.of(12), Count.of(15)), LONGER)
            .band("warning", fromToBelow(Count.of(9), Count.of(12)), LONGER)
            .band("parents-informed", fromToBelow(Count.of(6), Count.of(9)), LONGER)
            .band("talk", fromToBelow(Count.of(3), Count.of(6)), LONGER)
            .band("none", Interval.lessThan(Count.of(3)), LONGER)
            .complete();

    private DutchLateLadder202611() {}
}
