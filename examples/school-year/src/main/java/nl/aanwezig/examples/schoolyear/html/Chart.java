package nl.aanwezig.examples.schoolyear.html;

import java.util.function.Consumer;

/**
 * The frame of a picture. A wide one scrolls inside its own frame on a phone, for shrunk letters cannot be read; it always has a
 * title and a description for who hears the page.
 *
 * @param id of the picture in the page
 * @param width in pixels at which letters have their own size
 * @param height in pixels
 * @param title what it is
 * @param description what it shows
 */
public record Chart(String id, double width, double height, String title, String description) {

    public void draw(Markup page, Consumer<Markup> picture) {
        draw(page, title + ", scrolls sideways", picture);
    }

    /** As {@link #draw(Markup, Consumer)}, with the name of the frame in the language of the page. */
    public void draw(Markup page, String frame, Consumer<Markup> picture) {
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", frame);
        svg(page, "wide", picture);
        page.close().line();
    }

    /** A picture that is narrow enough for a phone and grows where there is room. */
    public void drawNarrow(Markup page, Consumer<Markup> picture) {
        svg(page, "narrow", picture);
        page.line();
    }

    private void svg(Markup page, String kind, Consumer<Markup> picture) {
        page.open(
                "svg",
                "id",
                id,
                "class",
                kind,
                "viewBox",
                "0 0 " + Display.pixels(width) + " " + Display.pixels(height),
                "width",
                Display.pixels(width),
                "height",
                Display.pixels(height),
                "role",
                "img",
                "aria-label",
                title,
                "aria-describedby",
                id + "-desc");
        page.element("title", title).element("desc", description, "id", id + "-desc");
        picture.accept(page);
        page.close();
    }
}
