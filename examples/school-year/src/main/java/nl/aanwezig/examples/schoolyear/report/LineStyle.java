package nl.aanwezig.examples.schoolyear.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.aanwezig.examples.schoolyear.html.Markup;

/**
 * How the line of a school looks: dash and marker tell lines apart where colour does not.
 *
 * @param colour dark enough on white
 * @param dash as SVG takes it
 * @param marker a path around the point, drawn on white or filled
 * @param filled whether the marker is
 */
record LineStyle(String colour, String dash, String marker, boolean filled) {
    private static final String SQUARE = "m-4 -4h8v8h-8z";
    private static final String CIRCLE = "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z";
    private static final String TRIANGLE = "m0 -5.5l5 9h-10z";
    private static final String DIAMOND = "m0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z";

    /** As many lines as can be told apart in one picture. */
    static final List<LineStyle> ALL = ImmutableList.of(
            new LineStyle("#12344d", "none", CIRCLE, true),
            new LineStyle("#a0430a", "9 4", SQUARE, false),
            new LineStyle("#1b6e3c", "2 4", TRIANGLE, true),
            new LineStyle("#6b2f8a", "12 4 2 4", DIAMOND, false),
            new LineStyle("#2d6a94", "5 3", CIRCLE, false),
            new LineStyle("#7a5200", "16 5", SQUARE, true),
            new LineStyle("#444444", "2 2", TRIANGLE, false),
            new LineStyle("#9c1c3c", "9 3 2 3 2 3", DIAMOND, true));

    void drawLine(Markup svg, String path) {
        svg.empty("path", "d", path, "fill", "none", "stroke", colour, "stroke-width", "2.2", "stroke-dasharray", dash);
    }

    void drawMarkers(Markup svg, Iterable<String> points) {
        StringBuilder path = new StringBuilder();
        points.forEach(point -> path.append('M').append(point).append(marker));
        svg.empty(
                "path",
                "d",
                path.toString(),
                "fill",
                filled ? colour : "#ffffff",
                "stroke",
                colour,
                "stroke-width",
                "1.6");
    }
}
