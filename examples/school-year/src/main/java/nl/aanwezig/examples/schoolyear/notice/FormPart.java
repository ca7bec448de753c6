package nl.aanwezig.examples.schoolyear.notice;

import java.util.List;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.examples.schoolyear.page.Telling;

/**
 * What no register of attendance holds and a report asks for: an empty form to fill in on paper. The fields are those of the register
 * of absence (the domain reference, Dutch law 3.2) that the school delivers.
 */
final class FormPart {
    private static final Phrase HEADING = new Phrase("Wat de school nog invult", "What the school still fills in");
    private static final Phrase REASON_RULE = new Phrase(
            "Schrijf in de reden geen diagnose, en niets over afkomst, geloof, politieke opvatting of seksueel leven.",
            "Write no diagnosis in the reason, and nothing of origin, religion, political view or sex life.");
    private static final List<Phrase> FIELDS = List.of(
            new Phrase("Contactpersoon: naam, functie, telefoon, e-mail", "Contact: name, function, phone, e-mail"),
            new Phrase("Lesplaats (vestiging)", "Teaching location"),
            new Phrase("Telefoon van jongere of ouder", "Phone of the young person or a parent"),
            new Phrase("Zijn alle lessen gemist? (ja of nee)", "Were all lessons missed? (yes or no)"),
            new Phrase("Vermoedelijke reden (ten hoogste 200 tekens)", "Presumed reason (at most 200 characters)"),
            new Phrase("Wat de school deed, en met welk resultaat", "What the school did, and with what result"),
            new Phrase("Gesproken met leerling en ouders op", "Talked with pupil and parents on"),
            new Phrase(
                    "Gewenste actie van de gemeente, met voorrang; of waarom geen",
                    "Action wanted from the municipality, with priority; or why none"),
            new Phrase("Gemeld op, door; of niet gemeld, omdat", "Reported on, by; or not reported, because"));

    private FormPart() {}

    static void tell(Telling telling) {
        telling.open("form", HEADING).say(REASON_RULE);
        telling.page().open("table", "class", "form").open("tbody").line();
        for (Phrase field : FIELDS) {
            telling.page()
                    .open("tr")
                    .element("th", telling.in(field), "scope", "row")
                    .element("td", "")
                    .close()
                    .line();
        }
        telling.page().close().close();
        telling.close();
    }
}
