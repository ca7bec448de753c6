package nl.aanwezig.adapter.json;

import java.util.List;
import java.util.Map;

/** A value of a file, with the place where it stands. */
sealed interface Node {
    /** Where it begins. */
    Where where();

    /** As the file writes it, on one line and cut off when long. */
    String shown();

    /**
     * Named values, in the order of the file.
     *
     * @param names where each name stands, before its value
     */
    record Obj(Where where, String shown, Map<String, Node> fields, Map<String, Where> names) implements Node {}

    /** A list. */
    record Arr(Where where, String shown, List<Node> items) implements Node {}

    /** Text between quotes. */
    record Text(Where where, String shown, String value) implements Node {}

    /** A number, digit by digit. */
    record Num(Where where, String shown, String digits) implements Node {}

    /** {@code true}, {@code false} or {@code null}. */
    record Word(Where where, String shown) implements Node {}
}
