package nl.aanwezig.examples.schoolyear.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;

/** A row for each kind of notice, with a bar for each week in which notices end that stand; all rows have one scale. */
final class NoticeChart {
    private static final double LEFT = 330;
    private static final double STEP = 14;
    private static final double ROW = 34;
    private static final double BAR = 26;
    private static final double RIGHT = 60;

    private final List<NoticeCounts> kinds;
    private final WeekAxis axis;
    private final int most;

    NoticeChart(List<NoticeCounts> kinds, WeekAxis axis) {
        this.kinds = kinds;
        this.axis = axis;
        this.most = kinds.stream().mapToInt(NoticeCounts::most).max().orElse(1);
    }

    void write(Markup page) {
        page.element("p", "Wider than the screen: swipe sideways.", "class", "hint");
        new Chart(
                        "notices-chart",
                        LEFT + axis.size() * STEP + RIGHT,
                        kinds.size() * ROW + 50,
                        "Standing notices by the week in which they end, a row for each kind",
                        kinds.stream()
                                .map(kind -> kind.title() + ": " + Display.whole(kind.standing()) + ", at most "
                                        + Display.whole(kind.weeks().stream()
                                                .mapToInt(count -> count)
                                                .max()
                                                .orElse(0))
                                        + " in a week.")
                                .collect(Collectors.joining(" ")))
                .draw(page, this::draw);
    }

    private void draw(Markup svg) {
        for (int i = 0; i < kinds.size(); i++) {
            drawKind(svg, kinds.get(i), (i + 1) * ROW);
        }
        WeekScale.draw(svg, axis, LEFT, kinds.size() * ROW + 8, STEP);
    }

    private void drawKind(Markup svg, NoticeCounts kind, double base) {
        String width = Display.pixels(axis.size() * STEP);
        svg.element("text", kind.title(), "x", "0", "y", Display.pixels(base - 6))
                .empty(
                        "path",
                        "d",
                        "M" + Display.pixels(LEFT) + " " + Display.pixels(base) + "h" + width,
                        "class",
                        "grid")
                .element(
                        "text",
                        Display.whole(kind.standing()),
                        "x",
                        Display.pixels(LEFT + axis.size() * STEP + RIGHT),
                        "y",
                        Display.pixels(base - 6),
                        "class",
                        "end strong");
        for (int week = 0; week < axis.size(); week++) {
            int count = kind.weeks().get(week);
            if (count > 0) {
                double height = Math.max(3, BAR * count / most);
                svg.empty(
                        "rect",
                        "x",
                        Display.pixels(LEFT + week * STEP + 1.5),
                        "y",
                        Display.pixels(base - height),
                        "width",
                        Display.pixels(STEP - 3),
                        "height",
                        Display.pixels(height),
                        "fill",
                        "#2d6a94",
                        "class",
                        "edge");
            }
        }
    }
}
