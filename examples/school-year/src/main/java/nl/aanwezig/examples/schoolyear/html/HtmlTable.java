package nl.aanwezig.examples.schoolyear.html;

import java.util.List;
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
        return linked(link.stream().map(Optional::of).toList(), cells);
    }

    /** A row of which the first cells lead somewhere, each where there is something to lead to. */
    public HtmlTable linked(List<Optional<String>> links, String... cells) {
        page.open("tr");
        for (int column = 0; column < cells.length; column++) {
            if (column == 0) {
                page.open("th", "scope", "row", "class", "ref");
            } else {
                page.open("td", "class", look(column));
            }
            String cell = cells[column];
            (column < links.size() ? links.get(column) : Optional.<String>empty())
                    .ifPresentOrElse(href -> page.element("a", cell, "href", href), () -> page.text(cell));
            page.close();
        }
        page.close().line();
        return this;
    }

    /** A row that sums those above it: the first cell is its name and spans all but the others. */
    public HtmlTable sum(String name, String... cells) {
        page.open("tr", "class", "sum")
                .element("th", name, "scope", "row", "colspan", Integer.toString(columns.length - cells.length));
        for (String cell : cells) {
            page.element("td", cell, "class", "number");
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
