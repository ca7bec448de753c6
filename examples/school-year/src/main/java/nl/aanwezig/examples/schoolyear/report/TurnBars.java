package nl.aanwezig.examples.schoolyear.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;
import nl.aanwezig.mtss.TierChange;

/** For each month how often more support came to be proposed, as an arrow upwards, and how often less, as one downwards. */
final class TurnBars {
    private static final double MIDDLE = 100;
    private static final double LONGEST = 70;
    private static final double SHORTEST = 10;
    private static final double HEAD = 8;

    private final WeekAxis axis;
    private final double step;
    private final Map<LocalDate, Integer> more = new TreeMap<>();
    private final Map<LocalDate, Integer> less = new TreeMap<>();

    TurnBars(Results results, WeekAxis axis) {
        this.axis = axis;
        this.step = TierFlow.step(axis.size());
        for (PupilYear year : results.years()) {
            for (TierChange change : year.changes()) {
                Turn turn = Turn.of(results.policy(), change.before(), change.after());
                if (!change.on().isBefore(axis.days(0).start()) && turn == Turn.MORE) {
                    more.merge(change.on().withDayOfMonth(1), 1, Integer::sum);
                } else if (!change.on().isBefore(axis.days(0).start()) && turn == Turn.LESS) {
                    less.merge(change.on().withDayOfMonth(1), 1, Integer::sum);
                }
            }
        }
    }

    int all(Turn turn) {
        return (turn == Turn.MORE ? more : less)
                .values().stream().mapToInt(count -> count).sum();
    }

    void write(Markup page) {
        new Chart(
                        "turns-chart",
                        TierFlow.LEFT + axis.size() * step + 12,
                        2 * MIDDLE,
                        "Changes by month: towards more support upwards, towards less downwards",
                        description())
                .draw(page, this::draw);
    }

    private void draw(Markup svg) {
        int start = 0;
        for (int week = 1; week <= axis.size(); week++) {
            if (week == axis.size() || !axis.month(week).equals(axis.month(start))) {
                double left = TierFlow.LEFT + start * step;
                double width = (week - start) * step;
                LocalDate month = axis.month(start);
                drawArrow(svg, left + width / 2, Math.min(30, width * 0.5), more.getOrDefault(month, 0), -1);
                drawArrow(svg, left + width / 2, Math.min(30, width * 0.5), less.getOrDefault(month, 0), 1);
                start = week;
            }
        }
        svg.empty(
                "path",
                "d",
                "M" + Display.pixels(TierFlow.LEFT) + " " + Display.pixels(MIDDLE) + "h"
                        + Display.pixels(axis.size() * step),
                "class",
                "axis");
        svg.element("text", "more", "x", "0", "y", Display.pixels(MIDDLE - 12), "class", "soft")
                .element("text", "less", "x", "0", "y", Display.pixels(MIDDLE + 22), "class", "soft");
    }

    private void drawArrow(Markup svg, double middle, double width, int count, int direction) {
        if (count == 0) {
            return;
        }
        double length = SHORTEST + (LONGEST - SHORTEST) * count / longest();
        double head = MIDDLE + direction * length;
        double shoulder = head - direction * HEAD;
        String path = "M" + Display.pixels(middle - width / 2) + " " + Display.pixels(MIDDLE) + "V"
                + Display.pixels(shoulder) + "h" + Display.pixels(-width / 5) + "L" + Display.pixels(middle) + " "
                + Display.pixels(head) + "L" + Display.pixels(middle + width * 0.7) + " " + Display.pixels(shoulder)
                + "h" + Display.pixels(-width / 5) + "V" + Display.pixels(MIDDLE) + "z";
        svg.empty("path", "d", path, "fill", Patterns.band(direction < 0 ? 0 : 3, 5), "class", "edge")
                .element(
                        "text",
                        Display.whole(count),
                        "x",
                        Display.pixels(middle),
                        "y",
                        Display.pixels(direction < 0 ? head - 6 : head + 17),
                        "class",
                        "mid strong");
    }

    private int longest() {
        return Math.max(
                more.values().stream().mapToInt(count -> count).max().orElse(1),
                less.values().stream().mapToInt(count -> count).max().orElse(1));
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (int week = 0; week < axis.size(); week++) {
            LocalDate month = axis.month(week);
            if (week == 0 || !month.equals(axis.month(week - 1))) {
                text.append(Display.month(month))
                        .append(": ")
                        .append(more.getOrDefault(month, 0))
                        .append(" towards more, ")
                        .append(less.getOrDefault(month, 0))
                        .append(" towards less. ");
            }
        }
        return text.toString().strip();
    }
}
