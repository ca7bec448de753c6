package nl.aanwezig.examples.schoolyear.html;

/** Fills that differ in texture and in lightness, so that they differ without colour too. Defined once for all pictures of the page. */
public final class Patterns {
    /** Weeks without lessons, and what stands apart. */
    public static final String APART = "url(#apart)";

    private static final int LIGHTEST = 4;

    private Patterns() {}

    /** The fill of a band by its place in the policy: dark for most support, light for the band that is left. */
    public static String band(int place, int bands) {
        return "url(#band-" + (place == bands - 1 ? LIGHTEST : Math.min(place, LIGHTEST - 1)) + ")";
    }

    public static void define(Markup page) {
        page.open("svg", "width", "0", "height", "0", "class", "defs", "aria-hidden", "true", "focusable", "false")
                .open("defs");
        pattern(page, "band-0", 8, "#12344d", "", "");
        pattern(page, "band-1", 7, "#2d6a94", "M-1 1l2-2M0 7l7-7M6 8l2-2", "#ffffff");
        pattern(page, "band-2", 8, "#8fb8d4", "M1 2h3v3h-3zM5 6h2v2h-2z", "#12344d");
        pattern(page, "band-3", 8, "#c6dcea", "M0 4h8", "#2d6a94");
        pattern(page, "band-4", 8, "#eaf2f7", "", "");
        pattern(page, "apart", 8, "#ffffff", "M-1 7l2 2M0 0l8 8M7 -1l2 2", "#a9b3bd");
        page.close().close().line();
    }

    /** A square that stands in a legend for a fill. */
    public static void swatch(Markup page, String fill) {
        page.open("svg", "width", "22", "height", "16", "class", "key", "aria-hidden", "true", "viewBox", "0 0 22 16")
                .empty("rect", "x", "1", "y", "1", "width", "20", "height", "14", "fill", fill, "class", "edge")
                .close();
    }

    private static void pattern(Markup page, String id, int size, String ground, String figure, String ink) {
        String side = Integer.toString(size);
        page.open("pattern", "id", id, "width", side, "height", side, "patternUnits", "userSpaceOnUse")
                .empty("rect", "width", side, "height", side, "fill", ground);
        if (!figure.isEmpty()) {
            boolean filled = figure.contains("z");
            page.empty("path", "d", figure, "stroke", filled ? "none" : ink, "fill", filled ? ink : "none");
        }
        page.close();
    }
}
