package nl.aanwezig.examples.conformance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Window;

/**
 * The inputs of a worked example.
 *
 * @param values as they stand in the file
 */
record WorkedInputs(Map<String, String> values) {
    WorkedInputs {
        values = Map.copyOf(values);
    }

    /** Days enrolled where an example gives none: so many that no share of them is reached. */
    private static final Ratio NO_SHARE = Ratio.of(1_000_000);

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return values.getOrDefault(key, "");
    }

    /** The number; 0 when the key is absent. */
    Ratio number(String key) {
        return Ratio.parse(values.getOrDefault(key, "0"));
    }

    /** Whether the number is whole; it is when the key is absent. */
    boolean isWhole(String key) {
        return number(key).denominator().equals(BigInteger.ONE);
    }

    /** The number; 0 when the key is absent. A number that is not whole is refused. */
    int whole(String key) {
        return new BigDecimal(values.getOrDefault(key, "0")).intValueExact();
    }

    private static Figures year(Tally soFar, Optional<Tally> previous) {
        return figure -> {
            if (figure.window() instanceof Window.YearToDate) {
                return Optional.of(soFar);
            }
            return figure.window() instanceof Window.PreviousYear ? previous : Optional.empty();
        };
    }

    private static Tally tally(Ratio absent, Ratio possible) {
        return Tally.builder()
                .absent(absent)
                .possible(possible)
                .enrolledDays(
                        possible.numerator().divide(possible.denominator()).longValueExact())
                .build();
    }

    /** The year so far and the year before, for rules on months. */
    Figures months() {
        Tally soFar = Tally.builder()
                .unit(Unit.DAY)
                .absent(number("cum_absent"))
                .possible(has("enrolled") ? number("enrolled") : NO_SHARE)
                .schoolMonth(has("month") ? OptionalInt.of(Integer.parseInt(text("month"))) : OptionalInt.empty())
                .build();
        Optional<Tally> previous = has("prior_enrolled")
                ? Optional.of(tally(number("prior_absent"), number("prior_enrolled")))
                : Optional.empty();
        return year(soFar, previous);
    }
}
