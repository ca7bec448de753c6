package nl.aanwezig.mtss.report;

import com.google.common.collect.Range;
import java.util.Optional;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/** Whole per cents, rounded down. */
enum WholePercents implements ShareForm {
    FORM;

    private static final Phrase EXPLAINED = new Phrase(
            "Percentages zijn naar beneden afgerond op hele procenten, en staan alleen naast aantallen die getoond zijn.",
            "Percentages are rounded down to whole per cents, and stand only beside counts that are shown.");

    @Override
    public Optional<ShownShare> show(Share share, long whole) {
        long down = floor(share);
        return Optional.of(ShownShare.rounded(
                Long.toString(down),
                down == 100 ? Range.singleton(Ratio.of(100)) : Range.closedOpen(Ratio.of(down), Ratio.of(down + 1))));
    }

    @Override
    public Phrase explained() {
        return EXPLAINED;
    }

    static long floor(Share share) {
        Ratio percent = share.percent();
        return percent.numerator().divide(percent.denominator()).longValueExact();
    }
}
