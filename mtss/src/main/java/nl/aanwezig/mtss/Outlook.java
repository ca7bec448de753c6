package nl.aanwezig.mtss;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.DaysToCome.Marking;

/**
 * What would change a decision: the same policy asked of the next school days as if everything were missed, or nothing. Told is the first
 * day at whose end it would decide otherwise, and the fewest units of that day.
 */
final class Outlook {
    /** How many school days ahead are looked at; what lies farther off helps nobody today. */
    static final int HORIZON = 60;

    /**
     * A change that would come.
     *
     * @param units how many units lie between, all of one kind
     * @param unit what they are
     * @param on the day of the last of them
     * @param band what would hold then; empty when the policy would say nothing
     * @param registeredAs how the absence must be registered for it; empty when every whole absence does, and for attendance
     */
    record Turn(int units, Unit unit, LocalDate on, Optional<Band> band, Optional<Code> registeredAs) {}

    /** Absence that nobody judged, or registered with a code that means the whole unit. */
    private record Absence(Optional<Code> code) implements Marking {
        @Override
        public long mark(long slot, CodeBook codes) {
            return code.map(known -> PackedMark.of(
                            PackedMark.epochDay(slot),
                            PackedMark.start(slot),
                            PackedMark.extent(slot),
                            0,
                            codes.indexOf(known)))
                    .orElseGet(() -> PackedMark.filledAs(slot, Presence.ABSENT));
        }
    }

    private static final Absence NOT_JUDGED = new Absence(Optional.empty());

    private record Found(int units, Absence absence) {}

    private final TierDecision decision;
    private final TierPolicy policy;
    private final int held;
    private final DaysToCome days;

    Outlook(TierDecision decision) {
        this.decision = decision;
        this.policy = decision.policy();
        this.held = decision.band()
                .map(policy.bands()::indexOf)
                .orElse(policy.bands().size());
        this.days = DaysToCome.after(decision.asOf(), decision.timelines(), HORIZON);
    }

    /** How much more absence, without a break, until a band with more support would hold. */
    Optional<Turn> further() {
        List<Absence> absences = absences();
        return (absences.isEmpty() ? Stream.of(NOT_JUDGED) : absences.stream())
                .flatMap(absence -> first(absence, this::isFurther).stream().map(units -> new Found(units, absence)))
                .min(Comparator.comparingInt(Found::units))
                .map(found -> turn(
                        found.units(),
                        verdict(found.units(), found.absence()),
                        isEnough(found.units(), NOT_JUDGED)
                                        && absences.stream().allMatch(absence -> isEnough(found.units(), absence))
                                ? Optional.empty()
                                : found.absence().code()));
    }

    private boolean isEnough(int units, Absence absence) {
        return isFurther(verdict(units, absence));
    }

    /** How much attendance, without a break, until the band would no longer hold, nor one with more support. */
    Optional<Turn> back() {
        Marking attended = (slot, codes) -> PackedMark.filledAs(slot, Presence.PRESENT);
        return first(attended, verdict -> position(verdict) > held)
                .map(units -> turn(units, verdict(units, attended), Optional.empty()));
    }

    private boolean isFurther(Verdict verdict) {
        return position(verdict) < held;
    }

    private int position(Verdict verdict) {
        return verdict.band().map(policy.bands()::indexOf).orElse(policy.bands().size());
    }

    private Turn turn(int units, Verdict verdict, Optional<Code> registeredAs) {
        return new Turn(units, days.unit(), days.date(units), verdict.band(), registeredAs);
    }

    private Optional<Integer> first(Marking marking, Predicate<Verdict> turned) {
        int all = days.units();
        if (all == 0) {
            return Optional.empty();
        }
        Figures whole = figures(days.marked(all, marking), days.date(all));
        int before = 0;
        for (int units = 1; units <= all; units++) {
            if (units == all || !days.date(units).equals(days.date(units + 1))) {
                LocalDate day = days.date(units);
                if (turned.test(Verdict.of(policy, whole.on(day), day))) {
                    int least = before + 1;
                    while (least < units && !turned.test(verdict(least, marking))) {
                        least++;
                    }
                    return Optional.of(least);
                }
                before = units;
            }
        }
        return Optional.empty();
    }

    private Verdict verdict(int units, Marking marking) {
        LocalDate day = days.date(units);
        return Verdict.of(policy, figures(days.marked(units, marking), day), day);
    }

    private Figures figures(List<Timeline> timelines, LocalDate day) {
        return Figures.of(timelines, policy.counting(), day, decision.facts());
    }

    /** What the absence to come could be registered as: like the last ones that counted, then every other kind of the code book. */
    private List<Absence> absences() {
        List<Code> codes = new ArrayList<>();
        policy.bands().stream()
                .flatMap(band -> band.rule().stream())
                .flatMap(rule -> rule.condition().figures().stream())
                .distinct()
                .flatMap(figure -> decision.figures().evidence(figure).stream())
                .sorted(Comparator.comparing(Mark::date)
                        .thenComparing(Mark::start)
                        .reversed())
                .map(Mark::code)
                .forEach(codes::add);
        codes.addAll(decision.timelines().get(0).series().codes().codes());
        Set<List<Object>> kinds = new HashSet<>();
        return codes.stream()
                .filter(code -> isWhole(code) && kinds.add(ImmutableList.of(code.standing(), code.category())))
                .map(code -> new Absence(Optional.of(code)))
                .toList();
    }

    private boolean isWhole(Code code) {
        return code.presence() == Presence.ABSENT
                && code.weight() == 100
                && code.validity().contains(decision.asOf())
                && decision.timelines().stream()
                        .allMatch(timeline -> timeline.series().codes().indexOf(code) >= 0);
    }
}
