package nl.aanwezig.mtss;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;

/**
 * The units of the school days that follow a decision, at each school where the pupil stays on the roll, in time order. A lesson day is
 * taken to have the lessons of the last such weekday.
 */
final class DaysToCome {
    /** Makes a mark of a unit to come. */
    interface Marking {
        /** The packed mark that takes the place of this one, at a school with these codes. */
        long mark(long slot, CodeBook codes);
    }

    /** A unit at one of the schools. */
    private record Slot(int school, long packed) {
        private LocalDate date() {
            return LocalDate.ofEpochDay(PackedMark.epochDay(packed));
        }
    }

    private final ImmutableList<Timeline> timelines;
    private final LocalDate asOf;
    private final ImmutableList<Slot> slots;

    private DaysToCome(ImmutableList<Timeline> timelines, LocalDate asOf, ImmutableList<Slot> slots) {
        this.timelines = timelines;
        this.asOf = asOf;
        this.slots = slots;
    }

    /**
     * The days up to the end of the school year.
     *
     * @param horizon at most so many
     */
    static DaysToCome after(LocalDate asOf, List<Timeline> timelines, int horizon) {
        List<Slot> all = new ArrayList<>();
        for (int school = 0; school < timelines.size(); school++) {
            Timeline timeline = timelines.get(school);
            DateSpan year = timeline.calendar().schoolYear(asOf).span();
            int own = school;
            timeline.daysToCome(asOf)
                    .mapToObj(LocalDate::ofEpochDay)
                    .filter(year::contains)
                    .forEach(day -> slots(timeline, day, asOf).forEach(packed -> all.add(new Slot(own, packed))));
        }
        List<LocalDate> first =
                all.stream().map(Slot::date).distinct().sorted().limit(horizon).toList();
        return new DaysToCome(
                ImmutableList.copyOf(timelines),
                asOf,
                all.stream()
                        .filter(slot -> first.contains(slot.date()))
                        .sorted(Comparator.comparingLong((Slot slot) -> PackedMark.slot(slot.packed()))
                                .thenComparingInt(Slot::school))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** How many units; 0 where the schools count in different ones, for then they do not add up. */
    int units() {
        long kinds = slots.stream()
                .map(slot -> timelines.get(slot.school()).series().unit())
                .distinct()
                .count();
        return kinds > 1 ? 0 : slots.size();
    }

    /** What one of the units is. */
    Unit unit() {
        return timelines.get(slots.get(0).school()).series().unit();
    }

    /** The day of the last of so many units. */
    LocalDate date(int units) {
        return slots.get(units - 1).date();
    }

    /** The timelines as if so many units were marked like this, and nothing else followed. */
    List<Timeline> marked(int units, Marking marking) {
        ImmutableList.Builder<Timeline> then = ImmutableList.builder();
        for (int school = 0; school < timelines.size(); school++) {
            int own = school;
            CodeBook codes = timelines.get(school).series().codes();
            long[] marks = slots.stream()
                    .limit(units)
                    .filter(slot -> slot.school() == own)
                    .mapToLong(slot -> marking.mark(slot.packed(), codes))
                    .toArray();
            then.add(timelines.get(school).asIf(asOf, marks));
        }
        return then.build();
    }

    private static LongStream slots(Timeline timeline, LocalDate day, LocalDate asOf) {
        Unit unit = timeline.series().unit();
        if (unit == Unit.LESSON) {
            return lessons(timeline, day, asOf).stream();
        }
        return LongStream.range(0, unit.perDay())
                .map(position -> PackedMark.filled(
                        day.toEpochDay(), unit.start((int) position), PackedMark.WHOLE, Presence.PRESENT));
    }

    private static ImmutableLongArray lessons(Timeline timeline, LocalDate day, LocalDate asOf) {
        LocalDate like = day.minusWeeks(1);
        while (!like.isBefore(timeline.calendar().firstDay())) {
            ImmutableLongArray lessons =
                    like.isAfter(asOf) ? ImmutableLongArray.of() : lessonsLike(timeline.series(), like, day);
            if (!lessons.isEmpty()) {
                return lessons;
            }
            like = like.minusWeeks(1);
        }
        return ImmutableLongArray.of();
    }

    private static ImmutableLongArray lessonsLike(MarkSeries series, LocalDate like, LocalDate day) {
        return ImmutableLongArray.copyOf(series.packed(DateSpan.of(like, like))
                .filter(mark -> isRequired(series.presence(mark)))
                .map(mark -> PackedMark.filled(
                        day.toEpochDay(), PackedMark.start(mark), PackedMark.extent(mark), Presence.PRESENT)));
    }

    private static boolean isRequired(Presence presence) {
        return presence != Presence.NOT_REQUIRED && presence != Presence.UNRECORDED;
    }
}
