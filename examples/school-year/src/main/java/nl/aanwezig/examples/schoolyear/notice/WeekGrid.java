package nl.aanwezig.examples.schoolyear.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;
import nl.aanwezig.examples.schoolyear.page.Telling;

/** A row for each week and a cell for each day: what was missed, what was skipped, and on which day the limit was reached. */
final class WeekGrid {
    private static final Phrase HOURS = new Phrase("Gemiste uren per dag", "Hours missed by day");
    private static final Phrase DAYS = new Phrase("Gemiste dagen per week", "Days missed by week");
    private static final Phrase SIDEWAYS = new Phrase("schuift opzij", "scrolls sideways");
    private static final Phrase WEEK = new Phrase("week {week}", "week {week}");
    private static final Phrase TOTAL = new Phrase("totaal", "total");
    private static final Phrase SKIPPED = new Phrase("vakantie, overgeslagen", "holiday, skipped");
    private static final Phrase REACHED = new Phrase("bereikt", "reached");
    private static final Phrase SEEN = new Phrase("{week}: {sum}, totaal {total}.", "{week}: {sum}, total {total}.");
    private static final Phrase SEEN_SKIPPED =
            new Phrase("{week}: vakantie, overgeslagen.", "{week}: holiday, skipped.");

    private static final double LEFT = 92;
    private static final double CELL = 66;
    private static final double ROW = 34;
    private static final double TOP = 28;
    private static final double SUM = 70;
    private static final double MARK = 96;

    private final Telling telling;
    private final Notice notice;
    private final MissedDays missed;
    private final GridWeeks grid;
    private final boolean hasLimit;

    WeekGrid(Telling telling, Notice notice, MissedDays missed, GridWeeks grid, boolean hasLimit) {
        this.telling = telling;
        this.notice = notice;
        this.missed = missed;
        this.grid = grid;
        this.hasLimit = hasLimit;
    }

    void draw() {
        String title = telling.in(missed.unit().isPresent() ? HOURS : DAYS);
        new Chart(
                        "weeks-picture",
                        right() + 2 * SUM + MARK,
                        TOP + grid.weeks().size() * ROW + 4,
                        title,
                        grid.weeks().stream().map(this::words).collect(Collectors.joining(" ")))
                .draw(telling.page(), title + ", " + telling.in(SIDEWAYS), this::draw);
    }

    private double right() {
        return LEFT + grid.days() * CELL;
    }

    private void draw(Markup svg) {
        LocalDate monday = grid.weeks().get(0).monday();
        for (int day = 0; day < grid.days(); day++) {
            text(svg, DayNames.brief(monday.plusDays(day), telling.language()), LEFT + (day + 0.5) * CELL, 18, "mid");
        }
        text(svg, "week", right() + SUM - 8, 18, "end soft");
        text(svg, telling.in(TOTAL), right() + 2 * SUM - 8, 18, "end soft");
        for (int week = 0; week < grid.weeks().size(); week++) {
            drawWeek(svg, grid.weeks().get(week), TOP + week * ROW);
        }
    }

    private void drawWeek(Markup svg, LessonWeek week, double top) {
        text(svg, telling.in(WEEK, Map.of("week", week.week())), 0, top + 21, "");
        if (!grid.hasLessons(week)) {
            rect(svg, LEFT, top, grid.days() * CELL, Patterns.APART, "1");
            text(svg, telling.in(SKIPPED), LEFT + grid.days() * CELL / 2, top + 21, "mid halo");
            return;
        }
        for (int day = 0; day < grid.days(); day++) {
            drawDay(svg, week.monday().plusDays(day), LEFT + day * CELL, top);
        }
        List<MissedDays.Day> days = missed.in(week);
        if (!days.isEmpty()) {
            MissedDays.Day last = days.get(days.size() - 1);
            text(svg, LessonsPart.number(telling, sum(days)), right() + SUM - 8, top + 21, "end");
            text(svg, LessonsPart.number(telling, last.total()), right() + 2 * SUM - 8, top + 21, "end strong");
            if (hasLimit && last.date().equals(notice.end())) {
                text(svg, "◀ " + telling.in(REACHED), right() + 2 * SUM, top + 21, "strong");
            }
        }
    }

    private void drawDay(Markup svg, LocalDate date, double left, double top) {
        if (!grid.calendar().isSchoolDay(date)) {
            rect(svg, left, top, CELL, Patterns.APART, "1");
            return;
        }
        boolean last = date.equals(notice.end());
        missed.on(date)
                .ifPresentOrElse(
                        day -> {
                            rect(svg, left, top, CELL, "#c6dcea", last ? "3" : "1");
                            text(svg, cell(day), left + CELL / 2, top + 21, last ? "mid strong" : "mid");
                        },
                        () -> {
                            rect(svg, left, top, CELL, "#ffffff", "1");
                            boolean inside = !date.isBefore(notice.begin()) && !date.isAfter(notice.end());
                            text(svg, inside ? "0" : "", left + CELL / 2, top + 21, "mid soft");
                        });
    }

    private String cell(MissedDays.Day day) {
        return missed.unit().isPresent() ? LessonsPart.number(telling, day.sum()) : "×";
    }

    private String words(LessonWeek week) {
        if (!grid.hasLessons(week)) {
            return telling.in(SEEN_SKIPPED, Map.of("week", week));
        }
        List<MissedDays.Day> days = missed.in(week);
        Ratio total = missed.days().stream()
                .filter(day -> !day.date().isAfter(week.days().endInclusive()))
                .map(MissedDays.Day::total)
                .reduce(Ratio.ZERO, (earlier, later) -> later);
        return telling.in(SEEN, Map.of("week", week, "sum", sum(days), "total", total));
    }

    private static Ratio sum(List<MissedDays.Day> days) {
        return days.stream().map(MissedDays.Day::sum).reduce(Ratio.ZERO, Ratio::plus);
    }

    private static void rect(Markup svg, double left, double top, double width, String fill, String stroke) {
        svg.empty(
                "rect",
                "x",
                Display.pixels(left + 1.5),
                "y",
                Display.pixels(top + 1.5),
                "width",
                Display.pixels(width - 3),
                "height",
                Display.pixels(ROW - 3),
                "fill",
                fill,
                "class",
                "edge",
                "stroke-width",
                stroke);
    }

    private static void text(Markup svg, String text, double x, double y, String style) {
        if (!text.isEmpty()) {
            svg.element("text", text, "x", Display.pixels(x), "y", Display.pixels(y), "class", style);
        }
    }
}
