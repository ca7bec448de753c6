package nl.aanwezig.examples.schoolyear;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.mtss.PolicyTable;
import nl.aanwezig.mtss.TierPolicy;

/** A policy as a table that fits a terminal: long cells go on below themselves. */
final class PolicyText {
    private static final int WIDEST = 46;
    private static final String GAP = "  ";

    private PolicyText() {}

    static List<String> lines(TierPolicy policy, Language language) {
        PolicyTable table = PolicyTable.of(policy);
        List<List<String>> rows = table.rows(language);
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                for (String part : folded(row.get(column))) {
                    widths[column] = Math.max(widths[column], part.length());
                }
            }
        }
        List<String> lines = new ArrayList<>(List.of(policy.toString(), ""));
        rows.forEach(row -> add(lines, row, widths));
        lines.add("");
        lines.addAll(table.notes(language));
        lines.add("");
        return lines;
    }

    private static void add(List<String> lines, List<String> row, int[] widths) {
        List<List<String>> cells = row.stream().map(PolicyText::folded).toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> cell = cells.get(column);
                text.append(Strings.padEnd(line < cell.size() ? cell.get(line) : "", widths[column], ' '))
                        .append(GAP);
            }
            lines.add(text.toString().stripTrailing());
        }
    }

    /** Between words; a word that is longer than a line keeps a line of its own. */
    private static List<String> folded(String cell) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : cell.split(" ", -1)) {
            if (part.length() > 0 && part.length() + 1 + word.length() > WIDEST) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.length() == 0 ? "" : " ").append(word);
        }
        parts.add(part.toString());
        return parts;
    }
}
