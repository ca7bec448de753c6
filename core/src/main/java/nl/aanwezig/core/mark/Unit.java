package nl.aanwezig.core.mark;

import com.google.common.primitives.ImmutableIntArray;

/** What one mark of a register stands for. A register has one unit. */
public enum Unit {
    /** A whole school day; it starts at minute 0. */
    DAY(ImmutableIntArray.of(0)),
    /** Half a school day: a session in England, a dagdeel in Dutch primary education; at minute 0 and at minute 720. */
    HALF_DAY(ImmutableIntArray.of(0, 720)),
    /** A lesson of the timetable, with its start and minutes. */
    LESSON(ImmutableIntArray.of());

    private final ImmutableIntArray starts;

    Unit(ImmutableIntArray starts) {
        this.starts = starts;
    }

    /** How many of it every school day has; 0 where only a timetable knows. */
    public int perDay() {
        return starts.length();
    }

    /** Whether a unit can start at this minute of the day; where only a timetable knows, at any. */
    boolean canStartAt(int minute) {
        return starts.isEmpty() || starts.contains(minute);
    }

    /** The minute of the day at which the unit starts, for positions 0 up to {@link #perDay()}. */
    public int start(int position) {
        return starts.get(position);
    }
}
