package nl.aanwezig.core.exemption;

import nl.aanwezig.core.exemption.NoticeJudgement.Defect;
import nl.aanwezig.core.explain.Phrase;

/** What is wrong with a notice, in words, with what would put it right where there is such a thing. */
final class DefectWording {
    private DefectWording() {}

    static Phrase of(Defect defect) {
        return switch (defect) {
            case UNKNOWN_GROUND ->
                new Phrase(
                        "- De wet kent deze grond hier niet ({article}).",
                        "- The act does not know this ground here ({article}).");
            case TAKES_A_DECISION ->
                new Phrase(
                        "- Hiervoor is een besluit nodig, op aanvraag ({article}).",
                        "- This takes a decision, on application ({article}).");
            case CONTENTS_MISSING ->
                new Phrase(
                        "- Niet alle gegevens die de kennisgeving moet bevatten, zijn verstrekt ({article}).",
                        "- Not all that the notice has to tell was told ({article}).");
            case TOO_LATE_FOR_START ->
                new Phrase(
                        "- De plicht begint op {from}; de kennisgeving had er uiterlijk op {latest} moeten zijn ({article}).",
                        "- The duty starts on {from}; the notice should have been there on {latest} at the latest ({article}).");
            case TOO_LATE_FOR_YEAR ->
                new Phrase(
                        "- De jaarlijkse kennisgeving had er vóór {renewal} moeten zijn ({article}).",
                        "- The yearly notice should have been there before {renewal} ({article}).");
            case TOO_EARLY_FOR_YEAR ->
                new Phrase(
                        "- De kennisgeving is meer dan een jaar vóór {renewal} ontvangen; elk jaar vraagt een eigen kennisgeving ({article}).",
                        "- The notice was received more than a year before {renewal}; each year takes a notice of its own ({article}).");
            case NO_DECLARATION ->
                new Phrase(
                        "- De verklaring die bij deze grond hoort, ontbreekt ({article}).",
                        "- The declaration that belongs to this ground is missing ({article}).");
            case NOT_APPOINTED ->
                new Phrase(
                        "- De deskundige is niet aangewezen door de gemeente of het eiland van de woonplaats ({article}).",
                        "- The expert was not appointed by the municipality or island of residence ({article}).");
            case TREATING ->
                new Phrase(
                        "- De verklaring is van de behandelende arts ({article}).",
                        "- The declaration is by the doctor who treats the young person ({article}).");
            case DECLARATION_TOO_OLD ->
                new Phrase(
                        "- De verklaring was te oud toen de kennisgeving binnenkwam ({article}).",
                        "- The declaration was too old when the notice came in ({article}).");
            case DECLARATION_NOT_YET_SIGNED ->
                new Phrase(
                        "- De verklaring is van een latere datum dan de kennisgeving ({article}).",
                        "- The declaration has a later date than the notice ({article}).");
            case DECLARED_FIT ->
                new Phrase(
                        "- Uit de verklaring blijkt dat toelating tot een school wel kan ({article}).",
                        "- The declaration says that admission to a school is possible ({article}).");
            case PLACED_THE_YEAR_BEFORE ->
                new Phrase(
                        "- In het jaar voor de kennisgeving was de jongere geplaatst op een school van deze richting ({article}).",
                        "- In the year before the notice the young person was placed at a school of this direction ({article}).");
            case NOT_ATTENDING_ABROAD ->
                new Phrase(
                        "- Inschrijving en geregeld bezoek in het buitenland blijken niet uit de verklaring ({article}).",
                        "- The declaration does not show enrolment and regular attendance abroad ({article}).");
            case NOT_TRAVELLING ->
                new Phrase(
                        "- Meereizen met kermis of circus blijkt niet ({article}).",
                        "- Travelling along with a fair or circus is not shown ({article}).");
            case OUTSIDE_SEASON ->
                new Phrase(
                        "- De vrijstelling geldt alleen van maart tot en met oktober ({article}).",
                        "- The exemption holds from March to October alone ({article}).");
            case MOBILE_SCHOOL_NEAR ->
                new Phrase(
                        "- Een rijdende school is de hele tijd dichtbij ({article}).",
                        "- A mobile school is near all the time ({article}).");
        };
    }
}
