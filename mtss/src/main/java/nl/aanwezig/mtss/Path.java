package nl.aanwezig.mtss;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.signal.Outcome;
import nl.aanwezig.core.signal.Rule;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;

/**
 * What a policy finds at the end of each school day, and what it holds on to: a fold from the first day to the last, of which the days
 * before a change need not be done again.
 */
final class Path {
    private static final int NONE = -1;

    /**
     * One school day.
     *
     * @param epochDay which
     * @param held the position of the band that is held on to, or {@link #NONE}
     * @param fewer on how many days in a row, up to this one, less support was found than is held on to
     */
    private record Day(long epochDay, int held, int fewer) {}

    /** Before the first day. */
    private static final Day START = new Day(Long.MIN_VALUE, NONE, 0);

    private final TierPolicy policy;
    private final ImmutableList<Day> days;

    private Path(TierPolicy policy, ImmutableList<Day> days) {
        this.policy = policy;
        this.days = days;
    }

    static Path empty(TierPolicy policy) {
        return new Path(policy, ImmutableList.of());
    }

    /** The path with every day from this one on walked again, up to and including the last. */
    Path from(LocalDate first, List<Timeline> timelines, LocalDate last, Facts facts) {
        ImmutableList.Builder<Day> walked = ImmutableList.builder();
        Day day = START;
        for (Day kept : days) {
            if (kept.epochDay() >= first.toEpochDay()) {
                break;
            }
            walked.add(kept);
            day = kept;
        }
        Figures figures = Figures.of(timelines, policy.counting(), last, facts);
        long[] toWalk = timelines.stream()
                .flatMapToLong(Timeline::enrolledDays)
                .filter(epochDay -> epochDay >= first.toEpochDay() && epochDay <= last.toEpochDay())
                .sorted()
                .distinct()
                .toArray();
        for (long epochDay : toWalk) {
            day = step(day, epochDay, figures.on(LocalDate.ofEpochDay(epochDay)));
            walked.add(day);
        }
        return new Path(policy, walked.build());
    }

    private Day step(Day before, long epochDay, Figures figures) {
        Verdict verdict = Verdict.of(policy, figures, LocalDate.ofEpochDay(epochDay));
        int found = verdict.band().map(policy.bands()::indexOf).orElse(NONE);
        if (found == NONE || before.held() == NONE || found <= before.held()) {
            return new Day(epochDay, found, 0);
        }
        int target = nearest(before.held(), found, figures);
        if (target == before.held()) {
            return new Day(epochDay, target, 0);
        }
        int fewer = before.fewer() + 1;
        return fewer >= policy.hysteresis().schoolDays()
                ? new Day(epochDay, target, 0)
                : new Day(epochDay, before.held(), fewer);
    }

    /** The band with most support, from the one held to the one found, whose bound is not left behind by the margin. */
    private int nearest(int held, int found, Figures figures) {
        for (int i = held; i < found; i++) {
            Optional<Rule> rule = policy.bands().get(i).rule();
            if (rule.isPresent()
                    && policy.hysteresis().relaxed(rule.get().condition()).test(figures) == Outcome.MET) {
                return i;
            }
        }
        return found;
    }

    /** The band held on to at the end of the last day; empty when the policy says nothing. */
    Optional<Band> held() {
        return days.isEmpty()
                ? Optional.empty()
                : band(days.get(days.size() - 1).held());
    }

    /** The days on which the band became another, with the position before and after; in order. */
    ImmutableList<Turn> turns() {
        ImmutableList.Builder<Turn> turns = ImmutableList.builder();
        Day before = START;
        for (Day day : days) {
            if (day.held() != before.held()) {
                turns.add(new Turn(
                        LocalDate.ofEpochDay(day.epochDay()),
                        before.epochDay() == START.epochDay()
                                ? Optional.empty()
                                : Optional.of(LocalDate.ofEpochDay(before.epochDay())),
                        band(before.held()),
                        band(day.held())));
            }
            before = day;
        }
        return turns.build();
    }

    private Optional<Band> band(int position) {
        return position == NONE ? Optional.empty() : Optional.of(policy.bands().get(position));
    }

    /**
     * A day on which the band became another.
     *
     * @param on the day
     * @param dayBefore the school day before it; empty on the first one
     * @param before the band up to then; empty when the policy said nothing
     * @param after the band from then on; empty when it says nothing
     */
    record Turn(LocalDate on, Optional<LocalDate> dayBefore, Optional<Band> before, Optional<Band> after) {}
}
