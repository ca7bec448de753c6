package nl.aanwezig.mtss.policy;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Window;

/**
 * Figures that are just stated, by name: every measure over every window, periods that ended, facts, the age. What is not stated is 0, but
 * for a school year of 180 days that was seen.
 *
 * @param amounts by name; shares in per cents
 */
record StatedFigures(Map<String, Ratio> amounts) implements Figures {
    private static final Ratio SCHOOL_YEAR = Ratio.of(180);
    private static final Set<String> SEEN = Set.of("possible", "enrolled-days", "calendar-days");
    private static final Set<String> MEASURES =
            Measures.all().stream().map(Measure::id).collect(Collectors.toSet());

    static boolean isMeasure(String name) {
        return MEASURES.contains(name);
    }

    @Override
    public Optional<Tally> over(Figure<?> figure) {
        return Optional.empty();
    }

    @Override
    public <Q extends Quantity<Q>> Optional<Q> value(Figure<Q> figure) {
        String id = figure.measure().id();
        Ratio amount = amounts.getOrDefault(id, SEEN.contains(id) ? SCHOOL_YEAR : Ratio.ZERO);
        Q plain = figure.measure().amount(amount);
        return Optional.of(plain instanceof Share ? figure.measure().amount(amount.dividedBy(Ratio.of(100))) : plain);
    }

    @Override
    public OptionalInt periodsEnded(String division) {
        return whole(division);
    }

    @Override
    public long recorded(String fact, Window window) {
        return whole(fact).orElse(0);
    }

    @Override
    public Optional<Ratio> given(String fact) {
        return Optional.ofNullable(amounts.get(fact));
    }

    @Override
    public OptionalInt age() {
        return whole("age");
    }

    private OptionalInt whole(String name) {
        Ratio amount = amounts.get(name);
        return amount == null
                ? OptionalInt.empty()
                : OptionalInt.of(amount.numerator().intValueExact());
    }
}
