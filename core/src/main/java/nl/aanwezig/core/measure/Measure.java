package nl.aanwezig.core.measure;

import java.util.Optional;
import java.util.function.Function;
import nl.aanwezig.core.timeline.Window;

/**
 * A named quantity of a tally.
 *
 * @param <Q> its kind
 */
public final class Measure<Q extends Quantity<Q>> {
    private final String id;
    private final Function<Tally, Optional<Q>> formula;

    private Measure(String id, Function<Tally, Optional<Q>> formula) {
        this.id = id;
        this.formula = formula;
    }

    /**
     * A measure of one's own.
     *
     * @param id the name in receipts, in kebab case
     * @param formula empty where the tally does not define it, such as a share of nothing
     */
    public static <Q extends Quantity<Q>> Measure<Q> of(String id, Function<Tally, Optional<Q>> formula) {
        return new Measure<>(id, formula);
    }

    /** The name in receipts. */
    public String id() {
        return id;
    }

    /** The quantity; empty where the tally does not define it. */
    public Optional<Q> of(Tally tally) {
        return formula.apply(tally);
    }

    /** This measure over a window. */
    public Figure<Q> in(Window window) {
        return new Figure<>(this, window);
    }

    @Override
    public String toString() {
        return id;
    }
}
