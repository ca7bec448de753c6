package nl.aanwezig.core.notice;

import nl.aanwezig.core.explain.Phrase;

/** What a notice of absence for own convenience says for itself. */
final class LuxuryWording {
    static final Phrase SAID = new Phrase(
            "Van {begin} t/m {end} is zonder verlof gemist, {days} in totaal, volgens school voor eigen gemak (luxeverzuim). Daarvoor geldt"
                    + " geen drempel (art. 21a Leerplichtwet 1969).",
            "From {begin} to {end} school was missed without leave, {days} in all, for own convenience as the school says (luxeverzuim)."
                    + " There is no threshold for it (art. 21a Leerplichtwet 1969).");

    private LuxuryWording() {}
}
