package nl.aanwezig.core.quantity;

/**
 * Hours as a timetable counts them (lesuren): one lesson, one hour.
 *
 * @param value hours
 */
public record LessonHours(Ratio value) implements Quantity<LessonHours> {
    /** A whole number of them. */
    public static LessonHours of(long whole) {
        return new LessonHours(Ratio.of(whole));
    }
}
