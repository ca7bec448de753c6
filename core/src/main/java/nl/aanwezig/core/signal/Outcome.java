package nl.aanwezig.core.signal;

import java.util.List;
import java.util.Optional;

/** What became of a condition. */
public enum Outcome {
    /** It holds. */
    MET,
    /** It does not hold. */
    NOT_MET,
    /** It cannot be told, for lack of figures. */
    UNDETERMINED;

    static Outcome of(Optional<Boolean> holds) {
        return holds.map(known -> known ? MET : NOT_MET).orElse(UNDETERMINED);
    }

    /** This outcome as soon as one of the conditions has it; else undetermined when one of them is, and the other outcome when none is. */
    Outcome firstIn(List<Condition> conditions, Figures figures, Outcome otherwise) {
        Outcome sum = otherwise;
        for (Condition condition : conditions) {
            Outcome outcome = condition.test(figures);
            if (outcome == this) {
                return this;
            }
            sum = outcome == UNDETERMINED ? UNDETERMINED : sum;
        }
        return sum;
    }
}
