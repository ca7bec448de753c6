package nl.aanwezig.examples.schoolyear.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.examples.schoolyear.found.PupilWeeks;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.html.Patterns;

/** A bar for each week, as high as the share present. */
final class WeekStrip {
    private static final Phrase TITLE = new Phrase("Aanwezigheid per week", "Presence by week");
    private static final Phrase SIDEWAYS = new Phrase("schuift opzij", "scrolls sideways");
    private static final Phrase SEEN = new Phrase(
            "{weeks} weken met lessen. Weken volledig aanwezig: {full}. Het minst aanwezig in {week}: {share}.",
            "{weeks} weeks with lessons. Weeks of full presence: {full}. Least present in {week}: {share}.");
    private static final Phrase NOTHING =
            new Phrase("In deze weken is niets geregistreerd.", "Nothing was recorded in these weeks.");

    private static final double STEP = 17;
    private static final double TOP = 16;
    private static final double HEIGHT = 56;

    private final Telling telling;
    private final PupilWeeks pupil;
    private final WeekAxis axis;
    private final boolean[] lessons;

    WeekStrip(Telling telling, PupilWeeks pupil, WeekAxis axis) {
        this.telling = telling;
        this.pupil = pupil;
        this.axis = axis;
        this.lessons = new boolean[axis.size()];
        for (Timeline timeline : pupil.year().timelines()) {
            axis.lessonWeeks(timeline).forEach(week -> lessons[(int) week] = true);
        }
    }

    void draw(String id) {
        new Chart(id, axis.size() * STEP + 2, TOP + HEIGHT + 40, telling.in(TITLE), description())
                .draw(telling.page(), telling.in(TITLE) + ", " + telling.in(SIDEWAYS), this::draw);
    }

    private void draw(Markup svg) {
        for (int week = 0; week < axis.size(); week++) {
            drawWeek(svg, week);
        }
        svg.empty(
                "path",
                "d",
                "M0 " + Display.pixels(TOP + HEIGHT) + "h" + Display.pixels(axis.size() * STEP),
                "class",
                "axis");
        for (LocalDate on : pupil.year().changes().stream()
                .filter(change -> change.before().isPresent() && change.after().isPresent())
                .map(change -> change.on())
                .toList()) {
            for (int week = 0; week < axis.size(); week++) {
                if (axis.days(week).contains(on)) {
                    svg.empty(
                            "path",
                            "d",
                            "M" + Display.pixels((week + 0.5) * STEP - 5) + " 2h10l-5 9z",
                            "fill",
                            "#17212b");
                }
            }
        }
        drawMonths(svg);
    }

    private void drawWeek(Markup svg, int week) {
        Tally tally = pupil.weeks().get(week);
        Optional<Share> share = share(week);
        if (!lessons[week]) {
            bar(svg, week, HEIGHT, Patterns.APART);
        } else if (share.isPresent()) {
            bar(svg, week, HEIGHT, "#eaf0f4");
            double part = share.get().value().rounded(4).doubleValue();
            bar(svg, week, HEIGHT * part, "#2d6a94");
        } else if (tally.unrecorded() > 0) {
            svg.element(
                    "text",
                    "?",
                    "x",
                    Display.pixels((week + 0.5) * STEP),
                    "y",
                    Display.pixels(TOP + HEIGHT - 6),
                    "class",
                    "mid");
        }
    }

    private static void bar(Markup svg, int week, double height, String fill) {
        if (height > 0) {
            svg.empty(
                    "rect",
                    "x",
                    Display.pixels(week * STEP + 1.5),
                    "y",
                    Display.pixels(TOP + HEIGHT - height),
                    "width",
                    Display.pixels(STEP - 3),
                    "height",
                    Display.pixels(height),
                    "fill",
                    fill);
        }
    }

    /** Month names where there is room, and below them every fourth week number. */
    private void drawMonths(Markup svg) {
        int start = 0;
        for (int week = 1; week <= axis.size(); week++) {
            if (week == axis.size() || !axis.month(week).equals(axis.month(start))) {
                double left = start * STEP;
                svg.empty(
                        "path",
                        "d",
                        "M" + Display.pixels(left) + " " + Display.pixels(TOP + HEIGHT) + "v18",
                        "class",
                        "grid");
                if (week - start > 1) {
                    svg.element(
                            "text",
                            telling.in(MonthNames.of(axis.month(start))).substring(0, 3),
                            "x",
                            Display.pixels(left + 4),
                            "y",
                            Display.pixels(TOP + HEIGHT + 16));
                }
                start = week;
            }
        }
        for (int week = 0; week < axis.size(); week += 4) {
            svg.element(
                    "text",
                    Integer.toString(axis.weeks().get(week).week()),
                    "x",
                    Display.pixels((week + 0.5) * STEP),
                    "y",
                    Display.pixels(TOP + HEIGHT + 34),
                    "class",
                    "mid soft");
        }
    }

    /** What there is to see, for who cannot: the months stand in the table below the strip. */
    private String description() {
        List<Integer> known = IntStream.range(0, axis.size())
                .filter(week -> lessons[week] && share(week).isPresent())
                .boxed()
                .toList();
        Optional<Integer> lowest =
                known.stream().min(Comparator.comparing(week -> share(week).orElseThrow()));
        if (lowest.isEmpty()) {
            return telling.in(NOTHING);
        }
        long full = known.stream()
                .filter(week -> share(week).orElseThrow().value().equals(Ratio.ONE))
                .count();
        return telling.in(
                SEEN,
                Map.of(
                        "weeks",
                        known.size(),
                        "full",
                        full,
                        "week",
                        axis.weeks().get(lowest.get()),
                        "share",
                        share(lowest.get()).orElseThrow()));
    }

    private Optional<Share> share(int week) {
        return Measures.ATTENDANCE_SHARE.of(pupil.weeks().get(week));
    }
}
