package nl.aanwezig.core.measure;

import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.quantity.Ratio;

/** Units missed in part, in the order of their days. */
final class Parts {
    private record Part(int day, Standing standing, Ratio missed) {}

    private final List<Part> parts = new ArrayList<>();

    void add(int day, Standing standing, Ratio missed) {
        parts.add(new Part(day, standing, missed));
    }

    /** The sum over days from a position up to but not including another. */
    Ratio sum(Standing standing, int from, int to) {
        Ratio sum = Ratio.ZERO;
        for (Part part : parts) {
            if (part.standing() == standing && part.day() >= from && part.day() < to) {
                sum = sum.plus(part.missed());
            }
        }
        return sum;
    }
}
