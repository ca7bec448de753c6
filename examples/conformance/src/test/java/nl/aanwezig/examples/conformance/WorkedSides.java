package nl.aanwezig.examples.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.instrument.Informant;
import nl.aanwezig.mtss.instrument.InstrumentResult;
import nl.aanwezig.mtss.instrument.ScaleAverages;
import nl.aanwezig.mtss.instrument.SrasR;

/** Rules on the sides of MD-MTSS. */
final class WorkedSides {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Map<String, Informant> INFORMANTS =
            Map.of("child", Informant.PUPIL, "parent", Informant.PARENT);

    private WorkedSides() {}

    /** The functions of the SRAS-R, from the item sums of one informant or two. */
    static Map<String, Object> functions(WorkedInputs in) {
        List<InstrumentResult> forms = new ArrayList<>();
        INFORMANTS.forEach((key, informant) -> {
            if (in.has(key)) {
                forms.add(SrasR.KEY.scoreTotals(informant, DAY, sums(in.text(key))));
            }
        });
        ScaleAverages averages = SrasR.KEY.average(forms);
        Map<String, Object> values = new HashMap<>(averages.averages());
        String primary = String.join("+", averages.highest());
        String tolerance = SrasR.KEY.tieTolerance().rounded(2).toPlainString();
        values.put("primary", averages.highest().size() == 1 ? primary : primary + "(tie within " + tolerance + ")");
        return values;
    }

    /** {@code F1:24,F2:18,F3:6,F4:12}; as with any key of an example, a function that is absent counts as 0. */
    private static Map<String, Ratio> sums(String text) {
        Map<String, Ratio> sums = new HashMap<>();
        SrasR.KEY.scales().forEach(function -> sums.put(function.code(), Ratio.ZERO));
        for (String pair : text.split(",", -1)) {
            int colon = pair.indexOf(':');
            sums.put(pair.substring(0, colon), Ratio.parse(pair.substring(colon + 1)));
        }
        return sums;
    }
}
