package nl.aanwezig.core.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting.Units;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;

/**
 * The days of a timeline, counted in one pass and summed up from the first: the tally of any window is one subtraction. Units that
 * were missed in part are rare and kept apart, as exact fractions.
 */
public final class Tallies {
    private static final int POSSIBLE = 0;
    private static final int AUTHORISED = 1;
    private static final int UNAUTHORISED = 2;
    private static final int OPEN = 3;
    private static final int LATE = 4;
    private static final int UNRECORDED = 5;
    private static final int NOT_REQUIRED = 6;
    /** Minutes of lessons, hundreds for days and half days. */
    private static final int TIME_POSSIBLE = 7;

    private static final int TIME_ABSENT = 8;

    private static final int COLUMNS = 9;

    private final Counting counting;
    private final MarkSeries series;
    private final Unit unit;
    private final long[] days;
    private final long[] sums;
    private final Parts parts = new Parts();
    private final Parts timeParts = new Parts();
    private final Elements elements;
    private final ImmutableLongArray missed;

    private Tallies(Timeline timeline, Counting counting) {
        this.counting = counting;
        days = timeline.enrolledDays().toArray();
        sums = new long[(days.length + 1) * COLUMNS];
        series = timeline.series();
        unit = counting.base() instanceof Units ? series.unit() : Unit.DAY;
        Elements.Builder seen = new Elements.Builder();
        ImmutableLongArray.Builder counted = ImmutableLongArray.builder();
        int next = 0;
        for (int day = 0; day < days.length; day++) {
            int from = next;
            while (next < series.size() && PackedMark.epochDay(series.packed(next)) == days[day]) {
                next++;
            }
            System.arraycopy(sums, day * COLUMNS, sums, (day + 1) * COLUMNS, COLUMNS);
            if (counting.base() instanceof Units units) {
                for (int i = from; i < next; i++) {
                    countUnit(day, series.packed(i), units.part(), seen, counted);
                }
            } else {
                countDay(day, from, next, seen, counted);
            }
        }
        elements = seen.build();
        missed = counted.build();
    }

    /** Counts a timeline. */
    public static Tallies of(Timeline timeline, Counting counting) {
        return new Tallies(timeline, counting);
    }

    /** What the window holds, both ends included. */
    public Tally over(DateSpan span) {
        return Tally.builder()
                .from(sums(span))
                .runs(Elements.runs(ImmutableList.of(elements), ImmutableList.of(span)))
                .build();
    }

    /**
     * What several timelines of one pupil hold together, each in a window of its own. Units add up; a school day on which the pupil is
     * on two rolls is one enrolled day, and a run goes on from one school to the other.
     *
     * @param spans as many as tallies
     */
    public static Tally over(List<Tallies> all, List<DateSpan> spans) {
        Tally sum = IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).sums(spans.get(i)))
                .reduce(Tally::plus)
                .orElseGet(() -> Tally.builder().build());
        return Tally.builder()
                .from(sum)
                .enrolledDays(IntStream.range(0, all.size())
                        .mapToObj(i -> all.get(i).days(spans.get(i)))
                        .flatMapToLong(Arrays::stream)
                        .distinct()
                        .count())
                .runs(Elements.runs(all.stream().map(one -> one.elements).toList(), spans))
                .build();
    }

    /** The packed marks behind what the window holds as absent, in time order: the evidence. Both ends are included. */
    public LongStream missed(DateSpan span) {
        return missed.stream().filter(mark -> span.contains(LocalDate.ofEpochDay(PackedMark.epochDay(mark))));
    }

    private Tally sums(DateSpan span) {
        int from = firstAtOrAfter(span.start().toEpochDay());
        int to = Math.max(from, firstAtOrAfter(span.endInclusive().toEpochDay() + 1));
        Ratio authorised = Ratio.of(sum(AUTHORISED, from, to)).plus(parts.sum(Standing.AUTHORISED, from, to));
        Ratio unauthorised = Ratio.of(sum(UNAUTHORISED, from, to)).plus(parts.sum(Standing.UNAUTHORISED, from, to));
        Ratio open = Ratio.of(sum(OPEN, from, to)).plus(parts.sum(Standing.OPEN, from, to));
        return Tally.builder()
                .unit(unit)
                .possible(Ratio.of(sum(POSSIBLE, from, to)))
                .absent(authorised.plus(unauthorised).plus(open))
                .authorised(authorised)
                .unauthorised(unauthorised)
                .open(open)
                .late(sum(LATE, from, to))
                .unrecorded(sum(UNRECORDED, from, to))
                .notRequired(sum(NOT_REQUIRED, from, to))
                .timePossible(Ratio.of(sum(TIME_POSSIBLE, from, to)))
                .timeAbsent(Ratio.of(sum(TIME_ABSENT, from, to)).plus(timeParts.sum(Standing.OPEN, from, to)))
                .isTimeInMinutes(series.unit() == Unit.LESSON)
                .enrolledDays(to - from)
                .calendarDays(from == to ? 0 : span.endInclusive().toEpochDay() - days[from] + 1)
                .schoolMonth(from == to ? OptionalInt.empty() : OptionalInt.of(month(days[from], span.endInclusive())))
                .build();
    }

    private long[] days(DateSpan span) {
        int from = firstAtOrAfter(span.start().toEpochDay());
        int to = Math.max(from, firstAtOrAfter(span.endInclusive().toEpochDay() + 1));
        return Arrays.copyOfRange(days, from, to);
    }

    private static int month(long firstDay, LocalDate lastDay) {
        return 1 + (int) ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(firstDay), lastDay);
    }

    private int firstAtOrAfter(long epochDay) {
        int index = Arrays.binarySearch(days, epochDay);
        return index >= 0 ? index : -index - 1;
    }

    private long sum(int column, int from, int to) {
        return sums[to * COLUMNS + column] - sums[from * COLUMNS + column];
    }

    private void add(int day, int column, long amount) {
        sums[(day + 1) * COLUMNS + column] += amount;
    }

    /** Half days weigh the same, whether the source gives minutes for one of them or not. */
    private int time(long mark) {
        return series.unit() == Unit.LESSON ? PackedMark.extent(mark) : PackedMark.WHOLE;
    }

    private void countUnit(
            int day, long mark, PartRule rule, Elements.Builder seen, ImmutableLongArray.Builder counted) {
        Reading reading = Reading.of(counting, mark, series.code(mark));
        switch (reading.kind()) {
            case NOT_REQUIRED -> add(day, NOT_REQUIRED, 1);
            case UNRECORDED -> add(day, UNRECORDED, 1);
            default -> {
                add(day, POSSIBLE, 1);
                add(day, LATE, reading.kind() == Reading.Kind.LATE ? 1 : 0);
                add(day, TIME_POSSIBLE, time(mark));
                Ratio part = reading.kind() == Reading.Kind.MISSED
                        ? reading.counted(rule, mark, series.code(mark))
                        : Ratio.ZERO;
                miss(day, reading.standing(), part);
                addTime(day, mark, reading.part());
                seen.add(mark, part.signum() > 0);
                if (part.signum() > 0) {
                    counted.add(mark);
                }
            }
        }
    }

    private void countDay(int day, int from, int to, Elements.Builder seen, ImmutableLongArray.Builder counted) {
        DayOfUnits units = new DayOfUnits();
        ImmutableLongArray.Builder ofTheDay = ImmutableLongArray.builder();
        for (int i = from; i < to; i++) {
            long mark = series.packed(i);
            Reading reading = Reading.of(counting, mark, series.code(mark));
            units.add(reading, time(mark));
            if (reading.isRequired()) {
                add(day, TIME_POSSIBLE, time(mark));
                addTime(day, mark, reading.part());
            }
            if (reading.ofTheDay().signum() > 0) {
                ofTheDay.add(mark);
            }
        }
        if (!units.isRequired()) {
            add(day, UNRECORDED, units.isUnrecorded() ? 1 : 0);
            add(day, NOT_REQUIRED, units.isNotRequired() ? 1 : 0);
            return;
        }
        add(day, POSSIBLE, 1);
        Map<Standing, Ratio> parts = units.missed(counting.base());
        seen.add(days[day], 0, !parts.isEmpty());
        parts.forEach((standing, part) -> miss(day, standing, part));
        if (!parts.isEmpty()) {
            counted.addAll(ofTheDay.build());
        } else if (units.isLate()) {
            add(day, LATE, 1);
        }
    }

    private void addTime(int day, long mark, Ratio part) {
        if (part.equals(Ratio.ONE)) {
            add(day, TIME_ABSENT, time(mark));
        } else if (part.signum() > 0) {
            timeParts.add(day, Standing.OPEN, part.times(Ratio.of(time(mark))));
        }
    }

    private void miss(int day, Standing standing, Ratio part) {
        if (part.equals(Ratio.ONE)) {
            int column = switch (standing) {
                case AUTHORISED -> AUTHORISED;
                case UNAUTHORISED -> UNAUTHORISED;
                case OPEN -> OPEN;
            };
            add(day, column, 1);
        } else if (part.signum() > 0) {
            parts.add(day, standing, part);
        }
    }
}
