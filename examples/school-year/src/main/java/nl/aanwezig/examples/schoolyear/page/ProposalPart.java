package nl.aanwezig.examples.schoolyear.page;

import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.mtss.TierDecision;

/** What is proposed, why, and what would change it: the decision's own words. */
final class ProposalPart {
    private static final Phrase HEADING = new Phrase("Wat wordt voorgesteld, en waarom", "What is proposed, and why");

    private ProposalPart() {}

    static void tell(Telling telling, TierDecision decision, String id) {
        telling.open(id, HEADING).list(decision.why().findings()).close();
    }
}
