package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_HALF_DAYS;
import static nl.aanwezig.core.signal.Condition.age;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Flanders, as read in November 2026, in half days of the school year so far: the school calls in the centre for pupil guidance
 * (CLB) from 5 problematic half days; the school allowance (schooltoeslag) is kept up to and including 29 unjustified half days
 * from the age of 6; a toddler has to be present 100 half days below the age of 3, 150 at 3, 185 at 4 and 290 at 5. All inclusive.
 *
 * <p>Source: the domain reference, measures 1.3, rows "Flanders CLB trigger" and "Flanders schooltoeslag"
 * (onderwijs.vlaanderen.be, (2nd)). For 2019-20 the last figure was 250; see {@link Flanders2019}. Left open there and chosen
 * here: problematic and unjustified are half days without a valid reason, and the age is that on the day that is looked at. What a
 * toddler still lacks is known at the end of the year only.
 */
public final class Flanders202611 {
    private static final String VERSION = "2026-11";
    private static final Ground SOURCE =
            because("onderwijs.vlaanderen.be: problematische afwezigheden, schooltoeslag, kleuters");
    private static final Counting UNJUSTIFIED =
            Counting.units(PartRule.PROPORTIONAL).only(Standing.UNAUTHORISED);

    /** Whether the centre for pupil guidance is called in; it has no tiers. */
    public static final TierPolicy GUIDANCE = TierPolicy.named("flanders-guidance", VERSION, SOURCE)
            .counting(UNJUSTIFIED)
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .onlyWhen(Seen.halfDays(yearToDate()), Seen.NO_HALF_DAYS)
            .rule("clb-contact", ABSENT_HALF_DAYS.in(yearToDate()).atLeast(HalfDays.of(5)), SOURCE)
            .otherwise("no-contact");

    /** Whether the allowance is kept, from the age of 6; it has no tiers. */
    public static final TierPolicy ALLOWANCE = TierPolicy.named("flanders-allowance", VERSION, SOURCE)
            .counting(UNJUSTIFIED)
            .onlyWhen(age(Interval.atLeast(Count.of(6))), "below-6-or-age-unknown")
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .onlyWhen(Seen.halfDays(yearToDate()), Seen.NO_HALF_DAYS)
            .rule("no-allowance", ABSENT_HALF_DAYS.in(yearToDate()).moreThan(HalfDays.of(29)), SOURCE)
            .otherwise("allowance");

    /** Whether a toddler was present often enough; it has no tiers. */
    public static final TierPolicy TODDLERS = Toddlers.policy(VERSION, SOURCE, 290);

    private Flanders202611() {}
}
