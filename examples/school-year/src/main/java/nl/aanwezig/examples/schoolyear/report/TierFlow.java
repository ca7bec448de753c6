package nl.aanwezig.examples.schoolyear.report;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;
import nl.aanwezig.mtss.Band;

/** The year as layers, one for each band: as thick as the number of pupils in it at the end of the week. */
final class TierFlow {
    static final double LEFT = 76;
    private static final double TOP = 14;
    private static final double HEIGHT = 240;

    private final TierWeeks weeks;
    private final List<Band> bands;
    private final double step;
    private final int most;

    TierFlow(TierWeeks weeks, List<Band> bands) {
        this.weeks = weeks;
        this.bands = bands;
        this.step = step(weeks.axis().size());
        this.most = Math.max(1, weeks.most());
    }

    static double step(int weeks) {
        return Math.max(14, Math.min(60, 860.0 / Math.max(1, weeks)));
    }

    void write(Markup page) {
        page.open("ul", "class", "legend");
        for (int band = 0; band <= bands.size(); band++) {
            page.open("li");
            Patterns.swatch(page, fill(band));
            page.text(" " + name(band)).close();
        }
        page.close();
        page.element("p", "Wider than the screen: swipe sideways.", "class", "hint");
        new Chart(
                        "flow-chart",
                        LEFT + weeks.axis().size() * step + 12,
                        TOP + HEIGHT + 50,
                        "Pupils by band at the end of each week, as layers on top of each other",
                        description())
                .draw(page, this::draw);
    }

    private void draw(Markup svg) {
        for (int part = 0; part <= 4; part++) {
            double y = TOP + HEIGHT - HEIGHT * part / 4;
            if (most * part % 4 == 0) {
                svg.empty("path", "d", "M" + Display.pixels(LEFT - 6) + " " + Display.pixels(y) + "h6", "class", "axis")
                        .element(
                                "text",
                                Display.whole((long) most * part / 4),
                                "x",
                                Display.pixels(LEFT - 10),
                                "y",
                                Display.pixels(y + 5),
                                "class",
                                "end");
            }
        }
        int[] below = new int[weeks.axis().size()];
        // Of whom nothing is said lie at the bottom, then the bands from least support to most.
        for (int band = bands.size(); band >= 0; band--) {
            int[] above = new int[below.length];
            for (int week = 0; week < below.length; week++) {
                above[week] = below[week] + weeks.counts().get(week).get(band);
            }
            drawLayer(svg, fill(band), below, above);
            below = above;
        }
        WeekScale.draw(svg, weeks.axis(), LEFT, TOP + HEIGHT + 6, step);
        svg.element("text", "ISO week", "x", "0", "y", Display.pixels(TOP + HEIGHT + 42), "class", "soft");
    }

    private void drawLayer(Markup svg, String fill, int[] below, int[] above) {
        StringBuilder path = new StringBuilder();
        for (int week = 0; week < below.length; week++) {
            path.append(week == 0 ? 'M' : 'L').append(point(week, above[week]));
            path.append('L').append(point(week + 1, above[week]));
        }
        for (int week = below.length - 1; week >= 0; week--) {
            path.append('L').append(point(week + 1, below[week]));
            path.append('L').append(point(week, below[week]));
        }
        svg.empty("path", "d", path.append('z').toString(), "fill", fill, "class", "edge");
    }

    private String point(int week, int pupils) {
        return Display.pixels(LEFT + week * step) + " " + Display.pixels(TOP + HEIGHT - HEIGHT * pupils / most);
    }

    private String fill(int band) {
        return band == bands.size() ? Patterns.APART : Patterns.band(band, bands.size());
    }

    private String name(int band) {
        return band == bands.size() ? "not evaluated" : bands.get(band).name();
    }

    private String description() {
        int last = weeks.axis().size() - 1;
        return at(0) + " " + at(last / 2) + " " + at(last);
    }

    private String at(int week) {
        ImmutableIntArray counts = weeks.counts().get(week);
        StringBuilder text = new StringBuilder("Week ")
                .append(weeks.axis().weeks().get(week))
                .append(": ");
        for (int band = 0; band <= bands.size(); band++) {
            text.append(band == 0 ? "" : ", ").append(name(band)).append(' ').append(Display.whole(counts.get(band)));
        }
        return text.append('.').toString();
    }
}
