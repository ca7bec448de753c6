package nl.aanwezig.adapter.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.Hysteresis;
import nl.aanwezig.mtss.PolicyDraft;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.TierPolicy.Schools;

/**
 * Makes a policy of the nodes of a file. What cannot be used is a problem, and reading goes on beside it, so that one reading finds all;
 * the policy is good when there are none.
 */
final class PolicyReader {
    /** How a file names them. */
    static final Map<String, Schools> SCHOOLS =
            new TreeMap<>(Map.of("each", Schools.EACH, "together", Schools.TOGETHER));

    private static final String UNKNOWN = "?";
    private static final int HIGHEST_TIER = 99;
    private static final int MOST_DAYS = 999;

    private final Problems problems;
    private final Values values;
    private final ConditionReader conditions;
    private final FigureReader figures;
    private final Map<String, String> names = new HashMap<>();

    PolicyReader(Map<String, Measure<?>> measures, Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.figures = new FigureReader(measures, problems);
        this.conditions = new ConditionReader(figures, problems);
    }

    /** The policy; empty or of no use when there are problems. */
    Optional<TierPolicy> read(Node root) {
        return Fields.of(root, Shape.POLICY, problems).flatMap(this::policy);
    }

    private Optional<TierPolicy> policy(Fields fields) {
        fields.optional("$schema").ifPresent(values::text);
        PolicyDraft draft = TierPolicy.named(
                text(fields, "id", "Maybe name the school or the region.").orElse(UNKNOWN),
                text(fields, "version", "Maybe take the month in which it was decided.")
                        .orElse(UNKNOWN),
                ground(fields).orElse(new Ground(UNKNOWN)));
        fields.optional("validFrom").flatMap(values::date).ifPresent(draft::validFrom);
        fields.optional("counting").flatMap(new CountingReader(problems)::read).ifPresent(draft::counting);
        if (fields.optional("schools")
                .flatMap(node -> values.word(node, SCHOOLS))
                .filter(Schools.TOGETHER::equals)
                .isPresent()) {
            draft.acrossSchools();
        }
        fields.optional("hysteresis").flatMap(this::hysteresis).ifPresent(draft::hysteresis);
        fields.optional("onlyWhen").map(values::list).orElse(List.of()).forEach(node -> exposure(node, draft));
        return fields.optional("scale").isPresent() ? scale(fields, draft) : rules(fields, draft);
    }

    private Optional<TierPolicy> scale(Fields fields, PolicyDraft draft) {
        for (String name : fields.present(List.of("rules", "otherwise"))) {
            Where where =
                    fields.object().names().getOrDefault(name, fields.object().where());
            problems.add(
                    where,
                    where.field(),
                    "",
                    "a policy has rules or a scale, not both.",
                    "Maybe it should be two policies.");
        }
        return Fields.of(fields.optional("scale").orElseThrow(), Shape.SCALE, problems)
                .flatMap(scale -> new ScaleReader(this, figures, problems).read(scale, draft));
    }

    private Optional<TierPolicy> rules(Fields fields, PolicyDraft draft) {
        fields.required("rules", "Maybe place one figure on a \"scale\" instead.")
                .map(values::list)
                .orElse(List.of())
                .forEach(node -> Fields.of(node, Shape.RULE, problems).ifPresent(rule -> rule(rule, draft)));
        return fields.required("otherwise", "Maybe name the band that is left when no rule is met.")
                .flatMap(node -> Fields.of(node, Shape.OTHERWISE, problems))
                .flatMap(left -> {
                    Optional<Tier> tier = tier(left);
                    return band(left)
                            .filter(name -> problems.isEmpty())
                            .flatMap(name -> problems.attempt(held(fields), () -> draft.otherwise(name, tier)));
                });
    }

    /** Where a policy is at fault that is refused only as a whole: its margin takes some bound too far. */
    static Node held(Fields fields) {
        return fields.optional("hysteresis").orElse(fields.object());
    }

    private void rule(Fields fields, PolicyDraft draft) {
        int before = problems.count();
        Optional<String> name = band(fields);
        Optional<Tier> tier = tier(fields);
        Optional<Ground> ground = ground(fields);
        Optional<Condition> condition = fields.required("when", "Maybe " + Shape.MEASURED.example() + " was meant.")
                .flatMap(conditions::read);
        boolean isWhole = name.isPresent() && ground.isPresent() && condition.isPresent();
        if (isWhole && problems.count() == before) {
            problems.attempt(fields.object(), () -> draft.rule(name.get(), condition.get(), tier, ground.get()));
        }
    }

    private void exposure(Node node, PolicyDraft draft) {
        Fields.of(node, Shape.EXPOSURE, problems).ifPresent(fields -> {
            Optional<Condition> condition = fields.required("when", "Maybe " + Shape.MEASURED.example() + " was meant.")
                    .flatMap(conditions::read);
            Optional<String> reason =
                    text(fields, "reason", "Maybe \"too-few-days\": the answer when the condition does not hold.");
            condition.ifPresent(found -> reason.ifPresent(why -> draft.onlyWhen(found, why)));
        });
    }

    private Optional<Hysteresis> hysteresis(Node node) {
        return Fields.of(node, Shape.HYSTERESIS, problems).flatMap(fields -> {
            Optional<Node> margin = fields.optional("margin");
            Share share = margin.flatMap(new AmountReader(problems)::share)
                    .orElse(Hysteresis.none().margin());
            int days = fields.optional("schoolDays").map(found -> values.whole(found, 1, MOST_DAYS)).stream()
                    .flatMapToInt(OptionalInt::stream)
                    .findFirst()
                    .orElse(Hysteresis.none().schoolDays());
            return problems.attempt(margin.orElse(node), () -> new Hysteresis(share, days));
        });
    }

    /** The name of a band, which no other band of the policy has. */
    Optional<String> band(Fields fields) {
        Optional<String> name = text(fields, "band", "Maybe name it as its source does.");
        name.ifPresent(found -> {
            Node node = fields.optional("band").orElseThrow();
            String before = names.putIfAbsent(found, node.where().field());
            if (before != null) {
                problems.add(node, "this is the name at " + before + " already.", "Maybe one of them was copied.");
            }
        });
        return name;
    }

    Optional<Tier> tier(Fields fields) {
        return fields.optional("tier").map(node -> values.whole(node, 1, HIGHEST_TIER)).stream()
                .flatMapToInt(OptionalInt::stream)
                .mapToObj(Tier::new)
                .findFirst();
    }

    Optional<Ground> ground(Fields fields) {
        return text(fields, "ground", "Maybe name the article or the page that it stands in.")
                .map(Ground::new);
    }

    private Optional<String> text(Fields fields, String name, String advice) {
        return fields.required(name, advice).flatMap(values::text);
    }
}
