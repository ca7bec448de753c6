package nl.aanwezig.mtss.signal.detector;

import nl.aanwezig.core.explain.Amount;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.timeline.Timeline;

/** Numbers with the word for what they count. */
final class Amounts {
    private Amounts() {}

    static Amount of(long units, Timeline timeline) {
        return new Amount(Ratio.of(units), timeline.series().unit());
    }

    static Amount days(long days) {
        return new Amount(Ratio.of(days), Unit.DAY);
    }
}
