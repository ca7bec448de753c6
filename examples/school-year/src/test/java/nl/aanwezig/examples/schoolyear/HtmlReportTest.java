package nl.aanwezig.examples.schoolyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.html.Patterns;
import nl.aanwezig.examples.schoolyear.report.HtmlReport;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.EduWarehouse202606;
import nl.aanwezig.mtss.policy.England202408;
import nl.aanwezig.mtss.policy.Kipp202608;
import nl.aanwezig.mtss.policy.Policies;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private static final TierPolicy BANDS = AttendanceWorks202111.BANDS;
    private static final List<String> SECTIONS = List.of("tiers", "weeks", "spread", "pupils", "notices", "quality");
    private static final int MOST_BYTES = 3_000_000;

    @Test
    void the_page_is_well_formed_under_every_policy_and_for_every_unit() throws Exception {
        for (TierPolicy policy : Policies.all()) {
            for (Unit unit : Unit.values()) {
                Document page = parsed(HtmlReport.render(SyntheticYear.of(policy, unit, 9, 6)));
                for (String section : SECTIONS) {
                    assertEquals(1, withId(page, "section", section), policy + " " + section);
                }
            }
        }
    }

    @Test
    void every_picture_says_in_words_what_it_shows() throws Exception {
        Document page = parsed(HtmlReport.render(SyntheticYear.of(BANDS, Unit.LESSON, 12, 8)));
        NodeList pictures = page.getElementsByTagName("svg");
        int described = 0;
        for (int i = 0; i < pictures.getLength(); i++) {
            Element picture = (Element) pictures.item(i);
            if (!picture.hasAttribute("aria-hidden")) {
                described++;
                assertEquals("img", picture.getAttribute("role"));
                assertFalse(picture.getAttribute("aria-label").isBlank());
                assertFalse(picture.getElementsByTagName("title")
                        .item(0)
                        .getTextContent()
                        .isBlank());
                assertFalse(picture.getElementsByTagName("desc")
                        .item(0)
                        .getTextContent()
                        .isBlank());
            }
        }
        assertEquals(5, described);
    }

    @Test
    void the_page_refers_to_nothing_outside_itself() throws Exception {
        String html = HtmlReport.render(SyntheticYear.of(BANDS, Unit.LESSON, 12, 8));
        for (String outside : List.of("http:", "https:", "src=", "href=", "@import", "<script", "<link")) {
            assertFalse(html.contains(outside), outside);
        }
        Document page = parsed(html);
        Pattern.compile("url\\(([^)]*)\\)")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .forEach(target -> assertEquals(1, withId(page, "pattern", target.substring(1)), target));
    }

    @Test
    void without_pupils_there_is_still_a_page() throws Exception {
        Document page = parsed(HtmlReport.render(SyntheticYear.of(BANDS, Unit.LESSON, 0, 6)));
        assertEquals(1, withId(page, "section", "weeks"));
        assertTrue(page.getDocumentElement().getTextContent().contains("There are no pupils to show."));
    }

    @Test
    void one_week_and_nobody_evaluated_is_a_page_too() throws Exception {
        String html = HtmlReport.render(SyntheticYear.of(EduWarehouse202606.BANDS, Unit.DAY, 5, 1));
        parsed(html);
        assertTrue(html.contains("No pupil was evaluated"));
        assertTrue(html.contains("min-enrolment-20"));
        assertTrue(html.contains("2025-W36"));
    }

    @Test
    void hostile_references_stay_text() throws Exception {
        String hostile = "</text><script>alert(\"1\")</script>&amp;'\u0000\u202E" + (char) 0xD800;
        Results results = new SyntheticYear(BANDS, Unit.LESSON, 4)
                .add(hostile, "<b onload=x>" + hostile, 90)
                .results(SyntheticYear.rejected(hostile));
        String html = HtmlReport.render(results);
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("<b "));
        assertTrue(parsed(html)
                .getDocumentElement()
                .getTextContent()
                .contains("</text><script>alert(\"1\")</script>&amp;'"));
        assertEquals(html, new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void the_bytes_are_the_same_in_another_locale_and_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = HtmlReport.render(SyntheticYear.of(BANDS, Unit.LESSON, 30, 20));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, HtmlReport.render(SyntheticYear.of(BANDS, Unit.LESSON, 30, 20)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void cut_points_are_drawn_as_the_policy_bounds_them() {
        assertTrue(spread(BANDS).contains("moderate-chronic: 10% or more"));
        assertTrue(spread(England202408.PERSISTENT).contains("severe: 50% or more"));
        assertTrue(spread(Kipp202608.TIERS).contains("tier-4: more than 20%"));
        assertTrue(spread(EduWarehouse202606.BANDS).contains("severe: 20% or more"));
        assertFalse(spread(AttendanceWorks202111.TRIGGERS).contains("prior-year"));
    }

    @Test
    void a_policy_that_does_not_look_at_the_share_of_absence_gets_no_lines() {
        Ground ground = Ground.because("school plan");
        TierPolicy policy = TierPolicy.named("late", "1", ground)
                .rule("often-late", Measures.LATE.in(Window.lessonWeeks(4)).atLeast(Count.of(3)), ground)
                .otherwise("in-time");
        assertTrue(spread(policy).contains("The policy draws no line through this share."));
        assertFalse(spread(policy).contains("class=\"cut\""));
    }

    @Test
    void weeks_after_the_day_are_left_out_and_holidays_are_gaps() {
        String html = HtmlReport.render(SyntheticYear.of(BANDS, Unit.LESSON, 12, 6));
        String weeks = section(html, "weeks");
        assertTrue(weeks.contains(">36<") && weeks.contains(">40<"));
        assertFalse(weeks.contains(">42<"));
        String legend = weeks.substring(weeks.indexOf("<ul"));
        int gaps = weeks.split(Pattern.quote(Patterns.APART), -1).length
                - legend.split(Pattern.quote(Patterns.APART), -1).length;
        assertEquals(1, gaps);
    }

    @Test
    void a_register_of_days_says_why_it_has_no_notices() {
        String html = HtmlReport.render(SyntheticYear.of(BANDS, Unit.DAY, 3, 6));
        assertTrue(section(html, "notices").contains("hours cannot be counted"));
    }

    @Test
    void five_thousand_pupils_make_a_page_that_still_loads() {
        String html = HtmlReport.render(SyntheticYear.of(BANDS, Unit.DAY, 5_000, 40));
        assertTrue(html.contains("The 120 pupils with most absence of 5,000"));
        assertTrue(html.getBytes(StandardCharsets.UTF_8).length < MOST_BYTES);
    }

    private static String spread(TierPolicy policy) {
        return section(HtmlReport.render(SyntheticYear.of(policy, Unit.DAY, 60, 12)), "spread");
    }

    private static String section(String html, String id) {
        int from = html.indexOf("<section id=\"" + id + "\"");
        return html.substring(from, html.indexOf("</section>", from));
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static int withId(Document page, String tag, String id) {
        NodeList elements = page.getElementsByTagName(tag);
        int found = 0;
        for (int i = 0; i < elements.getLength(); i++) {
            found += ((Element) elements.item(i)).getAttribute("id").equals(id) ? 1 : 0;
        }
        return found;
    }
}
