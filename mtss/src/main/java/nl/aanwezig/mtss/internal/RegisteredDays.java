package nl.aanwezig.mtss.internal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Missed;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;

/** Days and units of a timeline as signals look at them, each in one pass over the marks. */
public final class RegisteredDays {
    private static final long HUNDREDTHS = 100;

    private RegisteredDays() {}

    /**
     * The enrolled school days up to and including one, in order.
     *
     * @param counts which codes count as missed; a unit missed with another code was required and, for this purpose, not missed
     */
    public static List<RegisteredDay> of(Timeline timeline, LocalDate asOf, Predicate<Code> counts) {
        MarkSeries series = timeline.series();
        long last = asOf.toEpochDay();
        ImmutableList.Builder<RegisteredDay> days = ImmutableList.builder();
        int next = 0;
        for (long day : timeline.enrolledDays().takeWhile(day -> day <= last).toArray()) {
            int from = next;
            while (next < series.size() && PackedMark.epochDay(series.packed(next)) == day) {
                next++;
            }
            LocalDate date = LocalDate.ofEpochDay(day);
            days.add(next > from ? day(series, date, from, next, counts) : silent(date, silence(timeline, date)));
        }
        return days.build();
    }

    /** The enrolled school days up to and including one, in order; every absence counts. */
    public static List<RegisteredDay> of(Timeline timeline, LocalDate asOf) {
        return of(timeline, asOf, code -> true);
    }

    private static RegisteredDay day(MarkSeries series, LocalDate date, int from, int to, Predicate<Code> counts) {
        boolean lessons = series.unit() == Unit.LESSON;
        long required = 0;
        long missed = 0;
        long scale = lessons ? HUNDREDTHS : 1;
        int recorded = 0;
        int unrecorded = 0;
        int notRequired = 0;
        for (int i = from; i < to; i++) {
            long mark = series.packed(i);
            Code code = series.code(mark);
            if (code.presence() == Presence.UNRECORDED) {
                unrecorded++;
            } else if (code.presence() == Presence.NOT_REQUIRED) {
                notRequired++;
            } else {
                recorded++;
                long whole = PackedMark.extent(mark) * HUNDREDTHS;
                long part = counts.test(code) ? missed(mark, code) : 0;
                if (lessons) {
                    required += whole;
                    missed += part;
                } else {
                    // at most two half days, of at most 1440 minutes each: the product of their scales fits
                    missed = missed * whole + part * scale;
                    required = (required + scale) * whole;
                    scale *= whole;
                }
            }
        }
        return new RegisteredDay(date, required, missed, scale, recorded, unrecorded, notRequired);
    }

    private static RegisteredDay silent(LocalDate date, DayState state) {
        return new RegisteredDay(
                date, 0, 0, 1, 0, state == DayState.UNKNOWN ? 1 : 0, state == DayState.NOT_REQUIRED ? 1 : 0);
    }

    /**
     * How a day without any mark stands: not required where the pupil was not expected at all, attended where the fill policy reads silence
     * as presence, else unknown.
     */
    public static DayState silence(Timeline timeline, LocalDate date) {
        if (timeline.expected().areNoneOn(date)) {
            return DayState.NOT_REQUIRED;
        }
        return timeline.policy().fill() == FillPolicy.PRESENT ? DayState.ATTENDED : DayState.UNKNOWN;
    }

    /** How much of its extent a mark says was missed, in hundredths of it: {@link Missed#part} without fractions. */
    private static long missed(long mark, Code code) {
        return switch (code.presence()) {
            case ABSENT -> (long) PackedMark.extent(mark) * code.weight();
            case PART ->
                PackedMark.missed(mark) > 0
                        ? PackedMark.missed(mark) * HUNDREDTHS
                        : (long) PackedMark.extent(mark) * code.weight();
            default -> 0;
        };
    }

    /**
     * How one unit stands when it counts as missed from this share on, inclusive. Nothing missed is never a missed unit.
     *
     * @param counts which codes count as missed; a unit missed with another code is attended for this purpose
     */
    public static DayState state(long mark, Code code, Share atLeast, Predicate<Code> counts) {
        return switch (code.presence()) {
            case UNRECORDED -> DayState.UNKNOWN;
            case NOT_REQUIRED -> DayState.NOT_REQUIRED;
            case PRESENT, LATE -> DayState.ATTENDED;
            case ABSENT, PART -> {
                long part = counts.test(code) ? missed(mark, code) : 0;
                boolean whole = part == PackedMark.extent(mark) * HUNDREDTHS;
                yield whole || (part > 0 && Missed.part(mark, code).compareTo(atLeast.value()) >= 0)
                        ? DayState.MISSED
                        : DayState.ATTENDED;
            }
        };
    }

    /**
     * The units of each enrolled school day up to and including one, as {@link #state} has them; a day without any mark is one unit, as
     * {@link #silence} has it.
     */
    public static NavigableMap<LocalDate, List<DayState>> units(
            Timeline timeline, LocalDate asOf, Share atLeast, Predicate<Code> counts) {
        MarkSeries series = timeline.series();
        long last = asOf.toEpochDay();
        NavigableMap<LocalDate, List<DayState>> days = new TreeMap<>();
        int next = 0;
        for (long day : timeline.enrolledDays().takeWhile(day -> day <= last).toArray()) {
            List<DayState> states = new ArrayList<>();
            for (; next < series.size() && PackedMark.epochDay(series.packed(next)) == day; next++) {
                long mark = series.packed(next);
                states.add(state(mark, series.code(mark), atLeast, counts));
            }
            LocalDate date = LocalDate.ofEpochDay(day);
            days.put(date, states.isEmpty() ? List.of(silence(timeline, date)) : states);
        }
        return days;
    }

    /** The marks in a span with which something was missed in a way that counts, in time order: the evidence. */
    public static List<Mark> evidence(Timeline timeline, DateSpan span, Predicate<Code> counts) {
        MarkSeries series = timeline.series();
        return series.marks(span, mark -> missed(mark, series.code(mark)) > 0 && counts.test(series.code(mark)));
    }

    /** The marks in a span with which something was missed, in time order. */
    public static List<Mark> evidence(Timeline timeline, DateSpan span) {
        return evidence(timeline, span, code -> true);
    }
}
