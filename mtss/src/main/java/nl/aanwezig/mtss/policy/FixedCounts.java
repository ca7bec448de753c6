package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_HALF_DAYS;
import static nl.aanwezig.core.measure.Measures.POSSIBLE;
import static nl.aanwezig.core.signal.Condition.afterPeriods;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/** Persistent absence in England as fixed numbers of sessions, one for each number of periods of the year that have ended. */
final class FixedCounts {
    private FixedCounts() {}

    /**
     * So many sessions in the school year so far, or more. It says nothing after a number of periods for which the source gives
     * none, and nothing of a register that does not count half days.
     *
     * @param division as the school's calendar calls it
     * @param sessions by the number of periods that have ended
     */
    static TierPolicy of(String id, String version, Ground source, String division, Map<Integer, Integer> sessions) {
        Map<Integer, HalfDays> limits =
                ImmutableMap.copyOf(Maps.transformValues(sessions, count -> HalfDays.of(count)));
        Map<Integer, Count> anything = ImmutableMap.copyOf(Maps.transformValues(sessions, count -> Count.of(0)));
        return TierPolicy.named(id, version, source)
                .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
                .onlyWhen(Seen.halfDays(yearToDate()), Seen.NO_HALF_DAYS)
                .onlyWhen(
                        afterPeriods(division, POSSIBLE.in(yearToDate()), Bound.AT_LEAST, anything),
                        "no-limit-for-this-number-of-" + division + "s")
                .rule(
                        "persistent",
                        afterPeriods(division, ABSENT_HALF_DAYS.in(yearToDate()), Bound.AT_LEAST, limits),
                        source)
                .otherwise("not-persistent");
    }
}
