package nl.aanwezig.mtss;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.signal.Outcome;
import nl.aanwezig.core.timeline.Timeline;

/**
 * What would change a decision: the next school days as if everything were missed, or nothing, asked of the same policy. A day to come is
 * taken to have the lessons of the last such weekday.
 */
final class Outlook {
    /** How many school days ahead are looked at; what lies farther off helps nobody today. */
    private static final int HORIZON = 60;

    private static final int HALF_DAY_START = 720;

    /**
     * A change that would come.
     *
     * @param units how many units lie between
     * @param on the day of the last of them
     */
    record Turn(int units, LocalDate on) {}

    private final TierDecision decision;
    private final List<Timeline> others;
    private final Timeline timeline;
    private final List<ImmutableLongArray> days;

    Outlook(TierDecision decision) {
        this.decision = decision;
        this.timeline = decision.timelines().get(decision.timelines().size() - 1);
        this.others = decision.timelines().subList(0, decision.timelines().size() - 1);
        this.days = daysToCome();
    }

    /** How much more absence, without a break, until the band's rule would be met. */
    Optional<Turn> missedUntil(Band band) {
        Condition condition = band.rule().orElseThrow().condition();
        return absences(condition)
                .flatMap(code ->
                        firstTurn(slot -> missed(slot, code), figures -> condition.test(figures) == Outcome.MET)
                                .stream())
                .findFirst();
    }

    /** How much attendance, without a break, until the band's rule would no longer be met. */
    Optional<Turn> attendedUntilOutOf(Band band) {
        Condition condition = band.rule().orElseThrow().condition();
        return firstTurn(
                slot -> PackedMark.filledAs(slot, Presence.PRESENT),
                figures -> condition.test(figures) == Outcome.NOT_MET);
    }

    private interface Slot {
        long marked(long slot);
    }

    /** Looks at the last day first: what is not reached by then is not reached before, and else halves the way. */
    private Optional<Turn> firstTurn(Slot as, Predicate<Figures> turned) {
        if (days.isEmpty() || !turned.test(figures(as, days.size(), Integer.MAX_VALUE))) {
            return Optional.empty();
        }
        int low = 1;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turned.test(figures(as, middle, Integer.MAX_VALUE))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int count = low;
        int units = days.get(count - 1).length();
        for (int unitsOfLast = 1; unitsOfLast < units; unitsOfLast++) {
            if (turned.test(figures(as, count, unitsOfLast))) {
                units = unitsOfLast;
            }
        }
        int before = days.subList(0, count - 1).stream()
                .mapToInt(ImmutableLongArray::length)
                .sum();
        return Optional.of(new Turn(before + units, date(count)));
    }

    private LocalDate date(int count) {
        return LocalDate.ofEpochDay(PackedMark.epochDay(days.get(count - 1).get(0)));
    }

    /** The figures after a number of days, of the last of which only the first units are known. */
    private Figures figures(Slot as, int count, int unitsOfLast) {
        LongStream slots = LongStream.empty();
        for (int i = 0; i < count; i++) {
            LongStream day = days.get(i).stream();
            slots = LongStream.concat(slots, i == count - 1 ? day.limit(unitsOfLast) : day);
        }
        Timeline then = timeline.asIf(decision.asOf(), slots.map(as::marked).toArray());
        List<Timeline> all =
                ImmutableList.<Timeline>builder().addAll(others).add(then).build();
        return Figures.of(all, decision.policy().counting(), date(count), decision.facts());
    }

    /** What the absence to come could be registered as: like the last one that counted, without a valid reason, or not judged. */
    private Stream<Optional<Code>> absences(Condition condition) {
        Stream<Code> like = condition.figures().stream()
                .flatMap(figure -> decision.figures().evidence(figure).stream())
                .map(Mark::code)
                .filter(Outlook::isWhole)
                .filter(timeline.series().codes().codes()::contains)
                .reduce((earlier, later) -> later)
                .stream();
        Stream<Code> unauthorised = timeline.series().codes().codes().stream()
                .filter(Outlook::isWhole)
                .filter(code ->
                        code.standing().filter(Standing.UNAUTHORISED::equals).isPresent())
                .limit(1);
        return Stream.concat(
                Stream.concat(like, unauthorised).distinct().map(Optional::of), Stream.of(Optional.<Code>empty()));
    }

    private static boolean isWhole(Code code) {
        return code.presence() == Presence.ABSENT && code.weight() == 100;
    }

    private long missed(long slot, Optional<Code> code) {
        return code.map(known -> PackedMark.of(
                        PackedMark.epochDay(slot),
                        PackedMark.start(slot),
                        PackedMark.extent(slot),
                        0,
                        timeline.series().codes().indexOf(known)))
                .orElseGet(() -> PackedMark.filledAs(slot, Presence.ABSENT));
    }

    /** The slots of each school day on the roll after the decision's, up to the horizon. */
    private List<ImmutableLongArray> daysToCome() {
        LocalDate asOf = decision.asOf();
        List<ImmutableLongArray> coming = new ArrayList<>();
        for (long day : timeline.calendar().schoolDays(DateSpan.from(asOf.plusDays(1)))) {
            if (coming.size() == HORIZON) {
                break;
            }
            LocalDate date = LocalDate.ofEpochDay(day);
            boolean onRoll = timeline.pupil().enrolmentsAt(timeline.school()).stream()
                    .anyMatch(enrolment -> enrolment.span().contains(date));
            ImmutableLongArray slots = onRoll ? slots(date) : ImmutableLongArray.of();
            if (!slots.isEmpty()) {
                coming.add(slots);
            }
        }
        return coming;
    }

    private ImmutableLongArray slots(LocalDate date) {
        Unit unit = timeline.series().unit();
        if (unit != Unit.LESSON) {
            long first = PackedMark.filled(date.toEpochDay(), 0, PackedMark.WHOLE, Presence.PRESENT);
            return unit == Unit.DAY
                    ? ImmutableLongArray.of(first)
                    : ImmutableLongArray.of(
                            first,
                            PackedMark.filled(date.toEpochDay(), HALF_DAY_START, PackedMark.WHOLE, Presence.PRESENT));
        }
        for (LocalDate like = date.minusWeeks(1);
                !like.isBefore(timeline.calendar().firstDay());
                like = like.minusWeeks(1)) {
            if (!like.isAfter(decision.asOf())) {
                ImmutableLongArray slots = slotsLike(like, date);
                if (!slots.isEmpty()) {
                    return slots;
                }
            }
        }
        return ImmutableLongArray.of();
    }

    private ImmutableLongArray slotsLike(LocalDate like, LocalDate date) {
        MarkSeries series = timeline.series();
        return ImmutableLongArray.copyOf(series.packed(DateSpan.of(like, like))
                .filter(mark -> isRequired(series.presence(mark)))
                .map(mark -> PackedMark.filled(
                        date.toEpochDay(), PackedMark.start(mark), PackedMark.extent(mark), Presence.PRESENT)));
    }

    private static boolean isRequired(Presence presence) {
        return presence != Presence.NOT_REQUIRED && presence != Presence.UNRECORDED;
    }
}
