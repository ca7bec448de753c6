package nl.aanwezig.core.timeline;

import static nl.aanwezig.core.mark.PackedMark.slot;

import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Marks;
import nl.aanwezig.core.mark.PackedMark;

/** The first step from a log to a series: of all that was registered for a slot the latest word, conflicts settled. */
final class LatestWords {
    private static final int BATCH = 1024;

    private final CodeBook codes;
    private final TimelinePolicy policy;
    private final Flags flags;
    private long[] marks = new long[BATCH];
    private long[] recorded = new long[BATCH];
    private int size;
    private int superseded;
    private int notYetKnown;

    private LatestWords(CodeBook codes, TimelinePolicy policy, Flags flags) {
        this.codes = codes;
        this.policy = policy;
        this.flags = flags;
    }

    static LatestWords of(Marks source, TimelinePolicy policy, Flags flags) {
        LatestWords words = new LatestWords(source.codes(), policy, flags);
        words.read(source);
        words.keepLatestWord();
        return words;
    }

    /** One packed mark for each slot, in time order. */
    long[] marks() {
        return Arrays.copyOf(marks, size);
    }

    /** How many marks a later word replaced or withdrew. */
    int superseded() {
        return superseded;
    }

    /** How many marks were written down after the moment asked for. */
    int notYetKnown() {
        return notYetKnown;
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
        List<Long> standing = candidates.stream()
                .filter(mark -> !PackedMark.isWithdrawn(mark))
                .boxed()
                .toList();
        if (standing.isEmpty()) {
            return candidates.get(0);
        }
        List<Long> distinct = standing.stream().distinct().toList();
        List<Long> rest = new ArrayList<>(standing);
        distinct.forEach(rest::remove);
        rest.forEach(mark -> flags.add(Irregularity.Kind.DUPLICATE, mark));
        if (distinct.size() == 1) {
            return distinct.get(0);
        }
        long chosen = policy.conflict().settle(codes, distinct);
        distinct.stream().filter(mark -> mark != chosen).forEach(mark -> flags.add(Irregularity.Kind.CONFLICT, mark));
        return chosen;
    }
}
