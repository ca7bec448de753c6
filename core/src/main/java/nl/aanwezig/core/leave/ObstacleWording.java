package nl.aanwezig.core.leave;

import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.leave.LeaveOutcome.Obstacle;

/** What stands in the way of leave, in words. */
final class ObstacleWording {
    private ObstacleWording() {}

    static Phrase of(Obstacle obstacle, LeaveGround ground) {
        return switch (obstacle) {
            case NOT_TOLD ->
                new Phrase(
                        "- Het hoofd heeft geen bericht of aanvraag gekregen; dat kon uiterlijk op {latest} ({form}).",
                        "- The head got no message or request; it could be given on {latest} at the latest ({form}).");
            case TOLD_TOO_LATE ->
                new Phrase(
                        "- Het hoofd hoorde het te laat; dat kon uiterlijk op {latest} ({form}).",
                        "- The head heard too late; it could be told on {latest} at the latest ({form}).");
            case TOLD_BY_ANOTHER -> another(ground);
            case NO_REASON -> new Phrase("- Een reden is niet gegeven ({form}).", "- No reason was given ({form}).");
            case NEVER ->
                new Phrase(
                        "- Voor deze reden wordt geen verlof gegeven (beleidsregel BWBR0031787).",
                        "- No leave is given for this reason (policy rule BWBR0031787).");
            case MORE_THAN_TABLE ->
                new Phrase(
                        "- Voor deze reden kan ten hoogste {table} verlof worden gegeven (beleidsregel BWBR0031787).",
                        "- Leave of {table} at most can be given for this reason (policy rule BWBR0031787).");
            case NO_JOB_GROUND ->
                new Phrase(
                        "- Dat een ouder door het beroep niet in de schoolvakanties weg kan, blijkt niet ({form}).",
                        "- It is not shown that a parent's job rules out the school holidays ({form}).");
            case HOLIDAY_GIVEN_BEFORE ->
                new Phrase(
                        "- Dit schooljaar is al vakantieverlof gegeven ({form}).",
                        "- Holiday leave was given already in this school year ({form}).");
            case TOO_MANY_DAYS ->
                new Phrase(
                        "- Vakantieverlof is ten hoogste {most} in een schooljaar ({form}).",
                        "- Holiday leave is {most} at most in a school year ({form}).");
            case FIRST_LESSON_WEEKS ->
                new Phrase(
                        "- In de eerste {weeks} lesweken van het schooljaar is er geen vakantieverlof ({form}).",
                        "- There is no holiday leave in the first {weeks} lesson weeks of the school year ({form}).");
            case DECIDED_BY_ANOTHER ->
                new Phrase(
                        "- Wie besliste, gaat hier niet over ({form}).",
                        "- Whoever decided has no say in this ({form}).");
            case HEAD_NOT_HEARD ->
                new Phrase(
                        "- De leerplichtambtenaar heeft het hoofd niet gehoord ({form}).",
                        "- The attendance officer did not hear the head ({form}).");
            case REFUSED -> new Phrase("- Het verlof is geweigerd ({form}).", "- Leave was refused ({form}).");
        };
    }

    /** Who should have told stands in an article of its own for illness and religion, and in the ground's for leave. */
    private static Phrase another(LeaveGround ground) {
        return ground == LeaveGround.ILLNESS || ground == LeaveGround.RELIGION
                ? new Phrase(
                        "- Het bericht kwam niet van wie het moest geven: de ouders, of de jongere die meerderjarig is of elders woont"
                                + " ({tells}).",
                        "- The message did not come from who should give it: the parents, or the young person who is of age or lives elsewhere"
                                + " ({tells}).")
                : new Phrase(
                        "- De aanvraag kwam niet van de ouders of de meerderjarige jongere ({form}).",
                        "- The request did not come from the parents or the young person of age ({form}).");
    }
}
