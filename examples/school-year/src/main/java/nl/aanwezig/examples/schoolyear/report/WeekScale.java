package nl.aanwezig.examples.schoolyear.report;

import java.time.LocalDate;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;

/** Month names and, below them, every second week number. */
final class WeekScale {
    private static final int LETTER = 9;

    private final WeekAxis axis;
    private final double left;
    private final double step;

    private WeekScale(WeekAxis axis, double left, double step) {
        this.axis = axis;
        this.left = left;
        this.step = step;
    }

    static void draw(Markup svg, WeekAxis axis, double left, double top, double step) {
        new WeekScale(axis, left, step).draw(svg, top);
    }

    private void draw(Markup svg, double top) {
        int start = 0;
        int year = 0;
        for (int week = 1; week <= axis.size(); week++) {
            if (week == axis.size() || !axis.month(week).equals(axis.month(start))) {
                year = drawMonth(svg, top, start, (week - start) * step, year);
                start = week;
            }
        }
        for (int week = 0; week < axis.size(); week += 2) {
            svg.element(
                    "text",
                    Integer.toString(axis.weeks().get(week).week()),
                    "x",
                    Display.pixels(left + (week + 0.5) * step),
                    "y",
                    Display.pixels(top + 36),
                    "class",
                    "mid soft");
        }
    }

    /** The year stands at the first of its months that has room for it; returns the year that was written last. */
    private int drawMonth(Markup svg, double top, int week, double room, int yearBefore) {
        LocalDate first = axis.month(week);
        double x = left + week * step;
        String month = Display.month(first);
        String withYear = month + " " + first.getYear();
        boolean fits = first.getYear() != yearBefore && withYear.length() * LETTER <= room;
        String label = fits ? withYear : month;
        svg.empty("path", "d", "M" + Display.pixels(x) + " " + Display.pixels(top) + "v20", "class", "grid");
        if (label.length() * LETTER <= room) {
            svg.element("text", label, "x", Display.pixels(x + 4), "y", Display.pixels(top + 16));
        }
        return fits ? first.getYear() : yearBefore;
    }
}
