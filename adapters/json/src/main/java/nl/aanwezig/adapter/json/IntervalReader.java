package nl.aanwezig.adapter.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;

/** One bound or two, as fields of what they belong to. */
final class IntervalReader {
    /** How a file names them. */
    static final Map<String, Bound> BOUNDS = Map.of(
            "atLeast", Bound.AT_LEAST,
            "moreThan", Bound.MORE_THAN,
            "atMost", Bound.AT_MOST,
            "lessThan", Bound.LESS_THAN);

    private static final List<String> LOW = List.of("atLeast", "moreThan");
    private static final List<String> HIGH = List.of("atMost", "lessThan");

    /** Their names, the lower ones first. */
    static final List<String> NAMES = List.of("atLeast", "moreThan", "atMost", "lessThan");

    private final Problems problems;

    IntervalReader(Problems problems) {
        this.problems = problems;
    }

    <Q extends Quantity<Q>> Optional<Interval<Q>> read(Fields fields, Function<Node, Optional<Q>> limit) {
        List<String> present = fields.present(NAMES);
        if (present.isEmpty() && fields.strangers().isEmpty()) {
            problems.add(fields.object(), "it has no bound.", "Maybe add one of " + String.join(", ", NAMES) + ".");
        }
        if (present.isEmpty()) {
            return Optional.empty();
        }
        if (fields.present(LOW).size() > 1 || fields.present(HIGH).size() > 1) {
            problems.add(
                    fields.object(),
                    String.join(" and ", present) + " do not go together.",
                    "Maybe one of them is left over: there is one lower bound at most, and one upper.");
            return Optional.empty();
        }
        List<Optional<Interval<Q>>> sides = present.stream()
                .map(name -> limit.apply(fields.optional(name).orElseThrow())
                        .map(amount -> Interval.of(BOUNDS.getOrDefault(name, Bound.AT_LEAST), amount)))
                .toList();
        if (sides.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Interval<Q> first = sides.get(0).orElseThrow();
        if (sides.size() == 1) {
            return Optional.of(first);
        }
        try {
            return Optional.of(first.and(sides.get(1).orElseThrow()));
        } catch (IllegalArgumentException e) {
            problems.add(
                    fields.optional(present.get(1)).orElseThrow(),
                    "nothing lies between " + present.get(0) + " and this.",
                    "Maybe the two were swapped, or one of them should be included.");
            return Optional.empty();
        }
    }
}
