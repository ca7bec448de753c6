package nl.aanwezig.adapter.csv;

import java.util.Arrays;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Marks;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Unit;

/** The rows of one pupil at one school, packed, with the lines that they stand on: 24 bytes a row. */
final class RowLog {
    @FunctionalInterface
    interface Duplicates {
        void found(long line, long mark);
    }

    private long[] marks = new long[64];
    private long[] recorded = new long[64];
    private long[] lines = new long[64];
    private int size;

    void add(long mark, long moment, long line) {
        if (size == marks.length) {
            marks = Arrays.copyOf(marks, size * 2);
            recorded = Arrays.copyOf(recorded, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        marks[size] = mark;
        recorded[size] = moment;
        lines[size] = line;
        size++;
    }

    /**
     * Adds that something was written down that nobody understands. It counts as a correction of another row of its slot, so that what
     * was corrected does not stand; as the only row, or where nobody knows which row is the later one, it leaves no mark.
     */
    void addNotUnderstood(long mark, long moment, long line) {
        if (moment != Marks.NOT_TOLD) {
            add(mark, moment, line);
        }
    }

    /** The log without exact duplicates; the line that came later is the duplicate. */
    MarkLog build(Unit unit, CodeBook codes, Duplicates duplicates) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            int byMark = Long.compare(marks[a], marks[b]);
            int byMoment = byMark != 0 ? byMark : Long.compare(recorded[a], recorded[b]);
            return byMoment != 0 ? byMoment : Long.compare(lines[a], lines[b]);
        });
        MarkLog.Builder log = MarkLog.builder(unit, codes);
        for (int i = 0; i < size; i++) {
            int at = order[i];
            if (i > 0 && marks[order[i - 1]] == marks[at] && recorded[order[i - 1]] == recorded[at]) {
                duplicates.found(lines[at], marks[at]);
            } else if (!PackedMark.isNotUnderstood(marks[at]) || hasOtherRow(order, i)) {
                log.add(marks[at], recorded[at]);
            }
        }
        return log.build();
    }

    private boolean hasOtherRow(Integer[] order, int position) {
        long slot = PackedMark.slot(marks[order[position]]);
        return (position > 0 && PackedMark.slot(marks[order[position - 1]]) == slot)
                || (position + 1 < size && PackedMark.slot(marks[order[position + 1]]) == slot);
    }
}
