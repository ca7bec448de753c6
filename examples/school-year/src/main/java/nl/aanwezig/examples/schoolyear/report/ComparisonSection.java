package nl.aanwezig.examples.schoolyear.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.examples.schoolyear.found.Outcomes;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.HtmlTable;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.page.PageNames;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.PolicyComparison;
import nl.aanwezig.mtss.PolicyComparison.Move;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.TierPolicy;

/** Which pupils would stand elsewhere under another policy, and by which of its rules. */
final class ComparisonSection {
    private static final int MOST_ROWS = 50;

    /** From most support to least by the one policy, and within that by the other. */
    private static final Comparator<Move> BY_BANDS = Comparator.comparingInt((Move move) -> place(move.one()))
            .thenComparingInt(move -> place(move.other()))
            .thenComparing(move -> Outcomes.name(move.one()))
            .thenComparing(move -> Outcomes.name(move.other()));

    private final PolicyComparison comparison;
    private final TierPolicy one;
    private final TierPolicy other;
    private final PageNames pages;

    private ComparisonSection(PolicyComparison comparison, TierPolicy one, TierPolicy other, PageNames pages) {
        this.comparison = comparison;
        this.one = one;
        this.other = other;
        this.pages = pages;
    }

    static void write(Markup page, Results results, PageNames pages) {
        results.comparison()
                .ifPresent(comparison -> new ComparisonSection(
                                comparison,
                                results.policy(),
                                results.question().other().orElseThrow(),
                                pages)
                        .write(page));
    }

    private void write(Markup page) {
        page.open("section", "id", "comparison").element("h2", "Compared with " + other.id());
        page.element(
                "p",
                "The same marks under " + one + " and under " + other
                        + ", each school on its own. Two proposals are the same when"
                        + " their tiers are, or where a policy has none when the names of the bands are.");
        if (!comparison.moves().isEmpty()) {
            writeFlows(page);
            writeMoves(page);
        }
        page.element(
                        "p",
                        Display.part(comparison.moves().size(), comparison.compared(), "pupil")
                                + " would stand elsewhere. A tier number means something only beside its own policy.",
                        "class",
                        "reading")
                .close()
                .line();
    }

    private void writeFlows(Markup page) {
        Map<Move, Integer> flows = new TreeMap<>(BY_BANDS);
        comparison.moves().forEach(move -> flows.merge(move, 1, Integer::sum));
        HtmlTable table = HtmlTable.open(
                page,
                "From where to where, and why",
                "By " + one.id(),
                "because",
                "By " + other.id(),
                "because",
                "#Pupils");
        flows.forEach((move, count) -> table.row(
                outcome(move.one()),
                Outcomes.because(move.one()).in(Language.ENGLISH),
                outcome(move.other()),
                Outcomes.because(move.other()).in(Language.ENGLISH),
                Display.whole(count)));
        table.close();
    }

    private void writeMoves(Markup page) {
        List<Move> moves = comparison.moves();
        int more = moves.size() - MOST_ROWS;
        HtmlTable table = HtmlTable.open(
                page,
                more > 0
                        ? "The first " + MOST_ROWS + "; " + Display.whole(more) + " more are in comparison.csv"
                        : "Each pupil who would move",
                "Pupil",
                "School",
                "#Absent by " + one.id(),
                "#by " + other.id(),
                "Now",
                "Under the other");
        moves.stream()
                .limit(MOST_ROWS)
                .forEach(move -> table.linked(
                        pages.link(move.one().pupil()),
                        move.one().pupil().value(),
                        move.one().schools().get(0).value(),
                        share(move.one()),
                        share(move.other()),
                        outcome(move.one()),
                        outcome(move.other())));
        table.close();
    }

    private static String share(TierDecision decision) {
        return Display.percent(Measures.ABSENCE_SHARE.of(decision.tally()).map(Share::value));
    }

    private static String outcome(TierDecision decision) {
        return Outcomes.name(decision)
                + decision.tier().map(tier -> " (tier " + tier + ")").orElse("");
    }

    private static int place(TierDecision decision) {
        List<Band> bands = decision.policy().bands();
        return decision.band().map(bands::indexOf).orElse(bands.size());
    }
}
