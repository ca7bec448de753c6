package nl.aanwezig.core.mark;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * The layout of a mark in one {@code long}; natural order is time order.
 *
 * <pre>
 * day 17 bits | start 11 | extent 11 | missed 11 | code 10 | remainder 1
 * </pre>
 *
 * <ul>
 *   <li><b>day</b>: days since 1 January 1900
 *   <li><b>start</b>: minute of the day at which the unit starts on the school's clock, 0 up to and including 1439
 *   <li><b>extent</b>: how long the unit is: minutes for a lesson; for a day or half day minutes too, or {@value #WHOLE} where
 *       the source gives none, which reads as hundredths
 *   <li><b>missed</b>: how much of the extent was missed; counts for {@link Presence#PART}, and for {@link Presence#LATE} where a policy
 *       counts lateness
 *   <li><b>code</b>: position in the {@link CodeBook}
 *   <li><b>remainder</b>: whether the unit was longer, and another one took the rest of it
 * </ul>
 */
public final class PackedMark {
    /** The extent of a day or half day of which the source gives no minutes. */
    public static final int WHOLE = 100;

    /** The greatest extent, in minutes. */
    public static final int MAX_EXTENT = 1440;

    /** The first day that a mark can have. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last day that a mark can have. */
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** As many codes as a code book can hold; the numbers above are a timeline's own. */
    public static final int MAX_CODES = 1000;

    static final int NOT_EXPECTED = 1018;
    static final int NOT_UNDERSTOOD = 1019;
    static final int FILLED_PRESENT = 1020;
    static final int FILLED_UNRECORDED = 1021;
    static final int FILLED_ABSENT = 1022;

    /** In a log: the slot was registered by mistake and is taken back. */
    static final int WITHDRAWN = 1023;

    private static final long EPOCH = FIRST_DAY.toEpochDay();
    private static final int CODE_SHIFT = 1;
    private static final int MISSED_SHIFT = 11;
    private static final int EXTENT_SHIFT = 22;
    private static final int START_SHIFT = 33;
    private static final int DAY_SHIFT = 44;
    private static final int ELEVEN_BITS = 0x7FF;
    private static final int TEN_BITS = 0x3FF;

    private PackedMark() {}

    /** Whether a mark can have this day: 1 January 1900 up to and including 31 December 2199. */
    public static boolean isPlausible(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
    }

    /**
     * Packs a mark.
     *
     * @param epochDay the day, counted from 1 January 1970
     * @param start minute of the day, 0 up to and including 1439
     * @param extent 1 up to and including {@value #MAX_EXTENT}
     * @param missed 0 up to and including the extent
     * @param code position in the code book
     * @throws IllegalArgumentException when a part is out of its bounds
     */
    public static long of(long epochDay, int start, int extent, int missed, int code) {
        long day = epochDay - EPOCH;
        checkArgument(
                day >= 0 && epochDay <= LAST_DAY.toEpochDay(),
                "The day of a mark is %s.\nMaybe its year was misread: %s up to and including %s fit.",
                LocalDate.ofEpochDay(epochDay),
                FIRST_DAY,
                LAST_DAY);
        checkArgument(start >= 0 && start < 1440, "A mark starts at minute %s.\nMaybe hours were given.", start);
        checkArgument(
                extent >= 1 && extent <= MAX_EXTENT,
                "A mark lasts %s minutes.\nMaybe start and end were swapped.",
                extent);
        checkArgument(
                missed >= 0 && missed <= extent,
                "Of a mark of %s minutes %s were missed.\nMaybe present and missed were swapped.",
                extent,
                missed);
        checkArgument(code >= 0 && code <= TEN_BITS, "A mark has code number %s.\nMaybe of another book.", code);
        return day << DAY_SHIFT
                | (long) start << START_SHIFT
                | (long) extent << EXTENT_SHIFT
                | (long) missed << MISSED_SHIFT
                | (long) code << CODE_SHIFT;
    }

    /** The day, counted from 1 January 1970. */
    public static long epochDay(long mark) {
        return (mark >>> DAY_SHIFT) + EPOCH;
    }

    /** The minute of the day at which the unit starts. */
    public static int start(long mark) {
        return (int) (mark >>> START_SHIFT) & ELEVEN_BITS;
    }

    /** How long the unit is. */
    public static int extent(long mark) {
        return (int) (mark >>> EXTENT_SHIFT) & ELEVEN_BITS;
    }

    /** How much of the extent was missed, where the mark itself says so. */
    public static int missed(long mark) {
        return (int) (mark >>> MISSED_SHIFT) & ELEVEN_BITS;
    }

    /** The position in the code book. */
    public static int code(long mark) {
        return (int) (mark >>> CODE_SHIFT) & TEN_BITS;
    }

    /**
     * What is left of a unit when another one took the rest of it.
     *
     * @param extent what is left, from 1 up to the extent of the mark
     */
    public static long remainder(long mark, int extent) {
        return of(epochDay(mark), start(mark), extent, Math.min(missed(mark), extent), code(mark)) | 1;
    }

    /** Whether the unit was longer, and another one took the rest of it. */
    public static boolean isRemainder(long mark) {
        return (mark & 1) == 1;
    }

    /** Day and start: what two marks of the same slot have in common. */
    public static long slot(long mark) {
        return mark >>> START_SHIFT;
    }

    /** Whether a timeline filled the mark in because nothing was registered. */
    public static boolean isFilled(long mark) {
        int code = code(mark);
        return code >= FILLED_PRESENT && code <= FILLED_ABSENT;
    }

    /** Whether something was registered in the slot that the source's reader could not understand. */
    public static boolean isNotUnderstood(long mark) {
        return code(mark) == NOT_UNDERSTOOD;
    }

    /**
     * A mark for a slot in which something was registered that its reader could not understand, such as a code that no book holds. It is
     * unrecorded, and no fill policy reads it otherwise: with positive fill the pupil would turn out present.
     */
    public static long notUnderstood(long epochDay, int start, int extent) {
        return of(epochDay, start, extent, 0, NOT_UNDERSTOOD);
    }

    /** A mark for the same unit that says that the pupil was not expected there. */
    public static long notExpected(long mark) {
        return of(epochDay(mark), start(mark), extent(mark), 0, NOT_EXPECTED);
    }

    /** Whether the mark takes its slot back. */
    public static boolean isWithdrawn(long mark) {
        return code(mark) == WITHDRAWN;
    }

    /** A mark for a unit of which nothing was registered, read as present, unrecorded or absent. */
    public static long filled(long epochDay, int start, int extent, Presence as) {
        int code = switch (as) {
            case PRESENT -> FILLED_PRESENT;
            case ABSENT -> FILLED_ABSENT;
            default -> FILLED_UNRECORDED;
        };
        return of(epochDay, start, extent, 0, code);
    }

    /** The same mark read as another presence, because its own code says that nothing was registered. */
    public static long filledAs(long mark, Presence as) {
        return filled(epochDay(mark), start(mark), extent(mark), as);
    }
}
