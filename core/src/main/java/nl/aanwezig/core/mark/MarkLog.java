package nl.aanwezig.core.mark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableLongArray;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * Everything that was registered for one pupil at one school: duplicates, conflicts and corrections included, in order of
 * arrival. Immutable.
 */
public final class MarkLog implements Marks {
    private static final long LAST_SECOND = Long.MAX_VALUE / 1_000_000 - 1;

    private final Unit unit;
    private final CodeBook codes;
    private final ImmutableLongArray marks;
    private final ImmutableLongArray recorded;

    private MarkLog(Unit unit, CodeBook codes, ImmutableLongArray marks, ImmutableLongArray recorded) {
        this.unit = unit;
        this.codes = codes;
        this.marks = marks;
        this.recorded = recorded;
    }

    /** A log of these marks. */
    public static MarkLog of(Unit unit, CodeBook codes, Collection<Mark> marks) {
        Builder builder = builder(unit, codes);
        marks.forEach(builder::add);
        return builder.build();
    }

    /** Starts a log. */
    public static Builder builder(Unit unit, CodeBook codes) {
        return new Builder(unit, codes);
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public CodeBook codes() {
        return codes;
    }

    /** How many marks and corrections it holds. */
    public int size() {
        return marks.length();
    }

    /**
     * This log and one more mark.
     *
     * @throws IllegalArgumentException as {@link Builder#add(Mark)}
     */
    public MarkLog with(Mark mark) {
        return continued().add(mark).build();
    }

    /** This log and one more correction. */
    public MarkLog with(Correction correction) {
        return continued().add(correction).build();
    }

    /** What of this log was written down up to and including a moment; of what the source does not tell it, everything. */
    public MarkLog knownOn(Instant moment) {
        long micros = micros(moment);
        Builder builder = builder(unit, codes);
        for (int i = 0; i < marks.length(); i++) {
            long written = recorded.isEmpty() ? NOT_TOLD : recorded.get(i);
            if (written <= micros) {
                builder.add(marks.get(i), written);
            }
        }
        return builder.build();
    }

    private Builder continued() {
        Builder builder = builder(unit, codes);
        for (int i = 0; i < marks.length(); i++) {
            builder.add(marks.get(i), recorded.isEmpty() ? NOT_TOLD : recorded.get(i));
        }
        return builder;
    }

    @Override
    public Batches read() {
        return new Batches() {
            private int next;

            @Override
            public int fill(long[] into, long[] intoRecorded) {
                int count = Math.min(into.length, marks.length() - next);
                for (int i = 0; i < count; i++) {
                    into[i] = marks.get(next + i);
                    intoRecorded[i] = recorded.isEmpty() ? NOT_TOLD : recorded.get(next + i);
                }
                next += count;
                return count;
            }
        };
    }

    @Override
    public String toString() {
        return "MarkLog[" + marks.length() + " x " + unit + "]";
    }

    /** Builds a log. */
    public static final class Builder {
        private final Unit unit;
        private final CodeBook codes;
        private final ImmutableLongArray.Builder marks = ImmutableLongArray.builder();
        private final ImmutableLongArray.Builder recorded = ImmutableLongArray.builder();
        private boolean anyRecorded;

        private Builder(Unit unit, CodeBook codes) {
            this.unit = unit;
            this.codes = codes;
        }

        /**
         * Adds a packed mark of which the source does not tell when it was written down.
         *
         * @throws IllegalArgumentException when this log's unit cannot start at its minute
         */
        public Builder add(long mark) {
            return add(mark, NOT_TOLD);
        }

        /**
         * Adds a packed mark, written down at a moment in microseconds since 1970.
         *
         * @throws IllegalArgumentException when this log's unit cannot start at its minute: it would count beside the unit that does
         */
        public Builder add(long mark, long recordedMicros) {
            checkArgument(
                    unit.canStartAt(PackedMark.start(mark)),
                    "A mark of a %s starts at minute %s.\nMaybe it is of a lesson: a day starts at 0, its second half at 720.",
                    unit,
                    PackedMark.start(mark));
            marks.add(mark);
            recorded.add(recordedMicros);
            anyRecorded |= recordedMicros != NOT_TOLD;
            return this;
        }

        /**
         * Adds a mark.
         *
         * @throws IllegalArgumentException when its code is not of this log's book, or this log's unit cannot start at its start
         */
        public Builder add(Mark mark) {
            return add(pack(mark), mark.recorded().map(MarkLog::micros).orElse(NOT_TOLD));
        }

        /** Adds a correction. */
        public Builder add(Correction correction) {
            if (correction instanceof Correction.Replaced replaced) {
                return add(pack(replaced.now()), micros(replaced.recorded()));
            }
            Correction.Withdrawn withdrawn = (Correction.Withdrawn) correction;
            return add(
                    PackedMark.of(
                            withdrawn.date().toEpochDay(),
                            minute(withdrawn.start()),
                            PackedMark.WHOLE,
                            0,
                            PackedMark.WITHDRAWN),
                    micros(withdrawn.recorded()));
        }

        /** The log. */
        public MarkLog build() {
            return new MarkLog(unit, codes, marks.build(), anyRecorded ? recorded.build() : ImmutableLongArray.of());
        }

        private long pack(Mark mark) {
            int code = codes.indexOf(mark.code());
            checkArgument(
                    code >= 0,
                    "The code %s is not in the code book %s.\nMaybe the mark comes from another source.",
                    mark.code().value(),
                    codes.name());
            return PackedMark.of(mark.date().toEpochDay(), minute(mark.start()), mark.extent(), mark.missed(), code);
        }
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /**
     * Microseconds since 1970, the form in which {@link Marks.Batches} gives moments; the first or last one that fits for a moment
     * that lies beyond.
     */
    public static long micros(Instant moment) {
        if (moment.getEpochSecond() > LAST_SECOND) {
            return Long.MAX_VALUE;
        }
        return moment.getEpochSecond() < -LAST_SECOND ? NOT_TOLD + 1 : ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    static LocalDate date(long mark) {
        return LocalDate.ofEpochDay(PackedMark.epochDay(mark));
    }
}
