package nl.aanwezig.examples.schoolyear.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.examples.schoolyear.found.PupilWeeks;
import nl.aanwezig.examples.schoolyear.html.Chart;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.page.PageNames;

/** Pupils by week: the more of the week a pupil missed, the larger and the darker the square. */
final class HeatMap {
    private static final double LEFT = 150;
    private static final double STEP = 18;
    private static final double ROW = 19;
    private static final double HEADING = 30;
    private static final double AXIS = 48;
    private static final double RIGHT = 70;
    private static final int ID_CHARACTERS = 17;

    private final Weeks weeks;
    private final PageNames pages;

    private HeatMap(Weeks weeks, PageNames pages) {
        this.weeks = weeks;
        this.pages = pages;
    }

    static void write(Markup page, Weeks weeks, int population, PageNames pages) {
        page.open("section", "id", "pupils").element("h2", "Each pupil, week by week");
        if (weeks.pupils().isEmpty() || weeks.axis().size() == 0) {
            page.element("p", "There are no weeks of pupils to show.").close().line();
            return;
        }
        int shown = weeks.pupils().size();
        page.element(
                "p",
                (shown < population
                                ? "The " + shown + " pupils with most absence of " + Display.whole(population) + ", "
                                : "All pupils, ")
                        + "by school and within it from most absence to least. References are those of the register.");
        HeatCells.writeLegend(page);
        page.element("p", "Wider than the screen: swipe sideways.", "class", "hint");
        new HeatMap(weeks, pages).write(page);
        page.element("p", reading(weeks.pupils(), shown < population), "class", "reading")
                .close()
                .line();
    }

    private void write(Markup page) {
        double height = AXIS + weeks.pupils().size() * ROW + schools() * HEADING + 8;
        new Chart(
                        "pupils-chart",
                        right() + RIGHT,
                        height,
                        "Share of absence of each pupil in each lesson week",
                        "Rows are pupils, columns are weeks; at the end of a row stands the share of absence over the year so far.")
                .draw(page, this::draw);
    }

    private void draw(Markup svg) {
        WeekScale.draw(svg, weeks.axis(), LEFT, 0, STEP);
        svg.element("text", "ISO week", "x", "0", "y", "36", "class", "soft")
                .element("text", "absent", "x", Display.pixels(right() + RIGHT), "y", "36", "class", "end soft");
        HeatCells cells = new HeatCells();
        double y = AXIS;
        SchoolId school = null;
        for (PupilWeeks pupil : weeks.pupils()) {
            SchoolId own = pupil.year().school();
            if (!own.equals(school)) {
                school = own;
                svg.element(
                        "text",
                        Display.shorten(own.value(), 60),
                        "x",
                        "0",
                        "y",
                        Display.pixels(y + 21),
                        "class",
                        "strong");
                y += HEADING;
            }
            drawPupil(svg, cells, pupil, y);
            y += ROW;
        }
        cells.draw(svg);
    }

    private void drawPupil(Markup svg, HeatCells cells, PupilWeeks pupil, double y) {
        String text = Display.pixels(y + 14);
        String id = Display.shorten(pupil.year().pupil().value(), ID_CHARACTERS);
        Optional<String> link = pages.link(pupil.year().pupil());
        link.ifPresent(href -> svg.open("a", "href", href));
        svg.element("text", id, "x", "10", "y", text);
        link.ifPresent(href -> svg.close());
        boolean[] lessons = new boolean[weeks.axis().size()];
        pupil.year().timelines().stream()
                .flatMapToLong(weeks.axis()::lessonWeeks)
                .forEach(week -> lessons[(int) week] = true);
        for (int week = 0; week < lessons.length; week++) {
            cells.add(LEFT + week * STEP, y, pupil.weeks().get(week), lessons[week]);
        }
        Tally year = pupil.year().tally();
        String share = year.possible().signum() == 0
                ? "–"
                : Display.percent(year.absent().dividedBy(year.possible()));
        svg.element("text", share, "x", Display.pixels(right() + RIGHT), "y", text, "class", "end")
                .line();
    }

    private double right() {
        return LEFT + weeks.axis().size() * STEP;
    }

    private long schools() {
        return weeks.pupils().stream()
                .map(pupil -> pupil.year().school())
                .distinct()
                .count();
    }

    /** Absence is concentrated: how few pupils carry half of it says where support can do most. */
    private static String reading(List<PupilWeeks> pupils, boolean some) {
        Ratio[] absent = pupils.stream()
                .map(pupil -> pupil.year().tally().absent())
                .sorted((one, other) -> other.compareTo(one))
                .toArray(Ratio[]::new);
        Ratio all = Arrays.stream(absent).reduce(Ratio.ZERO, Ratio::plus);
        if (all.signum() == 0) {
            return "No absence was recorded of these pupils.";
        }
        int carriers = 0;
        Ratio sum = Ratio.ZERO;
        while (sum.plus(sum).compareTo(all) < 0) {
            sum = sum.plus(absent[carriers++]);
        }
        return "Half of all absence" + (some ? " shown here" : "") + " is that of "
                + Display.part(carriers, absent.length, "pupil") + ".";
    }
}
