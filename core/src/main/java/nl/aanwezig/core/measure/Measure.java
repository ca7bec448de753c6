package nl.aanwezig.core.measure;

import java.util.Optional;
import java.util.function.Function;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.timeline.Window;

/**
 * A named quantity of a tally.
 *
 * @param <Q> its kind
 */
public final class Measure<Q extends Quantity<Q>> {
    private final String id;
    private final String dutch;
    private final String english;
    private final Function<Tally, Optional<Q>> formula;

    private Measure(String id, String dutch, String english, Function<Tally, Optional<Q>> formula) {
        this.id = id;
        this.dutch = dutch;
        this.english = english;
        this.formula = formula;
    }

    /**
     * A measure of one's own.
     *
     * @param id the name in receipts, in kebab case
     * @param dutch how it is called in Dutch, in lower case
     * @param english how it is called in English, in lower case
     * @param formula empty where the tally does not define it, such as a share of nothing
     */
    public static <Q extends Quantity<Q>> Measure<Q> of(
            String id, String dutch, String english, Function<Tally, Optional<Q>> formula) {
        return new Measure<>(id, dutch, english, formula);
    }

    /** The name in receipts. */
    public String id() {
        return id;
    }

    /** How it is called in Dutch. */
    public String dutch() {
        return dutch;
    }

    /** How it is called in English. */
    public String english() {
        return english;
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
