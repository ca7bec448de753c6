package nl.aanwezig.examples.schoolyear.notice;

import java.util.Map;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.notice.ReportDeadline;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.Question;
import nl.aanwezig.examples.schoolyear.page.Telling;

/** By when the school reports: the norm of the act, and what practice calls late. */
final class DeadlinePart {
    private static final Phrase HEADING = new Phrase("Wanneer te melden", "When to report");
    private static final Phrase NORM = new Phrase(
            "De norm is onverwijld: op {norm}, zodra dit bekend is.",
            "The norm is at once: on {norm}, as soon as it is known.");
    private static final Phrase LATE = new Phrase(
            "De praktijk waarschuwt na {days} dagen met lessen: uiterlijk {last}.",
            "Practice warns after {days} days with lessons: {last} at the latest.");
    private static final Phrase PAST = new Phrase(
            "Op {asOf} is die dag voorbij. Is er nog niet gemeld, dan is de melding te laat.",
            "On {asOf} that day is past. If it was not reported yet, the report is late.");
    private static final Phrase KNOWN_LATER = new Phrase(
            "Uit het register bleek dit pas op {on}; deze termijn telt vanaf de einddatum.",
            "The register showed this on {on} only; this term counts from the end date.");
    private static final Phrase UNKNOWN = new Phrase(
            "De kalender eindigt voor er {days} dagen met lessen voorbij zijn.",
            "The calendar ends before {days} days with lessons are over.");
    private static final Phrase FREE = new Phrase(
            "Er geldt geen termijn: de school kiest of zij meldt.",
            "There is no term: the school chooses to report or not.");

    private DeadlinePart() {}

    static void tell(Telling telling, NoticeStory story, Question question) {
        int days = question.duty().schoolDaysToReport();
        telling.open("deadline", HEADING);
        story.deadline(days)
                .ifPresentOrElse(deadline -> tell(telling, story, deadline, question), () -> telling.say(FREE));
        telling.close();
    }

    private static void tell(Telling telling, NoticeStory story, ReportDeadline deadline, Question question) {
        int days = question.duty().schoolDaysToReport();
        telling.say(NORM, Map.of("norm", deadline.norm()));
        if (story.notice().kind() != NoticeKind.REMOVAL) {
            deadline.lastDay()
                    .ifPresentOrElse(
                            last -> telling.say(LATE, Map.of("days", days, "last", last)),
                            () -> telling.say(UNKNOWN, Map.of("days", days)));
        }
        story.proposedOn()
                .filter(on -> on.isAfter(deadline.norm()))
                .ifPresent(on -> telling.say(KNOWN_LATER, Map.of("on", on)));
        if (story.isStanding() && deadline.isLateOn(question.asOf())) {
            telling.say(PAST, Map.of("asOf", question.asOf()));
        }
    }
}
