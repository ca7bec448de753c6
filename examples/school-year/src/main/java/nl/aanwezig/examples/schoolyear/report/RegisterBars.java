package nl.aanwezig.examples.schoolyear.report;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;

/** For each school a bar of all that was required: attended, missed, not recorded. */
final class RegisterBars {
    private static final double LEFT = 150;
    private static final double WIDTH = 560;
    private static final double RIGHT = 160;
    private static final double ROW = 38;
    private static final double BAR = 24;
    private static final int MOST_SCHOOLS = 12;

    /** The parts of a bar, from left to right, with their fills. */
    private static final List<String> FILLS =
            ImmutableList.of(Patterns.band(4, 5), Patterns.band(2, 5), Patterns.band(0, 5), Patterns.APART);

    private static final List<String> NAMES =
            ImmutableList.of("present in time", "present, late", "absent", "not recorded");

    private RegisterBars() {}

    static void write(Markup page, Map<SchoolId, Tally> schools, String unit) {
        List<Map.Entry<SchoolId, Tally>> drawn = schools.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<SchoolId, Tally> entry) -> required(entry.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_SCHOOLS)
                .sorted(Map.Entry.comparingByKey())
                .toList();
        page.open("ul", "class", "legend");
        for (int i = 0; i < FILLS.size(); i++) {
            page.open("li");
            Patterns.swatch(page, FILLS.get(i));
            page.text(" " + NAMES.get(i)).close();
        }
        if (drawn.size() < schools.size()) {
            page.element("li", "the " + MOST_SCHOOLS + " schools with most of " + Display.whole(schools.size()));
        }
        page.close();
        page.element("p", "Wider than the screen: swipe sideways.", "class", "hint");
        StringBuilder description = new StringBuilder();
        drawn.forEach(entry -> description
                .append(entry.getKey())
                .append(": ")
                .append(unrecorded(entry.getValue()))
                .append(" of ")
                .append(Display.amount(required(entry.getValue())))
                .append(' ')
                .append(unit)
                .append("s not recorded. "));
        new Chart(
                        "register-chart",
                        LEFT + WIDTH + RIGHT,
                        drawn.size() * ROW + 4,
                        "What the register says of all that was required, a bar for each school",
                        description.toString().strip())
                .draw(page, svg -> {
                    for (int i = 0; i < drawn.size(); i++) {
                        draw(
                                svg,
                                i * ROW + 4,
                                drawn.get(i).getKey(),
                                drawn.get(i).getValue());
                    }
                });
    }

    private static void draw(Markup svg, double top, SchoolId school, Tally tally) {
        String text = Display.pixels(top + 17);
        svg.element("text", Display.shorten(school.value(), 17), "x", "0", "y", text, "class", "strong")
                .element(
                        "text",
                        unrecorded(tally) + " not recorded",
                        "x",
                        Display.pixels(LEFT + WIDTH + RIGHT),
                        "y",
                        text,
                        "class",
                        "end");
        Ratio required = required(tally);
        if (required.signum() == 0) {
            return;
        }
        Ratio late = Ratio.of(tally.late());
        List<Ratio> parts = List.of(tally.present().minus(late), late, tally.absent(), Ratio.of(tally.unrecorded()));
        double left = LEFT;
        for (int i = 0; i < parts.size(); i++) {
            double width = WIDTH * parts.get(i).dividedBy(required).rounded(6).doubleValue();
            if (width > 0) {
                svg.empty(
                        "rect",
                        "x",
                        Display.pixels(left),
                        "y",
                        Display.pixels(top),
                        "width",
                        Display.pixels(width),
                        "height",
                        Display.pixels(BAR),
                        "fill",
                        FILLS.get(i),
                        "class",
                        "edge");
            }
            left += width;
        }
    }

    private static String unrecorded(Tally tally) {
        Ratio required = required(tally);
        return required.signum() == 0
                ? "–"
                : Display.percent(Ratio.of(tally.unrecorded()).dividedBy(required));
    }

    private static Ratio required(Tally tally) {
        return tally.possible().plus(Ratio.of(tally.unrecorded()));
    }
}
