package nl.aanwezig.mtss.report;

import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Share;

/** How a scheme writes shares. A share is never rounded up: 99.8 per cent is not all. */
public sealed interface ShareForm permits WholePercents, CodedEnds, WidthBySize {
    /**
     * The share as it is shown.
     *
     * @param share from 0 to 1, both included
     * @param whole how many pupils it is a share of, at least 1
     * @return empty when the form shows nothing for so few
     */
    Optional<ShownShare> show(Share share, long whole);

    /** What a reader is told about this form. */
    Phrase explained();

    /** Whole per cents, rounded down (the domain reference, measures 6: 99.8 shown as 100 is a complaint of users). */
    static ShareForm wholePercents() {
        return WholePercents.FORM;
    }

    /**
     * Whole per cents, rounded down, but a share below the lower or above the upper limit only as {@code <5%} and {@code >95%}; the limits
     * themselves are shown. Where a share is shown so, its count is hidden.
     *
     * @param lower in per cent, at least 1
     * @param upper in per cent, more than lower and at most 99
     * @throws IllegalArgumentException when the limits are otherwise
     */
    static ShareForm codedEnds(int lower, int upper) {
        return new CodedEnds(lower, upper);
    }

    /**
     * Ranges in the place of figures, the narrower the larger the group: {@code <=5%}, {@code 5-9%}, … {@code 90-94%}, {@code >=95%}
     * for a width of 5 points. The first and the last range include their limit. A form of this kind hides all counts.
     *
     * @param widths the width in points, a divisor of 100, by the least number of pupils that it holds for; nothing is shown for fewer
     * @throws IllegalArgumentException when there are no widths, or one of them is no divisor of 100 below 100
     */
    static ShareForm widthBySize(Map<Integer, Integer> widths) {
        return new WidthBySize(widths);
    }
}
