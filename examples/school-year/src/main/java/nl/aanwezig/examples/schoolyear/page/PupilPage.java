package nl.aanwezig.examples.schoolyear.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Question;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;
import nl.aanwezig.examples.schoolyear.html.PictureStyle;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.PolicyComparison;
import nl.aanwezig.mtss.PolicyComparison.Move;

/** The page of one pupil: headings and short sentences, in the order in which a mentor wants to hear them. */
final class PupilPage {
    private static final Phrase TITLE = new Phrase("Aanwezigheid van leerling {pupil}", "Presence of pupil {pupil}");
    private static final Phrase UP_TO =
            new Phrase("Schooljaar tot en met {asOf}.", "School year up to and including {asOf}.");
    private static final Phrase SCHOOL = new Phrase("School {school}", "School {school}");
    private static final Phrase PRINCIPLE = new Phrase(
            "Deze pagina telt, legt uit en stelt voor. Mensen beslissen, samen met de leerling en de ouders.",
            "This page counts, explains and proposes. People decide, together with the pupil and the parents.");
    private static final Phrase PRIVATE = new Phrase(
            "Deze pagina gaat over één leerling. Deel haar alleen met wie ermee werkt.",
            "This page is about one pupil. Share it only with those who work with it.");
    private static final Phrase BACK = new Phrase("Terug naar het overzicht", "Back to the report");

    private final Results results;
    private final WeekAxis axis;
    private final NoticeNames notices;
    private final Language language;
    private final ImmutableListMultimap<PupilId, Move> moves;

    PupilPage(Results results, WeekAxis axis, NoticeNames notices, Language language) {
        this.results = results;
        this.axis = axis;
        this.notices = notices;
        this.language = language;
        this.moves = Multimaps.index(
                results.comparison().map(PolicyComparison::moves).orElse(ImmutableList.of()),
                move -> move.one().pupil());
    }

    /** The page, to be written as UTF-8. */
    String render(PupilId pupil, List<PupilYear> years) {
        Markup page = new Markup();
        Telling telling = new Telling(page, language);
        String title = telling.in(TITLE, Map.of("pupil", pupil.value()));
        page.open("html", "lang", language == Language.DUTCH ? "nl" : "en").open("head");
        page.empty("meta", "charset", "UTF-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .empty("meta", "name", "robots", "content", "noindex")
                .element("title", title)
                .line()
                .style(PictureStyle.CSS + PageStyle.CSS)
                .close()
                .line();
        page.open("body");
        Patterns.define(page);
        page.open("header").element("h1", title);
        telling.say(UP_TO, Map.of("asOf", results.asOf()));
        page.element("p", telling.in(PRINCIPLE), "class", "principle").close().line();
        page.open("main").line();
        for (int i = 0; i < years.size(); i++) {
            tellSchool(telling, years.get(i), "s" + (i + 1), years.size() > 1);
        }
        page.close().open("footer");
        telling.say(PRIVATE);
        page.open("p").element("a", telling.in(BACK), "href", "../report.html").close();
        return page.close().close().close().line().page();
    }

    /** Each of several schools is an article of its own; one school needs no level of headings. */
    private void tellSchool(Telling telling, PupilYear year, String id, boolean several) {
        String school = telling.in(SCHOOL, Map.of("school", year.schools()));
        if (!several) {
            telling.page().element("p", school, "class", "school");
            tell(telling, year, id);
            return;
        }
        telling.page().open("article", "aria-labelledby", id).element("h2", school, "id", id);
        tell(telling.below(), year, id);
        telling.page().close().line();
    }

    private void tell(Telling telling, PupilYear year, String id) {
        Optional<Explanation> since = since(year);
        ShortPart.tell(telling, year, results.unit(), id + "-short", since);
        YearPart.tell(telling, year, axis, results.unit(), id + "-year");
        ProposalPart.tell(telling, year.decision(), id + "-proposal");
        ChangesPart.tell(telling, year, axis, id + "-changes", since);
        SignalsPart.tell(telling, year.signals(), id + "-signals");
        CertaintyPart.tell(telling, year.certainty(), id + "-certainty");
        results.question().other().ifPresent(other -> ComparedPart.tell(telling, other, moves(year), id + "-compared"));
        NoticesPart.tell(telling, year, notices, id + "-notices");
        RegisterPart.tell(telling, year, results.unit(), id + "-register");
    }

    private List<Move> moves(PupilYear year) {
        return moves.get(year.pupil()).stream()
                .filter(move -> year.decision().schools().containsAll(move.one().schools()))
                .toList();
    }

    /** What changed since the last decision; empty when that was of another school year. */
    private Optional<Explanation> since(PupilYear year) {
        Question question = results.question();
        boolean sameYear = year.timelines().stream()
                .allMatch(timeline ->
                        timeline.calendar().schoolYear(question.asOf()).span().contains(question.since()));
        return sameYear
                ? Optional.of(year.decision()
                        .since(Mtss.with(question.policy())
                                .classifyAll(year.timelines(), question.since(), year.facts())
                                .get(0)))
                : Optional.empty();
    }
}
