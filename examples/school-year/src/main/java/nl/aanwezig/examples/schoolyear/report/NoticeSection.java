package nl.aanwezig.examples.schoolyear.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.HtmlTable;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.page.PageNames;

/** What the schools should report, apart from tiers: law never reads a tier. */
final class NoticeSection {
    private static final int MOST_ROWS = 50;

    private NoticeSection() {}

    static List<Notice> notices(Results results) {
        return results.years().stream()
                .flatMap(year -> year.notices().stream())
                .sorted(Comparator.comparing(Notice::school)
                        .thenComparing(Notice::pupil)
                        .thenComparing(Notice::begin))
                .toList();
    }

    static void write(Markup page, Results results, PageNames pages) {
        List<Notice> notices = notices(results);
        page.open("section", "id", "notices").element("h2", "Notices proposed");
        page.element(
                "p",
                "Sixteen hours missed without a valid reason within four consecutive lesson weeks (art. 21a Leerplichtwet 1969)."
                        + " This is found apart from the tiers above, and a person sends it or does not.");
        if (notices.isEmpty()) {
            page.element(
                    "p",
                    results.unit() == Unit.LESSON
                            ? "None was found."
                            : "The register holds whole or half days and no lessons, so hours cannot be counted.",
                    "class",
                    "reading");
        } else {
            writeSchools(page, notices);
            writeRows(page, notices, pages);
            page.element("p", reading(notices), "class", "reading");
        }
        page.close().line();
    }

    private static void writeSchools(Markup page, List<Notice> notices) {
        Map<SchoolId, List<Notice>> schools =
                notices.stream().collect(Collectors.groupingBy(Notice::school, TreeMap::new, Collectors.toList()));
        HtmlTable table = HtmlTable.open(page, "By school", "School", "#Notices", "#Pupils");
        schools.forEach(
                (school, own) -> table.row(school.value(), Display.whole(own.size()), Display.whole(pupils(own))));
        table.close();
    }

    private static void writeRows(Markup page, List<Notice> notices, PageNames pages) {
        int more = notices.size() - MOST_ROWS;
        String caption = more > 0
                ? "The first " + MOST_ROWS + "; " + Display.whole(more) + " more are in notices.csv"
                : "Each notice";
        HtmlTable table =
                HtmlTable.open(page, caption, "Pupil", "School", "First day missed", "Sixteen hours reached", "#Hours");
        notices.stream()
                .limit(MOST_ROWS)
                .forEach(notice -> table.linked(
                        pages.link(notice.pupil()),
                        notice.pupil().value(),
                        notice.school().value(),
                        Display.date(notice.begin()),
                        Display.date(notice.end()),
                        notice.amount().map(NoticeSection::hours).orElse("")));
        table.close();
    }

    private static String hours(Quantity<?> hours) {
        return Display.amount(hours.value()) + (hours instanceof ClockHours ? " clock hours" : " lesson hours");
    }

    private static String reading(List<Notice> notices) {
        return Display.count(notices.size(), "notice") + " for " + Display.count(pupils(notices), "pupil") + ".";
    }

    private static long pupils(List<Notice> notices) {
        return notices.stream().map(Notice::pupil).distinct().count();
    }
}
