package nl.aanwezig.examples.schoolyear.report;

import java.util.Optional;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;
import nl.aanwezig.examples.schoolyear.html.PictureStyle;
import nl.aanwezig.examples.schoolyear.page.NoticeNames;
import nl.aanwezig.examples.schoolyear.page.PageNames;

/**
 * One page that stands on its own: no script, no file beside it, legible in black and white, on a phone and on paper. The same
 * results give the same bytes.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** The page, to be written as UTF-8. */
    public static String render(Results results, PageNames pages, NoticeNames notices) {
        Markup page = new Markup();
        page.open("html", "lang", "en").open("head");
        page.empty("meta", "charset", "UTF-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", "Presence and support up to " + Display.date(results.asOf()))
                .line()
                .style(PictureStyle.CSS + ReportStyle.CSS)
                .close()
                .line();
        page.open("body");
        Patterns.define(page);
        writeHeader(page, results);
        page.open("main").line();
        TierPyramid.write(page, results);
        Weeks weeks = Weeks.of(results);
        ChangeSection.write(page, results, weeks.axis(), pages);
        SignalSection.write(page, results, weeks.axis(), pages);
        ComparisonSection.write(page, results, pages);
        CertaintySection.write(page, results, pages);
        PresenceChart.write(page, weeks);
        AbsenceSpread.write(page, results);
        HeatMap.write(page, weeks, results.years().size(), pages);
        NoticeSection.write(page, results, weeks.axis(), pages, notices);
        GroupSection.write(page, results);
        QualitySection.write(page, results);
        page.close();
        writeFooter(page, results);
        return page.close().close().line().page();
    }

    private static void writeHeader(Markup page, Results results) {
        page.open("header").element("h1", "Presence and support in the school year so far");
        page.open("p", "class", "soft")
                .text("Up to and including " + Display.date(results.asOf()) + ". Policy ")
                .element("strong", results.policy().id())
                .text(", version " + results.policy().version() + ".")
                .close();
        page.element(
                "p",
                "This page computes, explains and proposes; it decides nothing about a child.",
                "class",
                "principle");
        writeFacts(page, results);
        page.close().line();
    }

    private static void writeFacts(Markup page, Results results) {
        Tally all = results.years().stream()
                .map(PupilYear::tally)
                .reduce(Tally.builder().build(), Tally::plus);
        Optional<Ratio> presence = all.possible().signum() == 0
                ? Optional.empty()
                : Optional.of(all.present().dividedBy(all.possible()));
        long evaluated = results.years().stream()
                .filter(year -> year.decision().band().isPresent())
                .count();
        long pupils = distinctPupils(results);
        long schools = results.years().stream()
                .flatMap(year -> year.timelines().stream())
                .map(Timeline::school)
                .distinct()
                .count();
        page.open("dl", "class", "facts");
        fact(page, "Pupils", pupils, "at " + Display.count(schools, "school"));
        fact(
                page,
                "Present",
                Display.percent(presence),
                "of " + Display.amount(all.possible()) + " possible " + Display.unit(results.unit()) + "s");
        fact(page, "Evaluated", evaluated, Display.whole(results.years().size() - evaluated) + " not evaluated");
        long standing =
                results.notices().stream().filter(NoticeStory::isStanding).count();
        fact(
                page,
                "Notices",
                standing,
                "proposed to report, " + Display.whole(results.notices().size() - standing) + " withdrawn");
        fact(page, "Rows rejected", results.failures().size(), "listed, never guessed");
        page.close();
    }

    private static void fact(Markup page, String name, long value, String more) {
        fact(page, name, Display.whole(value), more);
    }

    private static void fact(Markup page, String name, String value, String more) {
        page.open("div")
                .element("dt", name)
                .open("dd")
                .text(value)
                .element("small", more)
                .close()
                .close();
    }

    private static void writeFooter(Markup page, Results results) {
        page.open("footer").element("h2", "How to read this page");
        page.element("p", "Source of the policy: " + results.policy().ground().source() + ".");
        page.element(
                "p",
                "A tier is a level of support and says nothing of who a child is; its number means something only beside the policy above."
                        + " All counts are exact; percentages are rounded for display alone. Absence without a valid reason and absence"
                        + " with one weigh the same in every picture.");
        if (distinctPupils(results) < results.years().size()) {
            page.element("p", "A pupil at two schools counts once at each.");
        }
        page.close();
    }

    private static long distinctPupils(Results results) {
        return results.years().stream().map(PupilYear::pupil).distinct().count();
    }
}
