package nl.aanwezig.adapter.json;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file. The path of the field is made when somebody asks: a hostile file may hold many long ones.
 *
 * @param parent what holds it; null for the outermost value
 * @param step the name in its object, or {@code [2]} in its list; empty for the outermost value
 * @param line the first being 1
 * @param column the first being 1
 */
record Where(@Nullable Where parent, String step, int line, int column) {
    private static final int LONGEST_STEP = 40;

    static Where outermost(int line, int column) {
        return new Where(null, "", line, column);
    }

    /** {@code rules[2].when.atLeast}; empty for the outermost value. */
    String field() {
        return parent == null ? "" : parent.join(shownStep());
    }

    /** The path of a field of this object that stands nowhere. */
    String join(String name) {
        String before = field();
        return before.isEmpty() || name.startsWith("[") ? before + name : before + "." + name;
    }

    private String shownStep() {
        return step.length() <= LONGEST_STEP ? step : step.substring(0, LONGEST_STEP) + "…";
    }
}
