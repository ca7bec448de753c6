package nl.aanwezig.examples.schoolyear.page;

import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.PupilYear;

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

    private static final Phrase WITHDRAWN = new Phrase(
            "Ingetrokken na een verbetering in het register. Dit telt niet meer mee.",
            "Withdrawn after the register was corrected. This counts no more.");
    private static final Phrase PAGE = new Phrase("Alle lessen en weken", "All lessons and weeks");

    private static final int MOST = 3;

    private NoticesPart() {}

    static void tell(Telling telling, PupilYear year, NoticeNames names, String id) {
        telling.open(id, HEADING);
        List<NoticeStory> standing =
                year.notices().stream().filter(NoticeStory::isStanding).toList();
        List<NoticeStory> withdrawn =
                year.notices().stream().filter(story -> !story.isStanding()).toList();
        telling.say(year.notices().isEmpty() ? NONE : APART);
        if (standing.size() > MOST) {
            telling.say(EARLIER, Map.of("shown", MOST, "all", standing.size()));
        }
        list(telling, standing, names);
        if (!withdrawn.isEmpty()) {
            telling.say(WITHDRAWN);
            list(telling, withdrawn, names);
        }
        telling.close();
    }

    private static void list(Telling telling, List<NoticeStory> stories, NoticeNames names) {
        if (stories.isEmpty()) {
            return;
        }
        telling.page().open("ul");
        stories.stream().skip(Math.max(0, stories.size() - MOST)).forEach(story -> {
            telling.page()
                    .open("li")
                    .text(story.notice().why().findings().get(0).in(telling.language()));
            names.file(story)
                    .ifPresent(file -> telling.page()
                            .text(" ")
                            .element("a", telling.in(PAGE), "href", "../" + NoticeNames.FOLDER + "/" + file));
            telling.page().close();
        });
        telling.page().close().line();
    }
}
