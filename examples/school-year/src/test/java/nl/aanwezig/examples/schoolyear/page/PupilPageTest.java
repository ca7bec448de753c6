package nl.aanwezig.examples.schoolyear.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.SignalAt;
import nl.aanwezig.examples.schoolyear.found.SyntheticYear;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.examples.schoolyear.html.ParsedPage;
import nl.aanwezig.mtss.TierChange;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.Kipp202608;
import nl.aanwezig.mtss.policy.Policies;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PupilPageTest {
    private static final TierPolicy BANDS = AttendanceWorks202111.BANDS;
    private static final List<String> HEADINGS = List.of(
            "In het kort",
            "Het jaar, week voor week",
            "Wat wordt voorgesteld, en waarom",
            "Wat dit jaar veranderde",
            "Wat opvalt",
            "Hoe zeker dit is",
            "Voorstellen tot melding",
            "Waar dit op rust");

    /** Words that would name a child and not support. */
    private static final List<String> LABELS =
            List.of("risicoleerling", "spijbelaar", "verzuimer", "probleemleerling", "truant", "at-risk student");

    @Test
    void the_page_is_heard_in_this_order() {
        ParsedPage page = page(changing(BANDS), "kim", Language.DUTCH);
        assertEquals(HEADINGS, texts(page, "h2"));
        assertEquals(List.of("Aanwezigheid van leerling kim"), texts(page, "h1"));
        assertEquals(2, page.describedPictures());
        for (Element section : page.all("section")) {
            assertEquals(1, page.withId("h2", section.getAttribute("aria-labelledby")));
        }
    }

    @Test
    void presence_comes_before_absence() {
        String text = page(changing(BANDS), "kim", Language.DUTCH).text();
        assertTrue(text.indexOf("Aanwezig: ") < text.indexOf("gemist"), text);
        assertTrue(text.indexOf("Goed nieuws") > 0 || text.contains("geen signalen"), text);
    }

    @Test
    void the_page_tells_the_decision_the_changes_and_the_signals_of_the_library() {
        Results results = changing(BANDS);
        PupilYear year = results.years().get(0);
        for (Language language : Language.values()) {
            String text = page(results, "kim", language).text();
            for (Finding finding : year.decision().why().findings()) {
                assertTrue(text.contains(Heard.of(finding).in(language)), () -> finding.in(language));
            }
            for (Finding finding : year.certainty().why().findings()) {
                assertTrue(text.contains(finding.in(language)), () -> finding.in(language));
            }
            assertTrue(year.signals().size() > 1);
            for (SignalAt found : year.signals()) {
                String title = found.signal().kind().title().in(language);
                assertTrue(text.contains(title), title);
            }
            assertTrue(text.contains(year.decision().receipt().digest()));
        }
        List<TierChange> changes = year.changes();
        assertTrue(changes.size() > 1);
        String last = changes.get(changes.size() - 1).after().orElseThrow().name();
        assertTrue(page(results, "kim", Language.DUTCH).text().contains("naar \"" + last + "\""));
    }

    @Test
    void good_news_stands_before_other_signals() {
        ParsedPage page = page(
                new SyntheticYear(BANDS, Unit.DAY, 30).add("kim", "one", 30, 0).results(), "kim", Language.ENGLISH);
        List<String> signals = texts(page, "h3");
        assertTrue(
                signals.get(1).equals("sustained improvement") || signals.get(1).equals("weeks of full presence"),
                signals::toString);
    }

    @Test
    void sentences_are_short_enough_to_listen_to() {
        for (Language language : Language.values()) {
            ParsedPage page = page(changing(BANDS), "kim", language);
            for (Element spoken : Stream.concat(page.all("p").stream(), page.all("li").stream())
                    .filter(element -> !element.getParentNode().getNodeName().equals("details"))
                    .toList()) {
                for (String sentence : spoken.getTextContent().split("[.:;] ", -1)) {
                    assertTrue(sentence.split(" ", -1).length <= 40, sentence);
                }
            }
        }
    }

    @Test
    void no_word_names_the_child() {
        for (TierPolicy policy : List.of(BANDS, Kipp202608.TIERS)) {
            for (Language language : Language.values()) {
                String text = page(changing(policy), "kim", language).text().toLowerCase(Locale.ROOT);
                LABELS.forEach(label -> assertFalse(text.contains(label), label));
            }
        }
    }

    @Test
    void the_page_is_well_formed_under_every_policy_and_for_every_unit() {
        for (TierPolicy policy : Policies.all()) {
            for (Unit unit : Unit.values()) {
                Results results = new SyntheticYear(policy, unit, 5)
                        .comparedWith(BANDS)
                        .add("kim", "one", 20)
                        .results();
                ParsedPage page = page(results, "kim", Language.ENGLISH).standsOnItsOwn();
                assertEquals(HEADINGS.size() + 1, texts(page, "h2").size(), policy::toString);
            }
        }
    }

    @Test
    void two_schools_are_two_articles_with_headings_of_their_own() {
        Results results = new SyntheticYear(BANDS, Unit.DAY, 8)
                .add("kim", "one", 0)
                .add("kim", "two", 50)
                .results();
        ParsedPage page = page(results, "kim", Language.DUTCH);
        assertEquals(List.of("School one", "School two"), texts(page, "h2"));
        assertEquals(2, page.all("article").size());
        assertEquals(2, texts(page, "h3").stream().filter("In het kort"::equals).count());
        List<String> ids = new ArrayList<>();
        Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(html(results, "kim", Language.DUTCH))
                .results()
                .forEach(match -> ids.add(match.group(1)));
        assertEquals(ids.size(), ids.stream().distinct().count(), ids::toString);
    }

    @Test
    void schools_that_the_policy_counts_together_are_told_together() {
        TierPolicy policy = TierPolicy.named("together", "1", Ground.because("school plan"))
                .acrossSchools()
                .otherwise("present");
        Results results = new SyntheticYear(policy, Unit.DAY, 8)
                .add("kim", "one", 0)
                .add("kim", "two", 50)
                .results();
        ParsedPage page = page(results, "kim", Language.DUTCH);
        assertEquals(1, results.years().size());
        assertTrue(page.text().contains("School one + two"));
        assertEquals(HEADINGS, texts(page, "h2"));
    }

    @Test
    void a_hostile_reference_stays_text() {
        String hostile = "</title><script>alert(1)</script>\u202E\n";
        Results results = new SyntheticYear(BANDS, Unit.LESSON, 6)
                .add(hostile, hostile, 40)
                .results();
        ParsedPage page = page(results, hostile, Language.DUTCH);
        assertTrue(page.text().contains("</title><script>alert(1)</script>"));
        assertEquals(0, page.all("script").size());
    }

    @Test
    void before_the_first_lesson_there_is_a_page_that_says_so() {
        Results results =
                new SyntheticYear(BANDS, Unit.LESSON, 1).add("kim", "one", 0).results();
        Results empty = new Results(
                results.question(), results.unit(), results.years(), results.priors(), results.comparison(), List.of());
        String html = new PupilPage(empty, new WeekAxis(results.asOf(), List.of()), NoticeNames.none(), Language.DUTCH)
                .render(new PupilId("kim"), empty.years());
        assertTrue(ParsedPage.of(html).text().contains("Er zijn nog geen lesweken om te tonen."));
    }

    private static Results changing(TierPolicy policy) {
        return new SyntheticYear(policy, Unit.LESSON, 20)
                .add("kim", "one", 0, 60)
                .add("noor", "one", 5)
                .results();
    }

    private static ParsedPage page(Results results, String pupil, Language language) {
        return ParsedPage.of(html(results, pupil, language));
    }

    private static String html(Results results, String pupil, Language language) {
        PupilId id = new PupilId(pupil);
        return new PupilPage(results, WeekAxis.of(results), NoticeNames.none(), language)
                .render(
                        id,
                        results.years().stream()
                                .filter(year -> year.pupil().equals(id))
                                .toList());
    }

    private static List<String> texts(ParsedPage page, String tag) {
        return page.all(tag).stream().map(Element::getTextContent).toList();
    }
}
