package nl.aanwezig.examples.schoolyear.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;

/** A row for each kind of signal, with a bar for each week in which some arose. */
final class SignalChart {
    private static final double LEFT = 290;
    private static final double STEP = 14;
    private static final double ROW = 34;
    private static final double BAR = 26;
    private static final double RIGHT = 60;

    private final List<SignalCounts> kinds;
    private final WeekAxis axis;

    SignalChart(List<SignalCounts> kinds, WeekAxis axis) {
        this.kinds = kinds;
        this.axis = axis;
    }

    void write(Markup page) {
        page.element("p", "Wider than the screen: swipe sideways.", "class", "hint");
        new Chart(
                        "signals-chart",
                        LEFT + axis.size() * STEP + RIGHT,
                        kinds.size() * ROW + 50,
                        "Signals by week, a row for each kind, good news first",
                        kinds.stream()
                                .map(kind -> title(kind) + ": " + Display.whole(kind.all()) + ", at most "
                                        + Display.whole(kind.most()) + " in a week.")
                                .collect(Collectors.joining(" ")))
                .draw(page, this::draw);
    }

    private void draw(Markup svg) {
        for (int i = 0; i < kinds.size(); i++) {
            drawKind(svg, kinds.get(i), (i + 1) * ROW);
        }
        WeekScale.draw(svg, axis, LEFT, kinds.size() * ROW + 8, STEP);
    }

    /** Each row has a scale of its own: what matters is when, not which kind is common. */
    private void drawKind(Markup svg, SignalCounts kind, double base) {
        svg.element("text", title(kind), "x", "0", "y", Display.pixels(base - 6))
                .empty(
                        "path",
                        "d",
                        "M" + Display.pixels(LEFT) + " " + Display.pixels(base) + "h"
                                + Display.pixels(axis.size() * STEP),
                        "class",
                        "grid")
                .element(
                        "text",
                        Display.whole(kind.all()),
                        "x",
                        Display.pixels(LEFT + axis.size() * STEP + RIGHT),
                        "y",
                        Display.pixels(base - 6),
                        "class",
                        "end strong");
        for (int week = 0; week < axis.size(); week++) {
            int count = kind.weeks().get(week);
            if (count > 0) {
                double height = Math.max(3, BAR * count / kind.most());
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
                        SignalCounts.isGood(kind.kind()) ? Patterns.band(3, 5) : "#2d6a94",
                        "class",
                        "edge");
            }
        }
    }

    private static String title(SignalCounts kind) {
        return kind.kind().title().in(Language.ENGLISH);
    }
}
