package nl.aanwezig.examples.schoolyear.report;

import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;
import nl.aanwezig.mtss.Band;

/** How many pupils are offered which support: a step for each tier, as wide as its count. */
final class TierPyramid {
    private static final double WIDTH = 360;
    private static final double STEP = 76;
    private static final double BAR = 42;
    private static final double TEXT = 20;

    private final BandCounts placement;
    private final List<BandCounts.Level> levels;
    private final int all;

    private TierPyramid(BandCounts placement) {
        this.placement = placement;
        this.levels = placement.levels();
        this.all = placement.evaluated() + placement.withoutAnswer();
    }

    static void write(Markup page, Results results) {
        new TierPyramid(BandCounts.of(results)).write(page);
    }

    private void write(Markup page) {
        boolean tiers =
                levels.stream().anyMatch(level -> level.bands().get(0).tier().isPresent());
        page.open("section", "id", "tiers").element("h2", tiers ? "Support by tier" : "Attendance by band");
        page.element(
                "p",
                tiers
                        ? "Each step is as wide as the number of pupils for whom the policy proposes that tier. Support adds up: who"
                                + " is offered a higher tier keeps the lower ones."
                        : "This policy names bands and no tiers of support. Each step is as wide as the number of pupils in it.");
        page.open("div", "class", "beside");
        double height = levels.size() * STEP + (placement.withoutAnswer() == 0 ? 40 : STEP + 14);
        new Chart("pyramid", WIDTH, height, "Pupils by " + (tiers ? "tier" : "band"), description())
                .drawNarrow(page, this::drawSteps);
        writeTable(page, tiers);
        page.close();
        page.element("p", reading(tiers), "class", "reading").close().line();
    }

    private void drawSteps(Markup svg) {
        double top = 0;
        for (int below = 1; below < levels.size(); below++) {
            drawSlope(svg, below * STEP - STEP + TEXT + 4 + BAR, levels.get(below - 1), levels.get(below));
        }
        for (BandCounts.Level level : levels) {
            label(svg, top, level.name(), placement.in(level));
            drawStep(svg, top + TEXT + 4, level);
            top += STEP;
        }
        svg.empty("path", "d", "M0 " + Display.pixels(top + 2) + "H360", "class", "grid");
        label(svg, top + 12, "Not evaluated", placement.withoutAnswer());
        bar(
                svg,
                top + 12 + TEXT + 4,
                (WIDTH - width(placement.withoutAnswer())) / 2,
                placement.withoutAnswer(),
                Patterns.APART);
    }

    /** Joins two steps, so that they are seen as one shape. */
    private void drawSlope(Markup svg, double top, BandCounts.Level upper, BandCounts.Level lower) {
        double above = width(placement.in(upper));
        double below = width(placement.in(lower));
        String path =
                "M" + Display.pixels((WIDTH - above) / 2) + " " + Display.pixels(top) + "h" + Display.pixels(above)
                        + "L" + Display.pixels((WIDTH + below) / 2) + " " + Display.pixels(top + STEP - BAR) + "h-"
                        + Display.pixels(below) + "z";
        svg.empty("path", "d", path, "class", "slope");
    }

    private void drawStep(Markup svg, double top, BandCounts.Level level) {
        double left = (WIDTH - width(placement.in(level))) / 2;
        if (placement.in(level) == 0) {
            svg.empty("path", "d", "M180 " + Display.pixels(top) + "v" + Display.pixels(BAR), "class", "axis");
        }
        for (Band band : level.bands()) {
            bar(svg, top, left, placement.in(band), placement.fill(band));
            left += width(placement.in(band));
        }
    }

    private void label(Markup svg, double top, String name, long count) {
        svg.open("text", "x", "180", "y", Display.pixels(top + TEXT - 4), "class", "mid")
                .element("tspan", Display.shorten(name, 24), "class", "strong")
                .text("  " + Display.part(count, all))
                .close();
    }

    private void bar(Markup svg, double top, double left, long count, String fill) {
        if (count > 0) {
            svg.empty(
                    "rect",
                    "x",
                    Display.pixels(left),
                    "y",
                    Display.pixels(top),
                    "width",
                    Display.pixels(width(count)),
                    "height",
                    Display.pixels(BAR),
                    "fill",
                    fill,
                    "class",
                    "edge");
        }
    }

    private double width(long count) {
        return all == 0 ? 0 : (WIDTH - 2) * count / all;
    }

    private void writeTable(Markup page, boolean tiers) {
        page.open("div", "class", "scroll").open("table").open("thead").open("tr");
        page.element("th", "Band", "scope", "col");
        if (tiers) {
            page.element("th", "Tier", "scope", "col", "class", "number");
        }
        page.element("th", "Pupils", "scope", "col", "class", "number").element("th", "When", "scope", "col");
        page.close().close().open("tbody");
        for (BandCounts.Level level : levels) {
            for (Band band : level.bands()) {
                page.open("tr").open("th", "scope", "row", "class", "name");
                Patterns.swatch(page, placement.fill(band));
                page.text(" " + band.name()).close();
                if (tiers) {
                    page.element("td", band.tier().map(Object::toString).orElse("–"), "class", "number");
                }
                page.element("td", Display.part(placement.in(band), all), "class", "number")
                        .element("td", when(band))
                        .close();
            }
        }
        placement.notEvaluated().forEach((reason, count) -> {
            page.open("tr").open("th", "scope", "row", "class", "name");
            Patterns.swatch(page, Patterns.APART);
            page.text(" not evaluated").close();
            if (tiers) {
                page.element("td", "–", "class", "number");
            }
            page.element("td", Display.part(count, all), "class", "number")
                    .element("td", "too little to go by: " + reason)
                    .close();
        });
        page.close().close().close();
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        levels.forEach(level -> text.append(level.name())
                .append(": ")
                .append(Display.part(placement.in(level), all))
                .append(". "));
        return text + "Not evaluated: " + Display.part(placement.withoutAnswer(), all) + ".";
    }

    private String reading(boolean tiers) {
        int evaluated = placement.evaluated();
        if (evaluated == 0) {
            return all == 0
                    ? "There are no pupils to show."
                    : "The policy says nothing yet of any pupil: see the reasons above.";
        }
        BandCounts.Level base = levels.get(levels.size() - 1);
        BandCounts.Level top = levels.get(0);
        String most = Display.part(placement.in(base), evaluated, "evaluated pupil");
        return tiers
                ? "For " + most + " the policy proposes " + base.name() + " alone, what every pupil gets; for "
                        + Display.part(placement.in(top), evaluated) + " it proposes " + top.name() + ", the highest."
                : "In the band " + base.name() + " are " + most + "; in " + top.name() + " are "
                        + Display.part(placement.in(top), evaluated) + ".";
    }

    private static String when(Band band) {
        return band.rule()
                .map(rule -> rule.condition().clause().in(Language.ENGLISH))
                .orElse("none of the other rules is met");
    }
}
