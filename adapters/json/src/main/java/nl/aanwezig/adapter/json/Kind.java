package nl.aanwezig.adapter.json;

import java.util.Arrays;
import java.util.List;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.LessonHours;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/** The kinds of quantity, and how a file writes an amount of each. */
enum Kind {
    /** Written in hundredths: {@code {"percent": 10}}. */
    SHARE(Share.class, "percent", 100),
    DAYS(Days.class, "days", 1),
    HALF_DAYS(HalfDays.class, "halfDays", 1),
    CLOCK_HOURS(ClockHours.class, "clockHours", 1),
    LESSON_HOURS(LessonHours.class, "lessonHours", 1),
    /** Written as the number alone: {@code 3}. */
    COUNT(Count.class, "", 1);

    private final Class<?> type;
    private final String unit;
    private final long scale;

    Kind(Class<?> type, String unit, long scale) {
        this.type = type;
        this.unit = unit;
        this.scale = scale;
    }

    static Kind of(Quantity<?> quantity) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(quantity))
                .findFirst()
                .orElseThrow();
    }

    static Kind of(Measure<?> measure) {
        return of(measure.amount(Ratio.ZERO));
    }

    /** The names that stand before a number, those of all kinds. */
    static List<String> units() {
        return Shape.AMOUNT.fields();
    }

    /** The name that stands before the number; empty for a number alone. */
    String unit() {
        return unit;
    }

    /** As a file writes it. */
    Ratio written(Ratio value) {
        return value.times(Ratio.of(scale));
    }

    /** From what a file writes. */
    Ratio meant(Ratio written) {
        return written.dividedBy(Ratio.of(scale));
    }

    /** How many decimals of the ratio go with decimals of what is written. */
    int decimalsBelowWritten() {
        return this == SHARE ? 2 : 0;
    }

    /** For advice: {@code { "percent": 10 }}. */
    String example(String number) {
        return "{ \"" + unit + "\": " + number + " }";
    }
}
