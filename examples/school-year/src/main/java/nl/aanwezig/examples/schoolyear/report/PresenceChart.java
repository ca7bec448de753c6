package nl.aanwezig.examples.schoolyear.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;

/** Presence in each lesson week: a line for each school, broken where it gives no lessons. */
final class PresenceChart {
    private static final double LEFT = 76;
    private static final double TOP = 14;
    private static final double HEIGHT = 250;
    private static final double LABELS = 256;
    private static final double LABEL_DISTANCE = 21;
    private static final int LABEL_CHARACTERS = 16;

    private final Weeks weeks;
    private final List<SchoolWeeks> drawn;
    private final double step;
    private final int tick;
    private final int floor;

    private PresenceChart(Weeks weeks) {
        this.weeks = weeks;
        this.drawn = weeks.schools().stream()
                .sorted(Comparator.comparingInt(SchoolWeeks::pupils).reversed().thenComparing(SchoolWeeks::school))
                .limit(LineStyle.ALL.size())
                .sorted(Comparator.comparing(SchoolWeeks::school))
                .toList();
        this.step = Math.max(14, Math.min(60, 728.0 / Math.max(1, weeks.axis().size())));
        double lowest = drawn.stream()
                .flatMap(school -> inWeeks().boxed().flatMap(week -> school.presence(week).stream()))
                .mapToDouble(PresenceChart::percent)
                .min()
                .orElse(90);
        this.tick = lowest >= 80 ? 5 : lowest >= 50 ? 10 : 20;
        this.floor = Math.min(90, (int) Math.floor(lowest / tick) * tick);
    }

    static void write(Markup page, Weeks weeks) {
        page.open("section", "id", "weeks").element("h2", "Presence by lesson week");
        if (weeks.axis().size() == 0) {
            page.element("p", "There are no lesson weeks up to this day.")
                    .close()
                    .line();
            return;
        }
        new PresenceChart(weeks).write(page);
        page.close().line();
    }

    private void write(Markup page) {
        page.element(
                "p",
                "Of all that was possible in a week, the share for which pupils were present; late counts as present. Lines break"
                        + " where a school has no lessons."
                        + (drawn.size() < weeks.schools().size()
                                ? " Drawn are the " + drawn.size() + " schools with most pupils of "
                                        + Display.whole(weeks.schools().size()) + "."
                                : ""));
        page.element("p", "Wider than the screen: swipe sideways.", "class", "hint");
        String title = "Presence by lesson week, a line for each school";
        new Chart("weeks-chart", right() + LABELS, TOP + HEIGHT + 50, title, summary()).draw(page, this::draw);
        page.open("ul", "class", "legend").open("li");
        Patterns.swatch(page, Patterns.APART);
        page.text(" no lessons at any of these schools").close();
        page.element("li", "The axis starts at " + floor + "%, not at zero.").close();
        page.element("p", reading(), "class", "reading");
    }

    private void draw(Markup svg) {
        for (int percent = floor; percent <= 100; percent += tick) {
            String y = Display.pixels(y(percent));
            svg.empty(
                            "path",
                            "d",
                            "M" + Display.pixels(LEFT) + " " + y + "H" + Display.pixels(right()),
                            "class",
                            "grid")
                    .element("text", percent + "%", "x", "68", "y", Display.pixels(y(percent) + 5), "class", "end");
        }
        inWeeks()
                .filter(week -> drawn.stream().noneMatch(school -> school.hasLessons(week)))
                .forEach(week -> svg.empty(
                        "rect",
                        "x",
                        Display.pixels(LEFT + week * step),
                        "y",
                        Display.pixels(TOP),
                        "width",
                        Display.pixels(step),
                        "height",
                        Display.pixels(HEIGHT),
                        "fill",
                        Patterns.APART));
        WeekScale.draw(svg, weeks.axis(), LEFT, TOP + HEIGHT + 6, step);
        svg.element("text", "ISO week", "x", "0", "y", Display.pixels(TOP + HEIGHT + 42), "class", "soft");
        for (int i = 0; i < drawn.size(); i++) {
            drawSchool(svg, drawn.get(i), LineStyle.ALL.get(i));
        }
        drawLabels(svg);
    }

    private void drawSchool(Markup svg, SchoolWeeks school, LineStyle style) {
        StringBuilder path = new StringBuilder();
        List<String> points = new ArrayList<>();
        boolean broken = true;
        for (int week = 0; week < weeks.axis().size(); week++) {
            Optional<Ratio> presence = school.presence(week);
            if (presence.isPresent()) {
                String point = Display.pixels(x(week)) + " " + Display.pixels(y(percent(presence.get())));
                path.append(broken ? 'M' : 'L').append(point);
                points.add(point);
            }
            broken = presence.isEmpty();
        }
        style.drawLine(svg, path.toString());
        style.drawMarkers(svg, points);
    }

    /** Beside the end of each line, moved apart where they would touch. */
    private void drawLabels(Markup svg) {
        List<Integer> order = IntStream.range(0, drawn.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> y(last(drawn.get(i)))))
                .toList();
        double lowest = TOP + HEIGHT - (drawn.size() - 1) * LABEL_DISTANCE;
        double free = TOP + 6;
        for (int i : order) {
            double y = Math.max(free, Math.min(y(last(drawn.get(i))), lowest));
            lowest += LABEL_DISTANCE;
            free = y + LABEL_DISTANCE;
            SchoolWeeks school = drawn.get(i);
            String at = Display.pixels(y);
            double from = right() + 10;
            LineStyle.ALL.get(i).drawLine(svg, "M" + Display.pixels(from) + " " + at + "h32");
            LineStyle.ALL.get(i).drawMarkers(svg, List.of(Display.pixels(from + 16) + " " + at));
            svg.open("text", "x", Display.pixels(from + 40), "y", Display.pixels(y + 5))
                    .element("tspan", Display.shorten(school.school().value(), LABEL_CHARACTERS), "class", "strong")
                    .text(" " + Display.percent(school.presence()))
                    .close();
        }
    }

    private double last(SchoolWeeks school) {
        return inWeeks()
                .boxed()
                .flatMap(week -> school.presence(week).stream())
                .reduce((before, after) -> after)
                .map(PresenceChart::percent)
                .orElse(100.0);
    }

    private String summary() {
        StringBuilder text = new StringBuilder();
        drawn.forEach(school -> text.append(school.school())
                .append(": ")
                .append(Display.percent(school.presence()))
                .append(" over the year so far. "));
        return text.toString().strip();
    }

    private String reading() {
        record Point(SchoolWeeks school, int week, Ratio presence) {}
        Optional<Point> low = drawn.stream()
                .flatMap(school -> inWeeks()
                        .boxed()
                        .flatMap(week -> school.presence(week).map(share -> new Point(school, week, share)).stream()))
                .min(Comparator.comparing(Point::presence));
        return low.map(point -> "Presence was lowest in " + weeks.axis().weeks().get(point.week()) + " at "
                        + point.school().school() + ", " + Display.percent(point.presence())
                        + "; over the year so far it was "
                        + Display.percent(point.school().presence()) + " there.")
                .orElse("Nothing was recorded in these weeks.");
    }

    private IntStream inWeeks() {
        return IntStream.range(0, weeks.axis().size());
    }

    private double right() {
        return LEFT + weeks.axis().size() * step;
    }

    private double x(int week) {
        return LEFT + (week + 0.5) * step;
    }

    private double y(double percent) {
        return TOP + HEIGHT * (100 - percent) / (100 - floor);
    }

    private static double percent(Ratio share) {
        return share.times(Ratio.of(100)).rounded(4).doubleValue();
    }
}
