package nl.aanwezig.mtss.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/** Ranges of a width that depends on the size of the group. */
final class WidthBySize implements ShareForm {
    private static final int ALL = 100;

    private final ImmutableSortedMap<Integer, Integer> widths;

    WidthBySize(Map<Integer, Integer> widths) {
        this.widths = ImmutableSortedMap.copyOf(widths);
        checkArgument(!widths.isEmpty(), "There are no widths.\nMaybe give one for groups of 40 and more.");
        this.widths.forEach((size, width) -> checkArgument(
                width >= 1 && width < ALL && ALL % width == 0,
                "A range of %s points for groups of %s and more does not fit into 100.\nMaybe take 1, 2, 5, 10 or 20.",
                width,
                size));
    }

    @Override
    public Optional<ShownShare> show(Share share, long whole) {
        Map.Entry<Integer, Integer> width = widths.floorEntry((int) Math.min(whole, Integer.MAX_VALUE));
        return width == null ? Optional.empty() : Optional.of(inRanges(share, width.getValue()));
    }

    private static ShownShare inRanges(Share share, int width) {
        Ratio percent = share.percent();
        if (percent.compareTo(Ratio.of(width)) <= 0) {
            return ShownShare.coded("<=" + width, Range.closed(Ratio.ZERO, Ratio.of(width)));
        }
        if (percent.compareTo(Ratio.of(ALL - width)) >= 0) {
            return ShownShare.coded(">=" + (ALL - width), Range.closed(Ratio.of(ALL - width), Ratio.of(ALL)));
        }
        long first = WholePercents.floor(share) / width * width;
        Ratio start = Ratio.of(first);
        Ratio end = Ratio.of(first + width);
        return ShownShare.coded(
                width == 1 ? Long.toString(first) : first + "-" + (first + width - 1),
                // the lowest range holds its own limit, so the one after it does not
                first == width ? Range.open(start, end) : Range.closedOpen(start, end));
    }

    @Override
    public Phrase explained() {
        return new Phrase(
                "Percentages staan er als een bereik, smaller naarmate de groep groter is (" + listed(" punten vanaf ")
                        + " leerlingen), en zonder aantallen.",
                "Percentages stand as a range, narrower for a larger group (" + listed(" points from ")
                        + " pupils), and without counts.");
    }

    private String listed(String between) {
        return widths.entrySet().stream()
                .map(width -> width.getValue() + between + width.getKey())
                .collect(Collectors.joining(", "));
    }
}
