package nl.aanwezig.examples.schoolyear.html;

import java.util.Optional;

/** A table that scrolls in its own frame where the screen is narrow. */
public final class HtmlTable {
    private final Markup page;
    private final String[] columns;

    private HtmlTable(Markup page, String[] columns) {
        this.page = page;
        this.columns = columns;
    }

    /** A name that starts with {@code #} heads a column of numbers. */
    public static HtmlTable open(Markup page, String caption, String... columns) {
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption)
                .open("table")
                .element("caption", caption)
                .open("thead")
                .open("tr");
        HtmlTable table = new HtmlTable(page, columns.clone());
        for (int column = 0; column < columns.length; column++) {
            String name = table.isNumber(column) ? columns[column].substring(1) : columns[column];
            page.element("th", name, "scope", "col", "class", table.look(column));
        }
        page.close().close().open("tbody").line();
        return table;
    }

    /** One cell for each column; the first one heads the row. */
    public HtmlTable row(String... cells) {
        return linked(Optional.empty(), cells);
    }

    /** A row whose head leads somewhere, where there is something to lead to. */
    public HtmlTable linked(Optional<String> link, String... cells) {
        page.open("tr").open("th", "scope", "row", "class", "ref");
        link.ifPresentOrElse(href -> page.element("a", cells[0], "href", href), () -> page.text(cells[0]));
        page.close();
        for (int column = 1; column < cells.length; column++) {
            page.element("td", cells[column], "class", look(column));
        }
        page.close().line();
        return this;
    }

    public void close() {
        page.close().close().close().line();
    }

    private boolean isNumber(int column) {
        return columns[column].startsWith("#");
    }

    private String look(int column) {
        return isNumber(column) ? "number" : "ref";
    }
}
