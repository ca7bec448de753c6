package nl.aanwezig.mtss.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;

/** What a risk ratio says for itself. */
final class RatioWording {
    private static final Phrase OTHERS = new Phrase("alle anderen", "all others");
    private static final Phrase HIDDEN = new Phrase(
            "{group} naast {reference}, samen in {bands}: niet te zeggen, want een aantal dat ervoor nodig is, is verborgen.",
            "{group} beside {reference}, together in {bands}: cannot be told, for a count that it takes is hidden.");
    private static final Phrase UNDEFINED = new Phrase(
            "{group} naast {reference}, samen in {bands}: geen verhouding, want bij {reference} is daar niemand.",
            "{group} beside {reference}, together in {bands}: no ratio, for nobody of {reference} is there.");
    private static final Phrase NO_INTERVAL = new Phrase(
            "{group} naast {reference}, samen in {bands}: een {value} maal zo groot deel; voor een interval zijn de"
                    + " aantallen niet geschikt (niemand of iedereen).",
            "{group} beside {reference}, together in {bands}: a share {value} times as large; the counts allow no interval"
                    + " (nobody or everybody).");
    private static final Phrase ESTIMATED = new Phrase(
            "{group} naast {reference}, samen in {bands}: een {value} maal zo groot deel (interval {low} tot {high})"
                    + "{basis}. Leerlingen tellen als onafhankelijk van elkaar.",
            "{group} beside {reference}, together in {bands}: a share {value} times as large (interval {low} to {high})"
                    + "{basis}. Pupils count as independent of each other.");
    private static final Phrase AS_COUNTED = new Phrase("", "");
    private static final Phrase HALF_ADDED = new Phrase(
            ", waarbij overal een half is opgeteld omdat er ergens niemand is",
            ", with a half added everywhere because somewhere there is nobody");

    private RatioWording() {}

    static Finding of(RiskRatio ratio) {
        Map<String, Object> values = new HashMap<>();
        values.put("group", ratio.group());
        values.put("reference", ratio.reference().<Object>map(name -> name).orElse(OTHERS));
        values.put("bands", ratio.bands());
        if (ratio.basis() == RiskRatio.Basis.HIDDEN) {
            return Finding.of(HIDDEN, values);
        }
        Optional<Ratio> value = ratio.value();
        if (value.isEmpty()) {
            return Finding.of(UNDEFINED, values);
        }
        values.put("value", value.get());
        Optional<RiskRatio.Interval> interval = ratio.interval();
        if (interval.isEmpty()) {
            return Finding.of(NO_INTERVAL, values);
        }
        values.put("low", Ratio.parse(interval.get().low().toPlainString()));
        values.put("high", Ratio.parse(interval.get().high().toPlainString()));
        values.put("basis", ratio.basis() == RiskRatio.Basis.HALF_ADDED ? HALF_ADDED : AS_COUNTED);
        return Finding.of(ESTIMATED, values);
    }
}
