package nl.aanwezig.mtss.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.util.Optional;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/** Whole per cents between two limits, which are shown themselves; beyond them only that the share lies there. */
record CodedEnds(int lower, int upper) implements ShareForm {
    CodedEnds {
        checkArgument(
                1 <= lower && lower < upper && upper <= 99,
                "Shares below %s and above %s per cent cannot be coded.\nMaybe 5 and 95 were meant.",
                lower,
                upper);
    }

    @Override
    public Optional<ShownShare> show(Share share, long whole) {
        if (share.percent().compareTo(Ratio.of(lower)) < 0) {
            return Optional.of(ShownShare.coded("<" + lower, Range.closedOpen(Ratio.ZERO, Ratio.of(lower))));
        }
        if (share.percent().compareTo(Ratio.of(upper)) > 0) {
            return Optional.of(ShownShare.coded(">" + upper, Range.openClosed(Ratio.of(upper), Ratio.of(100))));
        }
        return WholePercents.FORM.show(share, whole);
    }

    @Override
    public Phrase explained() {
        return new Phrase(
                "Percentages zijn naar beneden afgerond op hele procenten; onder " + lower + " en boven " + upper
                        + " procent staat alleen dat, en zonder aantal.",
                "Percentages are rounded down to whole per cents; below " + lower + " and above " + upper
                        + " per cent only that is said, and without a count.");
    }
}
