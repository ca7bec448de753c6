package nl.aanwezig.adapter.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.signal.Condition.Within;
import nl.aanwezig.core.signal.Rule;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Hysteresis;
import nl.aanwezig.mtss.TierPolicy;

/** Policies as a file writes them: the same policy gives the same text, whatever file it came from. */
final class PolicyWriter {
    private final ConditionWriter conditions;

    PolicyWriter(Map<String, Measure<?>> measures) {
        this.conditions = new ConditionWriter(measures);
    }

    String write(TierPolicy policy) {
        Map<String, Block> fields = new LinkedHashMap<>();
        fields.put("id", Block.text(policy.id()));
        fields.put("version", Block.text(policy.version()));
        fields.put("ground", Block.text(policy.ground().source()));
        policy.validFrom().ifPresent(day -> fields.put("validFrom", Block.text(day.toString())));
        fields.put("counting", CountingWriter.write(policy.counting()));
        PolicyReader.SCHOOLS.forEach((word, schools) -> {
            if (schools == policy.schools()) {
                fields.put("schools", Block.text(word));
            }
        });
        if (!policy.hysteresis().equals(Hysteresis.none())) {
            fields.put("hysteresis", hysteresis(policy.hysteresis()));
        }
        if (!policy.exposures().isEmpty()) {
            fields.put("onlyWhen", exposures(policy));
        }
        List<Band> bands = policy.bands();
        if (bands.get(bands.size() - 1).rule().isPresent()) {
            fields.put("scale", scale(policy));
        } else {
            List<Band> rules = bands.subList(0, bands.size() - 1);
            fields.put("rules", new Block.Items(rules.stream().map(this::rule).toList()));
            fields.put("otherwise", new Block.Fields(named(bands.get(bands.size() - 1))));
        }
        return new Block.Fields(fields).laid(0, 0) + "\n";
    }

    private static Block hysteresis(Hysteresis hysteresis) {
        Map<String, Block> fields = new LinkedHashMap<>();
        fields.put("margin", AmountWriter.amount(hysteresis.margin()));
        fields.put("schoolDays", Block.number(Integer.toString(hysteresis.schoolDays())));
        return new Block.Fields(fields);
    }

    private Block exposures(TierPolicy policy) {
        return new Block.Items(policy.exposures().stream()
                .<Block>map(exposure -> {
                    Map<String, Block> fields = new LinkedHashMap<>();
                    fields.put("when", conditions.write(exposure.condition()));
                    fields.put("reason", Block.text(exposure.reason()));
                    return new Block.Fields(fields);
                })
                .toList());
    }

    private Block rule(Band band) {
        Rule rule = band.rule().orElseThrow();
        Map<String, Block> fields = named(band);
        fields.put("when", conditions.write(rule.condition()));
        fields.put("ground", Block.text(rule.ground().source()));
        return new Block.Fields(fields);
    }

    /** Every band of a scale holds the same figure against an interval. */
    private Block scale(TierPolicy policy) {
        Within<?> first = (Within<?>) policy.bands().get(0).rule().orElseThrow().condition();
        Map<String, Block> fields = new LinkedHashMap<>(conditions.figure(first.figure()));
        fields.put(
                "bands",
                new Block.Items(policy.bands().stream().map(PolicyWriter::step).toList()));
        policy.publishedGaps().ifPresent(gaps -> fields.put("publishedGaps", Block.text(gaps)));
        return new Block.Fields(fields);
    }

    private static Block step(Band band) {
        Rule rule = band.rule().orElseThrow();
        Map<String, Block> fields = named(band);
        fields.putAll(AmountWriter.bounds(((Within<?>) rule.condition()).interval()));
        fields.put("ground", Block.text(rule.ground().source()));
        return new Block.Fields(fields);
    }

    private static Map<String, Block> named(Band band) {
        Map<String, Block> fields = new LinkedHashMap<>();
        fields.put("band", Block.text(band.name()));
        band.tier().ifPresent(tier -> fields.put("tier", Block.number(tier.toString())));
        return fields;
    }
}
