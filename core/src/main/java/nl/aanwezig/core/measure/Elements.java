package nl.aanwezig.core.measure;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.school.DateSpan;

/**
 * What a timeline's counting saw attended or missed, in time order: the moment (day and minute) shifted left by one, and whether it was
 * missed in the lowest bit.
 */
final class Elements {
    private final ImmutableLongArray keys;

    private Elements(ImmutableLongArray keys) {
        this.keys = keys;
    }

    static final class Builder {
        private final ImmutableLongArray.Builder keys = ImmutableLongArray.builder();

        void add(long epochDay, int minute, boolean missed) {
            keys.add(key(epochDay, minute) | (missed ? 1 : 0));
        }

        void add(long mark, boolean missed) {
            add(PackedMark.epochDay(mark), PackedMark.start(mark), missed);
        }

        Elements build() {
            return new Elements(keys.build());
        }
    }

    private static long key(long epochDay, int minute) {
        return (epochDay * 1440 + minute) << 1;
    }

    /** The runs of several of these together, each in its own window. */
    static Runs runs(List<Elements> all, List<DateSpan> spans) {
        long[] keys = {};
        boolean missedBefore = false;
        long latestBefore = Long.MIN_VALUE;
        for (int i = 0; i < all.size(); i++) {
            ImmutableLongArray own = all.get(i).keys;
            int from = firstAtOrAfter(own, key(spans.get(i).start().toEpochDay(), 0));
            int to = firstAtOrAfter(own, key(spans.get(i).endInclusive().toEpochDay() + 1, 0));
            if (from > 0 && own.get(from - 1) > latestBefore) {
                latestBefore = own.get(from - 1);
                missedBefore = (latestBefore & 1) == 1;
            }
            long[] inside = own.subArray(from, Math.max(from, to)).toArray();
            keys = keys.length == 0 ? inside : merged(keys, inside);
        }
        int started = 0;
        int longest = 0;
        int current = 0;
        boolean before = missedBefore;
        for (long key : keys) {
            boolean missed = (key & 1) == 1;
            started += missed && !before ? 1 : 0;
            current = missed ? current + 1 : 0;
            longest = Math.max(longest, current);
            before = missed;
        }
        return new Runs(started, longest, current);
    }

    private static long[] merged(long[] one, long[] other) {
        long[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        Arrays.sort(both);
        return both;
    }

    private static int firstAtOrAfter(ImmutableLongArray keys, long key) {
        int low = 0;
        int high = keys.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys.get(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
