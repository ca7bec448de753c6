package nl.aanwezig.mtss.effect;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.effect.Phases.Direction;

/** Series of the sources, and others made by chance. */
final class Series {
    /** The data of the SingleCaseES vignette. */
    static final Phases VIGNETTE = phases("20,20,26,25,22,23", "28,25,24,27,30,30,29", Direction.INCREASE);

    /** "Bob", a worked example. */
    static final Phases BOB = phases("2,3,5,3", "4,5,5,7,6", Direction.INCREASE);

    /** Parker and others 2011, a worked example. */
    static final Phases PARKER = phases("3,3,4,5", "4,5,6,7,7", Direction.INCREASE);

    /** Tarlow 2017: one straight line, so no effect beside the trend. */
    static final Phases LINE = phases("1,2,3,4,5", "6,7,8,9,10", Direction.INCREASE);

    private Series() {}

    static Phases phases(String baseline, String support, Direction direction) {
        return new Phases(points(baseline), points(support), direction);
    }

    static List<Ratio> points(String commas) {
        return Arrays.stream(commas.split(",", -1)).map(Ratio::parse).toList();
    }

    /** The same points, with improvement on the other side. */
    static Phases otherDirection(Phases phases) {
        return new Phases(
                phases.baseline(),
                phases.support(),
                phases.direction() == Direction.INCREASE ? Direction.DECREASE : Direction.INCREASE);
    }

    /** The points mirrored around 0, and so is improvement. */
    static Phases mirrored(Phases phases) {
        return new Phases(
                phases.baseline().stream().map(Ratio.ZERO::minus).toList(),
                phases.support().stream().map(Ratio.ZERO::minus).toList(),
                otherDirection(phases).direction());
    }

    /** Phases of one to eight points with many ties. */
    static Phases any(SplittableRandom random) {
        return new Phases(
                anyPoints(random), anyPoints(random), random.nextBoolean() ? Direction.INCREASE : Direction.DECREASE);
    }

    private static List<Ratio> anyPoints(SplittableRandom random) {
        return random.ints(random.nextInt(1, 9), 0, 7)
                .mapToObj(point -> Ratio.of(point, 6))
                .toList();
    }
}
