package nl.aanwezig.examples.schoolyear.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.IntervalScale;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.page.PageNames;
import nl.aanwezig.mtss.certainty.RateBands;

/** A line for each pupil: where the share of absence may lie, held against the bounds of the policy. */
final class CertaintyChart {
    private static final double LEFT = 150;
    private static final double WIDTH = 640;
    private static final double RIGHT = 220;
    private static final double ROW = 21;
    private static final double LABEL = 20;
    private static final int ID_CHARACTERS = 17;

    private final List<CertaintyRow> rows;
    private final RateBands bands;
    private final PageNames pages;
    private final IntervalScale scale;
    private final double top;

    /** Rows from least absence to most. */
    CertaintyChart(List<CertaintyRow> rows, PageNames pages) {
        this.rows = rows.stream()
                .sorted(Comparator.comparingDouble(CertaintyRow::rate)
                        .thenComparing(row -> row.year().pupil()))
                .toList();
        this.bands = rows.get(0).told().bands();
        this.pages = pages;
        this.scale = IntervalScale.holding(
                rows.stream()
                        .mapToDouble(row -> row.told().interval().upper())
                        .max()
                        .orElse(1),
                LEFT,
                WIDTH);
        this.top = bands.cuts().size() * LABEL + 8;
    }

    void write(Markup page) {
        page.element("p", "Wider than the screen: swipe sideways.", "class", "hint");
        new Chart(
                        "certainty-chart",
                        LEFT + WIDTH + RIGHT,
                        top + rows.size() * ROW + 34,
                        "Where the share of absence of these pupils may lie, a line for each",
                        rows.stream().map(CertaintyChart::words).collect(Collectors.joining(" ")))
                .draw(page, this::draw);
    }

    private void draw(Markup svg) {
        double bottom = top + rows.size() * ROW + 6;
        for (int i = 0; i < bands.cuts().size(); i++) {
            drawCut(svg, bands.cuts().get(i), bands.names().get(i + 1), 4 + i * LABEL, bottom);
        }
        for (int i = 0; i < rows.size(); i++) {
            drawRow(svg, rows.get(i), top + (i + 0.5) * ROW);
        }
        scale.drawAxis(svg, bottom);
        svg.element("text", "absent", "x", "0", "y", Display.pixels(bottom + 20), "class", "soft");
    }

    private void drawCut(Markup svg, Share cut, String band, double y, double bottom) {
        double share = cut.value().rounded(6).doubleValue();
        if (share < scale.upTo()) {
            scale.drawCut(svg, share, y, bottom);
            svg.element(
                    "text",
                    Display.shorten(band, 24) + " from " + Display.limit(cut.value()),
                    "x",
                    Display.pixels(scale.x(share) + 8),
                    "y",
                    Display.pixels(y + 11),
                    "class",
                    "halo strong");
        }
    }

    private void drawRow(Markup svg, CertaintyRow row, double y) {
        Optional<String> link = pages.link(row.year().pupil());
        link.ifPresent(href -> svg.open("a", "href", href));
        svg.element(
                "text",
                Display.shorten(row.year().pupil().value(), ID_CHARACTERS),
                "x",
                "0",
                "y",
                Display.pixels(y + 5));
        link.ifPresent(href -> svg.close());
        scale.drawInterval(
                svg,
                y,
                row.told().interval().lower(),
                row.told().interval().upper(),
                row.rate(),
                row.told().stable());
        svg.element(
                        "text",
                        Display.shorten(row.told().ruleBand(), 20) + " " + percent(row.probability()),
                        "x",
                        Display.pixels(LEFT + WIDTH + 20),
                        "y",
                        Display.pixels(y + 5))
                .line();
    }

    private static String words(CertaintyRow row) {
        return row.year().pupil().value() + ": from "
                + percent(row.told().interval().lower()) + " to "
                + percent(row.told().interval().upper()) + ", " + row.told().ruleBand() + " "
                + percent(row.probability())
                + ".";
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
