package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.mtss.policy.Limits.fromToBelow;

import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The truancy letters that PowerSchool sends for schools in California, as read in November 2026: letter 1, 2 and 3 from 3, 6 and
 * 9 (inclusive) unexcused absences and truancies together in the year. A truancy is a tardy of more than 30 minutes (exclusive);
 * other tardies and excused absence do not count.
 *
 * <p>Source: FORMAT.md of the worked examples, rule {@code ca-truancy-letter} (schooltechnologyleadership.com). Left open there
 * and chosen here: it counts the marks of a register of days; a tardy counts when its standing is unauthorised, and a day missed
 * in part when that was more than 30 minutes.
 */
public final class PowerSchoolCalifornia202611 {
    private static final Ground SOURCE =
            because("schooltechnologyleadership.com, PowerSchool truancy letters for California: 3, 6 and 9");

    /** Which letter; it has no tiers. */
    public static final TierPolicy LETTERS = TierPolicy.named("california-truancy-letters", "2026-11", SOURCE)
            .counting(Counting.units(PartRule.moreThanMinutes(30))
                    .only(Standing.UNAUTHORISED)
                    .countingLate(PartRule.moreThanMinutes(30)))
            .onlyWhen(ABSENT_DAYS.in(yearToDate()).atLeast(Days.of(0)), "no-register-of-days")
            .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
            .scale(ABSENT_DAYS.in(yearToDate()))
            .band("letter-3", Interval.atLeast(Days.of(9)), SOURCE)
            .band("letter-2", fromToBelow(Days.of(6), Days.of(9)), SOURCE)
            .band("letter-1", fromToBelow(Days.of(3), Days.of(6)), SOURCE)
            .band("none", Interval.lessThan(Days.of(3)), SOURCE)
            .complete();

    private PowerSchoolCalifornia202611() {}
}
