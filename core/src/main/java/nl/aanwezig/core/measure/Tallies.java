package nl.aanwezig.core.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
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
    private static final int COLUMNS = 7;
    private static final ImmutableList<Standing> LEAST_AGAINST_THE_PUPIL =
            ImmutableList.of(Standing.AUTHORISED, Standing.OPEN, Standing.UNAUTHORISED);

    private final Unit unit;
    private final long[] days;
    private final int[] sums;
    private final Parts parts = new Parts();
    private final ImmutableLongArray missed;

    private Tallies(Timeline timeline, Counting counting) {
        days = timeline.enrolledDays().toArray();
        sums = new int[(days.length + 1) * COLUMNS];
        MarkSeries series = timeline.series();
        unit = counting instanceof Counting.DaysMissing ? Unit.DAY : series.unit();
        ImmutableLongArray.Builder counted = ImmutableLongArray.builder();
        int next = 0;
        for (int day = 0; day < days.length; day++) {
            int from = next;
            while (next < series.size() && PackedMark.epochDay(series.packed(next)) == days[day]) {
                next++;
            }
            System.arraycopy(sums, day * COLUMNS, sums, (day + 1) * COLUMNS, COLUMNS);
            if (counting instanceof Counting.Units units) {
                for (int i = from; i < next; i++) {
                    countUnit(day, series.packed(i), series.code(series.packed(i)), units.part(), counted);
                }
            } else if (counting instanceof Counting.DaysMissing missing) {
                countDay(day, series, from, next, missing.atLeast(), counted);
            }
        }
        missed = counted.build();
    }

    /** Counts a timeline. */
    public static Tallies of(Timeline timeline, Counting counting) {
        return new Tallies(timeline, counting);
    }

    /** What the window holds, both ends included. */
    public Tally over(DateSpan span) {
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
                .enrolledDays(to - from)
                .schoolMonth(from == to ? OptionalInt.empty() : OptionalInt.of(month(days[from], span.endInclusive())))
                .build();
    }

    /** The packed marks behind what the window holds as absent, in time order: the evidence. Both ends are included. */
    public LongStream missed(DateSpan span) {
        return missed.stream().filter(mark -> span.contains(LocalDate.ofEpochDay(PackedMark.epochDay(mark))));
    }

    private static int month(long firstDay, LocalDate lastDay) {
        return 1 + (int) ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(firstDay), lastDay);
    }

    private int firstAtOrAfter(long epochDay) {
        int index = Arrays.binarySearch(days, epochDay);
        return index >= 0 ? index : -index - 1;
    }

    private long sum(int column, int from, int to) {
        return (long) sums[to * COLUMNS + column] - sums[from * COLUMNS + column];
    }

    private void add(int day, int column) {
        sums[(day + 1) * COLUMNS + column]++;
    }

    private void countUnit(int day, long mark, Code code, PartRule rule, ImmutableLongArray.Builder counted) {
        switch (code.presence()) {
            case NOT_REQUIRED -> add(day, NOT_REQUIRED);
            case UNRECORDED -> add(day, UNRECORDED);
            case PRESENT -> add(day, POSSIBLE);
            case LATE -> {
                add(day, POSSIBLE);
                add(day, LATE);
            }
            case ABSENT, PART -> {
                add(day, POSSIBLE);
                Ratio part = rule.counted(Missed.part(mark, code), Ratio.of(code.weight(), 100));
                miss(day, standing(code), part);
                if (part.signum() > 0) {
                    counted.add(mark);
                }
            }
        }
    }

    private void countDay(
            int day, MarkSeries series, int from, int to, Share atLeast, ImmutableLongArray.Builder counted) {
        Ratio required = Ratio.ZERO;
        Map<Standing, Ratio> shares = new EnumMap<>(Standing.class);
        boolean late = false;
        boolean unrecorded = false;
        boolean notRequired = false;
        for (int i = from; i < to; i++) {
            long mark = series.packed(i);
            Code code = series.code(mark);
            switch (code.presence()) {
                case NOT_REQUIRED -> notRequired = true;
                case UNRECORDED -> unrecorded = true;
                default -> {
                    late |= code.presence() == Presence.LATE;
                    // half days weigh the same, whether the source gives minutes for one of them or not
                    Ratio extent = series.unit() == Unit.LESSON ? Ratio.of(PackedMark.extent(mark)) : Ratio.ONE;
                    required = required.plus(extent);
                    shares.merge(standing(code), extent.times(Missed.part(mark, code)), Ratio::plus);
                }
            }
        }
        if (required.signum() == 0) {
            if (unrecorded) {
                add(day, UNRECORDED);
            } else if (notRequired) {
                add(day, NOT_REQUIRED);
            }
            return;
        }
        add(day, POSSIBLE);
        Ratio all = shares.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        if (all.signum() > 0 && all.compareTo(required.times(atLeast.value())) >= 0) {
            miss(day, heaviest(shares), Ratio.ONE);
            for (int i = from; i < to; i++) {
                if (Missed.part(series.packed(i), series.code(series.packed(i))).signum() > 0) {
                    counted.add(series.packed(i));
                }
            }
        } else if (late) {
            add(day, LATE);
        }
    }

    /** The standing of most of the time; between equals the one that counts least against the pupil. */
    private static Standing heaviest(Map<Standing, Ratio> missed) {
        Standing heaviest = Standing.AUTHORISED;
        for (Standing other : LEAST_AGAINST_THE_PUPIL) {
            if (missed.getOrDefault(other, Ratio.ZERO).compareTo(missed.getOrDefault(heaviest, Ratio.ZERO)) > 0) {
                heaviest = other;
            }
        }
        return heaviest;
    }

    private void miss(int day, Standing standing, Ratio part) {
        if (part.equals(Ratio.ONE)) {
            add(
                    day,
                    switch (standing) {
                        case AUTHORISED -> AUTHORISED;
                        case UNAUTHORISED -> UNAUTHORISED;
                        case OPEN -> OPEN;
                    });
        } else if (part.signum() > 0) {
            parts.add(day, standing, part);
        }
    }

    private static Standing standing(Code code) {
        return code.standing().orElse(Standing.OPEN);
    }
}
