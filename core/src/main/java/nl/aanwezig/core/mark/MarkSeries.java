package nl.aanwezig.core.mark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import nl.aanwezig.core.school.DateSpan;

/**
 * Marks of one pupil at one school, one for each slot, in time order: packed inside, {@link Mark} views at the edge.
 * Immutable.
 */
public final class MarkSeries {
    private final Unit unit;
    private final CodeBook codes;
    private final ImmutableLongArray marks;

    private MarkSeries(Unit unit, CodeBook codes, ImmutableLongArray marks) {
        this.unit = unit;
        this.codes = codes;
        this.marks = marks;
    }

    /**
     * A series of packed marks.
     *
     * @throws IllegalArgumentException when two stand in the same slot or out of order
     */
    public static MarkSeries of(Unit unit, CodeBook codes, long[] sorted) {
        for (int i = 1; i < sorted.length; i++) {
            checkArgument(
                    PackedMark.slot(sorted[i - 1]) < PackedMark.slot(sorted[i]),
                    "Mark %s of the series does not come after the one before it.\nMaybe the marks were not resolved.",
                    i);
        }
        return new MarkSeries(unit, codes, ImmutableLongArray.copyOf(sorted));
    }

    /** What one mark stands for. */
    public Unit unit() {
        return unit;
    }

    /** What the codes mean. */
    public CodeBook codes() {
        return codes;
    }

    /** How many marks. */
    public int size() {
        return marks.length();
    }

    /** The packed mark at a position. */
    public long packed(int index) {
        return marks.get(index);
    }

    /** The code of a packed mark of this series. */
    public Code code(long packed) {
        return codes.code(PackedMark.code(packed));
    }

    /** The presence of a packed mark of this series. */
    public Presence presence(long packed) {
        return code(packed).presence();
    }

    /** The mark at a position, as people read it. */
    public Mark mark(int index) {
        return view(codes, marks.get(index));
    }

    /** The marks in a span that pass a test, as people read them. */
    public List<Mark> marks(DateSpan span, LongPredicate test) {
        return packed(span).filter(test).mapToObj(mark -> view(codes, mark)).toList();
    }

    /** The packed marks in a span, in time order. */
    public LongStream packed(DateSpan span) {
        return LongStream.range(indexFrom(span.start()), indexAfter(span.endInclusive()))
                .map(index -> marks.get((int) index));
    }

    /** A packed mark as people read it. */
    public static Mark view(CodeBook codes, long packed) {
        return Mark.builder()
                .date(MarkLog.date(packed))
                .start(MarkLog.time(PackedMark.start(packed)))
                .extent(PackedMark.extent(packed))
                .missed(PackedMark.missed(packed))
                .code(codes.code(PackedMark.code(packed)))
                .build();
    }

    private int indexFrom(LocalDate date) {
        return firstAtOrAfter(date.toEpochDay());
    }

    private int indexAfter(LocalDate date) {
        return firstAtOrAfter(date.toEpochDay() + 1);
    }

    private int firstAtOrAfter(long epochDay) {
        int low = 0;
        int high = marks.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (PackedMark.epochDay(marks.get(middle)) < epochDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return "MarkSeries[" + marks.length() + " x " + unit + "]";
    }
}
