package nl.aanwezig.core.annual;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.annual.AnnualForm.Block;
import nl.aanwezig.core.annual.AnnualForm.Cell;
import nl.aanwezig.core.annual.AnnualForm.Moment;
import nl.aanwezig.core.annual.AnnualForm.Unit;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;

/** What a return says for itself. */
final class ReturnWording {
    private static final Phrase HEAD = new Phrase(
            "Telling over het schooljaar {year} voor de gemeente {municipality}, waar de jongere woonde op de dag waar de cel over gaat."
                    + " Formulier: {ground}. Soort onderwijs: het laatst gevolgde; bij een herhaalde vrijstelling of vervangende"
                    + " leerplicht dat van de eerste toekenning.",
            "Count over the school year {year} for the municipality of {municipality}, where the young person lived on the day that the"
                    + " cell is about. Form: {ground}. Kind of education: the one attended last; of a repeated exemption or substitute"
                    + " programme the one of the first grant.");
    private static final Phrase CELL = new Phrase(
            "- {block}, {cell}: {total}. Geteld: {unit}, {moment}.",
            "- {block}, {cell}: {total}. Counted: {unit}, {moment}.");
    private static final Phrase AGAIN = new Phrase(
            "  Niet nog eens geteld: {repeated} van wie al meetelde.",
            "  Not counted again: {repeated} of who counted already.");
    private static final Phrase BLOCK = new Phrase(
            "- {block}, jongeren in dit blok, ieder één keer: {total}.",
            "- {block}, persons in this block, each once: {total}.");

    private static final Phrase RECORDS = new Phrase("elk geval", "every record");
    private static final Phrase PERSONS = new Phrase(
            "ieder één keer, in de kolom van het eerste geval", "each person once, in the column of the first record");

    private ReturnWording() {}

    static Explanation explain(AnnualReturn filled) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(
                HEAD,
                Map.of(
                        "year", filled.year().span(),
                        "municipality", filled.municipality(),
                        "ground", filled.form().ground())));
        Moments moments = Moments.of(filled.form(), filled.year());
        for (Block block : filled.form().blocks()) {
            for (Cell cell : block.cells()) {
                AnnualReturn.Row row = filled.row(block.id(), cell.id());
                findings.add(Finding.of(
                        CELL,
                        Map.of(
                                "block", block.label(),
                                "cell", cell.label(),
                                "total", Ratio.of(row.total()),
                                "unit", cell.rule().unit() == Unit.PERSONS ? PERSONS : RECORDS,
                                "moment", moment(cell.rule().moment(), moments))));
                if (row.repeated() > 0) {
                    findings.add(Finding.of(AGAIN, Map.of("repeated", Ratio.of(row.repeated()))));
                }
            }
            findings.add(Finding.of(
                    BLOCK,
                    Map.of(
                            "block",
                            block.label(),
                            "total",
                            Ratio.of(
                                    filled.row(block.id(), AnnualReturn.PERSONS).total()))));
        }
        return new Explanation(findings);
    }

    private static Finding moment(Moment moment, Moments days) {
        ImmutableMap<String, Object> values = ImmutableMap.of(
                "first", days.first(),
                "stock", days.stock(),
                "last", days.last(),
                "months", Ratio.of(days.form().longMonths()));
        return Finding.of(phrase(moment), values);
    }

    private static Phrase phrase(Moment moment) {
        return switch (moment) {
            case DATED -> new Phrase("gedateerd van {first} t/m {last}", "dated from {first} to {last}");
            case DATED_AND_ENDED ->
                new Phrase(
                        "gedateerd van {first} t/m {last} en uiterlijk op die laatste dag afgelopen",
                        "dated from {first} to {last} and over by that last day");
            case STANDING_ON_STOCK_DAY -> new Phrase("gaande op {stock}", "going on on {stock}");
            case BEGUN_SINCE -> new Phrase("begonnen na {stock}, t/m {last}", "begun after {stock}, up to {last}");
            case ENDED_SINCE -> new Phrase("afgelopen na {stock}, t/m {last}", "over after {stock}, up to {last}");
            case STANDING_LONG ->
                new Phrase(
                        "op {last} langer dan {months} maanden gaande",
                        "going on for more than {months} months on {last}");
        };
    }
}
