package nl.aanwezig.core.measure;

import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.quantity.Ratio;

/** How much of its unit a mark says was missed. */
public final class Missed {
    private Missed() {}

    /**
     * The part of the unit that was missed, from 0 up to and including 1: what the mark itself says for {@link Presence#PART}, else the
     * weight of its code.
     */
    public static Ratio part(long mark, Code code) {
        return switch (code.presence()) {
            case ABSENT -> Ratio.of(code.weight(), 100);
            case PART ->
                PackedMark.missed(mark) > 0
                        ? Ratio.of(PackedMark.missed(mark), PackedMark.extent(mark))
                        : Ratio.of(code.weight(), 100);
            default -> Ratio.ZERO;
        };
    }
}
