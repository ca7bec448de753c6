package nl.aanwezig.examples.schoolyear.notice;

import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeEvent;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.Question;
import nl.aanwezig.examples.schoolyear.page.Telling;

/** On which days the notice arose, changed and was withdrawn, and with what it was made. */
final class HistoryPart {
    private static final Phrase HEADING =
            new Phrase("Wat er met dit voorstel gebeurde", "What became of this proposal");
    private static final Phrase PROPOSED = new Phrase("{on}: voorgesteld, {now}.", "{on}: proposed, {now}.");
    private static final Phrase CHANGED = new Phrase(
            "{on}: gewijzigd (mutatie). Het was {before}; het werd {now}.",
            "{on}: changed (mutatie). It was {before}; it became {now}.");
    private static final Phrase WITHDRAWN = new Phrase(
            "{on}: ingetrokken (intrekking). Na een verbetering in het register blijft er niets van over.",
            "{on}: withdrawn (intrekking). After a correction in the register nothing of it is left.");
    private static final Phrase STATE = new Phrase("{span} ({amount})", "{span} ({amount})");
    private static final Phrase BARE = new Phrase("{span}", "{span}");
    private static final Phrase LOOKS = new Phrase(
            "Gekeken is naar het register zoals het aan het eind van die dagen bekend was.",
            "The register was looked at as it was known at the end of those days.");
    private static final Phrase ONE_LOOK = new Phrase(
            "Het register vertelt niet wanneer iets is opgeschreven. Daarom is één keer gekeken, met de stand tot en met {asOf}.",
            "The register does not tell when things were written down. So it was looked at once, up to and including {asOf}.");
    private static final Phrase RECEIPT = new Phrase(
            "Berekend met {rule}, versie {version}, over de dagen tot en met {asOf}. Kenmerk van de invoer: {digest}.",
            "Computed with {rule}, version {version}, over the days up to and including {asOf}. Digest of the input: {digest}.");

    private HistoryPart() {}

    static void tell(Telling telling, NoticeStory story, Question question) {
        telling.open("history", HEADING);
        if (story.dated()) {
            telling.items(
                    "ol",
                    story.events().stream()
                            .map(event -> words(telling, story, event))
                            .toList());
            telling.say(LOOKS);
        } else {
            telling.say(ONE_LOOK, Map.of("asOf", question.asOf()));
        }
        Receipt receipt = story.notice().receipt();
        telling.say(
                        RECEIPT,
                        Map.of(
                                "rule", receipt.rule(),
                                "version", receipt.version(),
                                "asOf", receipt.asOf(),
                                "digest", receipt.digest()))
                .close();
    }

    /** The day on which it was withdrawn; empty while it stands. */
    static Optional<NoticeEvent> withdrawal(NoticeStory story) {
        return story.events().stream()
                .filter(event -> event.change() == NoticeEvent.Change.WITHDRAWN)
                .findFirst();
    }

    private static String words(Telling telling, NoticeStory story, NoticeEvent event) {
        Finding now = state(event.notice());
        return switch (event.change()) {
            case PROPOSED -> telling.in(PROPOSED, Map.of("on", story.on(event), "now", now));
            case CHANGED ->
                telling.in(
                        CHANGED,
                        Map.of(
                                "on",
                                story.on(event),
                                "before",
                                event.before().map(HistoryPart::state).orElse(now),
                                "now",
                                now));
            case WITHDRAWN -> telling.in(WITHDRAWN, Map.of("on", story.on(event)));
        };
    }

    private static Finding state(Notice notice) {
        DateSpan span = DateSpan.of(notice.begin(), notice.end());
        return notice.amount()
                .map(amount -> Finding.of(STATE, Map.of("span", span, "amount", DetailsPart.shown(amount))))
                .orElseGet(() -> Finding.of(BARE, Map.of("span", span)));
    }
}
