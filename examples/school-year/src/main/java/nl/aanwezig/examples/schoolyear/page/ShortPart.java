package nl.aanwezig.examples.schoolyear.page;

import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Amount;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.mtss.Band;

/** The first thing to hear: how often present, what is proposed, whether that is new. */
final class ShortPart {
    private static final Phrase HEADING = new Phrase("In het kort", "In short");
    private static final Phrase PRESENT = new Phrase(
            "Aanwezig: {present} van de {possible}. Dat is {share}.",
            "Present: {present} of the {possible}. That is {share}.");
    private static final Phrase NOTHING =
            new Phrase("Er is nog niets verplicht en geregistreerd.", "Nothing was required and recorded yet.");
    private static final Phrase LATE =
            new Phrase("Te laat: {late} keer. Dat telt als aanwezig.", "Late: {late} times. That counts as present.");
    private static final Phrase LATE_ONCE =
            new Phrase("Te laat: één keer. Dat telt als aanwezig.", "Late: once. That counts as present.");
    private static final Phrase TIER = new Phrase(
            "Voorstel: ondersteuning van niveau {tier}. Het beleid {policy} noemt dit \"{band}\".",
            "Proposal: support of tier {tier}. The policy {policy} calls this \"{band}\".");
    private static final Phrase BAND = new Phrase(
            "Volgens het beleid {policy} geldt \"{band}\". Dit beleid kent geen niveaus van ondersteuning.",
            "By the policy {policy} \"{band}\" holds. This policy has no tiers of support.");
    private static final Phrase SILENT = new Phrase(
            "Het beleid {policy} stelt nog niets voor. De reden staat hieronder.",
            "The policy {policy} proposes nothing yet. The reason stands below.");

    private ShortPart() {}

    static void tell(Telling telling, PupilYear year, Unit unit, String id, Optional<Explanation> since) {
        telling.open(id, HEADING);
        Tally tally = year.tally();
        Measures.ATTENDANCE_SHARE
                .of(tally)
                .ifPresentOrElse(
                        share -> telling.say(
                                PRESENT,
                                Map.of(
                                        "present",
                                        tally.present(),
                                        "possible",
                                        new Amount(tally.possible(), unit),
                                        "share",
                                        share)),
                        () -> telling.say(NOTHING));
        if (tally.late() > 0) {
            telling.say(tally.late() == 1 ? LATE_ONCE : LATE, Map.of("late", tally.late()));
        }
        tellProposal(telling, year);
        since.ifPresent(change -> telling.say(change.findings().get(0)));
        telling.close();
    }

    private static void tellProposal(Telling telling, PupilYear year) {
        String policy = year.decision().policy().id();
        Optional<Band> band = year.decision().band();
        if (band.isEmpty()) {
            telling.say(SILENT, Map.of("policy", policy));
            return;
        }
        band.get()
                .tier()
                .ifPresentOrElse(
                        tier -> telling.say(
                                TIER, Map.of("tier", tier, "band", band.get().name(), "policy", policy)),
                        () -> telling.say(BAND, Map.of("band", band.get().name(), "policy", policy)));
    }
}
