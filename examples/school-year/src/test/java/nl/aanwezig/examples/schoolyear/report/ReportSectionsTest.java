package nl.aanwezig.examples.schoolyear.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.examples.schoolyear.found.Groups;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.SyntheticYear;
import nl.aanwezig.examples.schoolyear.html.ParsedPage;
import nl.aanwezig.examples.schoolyear.page.NoticeNames;
import nl.aanwezig.examples.schoolyear.page.PageNames;
import nl.aanwezig.mtss.Hysteresis;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.certainty.Certainty;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.Kipp202608;
import nl.aanwezig.mtss.report.PublishedTable;
import org.junit.jupiter.api.Test;

/** The sections on changes, signals, certainty, another policy and groups: what they say is what was found. */
class ReportSectionsTest {
    private static final TierPolicy BANDS = AttendanceWorks202111.BANDS;
    private static final Ground GROUND = Ground.because("school plan");

    @Test
    void links_lead_to_pages_that_exist_and_to_no_others() {
        Results results = SyntheticYear.of(BANDS, Unit.LESSON, 30, 12);
        PageNames pages = PageNames.of(
                List.of(results.years().get(0).pupil(), results.years().get(7).pupil()));
        List<String> links = ParsedPage.of(HtmlReport.render(results, pages, NoticeNames.none())).links().stream()
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "pupils/" + results.years().get(0).pupil().value() + ".html",
                        "pupils/" + results.years().get(7).pupil().value() + ".html"),
                links);
    }

    @Test
    void a_policy_that_holds_on_to_a_level_says_so_beside_its_changes() {
        TierPolicy holding = TierPolicy.named("holding", "1", GROUND)
                .hysteresis(Hysteresis.schoolDays(10))
                .rule("absent", Measures.ABSENCE_SHARE.in(Window.yearToDate()).atLeast(Share.percent(10)), GROUND)
                .otherwise("present");
        assertTrue(section(SyntheticYear.of(holding, Unit.DAY, 9, 8), "changes").contains("holds on to a level"));
        assertFalse(section(SyntheticYear.of(BANDS, Unit.DAY, 9, 8), "changes").contains("holds on to a level"));
    }

    @Test
    void signals_are_counted_by_kind_with_good_news_first() {
        Results results = new SyntheticYear(BANDS, Unit.DAY, 30)
                .add("better", "one", 30, 0)
                .add("worse", "one", 0, 40)
                .results();
        String section = section(results, "signals");
        long all = results.years().stream()
                .mapToLong(year -> year.signals().size())
                .sum();
        assertTrue(all > 2);
        assertTrue(section.contains(all + " signals this school year; good news of "), section);
        assertTrue(section.indexOf("weeks of full presence") > 0);
        assertTrue(section.indexOf("weeks of full presence") < section.indexOf("school days missed in a row"));
    }

    @Test
    void without_signals_the_section_says_that_none_arose() {
        assertTrue(section(
                        new SyntheticYear(BANDS, Unit.DAY, 1)
                                .add("kim", "one", 0)
                                .results(),
                        "signals")
                .contains("None arose this school year."));
    }

    @Test
    void certainty_takes_what_was_usual_from_the_schools_own_year_before() {
        SyntheticYear year = new SyntheticYear(BANDS, Unit.DAY, 20).withYearBefore();
        for (int pupil = 0; pupil < 60; pupil++) {
            year.add("pupil-" + pupil, "one", pupil % 30);
        }
        year.add("alone", "two", 5);
        String section = section(year.results(), "certainty");
        assertTrue(section.contains("one: what is usual is taken from the year before, 60 pupils."), section);
        assertTrue(section.contains("two: the year before cannot serve (too few pupils)"), section);
        assertTrue(section(SyntheticYear.of(BANDS, Unit.DAY, 9, 8), "certainty")
                .contains("the register holds no year before"));
    }

    @Test
    void stable_and_not_stable_add_up_to_all_that_were_evaluated() {
        Results results = SyntheticYear.of(BANDS, Unit.DAY, 60, 20);
        long unstable = results.years().stream()
                .map(PupilYear::certainty)
                .filter(certainty -> certainty instanceof Certainty.Told told && !told.stable())
                .count();
        assertTrue(unstable > 0 && unstable < 60);
        assertTrue(section(results, "certainty").contains("Not stable are " + unstable + " of 60 bands"));
        assertTrue(section(results, "certainty").contains("The 40 least sure"));
    }

    @Test
    void a_policy_that_is_no_rate_of_absence_says_so_in_place_of_intervals() {
        TierPolicy late = TierPolicy.named("late", "1", GROUND)
                .rule("often-late", Measures.LATE.in(Window.lessonWeeks(4)).atLeast(Count.of(3)), GROUND)
                .otherwise("in-time");
        String section = section(SyntheticYear.of(late, Unit.LESSON, 9, 8), "certainty");
        assertTrue(section.contains("does not divide a rate of absence"), section);
        assertFalse(section.contains("<svg"), section);
    }

    @Test
    void another_policy_is_compared_only_when_it_is_asked_for() {
        Results alone = SyntheticYear.of(BANDS, Unit.DAY, 9, 8);
        assertEquals(
                0,
                ParsedPage.of(HtmlReport.render(alone, PageNames.of(List.of()), NoticeNames.none()))
                        .withId("section", "comparison"));
        Results compared = new SyntheticYear(BANDS, Unit.DAY, 8)
                .comparedWith(Kipp202608.TIERS)
                .add(9)
                .results();
        assertTrue(section(compared, "comparison").contains("Compared with kipp-tiers"));
    }

    @Test
    void the_table_for_others_shows_no_count_below_ten_and_hides_more_than_one_cell_of_a_row() {
        Results results = new SyntheticYear(BANDS, Unit.DAY, 20).add(90).results();
        PublishedTable table = Groups.table(results).orElseThrow();
        assertEquals("school", table.axis());
        for (String group : table.groups()) {
            long hidden = 0;
            for (String band : table.bands()) {
                OptionalLong shown = table.cell(group, band).pupils();
                assertTrue(shown.isEmpty() || shown.getAsLong() >= 10, shown::toString);
                hidden += shown.isEmpty() ? 1 : 0;
            }
            assertTrue(hidden != 1 || table.size(group).isHidden(), group);
        }
        String section = section(results, "groups");
        assertTrue(section.contains("<td class=\"number\">30</td>"), section);
        assertTrue(section.contains("counts below 10 are hidden"), section);
    }

    @Test
    void one_school_is_counted_by_sector_and_hostile_names_stay_labels() {
        Results one = new SyntheticYear(BANDS, Unit.DAY, 8).add("kim", "one", 0).results();
        assertEquals("sector", Groups.table(one).orElseThrow().axis());
        Results hostile = new SyntheticYear(BANDS, Unit.DAY, 8)
                .add("kim", "(all)", 0)
                .add("noor", "a\nb", 0)
                .results();
        assertEquals(
                List.of("'(all)", "a?b"), Groups.table(hostile).orElseThrow().groups());
        assertTrue(section(new SyntheticYear(BANDS, Unit.DAY, 8).results(), "groups")
                .contains("There are no pupils to count."));
    }

    private static String section(Results results, String id) {
        String html = HtmlReport.render(results, PageNames.of(List.of()), NoticeNames.none());
        ParsedPage.of(html).standsOnItsOwn();
        int from = html.indexOf("<section id=\"" + id + "\"");
        return html.substring(from, html.indexOf("</section>", from));
    }
}
