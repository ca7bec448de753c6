package nl.aanwezig.mtss.report;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A cell of a published table, for a page or a chart.
 *
 * @param pupils how many; empty when hidden. A zero that is present is a zero that is shown
 * @param share of the pupils of the group, those not evaluated included; empty when hidden
 * @param mark what stands in the place of something hidden
 */
public record PublishedCell(OptionalLong pupils, Optional<ShownShare> share, String mark) {
    /** Whether nothing of it is shown. */
    public boolean isHidden() {
        return pupils.isEmpty() && share.isEmpty();
    }

    /** {@code 34 (17%)}, {@code 34}, {@code <=5%}, or the mark. */
    @Override
    public String toString() {
        if (isHidden()) {
            return mark;
        }
        String percent = share.map(ShownShare::toString).orElse("");
        if (pupils.isEmpty()) {
            return percent;
        }
        return percent.isEmpty() ? Long.toString(pupils.getAsLong()) : pupils.getAsLong() + " (" + percent + ")";
    }
}
