package nl.aanwezig.core.measure;

import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.LessonHours;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;

/**
 * What counts as an hour of lessons. The act says "hours of lesson or practice time"; practice differs by sector.
 *
 * <p>Source: domain reference, Dutch law 2.7 and 8.2: primary and vocational education count clock hours, secondary education
 * counts a lesson of at most 60 minutes as one hour.
 */
public enum HourUnit {
    /** Sixty minutes. */
    CLOCK {
        @Override
        Ratio hours(long mark) {
            return Ratio.of(PackedMark.extent(mark), 60);
        }

        @Override
        public Quantity<?> quantity(Ratio hours) {
            return new ClockHours(hours);
        }
    },
    /** A lesson of at most 60 minutes is one hour; a longer one, and what is left of a lesson beside another, count by the clock. */
    LESSON_PERIOD {
        @Override
        Ratio hours(long mark) {
            boolean isLesson = PackedMark.extent(mark) <= 60 && !PackedMark.isRemainder(mark);
            return isLesson ? Ratio.ONE : CLOCK.hours(mark);
        }

        @Override
        public Quantity<?> quantity(Ratio hours) {
            return new LessonHours(hours);
        }
    };

    abstract Ratio hours(long mark);

    /** This many hours of this kind. */
    public abstract Quantity<?> quantity(Ratio hours);

    /** The hours of a mark of a lesson register of which this part was missed. */
    public Ratio missed(long mark, Ratio part) {
        return hours(mark).times(part);
    }
}
