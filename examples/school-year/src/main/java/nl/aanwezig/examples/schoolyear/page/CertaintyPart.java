package nl.aanwezig.examples.schoolyear.page;

import java.util.List;
import java.util.stream.IntStream;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.IntervalScale;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.mtss.certainty.Certainty;

/** How sure the proposal is: beside it, never in place of it. */
final class CertaintyPart {
    private static final Phrase HEADING = new Phrase("Hoe zeker dit is", "How sure this is");
    private static final Phrase TITLE = new Phrase(
            "Tussen welke grenzen het aandeel verzuim kan liggen", "Between which limits the share of absence may lie");

    private static final double WIDTH = 460;
    private static final double LEFT = 14;
    private static final double ROW = 19;

    private CertaintyPart() {}

    static void tell(Telling telling, Certainty certainty, String id) {
        telling.open(id, HEADING);
        if (certainty instanceof Certainty.Told told) {
            double height = cuts(told).size() * ROW + 54;
            new Chart(
                            id + "-chart",
                            LEFT + WIDTH + 30,
                            height,
                            telling.in(TITLE),
                            certainty.why().findings().get(1).in(telling.language()))
                    .draw(telling.page(), telling.in(TITLE), svg -> draw(svg, told, height - 26));
        }
        telling.list(certainty.why().findings()).close();
    }

    private static void draw(Markup svg, Certainty.Told told, double bottom) {
        double rate = decimal(told.seen().rate().value());
        IntervalScale scale = IntervalScale.holding(Math.max(told.interval().upper(), rate), LEFT, WIDTH);
        List<Share> cuts = cuts(told);
        IntStream.range(0, cuts.size())
                .filter(i -> decimal(cuts.get(i).value()) < scale.upTo())
                .forEach(i -> {
                    double cut = decimal(cuts.get(i).value());
                    scale.drawCut(svg, cut, 4 + i * ROW, bottom);
                    svg.element(
                            "text",
                            told.bands().names().get(i + 1),
                            "x",
                            Display.pixels(scale.x(cut) + 6),
                            "y",
                            Display.pixels(16 + i * ROW));
                });
        scale.drawInterval(
                svg, bottom - 16, told.interval().lower(), told.interval().upper(), rate, told.stable());
        scale.drawAxis(svg, bottom);
    }

    private static List<Share> cuts(Certainty.Told told) {
        return told.bands().cuts();
    }

    private static double decimal(Ratio exact) {
        return exact.rounded(6).doubleValue();
    }
}
