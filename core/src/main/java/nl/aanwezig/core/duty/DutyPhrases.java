package nl.aanwezig.core.duty;

import java.util.Map;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.school.DateSpan;

/** The sentences of {@link DutyWording}. */
final class DutyPhrases {
    static final Phrase TEXT = new Phrase(
            "Stand op {on} volgens de {act}, tekst van {from}.", "As of {on} under the {act}, text of {from}.");
    static final Phrase TEXT_FIRST_KNOWN = new Phrase(
            "Stand op {on} volgens de {act}, tekst van {from}: de eerste die hier bekend is. Wat er op {on} gold, is niet"
                    + " nagegaan.",
            "As of {on} under the {act}, text of {from}: the first that is known here. What held on {on} was not"
                    + " verified.");
    static final Phrase TEXT_NOT_KNOWN_SINCE = new Phrase(
            "Stand op {on} volgens de {act}, tekst van {from}. Die is bekend t/m {last}; wat daarna is gewijzigd, is niet"
                    + " nagegaan.",
            "As of {on} under the {act}, text of {from}. It is known up to {last}; what changed after that was not"
                    + " verified.");
    static final Phrase NO_BIRTH_DATE = new Phrase(
            "De geboortedatum is niet bekend. Of er een plicht geldt, is daarom niet te zeggen. Vraag de datum na, zodat de"
                    + " jongere in beeld blijft.",
            "The date of birth is not known, so whether a duty holds cannot be told. Ask for it, so that the young person"
                    + " stays in view.");
    static final Phrase COMPULSORY = new Phrase(
            "Leerplicht: {answer}. Zij begint op {start}, de eerste schooldag na de maand waarin de leeftijd van {age} jaar"
                    + " wordt bereikt ({article}).",
            "Compulsory education: {answer}. It begins on {start}, the first school day after the month in which the age"
                    + " of {age} is reached ({article}).");
    static final Phrase END_BY_AGE = new Phrase(
            "De leerplicht duurt t/m {end}, het einde van het schooljaar waarin de leeftijd van {age} jaar wordt bereikt"
                    + " ({article}).",
            "Compulsory education lasts up to {end}, the end of the school year in which the age of {age} is reached"
                    + " ({article}).");
    static final Phrase END_BY_YEARS = new Phrase(
            "De leerplicht duurt t/m {end}, het einde van het schooljaar waarmee {years} volledige schooljaren zijn gevolgd,"
                    + " zoals geteld op {counted} ({article}).",
            "Compulsory education lasts up to {end}, the end of the school year with which {years} full school years were"
                    + " attended, as counted on {counted} ({article}).");
    static final Phrase EXPECTED_END = new Phrase(
            "Op {counted} zijn {years} volledige schooljaren geteld. Wie elk volgend schooljaar helemaal volgt, is klaar op"
                    + " {end}: tel dan opnieuw ({article}).",
            "On {counted} {years} full school years were counted. Who attends every next school year in full is done on"
                    + " {end}: count again then ({article}).");
    static final Phrase SHORT_PRIMARY = new Phrase(
            "De basisschool duurde {years} jaar en telt voor {counts} ({article}).",
            "Primary school took {years} years and counts for {counts} ({article}).");
    static final Phrase QUALIFICATION = new Phrase(
            "Kwalificatieplicht: {answer}. Zij duurt van {start}, de dag na de leerplicht, t/m {end}: {because}"
                    + " ({article}).",
            "Qualification duty: {answer}. It lasts from {start}, the day after compulsory education, to {end}: {because}"
                    + " ({article}).");
    static final Phrase THEN_QUALIFIED = new Phrase("vanaf {date} is er {kind}", "from {date} on there is {kind}");
    static final Phrase THEN_OF_AGE =
            new Phrase("op {date} wordt de leeftijd van {age} jaar bereikt", "on {date} the age of {age} is reached");
    static final Phrase NO_QUALIFICATION = new Phrase(
            "Kwalificatieplicht: nee. Zij ontstaat niet, want vanaf {date} is er {kind} ({article}).",
            "Qualification duty: no. It does not arise, for from {date} on there is {kind} ({article}).");
    static final Phrase NO_QUALIFICATION_BY_AGE = new Phrase(
            "Kwalificatieplicht: nee. Zij ontstaat niet, want de leeftijd van {age} jaar is eerder bereikt ({article}).",
            "Qualification duty: no. It does not arise, for the age of {age} is reached before ({article}).");
    static final Phrase NO_WAY_OUT = new Phrase(
            "Sinds {date} is er {kind}. Dat verandert niets aan de kwalificatieplicht: het staat niet in de lijst van"
                    + " {article}.",
            "Since {date} there is {kind}. That changes nothing in the qualification duty: it is not on the list of"
                    + " {article}.");
    static final Phrase OWN = new Phrase(
            "Eigen plicht om geregeld naar school te gaan: {answer}. Zij geldt vanaf {from}, zolang er leerplicht of"
                    + " kwalificatieplicht is ({article}).",
            "Own duty to attend regularly: {answer}. It holds from {from} on, as long as compulsory education or the"
                    + " qualification duty does ({article}).");
    static final Phrase OF_AGE = new Phrase(
            "Meerderjarig: {answer}. Vanaf {from} rust wat de wet van ouders vraagt op de jongere zelf ({article}).",
            "Of age: {answer}. From {from} on what the act asks of parents rests on the young person ({article}).");
    static final Phrase EXEMPT = new Phrase(
            "Vrijstelling ({article}), {span}: inschrijving is zolang niet verplicht. Het recht om te leren blijft.",
            "Exemption ({article}), {span}: meanwhile enrolment is not required. The right to learn remains.");
    static final Phrase NOT_EXEMPT = new Phrase(
            "De vrijstelling ({article}), {span}, neemt geen plicht weg die nu geldt.",
            "The exemption ({article}), {span}, frees from no duty that holds now.");
    static final Phrase SUBSTITUTE = new Phrase(
            "Vervangende leerplicht ({article}), {span}: zo wordt aan de leerplicht voldaan.",
            "Substitute compulsory education ({article}), {span}: that is how the duty is met.");
    static final Phrase SUBSTITUTE_NOT_ALLOWED = new Phrase(
            "De vervangende leerplicht ({article}), {span}, is op {on} niet meegeteld: de wet vraagt {condition}.",
            "The substitute programme ({article}), {span}, is not counted on {on}: the act asks for {condition}.");
    static final Phrase FROM_AGE = new Phrase("een leeftijd van ten minste {age} jaar", "an age of at least {age}");
    static final Phrase LAST_SCHOOL_YEAR =
            new Phrase("het laatste schooljaar van de leerplicht", "the last school year of compulsory education");
    static final Phrase TRANSITION = new Phrase(
            "Doelgroep van het Doorstroompunt, voor zover deze stand het zegt: {answer}. Gevraagd wordt: geen plicht meer,"
                    + " jonger dan {age} jaar, geen startkwalificatie ({article}, tekst van {from}).",
            "Target group of the Doorstroompunt, as far as this status tells: {answer}. Asked is: no longer under a duty,"
                    + " younger than {age}, no start qualification ({article}, text of {from}).");
    static final Phrase NO_TRANSITION_RULE = new Phrase(
            "Een regel als die voor het Doorstroompunt is voor Caribisch Nederland hier niet bekend.",
            "A rule like that of the Doorstroompunt is not known here for the Caribbean Netherlands.");

    private static final Phrase SINCE = new Phrase("vanaf {start}", "from {start} on");

    private DutyPhrases() {}

    /** A span, with an open end said as such. */
    static Object days(DateSpan span) {
        return span.isOpen() ? Finding.of(SINCE, Map.of("start", span.start())) : span;
    }
}
