package nl.aanwezig.examples.schoolyear.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;

/** The cells of the heat map, gathered in one path for each look: a path costs a tenth of as many squares. */
final class HeatCells {
    private static final double CELL = 16;
    private static final double SMALLEST = 4;
    private static final List<String> SHADES = ImmutableList.of("#6f9dbf", "#2d6a94", "#12344d");
    private static final String ON_ROLL = "#eaf0f4";

    private final StringBuilder onRoll = new StringBuilder();
    private final StringBuilder holidays = new StringBuilder();
    private final StringBuilder unrecorded = new StringBuilder();
    private final List<StringBuilder> absent =
            ImmutableList.of(new StringBuilder(), new StringBuilder(), new StringBuilder());

    void add(double x, double y, Tally week, boolean lessons) {
        if (!lessons) {
            square(holidays, x + CELL / 2, y + CELL / 2, CELL + 2);
        } else if (week.enrolledDays() > 0) {
            square(onRoll, x + CELL / 2, y + CELL / 2, CELL);
            if (week.possible().signum() > 0) {
                addAbsence(x + CELL / 2, y + CELL / 2, week.absent().dividedBy(week.possible()));
            } else if (week.unrecorded() > 0) {
                unrecorded.append(at(x + 4, y + 4)).append("l8 8m0 -8l-8 8");
            }
        }
    }

    void draw(Markup svg) {
        path(svg, onRoll, ON_ROLL, "none");
        path(svg, holidays, Patterns.APART, "none");
        for (int shade = 0; shade < SHADES.size(); shade++) {
            path(svg, absent.get(shade), SHADES.get(shade), "none");
        }
        path(svg, unrecorded, "none", "#17212b");
    }

    static void writeLegend(Markup page) {
        page.open("ul", "class", "legend");
        key(page, "present all week", cells -> cells.present(Ratio.ZERO));
        key(page, "10% absent", cells -> cells.present(Ratio.of(1, 10)));
        key(page, "25%", cells -> cells.present(Ratio.of(1, 4)));
        key(page, "50%", cells -> cells.present(Ratio.of(1, 2)));
        key(page, "100%", cells -> cells.present(Ratio.ONE));
        key(page, "no lessons", cells -> square(cells.holidays, 9, 9, CELL));
        key(page, "nothing recorded", cells -> {
            square(cells.onRoll, 9, 9, CELL);
            cells.unrecorded.append(at(5, 5)).append("l8 8m0 -8l-8 8");
        });
        page.element("li", "blank: not on the roll, or nothing required")
                .close()
                .line();
    }

    private void present(Ratio absence) {
        square(onRoll, 9, 9, CELL);
        addAbsence(9, 9, absence);
    }

    /** The area of the square is the share, so that it can be read without its shade. */
    private void addAbsence(double x, double y, Ratio share) {
        if (share.signum() > 0) {
            double part = share.rounded(4).doubleValue();
            int shade = part < 0.25 ? 0 : part < 0.5 ? 1 : 2;
            square(absent.get(shade), x, y, Math.max(SMALLEST, CELL * Math.sqrt(part)));
        }
    }

    private static void key(Markup page, String label, Consumer<HeatCells> look) {
        HeatCells cells = new HeatCells();
        look.accept(cells);
        page.open("li").open("svg", "width", "18", "height", "18", "class", "key", "aria-hidden", "true");
        cells.draw(page);
        page.close().text(" " + label).close();
    }

    private static void square(StringBuilder path, double x, double y, double side) {
        String length = Display.pixels(side);
        path.append(at(x - side / 2, y - side / 2))
                .append('h')
                .append(length)
                .append('v')
                .append(length);
        path.append("h-").append(length).append('z');
    }

    private static String at(double x, double y) {
        return "M" + Display.pixels(x) + " " + Display.pixels(y);
    }

    private static void path(Markup svg, StringBuilder path, String fill, String stroke) {
        if (path.length() > 0) {
            svg.empty("path", "d", path.toString(), "fill", fill, "stroke", stroke, "stroke-width", "1.6");
        }
    }
}
