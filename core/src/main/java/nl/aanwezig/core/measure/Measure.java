package nl.aanwezig.core.measure;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
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
    private final Function<Ratio, Q> kind;
    private final Function<Tally, Optional<Ratio>> formula;
    private final OptionalInt rounding;

    private Measure(
            String id,
            String dutch,
            String english,
            Function<Ratio, Q> kind,
            Function<Tally, Optional<Ratio>> formula,
            OptionalInt rounding) {
        this.id = id;
        this.dutch = dutch;
        this.english = english;
        this.kind = kind;
        this.formula = formula;
        this.rounding = rounding;
    }

    /**
     * A measure of one's own.
     *
     * @param id the name in receipts and policy files, in kebab case
     * @param dutch how it is called in Dutch, in lower case
     * @param english how it is called in English, in lower case
     * @param kind what its amounts are: {@code Share::new}
     * @param formula empty where the tally does not define it, such as a share of nothing
     */
    public static <Q extends Quantity<Q>> Measure<Q> of(
            String id,
            String dutch,
            String english,
            Function<Ratio, Q> kind,
            Function<Tally, Optional<Ratio>> formula) {
        return new Measure<>(id, dutch, english, kind, formula, OptionalInt.empty());
    }

    /**
     * The same measure, rounded half-up to this many decimals before anything is compared: for a source that does so itself. A share is
     * 0 to 1, so two decimals of a per cent are four.
     */
    public Measure<Q> rounded(int decimals) {
        BigInteger scale = BigInteger.TEN.pow(decimals);
        return new Measure<>(
                id,
                dutch + " (afgerond)",
                english + " (rounded)",
                kind,
                tally -> formula.apply(tally)
                        .map(exact -> new Ratio(exact.rounded(decimals).unscaledValue(), scale)),
                OptionalInt.of(decimals));
    }

    /** The name in receipts and policy files. */
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

    /** To how many decimals it is rounded before it is compared; empty when it is exact. */
    public OptionalInt rounding() {
        return rounding;
    }

    /** An amount of the kind that this measure gives. */
    public Q amount(Ratio value) {
        return kind.apply(value);
    }

    /** The quantity; empty where the tally does not define it. */
    public Optional<Q> of(Tally tally) {
        return formula.apply(tally).map(kind);
    }

    /** This measure over a window. */
    public Figure<Q> in(Window window) {
        return new Figure<>(this, window, Optional.empty());
    }

    /** Its name, and to how many decimals it is rounded. */
    @Override
    public String toString() {
        return id + (rounding.isPresent() ? "~" + rounding.getAsInt() : "");
    }

    /** Measures of the same name and rounding are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Measure<?> measure && id.equals(measure.id) && rounding.equals(measure.rounding);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
