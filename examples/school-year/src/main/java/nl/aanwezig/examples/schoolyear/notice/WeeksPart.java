package nl.aanwezig.examples.schoolyear.notice;

import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.Question;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;
import nl.aanwezig.examples.schoolyear.page.Telling;

/** The weeks in one picture, with what its cells mean. */
final class WeeksPart {
    private static final Phrase HEADING = new Phrase("Welke weken", "Which weeks");
    private static final Phrase MISSED_HOURS = new Phrase(
            "Uren die meetellen. De dikke rand is de dag waarop de grens is bereikt.",
            "Hours that count. The thick edge is the day on which the limit was reached.");
    private static final Phrase MISSED_DAYS = new Phrase(
            "Dag die meetelt. De dikke rand is de laatste dag van deze melding.",
            "A day that counts. The thick edge is the last day of this report.");
    private static final Phrase APART = new Phrase(
            "Geen lessen. Een hele week zonder lessen telt niet en breekt niets af.",
            "No lessons. A whole week without lessons neither counts nor breaks.");
    private static final Phrase BLANK = new Phrase(
            "Schooldag buiten deze melding: ervoor, erna, of al eerder gemeld.",
            "A school day outside this report: before it, after it, or reported earlier.");
    private static final Phrase LIMIT =
            new Phrase("Het totaal loopt op tot de grens: {limit}.", "The total grows to the limit: {limit}.");

    private static final Phrase CALENDAR = new Phrase(
            "Het totaal telt kalenderdagen vanaf de eerste gemiste dag, weekeinden meegerekend.",
            "The total counts calendar days from the first missed day on, weekends among them.");

    private WeeksPart() {}

    static void tell(Telling telling, NoticeStory story, MissedDays missed, Question question) {
        telling.open("weeks", HEADING);
        Optional<Finding> limit = Limits.of(story.notice(), question);
        new WeekGrid(telling, story.notice(), missed, GridWeeks.of(story, missed, question), limit.isPresent()).draw();
        limit.ifPresent(known -> telling.say(LIMIT, Map.of("limit", known)));
        if (MissedDays.onEnd(story.notice())) {
            telling.say(CALENDAR);
        }
        Markup page = telling.page().open("ul", "class", "legend");
        key(telling, "#c6dcea", missed.unit().isPresent() ? MISSED_HOURS : MISSED_DAYS);
        key(telling, Patterns.APART, APART);
        key(telling, "#ffffff", BLANK);
        page.close();
        telling.close();
    }

    private static void key(Telling telling, String fill, Phrase meaning) {
        telling.page().open("li");
        Patterns.swatch(telling.page(), fill);
        telling.page().text(" " + telling.in(meaning)).close();
    }
}
