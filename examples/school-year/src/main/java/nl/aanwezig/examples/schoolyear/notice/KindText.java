package nl.aanwezig.examples.schoolyear.notice;

import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.notice.NoticeKind;

/** How law and register call a kind of notice, on what it rests and to whom it goes (the domain reference, Dutch law 0.1, 2.7, 2.11, 3.1). */
final class KindText {
    private static final Phrase ATTENDANCE_ACT =
            new Phrase("art. 21a Leerplichtwet 1969", "art. 21a Leerplichtwet 1969");

    private KindText() {}

    /** The legal Dutch term. */
    static Phrase term(NoticeKind kind) {
        return switch (kind) {
            case SIXTEEN_HOURS ->
                new Phrase(
                        "relatief verzuim, 16 uur in 4 lesweken",
                        "relative absence (relatief verzuim), 16 hours in 4 lesson weeks");
            case SIXTEEN_HOURS_ADULT ->
                new Phrase(
                        "verzuim 18 jaar of ouder, 16 uur in 4 lesweken",
                        "absence at 18 or older (verzuim 18+), 16 hours in 4 lesson weeks");
            case LONG_TERM ->
                new Phrase("langdurig relatief verzuim", "long-term relative absence (langdurig relatief verzuim)");
            case LUXURY -> new Phrase("luxeverzuim", "absence for own convenience (luxeverzuim)");
            case TRANSITION ->
                new Phrase(
                        "verzuim 18 jaar of ouder, voor het Doorstroompunt",
                        "absence at 18 or older, for the Doorstroompunt");
            case OTHER -> new Phrase("overig verzuim", "other absence (overig verzuim)");
            case REMOVAL -> new Phrase("besluit tot verwijdering", "decision to remove (verwijdering)");
        };
    }

    /** The article, or that there is none. */
    static Phrase ground(NoticeKind kind) {
        return switch (kind) {
            case SIXTEEN_HOURS, LONG_TERM, LUXURY -> ATTENDANCE_ACT;
            case TRANSITION -> new Phrase("art. 9.2.1 WEB", "art. 9.2.1 WEB");
            case REMOVAL -> new Phrase("art. 18 Leerplichtwet 1969", "art. 18 Leerplichtwet 1969");
            case SIXTEEN_HOURS_ADULT, OTHER -> new Phrase("melding naar keuze", "report by choice");
        };
    }

    /** Whether somebody must. */
    static Phrase force(NoticeKind kind) {
        return kind.isMandatory()
                ? new Phrase("De wet vraagt deze melding.", "The law demands this report.")
                : new Phrase("De school mag dit melden; het hoeft niet.", "The school may report this; it need not.");
    }

    /** To whom it goes. */
    static Phrase receiver(NoticeKind kind) {
        return switch (kind) {
            case TRANSITION, SIXTEEN_HOURS_ADULT ->
                new Phrase("het Doorstroompunt, langs het verzuimregister", "the Doorstroompunt, through the register");
            case REMOVAL -> new Phrase("de gemeente", "the municipality");
            default ->
                new Phrase(
                        "de leerplichtambtenaar van de gemeente, langs het verzuimregister",
                        "the attendance officer of the municipality, through the register");
        };
    }
}
