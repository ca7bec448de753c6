package nl.aanwezig.mtss.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;

/** What averages say for themselves. */
final class ScaleWording {
    private static final Phrase FORM = new Phrase(
            "{code} ({version}), ingevuld door {informant} op {date}.",
            "{code} ({version}), filled in by {informant} on {date}.");
    private static final Phrase OPEN = new Phrase(
            "Opengelaten op dat formulier: {open}. Daarvoor staat het gemiddelde van de andere vragen van dezelfde schaal.",
            "Items left open on that form: {open}. The mean of the other items of the same scale stands for them.");
    private static final Phrase SCORE = new Phrase("{scale} {score}", "{scale} {score}");
    private static final Phrase SCORES = new Phrase("Scores: {scores}.", "Scores: {scores}.");
    private static final Phrase AVERAGES =
            new Phrase("Gemiddeld over {count} invullers: {scores}.", "Averaged over {count} informants: {scores}.");
    private static final Phrase NAMED = new Phrase("{scale} ({name})", "{scale} ({name})");
    private static final Phrase HIGHEST = new Phrase("Het hoogst: {scale}.", "Highest: {scale}.");
    private static final Phrase TIE = new Phrase(
            "Het hoogst: {scales}. Wat hoogstens {tolerance} onder de hoogste ligt, telt als gelijk.",
            "Highest: {scales}. What lies {tolerance} or less below the highest counts as equal.");
    private static final Phrase NO_CONCLUSION = new Phrase(
            "Een score is geen conclusie: wat ermee wordt genoteerd, bepalen mensen.",
            "A score is no conclusion: people decide what is recorded on the strength of it.");
    private static final Phrase GROUND = new Phrase("Bron: {ground}.", "Source: {ground}.");

    private static final int DECIMALS = 2;

    private ScaleWording() {}

    static Explanation explain(ScoringKey key, List<InstrumentResult> results, ScaleAverages averages) {
        List<Finding> findings = new ArrayList<>();
        for (InstrumentResult result : results) {
            findings.add(Finding.of(
                    FORM,
                    Map.of(
                            "code", result.code(),
                            "version", result.version(),
                            "informant", result.informant().name(),
                            "date", result.date())));
            if (result.unanswered() > 0) {
                findings.add(Finding.of(OPEN, Map.of("open", result.unanswered())));
            }
        }
        List<Finding> scores = new ArrayList<>();
        averages.averages()
                .forEach((scale, score) ->
                        scores.add(Finding.of(SCORE, Map.of("scale", scale, "score", rounded(score)))));
        findings.add(
                Finding.of(results.size() == 1 ? SCORES : AVERAGES, Map.of("count", results.size(), "scores", scores)));
        List<Finding> highest = key.scales().stream()
                .filter(scale -> averages.highest().contains(scale.code()))
                .map(scale -> Finding.of(NAMED, Map.of("scale", scale.code(), "name", scale.name())))
                .toList();
        findings.add(
                highest.size() == 1
                        ? Finding.of(HIGHEST, Map.of("scale", highest.get(0)))
                        : Finding.of(TIE, Map.of("scales", highest, "tolerance", key.tieTolerance())));
        findings.add(Finding.of(NO_CONCLUSION, Map.of()));
        findings.add(Finding.of(GROUND, Map.of("ground", key.ground())));
        return new Explanation(findings);
    }

    /** Two decimals, half up, as the source shows them; comparing is done before. */
    private static Ratio rounded(Ratio score) {
        return Ratio.parse(score.display(DECIMALS));
    }
}
