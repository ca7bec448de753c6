package nl.aanwezig.core.signal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.measure.Comparison;
import nl.aanwezig.core.quantity.Quantity;

/** Something that holds of a pupil's figures, does not, or cannot be told. */
public sealed interface Condition {
    /** What becomes of it. */
    Outcome test(Figures figures);

    /** The condition as a clause: "the share of absence in this school year so far is at least 10 per cent". */
    default Finding clause() {
        return ConditionWording.of(this);
    }

    /** A figure held against a limit. */
    static <Q extends Quantity<Q>> Condition that(Comparison<Q> comparison) {
        return new Compared<>(comparison);
    }

    /** All of these. */
    static Condition allOf(Condition... conditions) {
        return new All(ImmutableList.copyOf(conditions));
    }

    /** At least one of these. */
    static Condition anyOf(Condition... conditions) {
        return new Any(ImmutableList.copyOf(conditions));
    }

    /**
     * A figure held against a limit.
     *
     * @param <Q> the kind of quantity
     * @param comparison figure, bound and limit
     */
    record Compared<Q extends Quantity<Q>>(Comparison<Q> comparison) implements Condition {
        @Override
        public Outcome test(Figures figures) {
            Optional<Q> value = figures.value(comparison.figure());
            return value.isEmpty() ? Outcome.UNDETERMINED : Outcome.of(comparison.holds(value.get()));
        }
    }

    /**
     * All of these. One that is not met decides, even beside one that cannot be told.
     *
     * @param conditions at least one
     */
    record All(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public All {
            conditions = ImmutableList.copyOf(conditions);
        }

        @Override
        public Outcome test(Figures figures) {
            List<Outcome> outcomes =
                    conditions.stream().map(one -> one.test(figures)).toList();
            if (outcomes.contains(Outcome.NOT_MET)) {
                return Outcome.NOT_MET;
            }
            return outcomes.contains(Outcome.UNDETERMINED) ? Outcome.UNDETERMINED : Outcome.MET;
        }
    }

    /**
     * At least one of these. One that is met decides, even beside one that cannot be told.
     *
     * @param conditions at least one
     */
    record Any(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public Any {
            conditions = ImmutableList.copyOf(conditions);
        }

        @Override
        public Outcome test(Figures figures) {
            List<Outcome> outcomes =
                    conditions.stream().map(one -> one.test(figures)).toList();
            if (outcomes.contains(Outcome.MET)) {
                return Outcome.MET;
            }
            return outcomes.contains(Outcome.UNDETERMINED) ? Outcome.UNDETERMINED : Outcome.NOT_MET;
        }
    }
}
