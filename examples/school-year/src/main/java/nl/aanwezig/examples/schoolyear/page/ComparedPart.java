package nl.aanwezig.examples.schoolyear.page;

import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.examples.schoolyear.found.Outcomes;
import nl.aanwezig.mtss.PolicyComparison.Move;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.TierPolicy;

/** What another policy would say of the pupil; told only where it differs. */
final class ComparedPart {
    private static final Phrase HEADING =
            new Phrase("Wat een ander beleid zou zeggen", "What another policy would say");
    private static final Phrase SAYS = new Phrase(
            "Het beleid {policy} zegt op {school} \"{outcome}\", want {because}.",
            "The policy {policy} says \"{outcome}\" at {school}, because {because}.");
    private static final Phrase LEVELS = new Phrase(
            "Hetzelfde niveau kan bij elk beleid iets anders betekenen.",
            "The same tier can mean something else in each policy.");
    private static final Phrase SAME =
            new Phrase("Het beleid {policy} zou hetzelfde voorstellen.", "The policy {policy} would propose the same.");

    private ComparedPart() {}

    static void tell(Telling telling, TierPolicy other, List<Move> moves, String id) {
        telling.open(id, HEADING);
        if (moves.isEmpty()) {
            telling.say(SAME, Map.of("policy", other.id())).close();
            return;
        }
        for (Move move : moves) {
            say(telling, move.one());
            say(telling, move.other());
        }
        telling.say(LEVELS).close();
    }

    private static void say(Telling telling, TierDecision decision) {
        telling.say(
                SAYS,
                Map.of(
                        "policy",
                        decision.policy().id(),
                        "school",
                        decision.schools().get(0).value(),
                        "outcome",
                        Outcomes.name(decision),
                        "because",
                        Outcomes.because(decision)));
    }
}
