package nl.aanwezig.examples.schoolyear.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Amount;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.examples.schoolyear.found.PupilYear;

/** How complete the register is for this pupil, and with what the outcome was made. */
final class RegisterPart {
    private static final Phrase HEADING = new Phrase("Waar dit op rust", "What this rests on");
    private static final Phrase COMPLETE =
            new Phrase("Alles wat verplicht was is geregistreerd.", "All that was required is recorded.");
    private static final Phrase UNRECORDED = new Phrase(
            "Niet geregistreerd: {unrecorded}. Dat telt niet als aanwezig en niet als afwezig.",
            "Not recorded: {unrecorded}. That counts neither as present nor as absent.");
    private static final Phrase SUPERSEDED = new Phrase(
            "Achteraf verbeterd: {count} registraties. De laatste telt.",
            "Corrected afterwards: {count} marks. The last one counts.");
    private static final Phrase IRREGULAR = new Phrase(
            "Bewaard maar niet zo meegeteld als het er staat: {count} registraties. Ze staan in quality.csv.",
            "Kept but not counted as it stands: {count} marks. They are in quality.csv.");
    private static final Phrase RECEIPT = new Phrase(
            "Berekend met {policy}, versie {version}, over de dagen tot en met {asOf}. Kenmerk van de invoer: {digest}.",
            "Computed with {policy}, version {version}, over the days up to and including {asOf}. Digest of the input: {digest}.");

    private RegisterPart() {}

    static void tell(Telling telling, PupilYear year, Unit unit, String id) {
        telling.open(id, HEADING);
        long unrecorded = year.tally().unrecorded();
        if (unrecorded == 0) {
            telling.say(COMPLETE);
        } else {
            telling.say(UNRECORDED, Map.of("unrecorded", new Amount(Ratio.of(unrecorded), unit)));
        }
        telling.list(quality(year.timelines()));
        Receipt receipt = year.decision().receipt();
        telling.say(
                        RECEIPT,
                        Map.of(
                                "policy", receipt.rule(),
                                "version", receipt.version(),
                                "asOf", receipt.asOf(),
                                "digest", receipt.digest()))
                .close();
    }

    private static List<Finding> quality(List<Timeline> timelines) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        int superseded = timelines.stream()
                .mapToInt(timeline -> timeline.quality().superseded())
                .sum();
        int irregular = timelines.stream()
                .mapToInt(timeline -> (int) timeline.quality().irregularities().stream()
                        .filter(one -> one.kind() != Irregularity.Kind.AFTER_LAST_DAY)
                        .count())
                .sum();
        if (superseded > 0) {
            findings.add(Finding.of(SUPERSEDED, Map.of("count", superseded)));
        }
        if (irregular > 0) {
            findings.add(Finding.of(IRREGULAR, Map.of("count", irregular)));
        }
        return findings.build();
    }
}
