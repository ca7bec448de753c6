package nl.aanwezig.mtss.internal;

import java.time.LocalDate;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/**
 * What one enrolled school day held. Time is in minutes for a register of lessons and in units for others, so half days weigh the same
 * whether the source gives minutes for one of them or not.
 *
 * @param date the day
 * @param required time that was required and recorded, in {@code 1/scale}
 * @param missed of that, time that was missed in a way that counts, in {@code 1/scale}
 * @param scale above 0
 * @param recorded how many units were required and recorded
 * @param unrecorded how many units were required and not recorded; a day without any mark is one, unless the fill policy reads silence
 *     as presence
 * @param notRequired how many units were not required
 */
public record RegisteredDay(
        LocalDate date, long required, long missed, long scale, int recorded, int unrecorded, int notRequired) {
    /**
     * How the day stands when it counts as missed from this share of its required and recorded time on, inclusive. Nothing missed is
     * never a missed day, even with a share of 0.
     */
    public DayState state(Share atLeast) {
        if (recorded == 0) {
            return unrecorded > 0 ? DayState.UNKNOWN : notRequired > 0 ? DayState.NOT_REQUIRED : DayState.ATTENDED;
        }
        boolean counts = missed == required || (missed > 0 && share().compareTo(atLeast.value()) >= 0);
        return counts ? DayState.MISSED : DayState.ATTENDED;
    }

    /** The share of the required and recorded time that was missed, for a day that has some. */
    public Ratio share() {
        return Ratio.of(missed, required);
    }

    /** Whether something was required and recorded. */
    public boolean isKnown() {
        return recorded > 0;
    }

    /** Whether all that was required and recorded was missed. */
    public boolean isWhole() {
        return recorded > 0 && missed == required;
    }

    /** Time that was required and recorded. */
    public Ratio requiredTime() {
        return Ratio.of(required, scale);
    }

    /** Of that, time that was missed. */
    public Ratio missedTime() {
        return Ratio.of(missed, scale);
    }
}
