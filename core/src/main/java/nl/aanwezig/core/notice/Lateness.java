package nl.aanwezig.core.notice;

import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.measure.Missed;
import nl.aanwezig.core.quantity.Ratio;

/**
 * Whether the minutes before a late arrival are lesson time missed. Late is counted in times, and so not here; but the act speaks of missed
 * time, so minutes may add up (inferred; the domain reference, Dutch law 8.2 and 11.3, question 3).
 */
public enum Lateness {
    /** Late is present. */
    LEFT_OUT,
    /** The minutes that the mark says were missed count. */
    MINUTES;

    Ratio part(long mark, Code code) {
        return this == MINUTES && code.presence() == Presence.LATE
                ? Ratio.of(PackedMark.missed(mark), PackedMark.extent(mark))
                : Missed.part(mark, code);
    }
}
