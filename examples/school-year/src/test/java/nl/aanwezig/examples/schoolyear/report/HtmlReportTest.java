package nl.aanwezig.examples.schoolyear.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.SyntheticYear;
import nl.aanwezig.examples.schoolyear.html.ParsedPage;
import nl.aanwezig.examples.schoolyear.html.Patterns;
import nl.aanwezig.examples.schoolyear.page.NoticeNames;
import nl.aanwezig.examples.schoolyear.page.PageNames;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.EduWarehouse202606;
import nl.aanwezig.mtss.policy.England202408;
import nl.aanwezig.mtss.policy.Kipp202608;
import nl.aanwezig.mtss.policy.Policies;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final TierPolicy BANDS = AttendanceWorks202111.BANDS;
    private static final List<String> SECTIONS = List.of(
            "tiers", "changes", "signals", "certainty", "groups", "weeks", "spread", "pupils", "notices", "quality");
    private static final int MOST_BYTES = 1_000_000;

    @Test
    void the_page_is_well_formed_under_every_policy_and_for_every_unit() {
        for (TierPolicy policy : Policies.all()) {
            for (Unit unit : Unit.values()) {
                ParsedPage page = ParsedPage.of(render(SyntheticYear.of(policy, unit, 4, 5)));
                for (String section : SECTIONS) {
                    assertEquals(1, page.withId("section", section), policy + " " + section);
                }
            }
        }
    }

    @Test
    void every_picture_says_in_words_what_it_shows() {
        ParsedPage page = ParsedPage.of(render(SyntheticYear.of(BANDS, Unit.LESSON, 12, 8)));
        assertEquals(9, page.describedPictures());
    }

    @Test
    void the_page_refers_to_nothing_outside_itself() {
        ParsedPage page = ParsedPage.of(render(SyntheticYear.of(BANDS, Unit.LESSON, 12, 8)));
        assertEquals(List.of(), page.standsOnItsOwn().links());
    }

    @Test
    void without_pupils_there_is_still_a_page() {
        ParsedPage page = ParsedPage.of(render(SyntheticYear.of(BANDS, Unit.LESSON, 0, 6)));
        assertEquals(1, page.withId("section", "weeks"));
        assertTrue(page.text().contains("There are no pupils to show."));
    }

    @Test
    void one_week_and_nobody_evaluated_is_a_page_too() {
        String html = render(SyntheticYear.of(EduWarehouse202606.BANDS, Unit.DAY, 5, 1));
        ParsedPage.of(html);
        assertTrue(html.contains("No pupil was evaluated"));
        assertTrue(html.contains("min-enrolment-20"));
        assertTrue(html.contains("2025-W36"));
    }

    @Test
    void hostile_references_stay_text() {
        String hostile = "</text><script>alert(\"1\")</script>&amp;'\u0000\u202E" + (char) 0xD800;
        Results results = new SyntheticYear(BANDS, Unit.LESSON, 4)
                .add(hostile, "<b onload=x>" + hostile, 90)
                .results(SyntheticYear.rejected(hostile));
        String html = render(results);
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("<b "));
        assertTrue(ParsedPage.of(html).text().contains("</text><script>alert(\"1\")</script>&amp;'"));
        assertEquals(html, new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void the_bytes_are_the_same_in_another_locale_and_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = render(SyntheticYear.of(BANDS, Unit.LESSON, 30, 20));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, render(SyntheticYear.of(BANDS, Unit.LESSON, 30, 20)));
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
        String html = render(SyntheticYear.of(BANDS, Unit.LESSON, 12, 6));
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
        String html = render(SyntheticYear.of(BANDS, Unit.DAY, 3, 6));
        assertTrue(section(html, "notices").contains("hours cannot be counted"));
    }

    @Test
    void more_pupils_than_can_be_drawn_make_a_page_that_still_loads() {
        String html = render(SyntheticYear.of(BANDS, Unit.DAY, 400, 40));
        assertTrue(html.contains("The 120 pupils with most absence of 400"));
        assertTrue(html.getBytes(StandardCharsets.UTF_8).length < MOST_BYTES);
    }

    private static String spread(TierPolicy policy) {
        return section(render(SyntheticYear.of(policy, Unit.DAY, 60, 12)), "spread");
    }

    private static String section(String html, String id) {
        int from = html.indexOf("<section id=\"" + id + "\"");
        return html.substring(from, html.indexOf("</section>", from));
    }

    private static String render(Results results) {
        return HtmlReport.render(results, PageNames.of(List.of()), NoticeNames.none());
    }
}
