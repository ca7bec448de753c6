package nl.aanwezig.mtss.report;

/** What a reader is told of each cell: the least and the most that it can be. Both are the count itself where that is shown. */
final class Bounds {
    /** No upper bound. So far below the largest number that sums stay in range. */
    static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final long[] least;
    private final long[] most;

    Bounds(int cells) {
        this.least = new long[cells];
        this.most = new long[cells];
    }

    void set(int cell, long newLeast, long newMost) {
        least[cell] = newLeast;
        most[cell] = newMost;
    }

    long least(int cell) {
        return least[cell];
    }

    long most(int cell) {
        return most[cell];
    }
}
