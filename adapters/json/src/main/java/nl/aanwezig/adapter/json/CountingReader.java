package nl.aanwezig.adapter.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Share;

/** What a policy or a figure counts. */
final class CountingReader {
    /** Part rules that need nothing more. */
    static final Map<String, PartRule> PARTS =
            new TreeMap<>(Map.of("proportional", PartRule.PROPORTIONAL, "byCode", PartRule.BY_CODE));

    /** Ways of counting days that need nothing more. */
    static final Map<String, Counting> DAYS = Map.of("proportional", Counting.daysInPart());

    /** How a file names standings. */
    static final Map<String, Standing> STANDINGS = new TreeMap<>(Map.of(
            "authorised", Standing.AUTHORISED,
            "unauthorised", Standing.UNAUTHORISED,
            "open", Standing.OPEN));

    /** Minutes; no unit is longer. */
    private static final int DAY = 1440;

    private final Problems problems;
    private final Values values;
    private final AmountReader amounts;

    CountingReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.amounts = new AmountReader(problems);
    }

    Optional<Counting> read(Node node) {
        return Fields.of(node, Shape.COUNTING, problems).flatMap(this::counting);
    }

    private Optional<Counting> counting(Fields fields) {
        Optional<Node> units = fields.optional("units");
        Optional<Node> days = fields.optional("days");
        if (units.isPresent() == days.isPresent()) {
            problems.add(
                    fields.object(),
                    "it should count units or days.",
                    "Maybe \"units\": \"proportional\" was meant, or \"days\": { \"atLeast\": { \"percent\": 50 } }.");
        }
        Counting counting = units.flatMap(this::part)
                .map(Counting::units)
                .or(() -> days.flatMap(this::days))
                .orElseGet(() -> Counting.units(PartRule.PROPORTIONAL));
        Optional<PartRule> late = fields.optional("late").flatMap(this::part);
        if (late.isPresent()) {
            counting = counting.countingLate(late.get());
        }
        List<Standing> standings = fields.optional("onlyStandings").map(values::list).orElse(List.of()).stream()
                .flatMap(node -> values.word(node, STANDINGS).stream())
                .toList();
        counting = counting.only(standings.toArray(Standing[]::new));
        counting = counting.only(names(fields, "onlyCategories"));
        refuseTwiceTreated(fields);
        return Optional.of(counting.leavingOut(names(fields, "leavingOut"))
                .asAttended(names(fields, "asAttended"))
                .asMissed(names(fields, "asMissed")));
    }

    private String[] names(Fields fields, String field) {
        return fields.optional(field).map(values::list).orElse(List.of()).stream()
                .flatMap(node -> values.text(node).stream())
                .toArray(String[]::new);
    }

    private void refuseTwiceTreated(Fields fields) {
        Map<Category, String> seen = new TreeMap<>((one, other) -> one.name().compareTo(other.name()));
        for (String field : List.of("leavingOut", "asAttended", "asMissed")) {
            for (Node node : fields.optional(field).map(values::list).orElse(List.of())) {
                if (node instanceof Node.Text text && !text.value().isBlank()) {
                    String before = seen.putIfAbsent(new Category(text.value()), field);
                    if (before != null) {
                        problems.add(
                                node,
                                "the category stands in " + before + " already.",
                                "Maybe it should count in one way only.");
                    }
                }
            }
        }
    }

    private Optional<PartRule> part(Node node) {
        return node instanceof Node.Obj
                ? Fields.of(node, Shape.PART, problems).flatMap(this::part)
                : values.word(node, PARTS, ", or " + Shape.PART.example());
    }

    private Optional<PartRule> part(Fields fields) {
        Optional<String> rule = fields.only(
                Shape.PART.fields(),
                "it should be one rule.",
                "Maybe { \"atLeast\": { \"percent\": 50 } } was meant, or { \"moreThanMinutes\": 30 }.");
        Optional<Node> value = rule.flatMap(fields::optional);
        return rule.filter("atLeast"::equals).isPresent()
                ? value.flatMap(node ->
                        amounts.share(node).flatMap(share -> problems.attempt(node, () -> PartRule.atLeast(share))))
                : value.map(node -> values.whole(node, 0, DAY)).stream()
                        .flatMapToInt(OptionalInt::stream)
                        .mapToObj(PartRule::moreThanMinutes)
                        .findFirst();
    }

    private Optional<Counting> days(Node node) {
        return node instanceof Node.Obj
                ? Fields.of(node, Shape.PART_OF_DAY, problems).flatMap(fields -> daysMissing(fields, node))
                : values.word(node, DAYS, ", or " + Shape.PART_OF_DAY.example());
    }

    private Optional<Counting> daysMissing(Fields fields, Node node) {
        Optional<String> bound = fields.only(
                Shape.PART_OF_DAY.fields(),
                "it should have one bound.",
                "Maybe " + Shape.PART_OF_DAY.example() + " was meant.");
        Optional<Share> share = bound.flatMap(fields::optional).flatMap(amounts::share);
        return share.flatMap(found -> problems.attempt(
                node,
                () -> bound.filter("atLeast"::equals).isPresent()
                        ? Counting.daysMissing(found)
                        : Counting.daysMissingMoreThan(found)));
    }
}
