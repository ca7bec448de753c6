package nl.aanwezig.examples.schoolyear.report;

import java.util.List;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;

/** How absence is spread over pupils, with the lines at which the policy cuts. */
final class AbsenceSpread {
    private static final double LEFT = 58;
    private static final double WIDTH = 880;
    private static final double BARS = 220;
    private static final double ROW = 22;
    private static final double GAP = 14;
    private static final double LETTER = 7.6;

    private final List<CutPoint> cuts;
    private final AbsenceBins bins;
    private final int others;
    private final double top;

    private AbsenceSpread(Results results) {
        this.cuts = CutPoint.of(results.policy());
        this.bins = AbsenceBins.of(results, cuts);
        this.others = results.years().size() - bins.shares().size();
        this.top = 14 + cuts.size() * ROW;
    }

    static void write(Markup page, Results results) {
        new AbsenceSpread(results).write(page, results.policy().counting());
    }

    private void write(Markup page, Counting counting) {
        page.open("section", "id", "spread").element("h2", "How absence is spread");
        page.element(
                "p",
                "Pupils by their share of absence in the year so far, "
                        + (counting.base() instanceof Counting.Units
                                ? "counted in units of the register"
                                : "counted in whole days")
                        + " as the policy does. All absence counts, with or without a valid reason. "
                        + (cuts.isEmpty()
                                ? "The policy draws no line through this share."
                                : "Dashed lines are where the policy cuts."));
        if (!bins.shares().isEmpty()) {
            page.element("p", "Wider than the screen: swipe sideways.", "class", "hint");
            String title = "Pupils by share of absence, with the cut points of the policy";
            new Chart("spread-chart", LEFT + WIDTH + 22, top + BARS + 52, title, bins.description())
                    .draw(page, this::draw);
        }
        page.element("p", reading(), "class", "reading").close().line();
    }

    private void draw(Markup svg) {
        int most = Math.max(1, bins.most());
        int tick = tick(most);
        int ceiling = (most + tick - 1) / tick * tick;
        for (int count = 0; count <= ceiling; count += tick) {
            double y = top + BARS - BARS * count / ceiling;
            svg.empty(
                            "path",
                            "d",
                            "M" + Display.pixels(LEFT) + " " + Display.pixels(y) + "h" + Display.pixels(WIDTH),
                            "class",
                            "grid")
                    .element("text", Display.whole(count), "x", "50", "y", Display.pixels(y + 5), "class", "end");
        }
        for (int i = 0; i < bins.size(); i++) {
            drawBar(svg, i, BARS * bins.counts().get(i) / ceiling);
        }
        for (int percent = 0; percent < bins.upTo(); percent += bins.upTo() <= 30 ? 5 : 10) {
            axisLabel(svg, x(percent), percent + "%");
        }
        axisLabel(svg, x(bins.upTo()) + GAP + barWidth() / 2, bins.upTo() + "%+");
        svg.element(
                        "text",
                        "share of absence",
                        "x",
                        Display.pixels(LEFT),
                        "y",
                        Display.pixels(top + BARS + 44),
                        "class",
                        "soft")
                .element("text", "pupils", "x", "0", "y", Display.pixels(top - 10), "class", "soft");
        for (int i = 0; i < cuts.size(); i++) {
            drawCut(svg, cuts.get(i), 16 + i * ROW);
        }
    }

    private void drawBar(Markup svg, int at, double height) {
        if (height > 0) {
            boolean rest = bins.isLast(at);
            svg.empty(
                    "rect",
                    "x",
                    Display.pixels(x((double) at * bins.width()) + (rest ? GAP : 0) + 1),
                    "y",
                    Display.pixels(top + BARS - height),
                    "width",
                    Display.pixels(barWidth() - 2),
                    "height",
                    Display.pixels(height),
                    "fill",
                    rest ? Patterns.band(1, 4) : "#2d6a94",
                    "class",
                    "edge");
        }
    }

    private void axisLabel(Markup svg, double x, String label) {
        svg.element("text", label, "x", Display.pixels(x), "y", Display.pixels(top + BARS + 22), "class", "mid");
    }

    private void drawCut(Markup svg, CutPoint cut, double y) {
        double x = x(cut.absence().times(Ratio.of(100)).rounded(4).doubleValue());
        String label = Display.shorten(cut.band(), 24) + ": " + cut.range();
        boolean fits = x + 8 + label.length() * LETTER <= LEFT + WIDTH + 22;
        svg.empty(
                        "path",
                        "d",
                        "M" + Display.pixels(x) + " " + Display.pixels(y - 12) + "V" + Display.pixels(top + BARS),
                        "class",
                        "cut")
                .element(
                        "text",
                        label,
                        "x",
                        Display.pixels(fits ? x + 8 : x - 8),
                        "y",
                        Display.pixels(y),
                        "class",
                        fits ? "halo strong" : "halo strong end");
    }

    private double barWidth() {
        return (WIDTH - GAP) / bins.size();
    }

    private double x(double percent) {
        return LEFT + percent / bins.width() * barWidth();
    }

    private String reading() {
        String left = others == 0
                ? ""
                : " Left out " + (others == 1 ? "is " : "are ") + Display.count(others, "pupil")
                        + " not evaluated or without anything recorded.";
        if (bins.shares().isEmpty()) {
            return "No pupil was evaluated, so there is nothing to spread." + left;
        }
        StringBuilder text = new StringBuilder("Half of the pupils missed ")
                .append(Display.percent(bins.median()))
                .append(" or less");
        for (CutPoint cut : cuts) {
            long beyond = bins.shares().stream().filter(cut::holds).count();
            text.append("; ")
                    .append(cut.range())
                    .append(" was missed by ")
                    .append(Display.part(beyond, bins.shares().size()));
        }
        return text + "." + left;
    }

    /** 1, 2, 5, 10, 20 and so on: the first that needs at most six lines. */
    private static int tick(int most) {
        int power = 1;
        while (power * 60 < most) {
            power *= 10;
        }
        return power * 6 >= most ? power : power * 12 >= most ? power * 2 : power * 30 >= most ? power * 5 : power * 10;
    }
}
