package nl.aanwezig.core.timeline;

import static nl.aanwezig.core.mark.PackedMark.epochDay;
import static nl.aanwezig.core.mark.PackedMark.slot;

import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.Marks;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;

/** The steps from a log to a series: latest word, conflict, place, overlap, fill. Each step sees the outcome of the one before. */
final class Resolution {
    private static final int BATCH = 1024;

    private final Unit unit;
    private final CodeBook codes;
    private final TimelinePolicy policy;
    private final List<Irregularity> irregularities = new ArrayList<>();
    private long[] marks = new long[BATCH];
    private long[] recorded = new long[BATCH];
    private int size;
    private int superseded;
    private int notYetKnown;
    private int daysWithoutMark;

    private Resolution(Marks source, TimelinePolicy policy) {
        this.unit = source.unit();
        this.codes = source.codes();
        this.policy = policy;
        read(source);
    }

    static Resolution of(
            Marks source, TimelinePolicy policy, long[] enrolledDays, List<DateSpan> enrolled, LocalDate upTo) {
        Resolution resolution = new Resolution(source, policy);
        resolution.keepLatestWord();
        resolution.place(enrolledDays, enrolled, upTo);
        if (resolution.unit == Unit.LESSON) {
            resolution.countSharedMinutesOnce();
        }
        resolution.fill(enrolledDays);
        return resolution;
    }

    MarkSeries series() {
        return MarkSeries.of(unit, codes, Arrays.copyOf(marks, size));
    }

    Quality quality() {
        irregularities.sort(
                Comparator.comparing((Irregularity one) -> one.mark().date())
                        .thenComparing(one -> one.mark().start())
                        .thenComparing(Irregularity::kind)
                        .thenComparing(one -> one.mark().code().value())
                        .thenComparing(one -> one.mark().extent())
                        .thenComparing(one -> one.mark().missed()));
        return new Quality(irregularities, superseded, notYetKnown, daysWithoutMark);
    }

    private void read(Marks source) {
        long known = policy.knownOn().map(MarkLog::micros).orElse(Long.MAX_VALUE);
        Marks.Batches batches = source.read();
        long[] batch = new long[BATCH];
        long[] moments = new long[BATCH];
        for (int count = batches.fill(batch, moments); count > 0; count = batches.fill(batch, moments)) {
            for (int i = 0; i < count; i++) {
                if (moments[i] > known) {
                    notYetKnown++;
                } else {
                    append(batch[i], moments[i]);
                }
            }
        }
    }

    private void append(long mark, long moment) {
        if (size == marks.length) {
            marks = Arrays.copyOf(marks, size * 2);
            recorded = Arrays.copyOf(recorded, size * 2);
        }
        marks[size] = mark;
        recorded[size] = moment;
        size++;
    }

    /** Leaves one mark for each slot: the one written down last, or the one that the conflict policy chooses. */
    private void keepLatestWord() {
        if (Arrays.stream(recorded, 0, size).allMatch(moment -> moment == Marks.NOT_TOLD)) {
            Arrays.sort(marks, 0, size);
        }
        if (isStrictlyOrdered()) {
            return;
        }
        List<Integer> order = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingLong((Integer i) -> slot(marks[i])).thenComparingLong(i -> recorded[i]));
        long[] kept = new long[size];
        int count = 0;
        for (int from = 0; from < size; ) {
            int to = from;
            while (to < size && slot(marks[order.get(to)]) == slot(marks[order.get(from)])) {
                to++;
            }
            long latest = recorded[order.get(to - 1)];
            ImmutableLongArray.Builder last = ImmutableLongArray.builder();
            for (int i = from; i < to; i++) {
                if (recorded[order.get(i)] == latest) {
                    last.add(marks[order.get(i)]);
                } else if (!PackedMark.isWithdrawn(marks[order.get(i)])) {
                    superseded++;
                }
            }
            long mark = settle(last.build());
            if (!PackedMark.isWithdrawn(mark)) {
                kept[count++] = mark;
            }
            from = to;
        }
        marks = kept;
        size = count;
    }

    private boolean isStrictlyOrdered() {
        for (int i = 0; i < size; i++) {
            if (PackedMark.isWithdrawn(marks[i]) || (i > 0 && slot(marks[i - 1]) >= slot(marks[i]))) {
                return false;
            }
        }
        return true;
    }

    private long settle(ImmutableLongArray candidates) {
        List<Long> distinct = candidates.stream().distinct().boxed().toList();
        if (candidates.length() > distinct.size()) {
            List<Long> rest = new ArrayList<>(candidates.asList());
            distinct.forEach(rest::remove);
            rest.forEach(mark -> flag(Irregularity.Kind.DUPLICATE, mark));
        }
        if (distinct.size() == 1) {
            return distinct.get(0);
        }
        List<Long> standing =
                distinct.stream().filter(mark -> !PackedMark.isWithdrawn(mark)).toList();
        if (standing.size() == 1) {
            return standing.get(0);
        }
        long chosen = policy.conflict().settle(codes, standing);
        standing.stream().filter(mark -> mark != chosen).forEach(mark -> flag(Irregularity.Kind.CONFLICT, mark));
        return chosen;
    }

    /** Keeps what lies on an enrolled school day; flags the rest with the reason. */
    private void place(long[] enrolledDays, List<DateSpan> enrolled, LocalDate upTo) {
        int count = 0;
        int day = 0;
        int daysWithMark = 0;
        long previous = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            long epochDay = epochDay(marks[i]);
            while (day < enrolledDays.length && enrolledDays[day] < epochDay) {
                day++;
            }
            if (day < enrolledDays.length && enrolledDays[day] == epochDay) {
                daysWithMark += epochDay == previous ? 0 : 1;
                previous = epochDay;
                marks[count++] = marks[i];
                if (PackedMark.isNotUnderstood(marks[i])) {
                    flag(Irregularity.Kind.NOT_UNDERSTOOD, marks[i]);
                }
            } else {
                flag(misplaced(LocalDate.ofEpochDay(epochDay), enrolled, upTo), marks[i]);
            }
        }
        size = count;
        daysWithoutMark = enrolledDays.length - daysWithMark;
    }

    private static Irregularity.Kind misplaced(LocalDate date, List<DateSpan> enrolled, LocalDate upTo) {
        if (enrolled.stream().noneMatch(span -> span.contains(date))) {
            return Irregularity.Kind.OUTSIDE_ENROLMENT;
        }
        return date.isAfter(upTo) ? Irregularity.Kind.AFTER_LAST_DAY : Irregularity.Kind.NO_SCHOOL_DAY;
    }

    /**
     * Of two lessons at the same time, both required and recorded, the later one keeps its start, and of its minutes those after the earlier one ends. Its start stays
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
                flag(Irregularity.Kind.OVERLAP, mark);
                if (end > busyUntil) {
                    int left = end - busyUntil;
                    int missed = Math.min(PackedMark.missed(mark), left);
                    marks[count++] = PackedMark.of(day, start, left, missed, PackedMark.code(mark));
                }
            }
            busyUntil = Math.max(busyUntil, end);
        }
        size = count;
    }

    /**
     * Reads every unit without a mark, or with one that says so, as the fill policy does. A unit that a conflict left open stays open, and
     * so does one that could not be understood: of those something was registered.
     */
    private void fill(long[] enrolledDays) {
        Presence as = policy.fill().presence();
        if (as != Presence.UNRECORDED) {
            for (int i = 0; i < size; i++) {
                if (presence(marks[i]) == Presence.UNRECORDED
                        && !PackedMark.isFilled(marks[i])
                        && !PackedMark.isNotUnderstood(marks[i])) {
                    marks[i] = PackedMark.filledAs(marks[i], as);
                }
            }
        }
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
                    filled[count++] = gap;
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

    private void flag(Irregularity.Kind kind, long mark) {
        if (!PackedMark.isWithdrawn(mark)) {
            irregularities.add(new Irregularity(kind, MarkSeries.view(codes, mark)));
        }
    }
}
