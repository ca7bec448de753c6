package nl.aanwezig.adapter.json;

import java.util.Optional;
import java.util.function.Function;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/** Amounts: each with its unit, but a number alone where things are just counted. */
final class AmountReader {
    private static final String EXAMPLE = "10";

    private final Problems problems;
    private final Values values;

    AmountReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    <Q extends Quantity<Q>> Optional<Q> of(Node node, Measure<Q> measure) {
        return of(node, Kind.of(measure), measure.id(), measure::amount);
    }

    Optional<Share> share(Node node) {
        return of(node, Kind.SHARE, "this", Share::new);
    }

    <Q extends Quantity<Q>> Optional<Q> of(Node node, Kind kind, String of, Function<Ratio, Q> amount) {
        if (node instanceof Node.Obj object
                && (object.fields().containsKey("measure") || object.fields().containsKey("afterPeriods"))) {
            problems.add(
                    node,
                    "an amount was expected.",
                    "Maybe leave out the other bound: another figure, or limits by period, are the only bound.");
            return Optional.empty();
        }
        return (kind == Kind.COUNT ? alone(node, of) : withUnit(node, kind, of)).map(amount);
    }

    private Optional<Ratio> alone(Node node, String of) {
        if (node instanceof Node.Obj object) {
            String number = object.fields().values().stream()
                    .filter(Node.Num.class::isInstance)
                    .map(Node::shown)
                    .findFirst()
                    .orElse(EXAMPLE);
            problems.add(node, of + " is counted, so its limit is a number alone.", "Maybe write " + number + ".");
            return Optional.empty();
        }
        return values.number(node);
    }

    private Optional<Ratio> withUnit(Node node, Kind kind, String of) {
        if (node instanceof Node.Obj) {
            return Fields.of(node, Shape.AMOUNT, problems).flatMap(fields -> inUnit(fields, kind, of));
        }
        String number = node instanceof Node.Num found ? found.digits() : EXAMPLE;
        problems.add(node, "it has no unit.", "Maybe " + kind.example(number) + " was meant.");
        return Optional.empty();
    }

    private Optional<Ratio> inUnit(Fields fields, Kind kind, String of) {
        Optional<String> unit =
                fields.only(Kind.units(), "one unit was expected.", "Maybe " + kind.example(EXAMPLE) + " was meant.");
        Optional<Node> number = unit.flatMap(fields::optional);
        if (unit.filter(kind.unit()::equals).isPresent()) {
            return number.flatMap(values::number).map(kind::meant);
        }
        number.ifPresent(node -> problems.add(
                node,
                of + " is in " + kind.unit() + ", which does not compare with " + unit.orElseThrow() + ".",
                "Maybe another measure was meant, or " + kind.example(node.shown()) + "."));
        return Optional.empty();
    }
}
