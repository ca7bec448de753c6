package nl.aanwezig.examples.schoolyear.html;

/**
 * Shares from 0 on along a line, with cuts through it, and intervals above it.
 *
 * @param left where 0 lies
 * @param width of the whole line
 * @param upTo the share at its right end, above 0
 */
public record IntervalScale(double left, double width, double upTo) {
    private static final double DOT = 5;
    private static final double END = 6;

    /** A scale that holds a share and shows at least a quarter. */
    public static IntervalScale holding(double highest, double left, double width) {
        return new IntervalScale(left, width, Math.min(1, Math.max(0.25, Math.ceil(highest * 20) / 20)));
    }

    /** Where a share lies; what lies beyond the end is drawn at the end. */
    public double x(double share) {
        return left + width * Math.min(share, upTo) / upTo;
    }

    /** The line, with a label at every tenth, or every twentieth where there is room. */
    public void drawAxis(Markup svg, double y) {
        svg.empty(
                "path",
                "d",
                "M" + Display.pixels(left) + " " + Display.pixels(y) + "h" + Display.pixels(width),
                "class",
                "axis");
        int step = upTo <= 0.5 ? 5 : upTo <= 0.8 ? 10 : 20;
        for (int percent = 0; percent <= Math.round(upTo * 100); percent += step) {
            String x = Display.pixels(x(percent / 100.0));
            svg.empty("path", "d", "M" + x + " " + Display.pixels(y) + "v5", "class", "axis")
                    .element("text", percent + "%", "x", x, "y", Display.pixels(y + 20), "class", "mid");
        }
    }

    /** A dashed line from top to bottom. */
    public void drawCut(Markup svg, double share, double top, double bottom) {
        svg.empty(
                "path",
                "d",
                "M" + Display.pixels(x(share)) + " " + Display.pixels(top) + "V" + Display.pixels(bottom),
                "class",
                "cut");
    }

    /** An interval with what was counted as a dot in it: filled when that can be relied on, open when not. */
    public void drawInterval(Markup svg, double y, double low, double high, double counted, boolean reliable) {
        String path = "M" + Display.pixels(x(low)) + " " + Display.pixels(y - END) + "v" + Display.pixels(2 * END) + "M"
                + Display.pixels(x(low)) + " " + Display.pixels(y) + "H" + Display.pixels(x(high)) + "M"
                + Display.pixels(x(high)) + " " + Display.pixels(y - END) + "v" + Display.pixels(2 * END);
        svg.empty("path", "d", path, "class", "range")
                .empty(
                        "circle",
                        "cx",
                        Display.pixels(x(counted)),
                        "cy",
                        Display.pixels(y),
                        "r",
                        Display.pixels(DOT),
                        "fill",
                        reliable ? "#12344d" : "#ffffff",
                        "stroke",
                        "#12344d",
                        "stroke-width",
                        "2");
    }
}
