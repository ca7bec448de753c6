package nl.aanwezig.adapter.verzuimregister;

import java.util.List;
import java.util.Map;

/** A value of a record that is being read. */
sealed interface Json {
    /** Named values, in the order of the text. */
    record Obj(Map<String, Json> fields) implements Json {}

    /** A list. */
    record Arr(List<Json> items) implements Json {}

    /** Text between quotes. */
    record Text(String value) implements Json {}

    /** A number, digit by digit. */
    record Num(String digits) implements Json {}

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements Json {}

    /** {@code null}. */
    record Null() implements Json {}
}
