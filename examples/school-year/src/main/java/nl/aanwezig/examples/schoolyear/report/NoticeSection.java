package nl.aanwezig.examples.schoolyear.report;

import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.LessonHours;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.HtmlTable;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.page.NoticeNames;
import nl.aanwezig.examples.schoolyear.page.PageNames;

/** What the schools should report, apart from tiers: law never reads a tier. */
final class NoticeSection {
    private static final int MOST_ROWS = 50;

    private final Markup page;
    private final PageNames pupils;
    private final NoticeNames names;

    private NoticeSection(Markup page, PageNames pupils, NoticeNames names) {
        this.page = page;
        this.pupils = pupils;
        this.names = names;
    }

    static void write(Markup page, Results results, WeekAxis axis, PageNames pupils, NoticeNames names) {
        List<NoticeStory> stories = results.notices();
        page.open("section", "id", "notices").element("h2", "Notices proposed");
        page.element(
                "p",
                "What art. 21a Leerplichtwet 1969 and art. 9.2.1 WEB ask a school to report: sixteen hours missed without a valid reason"
                        + " within four consecutive lesson weeks, weeks on end, absence for own convenience, and what people decided to"
                        + " report. This is found apart from the tiers above, and a person sends it or does not.");
        if (results.unit() != Unit.LESSON) {
            page.element("p", "The register holds whole or half days and no lessons, so hours cannot be counted.");
        }
        if (stories.isEmpty()) {
            page.element("p", "None was found.", "class", "reading");
        } else {
            new NoticeSection(page, pupils, names).write(stories, axis);
        }
        page.close().line();
    }

    private void write(List<NoticeStory> stories, WeekAxis axis) {
        List<NoticeCounts> kinds = NoticeCounts.of(stories, axis);
        new NoticeChart(kinds, axis).write(page);
        HtmlTable table =
                HtmlTable.open(page, "By kind", "Kind", "The law demands it", "#Standing", "#Pupils", "#Withdrawn");
        kinds.forEach(kind -> table.row(
                kind.title(),
                kind.kind().isMandatory() ? "yes" : "no",
                Display.whole(kind.standing()),
                Display.whole(kind.pupils()),
                Display.whole(kind.withdrawn())));
        table.close();
        List<NoticeStory> standing =
                stories.stream().filter(NoticeStory::isStanding).toList();
        writeRows("Each notice that stands", standing);
        writeRows(
                "Withdrawn after a correction in the register: these count no more",
                stories.stream().filter(story -> !story.isStanding()).toList());
        long pupils = standing.stream()
                .map(story -> story.notice().pupil())
                .distinct()
                .count();
        page.element(
                "p",
                Display.count(standing.size(), "notice") + " for " + Display.count(pupils, "pupil") + "; "
                        + Display.whole(stories.size() - standing.size()) + " withdrawn.",
                "class",
                "reading");
    }

    private void writeRows(String name, List<NoticeStory> stories) {
        if (stories.isEmpty()) {
            return;
        }
        int more = stories.size() - MOST_ROWS;
        String caption = more > 0
                ? name + ": the first " + MOST_ROWS + "; " + Display.whole(more) + " more are in notices.csv"
                : name;
        HtmlTable table =
                HtmlTable.open(page, caption, "Pupil", "Notice", "School", "First day", "Last day", "#Amount");
        stories.stream().limit(MOST_ROWS).forEach(story -> {
            Notice notice = story.notice();
            table.linked(
                    List.of(pupils.link(notice.pupil()), names.link(story)),
                    notice.pupil().value(),
                    notice.kind().title().in(Language.ENGLISH),
                    notice.school().value(),
                    Display.date(notice.begin()),
                    Display.date(notice.end()),
                    notice.amount().map(NoticeSection::amount).orElse(""));
        });
        table.close();
    }

    private static String amount(Quantity<?> amount) {
        String unit = amount instanceof ClockHours
                ? " clock hours"
                : amount instanceof LessonHours ? " lesson hours" : " days";
        return Display.amount(amount.value()) + unit;
    }
}
