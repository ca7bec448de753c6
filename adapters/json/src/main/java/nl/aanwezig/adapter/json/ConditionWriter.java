package nl.aanwezig.adapter.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.signal.Condition;

/** Conditions and figures as a file writes them. */
final class ConditionWriter {
    private final Map<String, Measure<?>> measures;

    /**
     * @param measures those that a reader of the file knows
     */
    ConditionWriter(Map<String, Measure<?>> measures) {
        this.measures = measures;
    }

    Block write(Condition condition) {
        Map<String, Block> fields = new LinkedHashMap<>();
        if (condition instanceof Condition.Within<?> within) {
            fields.putAll(figure(within.figure()));
            fields.putAll(AmountWriter.bounds(within.interval()));
        } else if (condition instanceof Condition.Against<?> against) {
            fields.putAll(figure(against.contrast().figure()));
            fields.put(
                    bound(against.contrast().bound()),
                    new Block.Fields(figure(against.contrast().other())));
        } else if (condition instanceof Condition.All all) {
            fields.put("allOf", list(all.conditions()));
        } else if (condition instanceof Condition.Any any) {
            fields.put("anyOf", list(any.conditions()));
        } else if (condition instanceof Condition.OnSomeDay some) {
            fields.put("onSomeDayOf", WindowWriter.write(some.scope()));
            fields.put("holds", write(some.condition()));
        } else if (condition instanceof Condition.AfterPeriods<?> after) {
            fields.putAll(figure(after.figure()));
            fields.put(bound(after.bound()), periods(after));
        } else if (condition instanceof Condition.Recorded recorded) {
            fields.put("recorded", Block.text(recorded.fact()));
            fields.put("over", WindowWriter.write(recorded.window()));
            fields.putAll(AmountWriter.bounds(recorded.times()));
        } else if (condition instanceof Condition.Given given) {
            fields.put("given", Block.text(given.fact()));
            fields.putAll(AmountWriter.bounds(given.amount()));
        } else {
            fields.put("age", new Block.Fields(AmountWriter.bounds(((Condition.Age) condition).years())));
        }
        return new Block.Fields(fields);
    }

    /**
     * The fields of a figure.
     *
     * @throws IllegalArgumentException when no reader would know the measure
     */
    Map<String, Block> figure(Figure<?> figure) {
        Measure<?> measure = figure.measure();
        if (!measures.containsKey(measure.id())) {
            throw new IllegalArgumentException("No policy file knows the measure " + measure.id()
                    + ".\nMaybe give it to JsonPolicies.with: whoever reads the file needs it too.");
        }
        Map<String, Block> fields = new LinkedHashMap<>();
        fields.put("measure", Block.text(measure.id()));
        fields.put("over", WindowWriter.write(figure.window()));
        measure.rounding().ifPresent(decimals -> {
            int written = decimals - Kind.of(measure).decimalsBelowWritten();
            fields.put("roundedToDecimals", Block.number(Integer.toString(written)));
        });
        figure.counting().ifPresent(counting -> fields.put("counting", CountingWriter.write(counting)));
        return fields;
    }

    private Block list(List<Condition> conditions) {
        return new Block.Items(conditions.stream().map(this::write).toList());
    }

    private static Block periods(Condition.AfterPeriods<?> after) {
        Map<String, Block> limits = new LinkedHashMap<>();
        after.limits().forEach((ended, limit) -> limits.put(Integer.toString(ended), AmountWriter.amount(limit)));
        Map<String, Block> fields = new LinkedHashMap<>();
        fields.put("afterPeriods", Block.text(after.division()));
        fields.put("limits", new Block.Fields(limits));
        return new Block.Fields(fields);
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> "atLeast";
            case MORE_THAN -> "moreThan";
            case AT_MOST -> "atMost";
            case LESS_THAN -> "lessThan";
        };
    }
}
