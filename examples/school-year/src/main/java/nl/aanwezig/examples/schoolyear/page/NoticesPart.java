package nl.aanwezig.examples.schoolyear.page;

import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.notice.Notice;

/** What the school should report, apart from the proposal: law never reads a tier. */
final class NoticesPart {
    private static final Phrase HEADING = new Phrase("Voorstellen tot melding", "Proposals to report");
    private static final Phrase APART = new Phrase(
            "Dit volgt uit de wet en staat los van de ondersteuning. Een mens meldt, of meldt niet.",
            "This follows from the law and stands apart from support. A person reports, or does not.");
    private static final Phrase NONE = new Phrase("Er is niets te melden.", "There is nothing to report.");
    private static final Phrase EARLIER = new Phrase(
            "De laatste {shown} van {all}. De andere staan in notices.csv.",
            "The last {shown} of {all}. The others stand in notices.csv.");

    private static final int MOST = 3;

    private NoticesPart() {}

    static void tell(Telling telling, List<Notice> notices, String id) {
        telling.open(id, HEADING);
        if (notices.isEmpty()) {
            telling.say(NONE).close();
            return;
        }
        telling.say(APART);
        if (notices.size() > MOST) {
            telling.say(EARLIER, Map.of("shown", MOST, "all", notices.size()));
        }
        telling.list(notices.stream()
                        .skip(Math.max(0, notices.size() - MOST))
                        .map(notice -> notice.why().findings().get(0))
                        .toList())
                .close();
    }
}
