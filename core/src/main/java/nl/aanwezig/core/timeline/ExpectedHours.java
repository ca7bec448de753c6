package nl.aanwezig.core.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.WeekTimes;

/**
 * When a pupil is expected at school: always when there are lessons, but for what stands here. Hours that were not scheduled under a valid
 * programme are no absence and are not possible hours either (the domain reference, Dutch law 2.12).
 *
 * <p>A lesson is left out when it starts at such a time; a day or half day when all of it is such a time, by one entry or by several
 * together.
 *
 * @param exceptions by first day, then last day and school
 */
public record ExpectedHours(List<NotExpected> exceptions) {
    private static final Comparator<NotExpected> IN_ORDER = Comparator.comparing(
                    (NotExpected one) -> one.span().start())
            .thenComparing(one -> one.span().endInclusive())
            .thenComparing(NotExpected::school)
            .thenComparing(one -> one.times().toString());
    // After the order, which it sorts by.
    private static final ExpectedHours ALWAYS = new ExpectedHours(ImmutableList.of());

    /** Sorts and copies. */
    public ExpectedHours {
        exceptions = exceptions.stream().sorted(IN_ORDER).collect(ImmutableList.toImmutableList());
    }

    /** Whenever there are lessons. */
    public static ExpectedHours always() {
        return ALWAYS;
    }

    /** Whenever there are lessons, but for these times. */
    public static ExpectedHours except(NotExpected... exceptions) {
        return new ExpectedHours(ImmutableList.copyOf(exceptions));
    }

    /** What of it concerns one school. */
    public ExpectedHours at(SchoolId school) {
        return exceptions.stream().allMatch(one -> one.school().equals(school))
                ? this
                : new ExpectedHours(exceptions.stream()
                        .filter(one -> one.school().equals(school))
                        .toList());
    }

    boolean isAlways() {
        return exceptions.isEmpty();
    }

    /** Whether a pupil is not expected at any time of the day. */
    public boolean areNoneOn(LocalDate date) {
        return leavesOut(date.toEpochDay());
    }

    /** Whether the whole day is left out. */
    boolean leavesOut(long epochDay) {
        return leavesOut(epochDay, 0, 24 * 60);
    }

    /** Whether a unit of that day is left out. */
    boolean leavesOut(Unit unit, long epochDay, int start) {
        return switch (unit) {
            case LESSON -> leavesOut(epochDay, start, start + 1);
            case HALF_DAY -> leavesOut(epochDay, start, start + 12 * 60);
            case DAY -> leavesOut(epochDay);
        };
    }

    /** The mark as it counts: not required when its unit is left out. */
    long read(Unit unit, long mark) {
        return leavesOut(unit, PackedMark.epochDay(mark), PackedMark.start(mark)) ? PackedMark.notExpected(mark) : mark;
    }

    private boolean leavesOut(long epochDay, int from, int to) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        return exceptions.stream()
                .filter(one -> one.span().contains(date))
                .map(NotExpected::times)
                .reduce(WeekTimes.none(), WeekTimes::and)
                .cover(date, from, to);
    }
}
