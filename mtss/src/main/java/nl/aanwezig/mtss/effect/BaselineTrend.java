package nl.aanwezig.mtss.effect;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.aanwezig.core.quantity.Ratio;

/**
 * The trend of a baseline by Theil and Sen: the median of the slopes between any two of its points, at times 1, 2, 3 and so on. Of the
 * series as it is, whichever way improvement lies.
 *
 * <p>Source: the domain reference, measures 4.2; worked examples {@code tau-bc}.
 *
 * @param slope per point in time
 * @param intercept the median of what is left of the points
 */
public record BaselineTrend(Ratio slope, Ratio intercept) {
    /**
     * The trend of points in time order.
     *
     * @throws IllegalArgumentException when there are fewer than two
     */
    public static BaselineTrend of(List<Ratio> points) {
        checkArgument(points.size() >= 2, "%s point has no trend.\nMaybe the baseline starts earlier.", points.size());
        List<Ratio> slopes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                slopes.add(points.get(j).minus(points.get(i)).dividedBy(Ratio.of(j - i)));
            }
        }
        BaselineTrend through0 = new BaselineTrend(Ranks.median(slopes), Ratio.ZERO);
        return new BaselineTrend(through0.slope, Ranks.median(through0.left(points, 1)));
    }

    /** The phases without the trend, which goes on under support. */
    Phases takenOutOf(Phases phases) {
        return new Phases(
                left(phases.baseline(), 1),
                left(phases.support(), phases.baseline().size() + 1),
                phases.direction());
    }

    /** What is left of points from this time on. */
    private List<Ratio> left(List<Ratio> points, int start) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> points.get(i).minus(intercept).minus(slope.times(Ratio.of(start + i))))
                .toList();
    }
}
