package nl.aanwezig.adapter.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Runs;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Window;

/** Figures by chance, the same whoever asks: what two policies say of them differs only when the policies do. */
final class RandomFigures implements Figures {
    private final long seed;
    private final Map<Figure<?>, Optional<Tally>> tallies = new HashMap<>();

    RandomFigures(long seed) {
        this.seed = seed;
    }

    @Override
    public Optional<Tally> over(Figure<?> figure) {
        return tallies.computeIfAbsent(figure, asked -> tally(random(asked.toString())));
    }

    @Override
    public OptionalInt periodsEnded(String division) {
        return OptionalInt.of(random(division).nextInt(4));
    }

    @Override
    public long recorded(String fact, Window window) {
        return random(fact + window).nextInt(3);
    }

    @Override
    public Optional<Ratio> given(String fact) {
        return Optional.of(Ratio.of(random(fact).nextInt(60)));
    }

    @Override
    public OptionalInt age() {
        return OptionalInt.of(4 + random("age").nextInt(15));
    }

    private SplittableRandom random(String asked) {
        return new SplittableRandom(seed * 31 + asked.hashCode());
    }

    private static Optional<Tally> tally(SplittableRandom random) {
        if (random.nextInt(20) == 0) {
            return Optional.empty();
        }
        int possible = random.nextInt(200);
        int absent = possible == 0 ? 0 : random.nextInt(possible + 1);
        int unauthorised = absent == 0 ? 0 : random.nextInt(absent + 1);
        return Optional.of(Tally.builder()
                .unit(List.of(Unit.DAY, Unit.HALF_DAY, Unit.LESSON).get(random.nextInt(3)))
                .possible(Ratio.of(possible))
                .absent(Ratio.of(absent))
                .unauthorised(Ratio.of(unauthorised))
                .late(random.nextInt(12))
                .enrolledDays(random.nextInt(40))
                .timePossible(Ratio.of(possible * 50L))
                .timeAbsent(Ratio.of(absent * 50L))
                .isTimeInMinutes(true)
                .runs(new Runs(random.nextInt(8), absent, absent))
                .schoolMonth(1 + random.nextInt(9))
                .build());
    }
}
