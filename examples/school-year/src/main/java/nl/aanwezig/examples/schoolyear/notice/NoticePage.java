package nl.aanwezig.examples.schoolyear.notice;

import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.Question;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;
import nl.aanwezig.examples.schoolyear.html.PictureStyle;
import nl.aanwezig.examples.schoolyear.page.NoticeNames;
import nl.aanwezig.examples.schoolyear.page.PageNames;
import nl.aanwezig.examples.schoolyear.page.PageStyle;
import nl.aanwezig.examples.schoolyear.page.Telling;

/** The page of one notice, in the order in which an attendance officer reads: what, how much, which weeks, which lessons, by when. */
final class NoticePage {
    private static final Phrase TITLE =
            new Phrase("Voorstel tot melding: {term} – {ground}", "Proposal to report: {term} – {ground}");
    private static final Phrase PRINCIPLE = new Phrase(
            "Deze pagina telt, legt uit en stelt voor. Een mens meldt, of meldt niet, en praat eerst met leerling en ouders.",
            "This page counts, explains and proposes. A person reports, or does not, and talks with pupil and parents first.");
    private static final Phrase WITHDRAWN = new Phrase(
            "Ingetrokken op {on}: na een verbetering in het register blijft hier niets van over. Wat hieronder staat is hoe het daarvoor"
                    + " was. Is het al gemeld, trek de melding dan in.",
            "Withdrawn on {on}: after a correction in the register nothing of this is left. What stands below is how it was before. If"
                    + " it was reported already, withdraw the report.");
    private static final Phrase PRIVATE = new Phrase(
            "Deze pagina gaat over één leerling. Deel haar alleen met wie de melding doet of behandelt.",
            "This page is about one pupil. Share it only with those who make or handle the report.");
    private static final Phrase OTHERS =
            new Phrase("Andere voorstellen over deze leerling", "Other proposals about this pupil");
    private static final Phrase PUPIL = new Phrase("Naar de pagina van de leerling", "To the page of the pupil");
    private static final Phrase BACK = new Phrase("Terug naar het overzicht", "Back to the report");
    private static final Phrase LINK =
            new Phrase("Nummer {number}, {kind}, tot en met {end}", "Number {number}, {kind}, up to {end}");

    private final Question question;
    private final PageNames pupils;
    private final NoticeNames names;
    private final Language language;

    NoticePage(Question question, PageNames pupils, NoticeNames names, Language language) {
        this.question = question;
        this.pupils = pupils;
        this.names = names;
        this.language = language;
    }

    /**
     * The page, to be written as UTF-8.
     *
     * @param others the other notices of the pupil, in order
     */
    String render(NoticeStory story, List<NoticeStory> others) {
        Markup page = new Markup();
        Telling telling = new Telling(page, language);
        Notice notice = story.notice();
        String title = telling.in(
                TITLE, Map.of("term", KindText.term(notice.kind()), "ground", KindText.ground(notice.kind())));
        page.open("html", "lang", language == Language.DUTCH ? "nl" : "en").open("head");
        page.empty("meta", "charset", "UTF-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .empty("meta", "name", "robots", "content", "noindex")
                .element("title", title)
                .line()
                .style(PictureStyle.CSS + PageStyle.CSS + NoticeStyle.CSS)
                .close()
                .line();
        page.open("body");
        Patterns.define(page);
        page.open("header").element("h1", title);
        page.element("p", telling.in(PRINCIPLE), "class", "principle").close().line();
        page.open("main").line();
        tell(telling, story);
        page.close().open("footer");
        telling.say(PRIVATE);
        tellLinks(telling, story, others);
        return page.close().close().close().line().page();
    }

    private void tell(Telling telling, NoticeStory story) {
        HistoryPart.withdrawal(story)
                .ifPresent(event -> telling.page()
                        .element("p", telling.in(WITHDRAWN, Map.of("on", story.on(event))), "class", "withdrawn"));
        MissedDays missed = MissedDays.of(story);
        telling.say(story.notice().why().findings().get(0));
        DetailsPart.tell(telling, story, missed, question);
        if (!missed.days().isEmpty()) {
            WeeksPart.tell(telling, story, missed, question);
            LessonsPart.tell(telling, story, missed);
            LeftOutPart.tell(telling, story);
        }
        DeadlinePart.tell(telling, story, question);
        HistoryPart.tell(telling, story, question);
        FormPart.tell(telling);
    }

    private void tellLinks(Telling telling, NoticeStory story, List<NoticeStory> others) {
        Markup page = telling.page().open("nav", "aria-label", telling.in(OTHERS));
        others.forEach(other -> names.file(other).ifPresent(file -> link(telling, label(telling, other), file)));
        pupils.file(story.notice().pupil())
                .ifPresent(file -> link(telling, telling.in(PUPIL), "../" + PageNames.FOLDER + "/" + file));
        link(telling, telling.in(BACK), "../report.html");
        page.close();
    }

    private static String label(Telling telling, NoticeStory other) {
        return telling.in(
                LINK,
                Map.of(
                        "number",
                        other.number(),
                        "kind",
                        KindText.term(other.notice().kind()),
                        "end",
                        other.notice().end()));
    }

    private static void link(Telling telling, String text, String href) {
        telling.page().open("p").element("a", text, "href", href).close();
    }
}
