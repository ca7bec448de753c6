package nl.aanwezig.core.mark;

/**
 * Where the marks of one pupil at one school come from. A source of your own implements this: it fills {@linkplain PackedMark
 * packed} marks in batches, which costs less than a call for each.
 */
public interface Marks {
    /** In {@code recorded}: the source does not tell when the mark was written down. It was known from the start. */
    long NOT_TOLD = Long.MIN_VALUE;

    /** What one mark stands for. */
    Unit unit();

    /** What the codes mean. */
    CodeBook codes();

    /** Starts reading from the first mark; marks may come in any order. */
    Batches read();

    /** One reading. */
    @FunctionalInterface
    interface Batches {
        /**
         * Fills both arrays from index 0.
         *
         * @param marks packed marks
         * @param recorded for each mark when it was written down, in microseconds since 1970, or {@link Marks#NOT_TOLD}; as long as
         *     {@code marks}
         * @return how many were filled; 0 when there are no more
         */
        int fill(long[] marks, long[] recorded);
    }
}
