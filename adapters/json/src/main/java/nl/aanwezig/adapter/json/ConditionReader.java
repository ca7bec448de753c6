package nl.aanwezig.adapter.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.aanwezig.core.measure.Contrast;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.timeline.Window;

/** Conditions: one field says of which sort each is. */
final class ConditionReader {
    private static final Map<String, Shape> SORTS = new TreeMap<>(Map.of(
            "measure", Shape.MEASURED,
            "allOf", Shape.ALL_OF,
            "anyOf", Shape.ANY_OF,
            "onSomeDayOf", Shape.ON_SOME_DAY,
            "recorded", Shape.RECORDED,
            "given", Shape.GIVEN,
            "age", Shape.AGE));

    private final Problems problems;
    private final Values values;
    private final AmountReader amounts;
    private final IntervalReader intervals;
    private final WindowReader windows;
    private final FigureReader figures;

    ConditionReader(FigureReader figures, Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.amounts = new AmountReader(problems);
        this.intervals = new IntervalReader(problems);
        this.windows = new WindowReader(problems);
        this.figures = figures;
    }

    Optional<Condition> read(Node node) {
        if (!(node instanceof Node.Obj object)) {
            problems.add(node, "it is no condition in braces.", "Maybe " + Shape.MEASURED.example() + " was meant.");
            return Optional.empty();
        }
        List<String> sorts =
                SORTS.keySet().stream().filter(object.fields()::containsKey).toList();
        if (sorts.isEmpty()) {
            refuseSort(object);
            return Optional.empty();
        }
        String sort = sorts.get(0);
        return Fields.of(node, SORTS.getOrDefault(sort, Shape.MEASURED), problems)
                .flatMap(fields -> read(sort, fields));
    }

    /** A name that no sort of condition has was probably meant to say the sort. */
    private void refuseSort(Node.Obj object) {
        List<String> strange = object.names().keySet().stream()
                .filter(name ->
                        SORTS.values().stream().noneMatch(sort -> sort.fields().contains(name)))
                .toList();
        strange.forEach(name -> problems.addUnknown(object, name, SORTS.keySet()));
        if (strange.isEmpty()) {
            problems.add(
                    object,
                    "nothing says what sort of condition it is.",
                    "Maybe it should have one of " + String.join(", ", SORTS.keySet()) + ".");
        }
    }

    private Optional<Condition> read(String sort, Fields fields) {
        Node value = fields.optional(sort).orElseThrow();
        return switch (sort) {
            case "allOf" -> all(value).map(Condition.All::new);
            case "anyOf" -> all(value).map(Condition.Any::new);
            case "onSomeDayOf" -> onSomeDay(value, fields);
            case "recorded" -> recorded(value, fields);
            case "given" ->
                values.text(value).flatMap(fact -> counts(fields, fact).map(amount -> Condition.given(fact, amount)));
            case "age" ->
                Fields.of(value, Shape.YEARS, problems)
                        .flatMap(years -> counts(years, "the age in years"))
                        .map(Condition::age);
            default -> figures.read(fields).flatMap(figure -> measured(fields, figure));
        };
    }

    private Optional<List<Condition>> all(Node node) {
        List<Node> nodes = values.list(node);
        if (node instanceof Node.Arr && nodes.isEmpty()) {
            problems.add(node, "the list is empty.", "Maybe its conditions were to be filled in later.");
        }
        List<Condition> conditions = new ArrayList<>();
        for (Node one : nodes) {
            read(one).ifPresent(conditions::add);
        }
        return conditions.isEmpty() || conditions.size() < nodes.size() ? Optional.empty() : Optional.of(conditions);
    }

    private Optional<Condition> onSomeDay(Node scope, Fields fields) {
        Optional<Window> window = windows.read(scope);
        Optional<Condition> condition = fields.required("holds", "Maybe " + Shape.MEASURED.example() + " was meant.")
                .flatMap(this::read);
        return window.flatMap(over -> condition.map(held -> Condition.onSomeDay(over, held)));
    }

    private Optional<Condition> recorded(Node name, Fields fields) {
        Optional<String> fact = values.text(name);
        Optional<Window> window = fields.required("over", "Maybe \"yearToDate\" or \"allKnown\" was meant.")
                .flatMap(windows::read);
        Optional<Interval<Count>> times = counts(fields, "what was recorded");
        return fact.flatMap(
                found -> window.flatMap(over -> times.map(often -> Condition.recorded(found, over, often))));
    }

    private Optional<Interval<Count>> counts(Fields fields, String of) {
        return intervals.read(fields, node -> amounts.of(node, Kind.COUNT, of, Count::new));
    }

    private <Q extends Quantity<Q>> Optional<Condition> measured(Fields fields, Figure<Q> figure) {
        List<String> bounds = fields.present(IntervalReader.NAMES);
        if (bounds.size() == 1) {
            Bound bound = IntervalReader.BOUNDS.getOrDefault(bounds.get(0), Bound.AT_LEAST);
            Node limit = fields.optional(bounds.get(0)).orElseThrow();
            if (limit instanceof Node.Obj object && object.fields().containsKey("measure")) {
                return Fields.of(limit, Shape.FIGURE, problems)
                        .flatMap(figures::read)
                        .flatMap(other -> against(limit, figure, bound, other));
            }
            if (limit instanceof Node.Obj object && object.fields().containsKey("afterPeriods")) {
                return Fields.of(limit, Shape.AFTER_PERIODS, problems)
                        .flatMap(periods -> afterPeriods(periods, figure, bound));
            }
        }
        return intervals
                .read(fields, node -> amounts.of(node, figure.measure()))
                .map(interval -> new Condition.Within<>(figure, interval));
    }

    private <Q extends Quantity<Q>> Optional<Condition> against(
            Node limit, Figure<Q> figure, Bound bound, Figure<?> other) {
        if (Kind.of(figure.measure()) != Kind.of(other.measure())) {
            problems.add(
                    limit,
                    figure.measure().id() + " and " + other.measure().id() + " are of different kinds.",
                    "Maybe the same measure over another window was meant.");
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // both measures give amounts of one kind, as was just seen
        Figure<Q> alike = (Figure<Q>) other;
        return Optional.of(Condition.that(new Contrast<>(figure, bound, alike)));
    }

    private <Q extends Quantity<Q>> Optional<Condition> afterPeriods(Fields fields, Figure<Q> figure, Bound bound) {
        Optional<String> division = fields.optional("afterPeriods").flatMap(values::text);
        Optional<SortedMap<Integer, Q>> limits = fields.required(
                        "limits", "Maybe { \"1\": 7, \"2\": 14 } was meant: a limit for each number of periods.")
                .flatMap(node -> limits(node, figure.measure()));
        return division.flatMap(name -> limits.map(found -> new Condition.AfterPeriods<>(name, figure, bound, found)));
    }

    private <Q extends Quantity<Q>> Optional<SortedMap<Integer, Q>> limits(Node node, Measure<Q> measure) {
        if (!(node instanceof Node.Obj object) || object.fields().isEmpty()) {
            problems.add(
                    node, "it holds no limits.", "Maybe { \"1\": 7, \"2\": 14 } was meant: a limit for each number.");
            return Optional.empty();
        }
        SortedMap<Integer, Q> limits = new TreeMap<>();
        object.fields().forEach((ended, limit) -> {
            if (ended.matches("0|[1-9][0-9]{0,2}")) {
                amounts.of(limit, measure).ifPresent(amount -> limits.put(Integer.parseInt(ended), amount));
            } else {
                problems.add(
                        object.names().getOrDefault(ended, limit.where()),
                        limit.where().field(),
                        "",
                        "this is no number of periods.",
                        "Maybe \"1\" was meant, after the first period.");
            }
        });
        return limits.size() < object.fields().size() ? Optional.empty() : Optional.of(limits);
    }
}
