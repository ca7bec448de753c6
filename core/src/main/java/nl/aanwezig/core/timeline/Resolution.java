package nl.aanwezig.core.timeline;

import static nl.aanwezig.core.mark.PackedMark.epochDay;
import static nl.aanwezig.core.mark.PackedMark.slot;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.Marks;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;

/** The steps from a log to a series: latest word, place, what was not expected, overlap, fill. Each sees the outcome of the one before. */
final class Resolution {
    private final Unit unit;
    private final CodeBook codes;
    private final TimelinePolicy policy;
    private final ExpectedHours expected;
    private final Flags flags;
    private final LatestWords words;
    private long[] marks;
    private int size;
    private int daysWithoutMark;

    private Resolution(Marks source, TimelinePolicy policy, ExpectedHours expected) {
        this.unit = source.unit();
        this.codes = source.codes();
        this.policy = policy;
        this.expected = expected;
        this.flags = new Flags(codes);
        this.words = LatestWords.of(source, policy, flags);
        this.marks = words.marks();
        this.size = marks.length;
    }

    static Resolution of(
            Marks source,
            TimelinePolicy policy,
            ExpectedHours expected,
            long[] enrolledDays,
            List<DateSpan> enrolled,
            LocalDate upTo) {
        Resolution resolution = new Resolution(source, policy, expected);
        resolution.place(enrolledDays, enrolled, upTo);
        resolution.leaveOutWhatWasNotExpected();
        resolution.readUnrecorded();
        if (resolution.unit == Unit.LESSON) {
            resolution.countSharedMinutesOnce();
        }
        resolution.fillGaps(enrolledDays);
        return resolution;
    }

    MarkSeries series() {
        return MarkSeries.of(unit, codes, Arrays.copyOf(marks, size));
    }

    Quality quality() {
        return new Quality(flags.inTimeOrder(), words.superseded(), words.notYetKnown(), daysWithoutMark);
    }

    /** Keeps what lies on an enrolled school day; flags the rest with the reason. */
    private void place(long[] enrolledDays, List<DateSpan> enrolled, LocalDate upTo) {
        int count = 0;
        int day = 0;
        long[] daysWithMark = new long[enrolledDays.length];
        int found = 0;
        for (int i = 0; i < size; i++) {
            long epochDay = epochDay(marks[i]);
            while (day < enrolledDays.length && enrolledDays[day] < epochDay) {
                day++;
            }
            if (day < enrolledDays.length && enrolledDays[day] == epochDay) {
                if (found == 0 || daysWithMark[found - 1] != epochDay) {
                    daysWithMark[found++] = epochDay;
                }
                marks[count++] = marks[i];
                if (PackedMark.isNotUnderstood(marks[i])) {
                    flags.add(Irregularity.Kind.NOT_UNDERSTOOD, marks[i]);
                }
            } else {
                flags.add(misplaced(LocalDate.ofEpochDay(epochDay), enrolled, upTo), marks[i]);
            }
        }
        size = count;
        daysWithoutMark = enrolledDays.length - found;
        if (!expected.isAlways()) {
            int marked = found;
            daysWithoutMark -= (int) Arrays.stream(enrolledDays)
                    .filter(expected::leavesOut)
                    .filter(free -> Arrays.binarySearch(daysWithMark, 0, marked, free) < 0)
                    .count();
        }
    }

    /** Keeps the slot of what was not expected, as not required, and flags what was registered there. */
    private void leaveOutWhatWasNotExpected() {
        for (int i = 0; i < size && !expected.isAlways(); i++) {
            long read = expected.read(unit, marks[i]);
            if (read != marks[i] && presence(marks[i]) != Presence.NOT_REQUIRED) {
                flags.add(Irregularity.Kind.NOT_EXPECTED, marks[i]);
                marks[i] = read;
            }
        }
    }

    private static Irregularity.Kind misplaced(LocalDate date, List<DateSpan> enrolled, LocalDate upTo) {
        if (enrolled.stream().noneMatch(span -> span.contains(date))) {
            return Irregularity.Kind.OUTSIDE_ENROLMENT;
        }
        return date.isAfter(upTo) ? Irregularity.Kind.AFTER_LAST_DAY : Irregularity.Kind.NO_SCHOOL_DAY;
    }

    /**
     * Of two lessons at the same time, both required and recorded, the later one keeps its start, and of its minutes those after
     * the earlier one ends. Its start stays
     * because it names the lesson, and because no other mark holds that slot.
     */
    private void countSharedMinutesOnce() {
        int count = 0;
        long day = Long.MIN_VALUE;
        int busyUntil = 0;
        for (int i = 0; i < size; i++) {
            long mark = marks[i];
            if (presence(mark) == Presence.NOT_REQUIRED || presence(mark) == Presence.UNRECORDED) {
                marks[count++] = mark;
                continue;
            }
            if (epochDay(mark) != day) {
                day = epochDay(mark);
                busyUntil = 0;
            }
            int start = PackedMark.start(mark);
            int end = start + PackedMark.extent(mark);
            if (start >= busyUntil) {
                marks[count++] = mark;
            } else {
                flags.add(Irregularity.Kind.OVERLAP, mark);
                if (end > busyUntil) {
                    marks[count++] = PackedMark.remainder(mark, end - busyUntil);
                }
            }
            busyUntil = Math.max(busyUntil, end);
        }
        size = count;
    }

    /**
     * Reads a mark that says that nothing was registered as the fill policy does. A unit that a conflict left open stays open, and so does
     * one that could not be understood: of those something was registered.
     */
    private void readUnrecorded() {
        Presence as = policy.fill().presence();
        if (as == Presence.UNRECORDED) {
            return;
        }
        for (int i = 0; i < size; i++) {
            if (presence(marks[i]) == Presence.UNRECORDED
                    && !PackedMark.isFilled(marks[i])
                    && !PackedMark.isNotUnderstood(marks[i])) {
                marks[i] = PackedMark.filledAs(marks[i], as);
            }
        }
    }

    /** Reads every unit without a mark as the fill policy does. */
    private void fillGaps(long[] enrolledDays) {
        Presence as = policy.fill().presence();
        if (unit.perDay() == 0) {
            return;
        }
        long[] filled = new long[size + enrolledDays.length * unit.perDay()];
        int count = 0;
        int next = 0;
        for (long day : enrolledDays) {
            for (int position = 0; position < unit.perDay(); position++) {
                long gap = PackedMark.filled(day, unit.start(position), PackedMark.WHOLE, as);
                while (next < size && slot(marks[next]) < slot(gap)) {
                    filled[count++] = marks[next++];
                }
                if (next == size || slot(marks[next]) != slot(gap)) {
                    filled[count++] = expected.isAlways() ? gap : expected.read(unit, gap);
                }
            }
        }
        while (next < size) {
            filled[count++] = marks[next++];
        }
        marks = filled;
        size = count;
    }

    private Presence presence(long mark) {
        return codes.code(PackedMark.code(mark)).presence();
    }
}
