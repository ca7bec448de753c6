package nl.aanwezig.adapter.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Counting.Treatment;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Bound;

/** What is counted, as a file writes it. */
final class CountingWriter {
    private CountingWriter() {}

    static Block write(Counting counting) {
        Map<String, Block> fields = new LinkedHashMap<>();
        if (counting.base() instanceof Counting.DaysInPart) {
            fields.put("days", Block.text("proportional"));
        } else if (counting.base() instanceof Counting.DaysMissing days) {
            String bound = days.bound() == Bound.MORE_THAN ? "moreThan" : "atLeast";
            fields.put("days", new Block.Fields(Map.of(bound, AmountWriter.amount(days.share()))));
        } else {
            fields.put("units", part(((Counting.Units) counting.base()).part()));
        }
        counting.late().ifPresent(rule -> fields.put("late", part(rule)));
        putNames(fields, "onlyStandings", standings(counting));
        putNames(
                fields,
                "onlyCategories",
                counting.categories().stream().map(category -> category.name()).toList());
        putNames(fields, "leavingOut", treated(counting, Treatment.LEFT_OUT));
        putNames(fields, "asAttended", treated(counting, Treatment.ATTENDED));
        putNames(fields, "asMissed", treated(counting, Treatment.MISSED));
        return new Block.Fields(fields);
    }

    private static List<String> standings(Counting counting) {
        return CountingReader.STANDINGS.entrySet().stream()
                .filter(word -> counting.standings().contains(word.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> treated(Counting counting, Treatment treatment) {
        List<String> names = new ArrayList<>();
        counting.treatments().forEach((category, found) -> {
            if (found == treatment) {
                names.add(category.name());
            }
        });
        return names;
    }

    private static void putNames(Map<String, Block> fields, String field, List<String> names) {
        if (!names.isEmpty()) {
            fields.put(
                    field,
                    new Block.Items(names.stream().sorted().map(Block::text).toList()));
        }
    }

    private static Block part(PartRule rule) {
        if (rule instanceof PartRule.AtLeast atLeast) {
            return new Block.Fields(Map.of("atLeast", AmountWriter.amount(atLeast.share())));
        }
        if (rule instanceof PartRule.MoreThanMinutes more) {
            return new Block.Fields(Map.of("moreThanMinutes", Block.number(Integer.toString(more.minutes()))));
        }
        return Block.text(rule instanceof PartRule.ByCode ? "byCode" : "proportional");
    }
}
