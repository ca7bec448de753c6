package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_HOURS;
import static nl.aanwezig.core.measure.Measures.AUTHORISED;
import static nl.aanwezig.core.measure.Measures.LATE;
import static nl.aanwezig.core.measure.Measures.UNAUTHORISED;
import static nl.aanwezig.core.signal.Condition.anyOf;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.isoWeeks;

import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.PolicyDraft;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The ladder of the Dutch vocational college Curio (verzuimladder), as its program was read in November 2026: this week and the
 * four before, every bound exclusive. Absence without a valid reason: more than 0, 1 and 2 lessons are phases 1, 2 and 3, more
 * than 12 and 16 hours phases 4 and 5. Lateness: more than 1, 3, 4, 8 and 12. Absence with a valid reason: more than 1, 2 and 4
 * lessons are phases 1, 2 and 3.
 *
 * <p>Source: the domain reference, measures 1.3, row "Curio verzuimladder", and law 8.4 (curio-team/verzuim, GroupsController at
 * f49d93c; no licence, facts only). The phase is meant to be the highest of the three kinds; the program lets the last kind win,
 * absence without a valid reason, so that thirteen late arrivals and one such absence fall from phase 5 to 1. Each is a policy
 * here. Not followed: the program's filter loses the Monday of the oldest week. Weeks are those of the calendar, holidays
 * included; hours are by the clock.
 */
public final class Curio202611 {
    private static final String VERSION = "2026-11";
    private static final Ground SOURCE = because("curio-team/verzuim, GroupsController at f49d93c");
    private static final Window WEEKS = isoWeeks(5);

    /** The highest phase of the three kinds; it has no tiers. */
    public static final TierPolicy LADDER = draft("curio-ladder")
            .rule("phase-5", anyOf(hours(16), late(12)), SOURCE)
            .rule("phase-4", anyOf(hours(12), late(8)), SOURCE)
            .rule("phase-3", anyOf(unauthorised(2), late(4), authorised(4)), SOURCE)
            .rule("phase-2", anyOf(unauthorised(1), late(3), authorised(2)), SOURCE)
            .rule("phase-1", anyOf(unauthorised(0), late(1), authorised(1)), SOURCE)
            .otherwise("phase-0");

    /** The phase of absence without a valid reason alone, as the program combines them; it has no tiers. */
    public static final TierPolicy LADDER_AS_CODED = draft("curio-ladder-as-coded")
            .rule("phase-5", hours(16), SOURCE)
            .rule("phase-4", hours(12), SOURCE)
            .rule("phase-3", unauthorised(2), SOURCE)
            .rule("phase-2", unauthorised(1), SOURCE)
            .rule("phase-1", unauthorised(0), SOURCE)
            .otherwise("phase-0");

    private static PolicyDraft draft(String id) {
        return TierPolicy.named(id, VERSION, SOURCE)
                .onlyWhen(Seen.something(WEEKS), Seen.NOTHING)
                .onlyWhen(Seen.lessons(WEEKS), Seen.NO_LESSONS);
    }

    private static Condition unauthorised(int lessons) {
        return that(UNAUTHORISED.in(WEEKS).moreThan(Count.of(lessons)));
    }

    private static Condition authorised(int lessons) {
        return that(AUTHORISED.in(WEEKS).moreThan(Count.of(lessons)));
    }

    private static Condition late(int times) {
        return that(LATE.in(WEEKS).moreThan(Count.of(times)));
    }

    private static Condition hours(int hours) {
        Counting withoutReason = Counting.units(PartRule.PROPORTIONAL).only(Standing.UNAUTHORISED);
        return that(ABSENT_HOURS.in(WEEKS).counting(withoutReason).moreThan(ClockHours.of(hours)));
    }

    private Curio202611() {}
}
