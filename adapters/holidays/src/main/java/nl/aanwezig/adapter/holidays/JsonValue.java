package nl.aanwezig.adapter.holidays;

import java.util.List;
import java.util.Map;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnusableRow;

/** A value of a JSON file, with its line. */
sealed interface JsonValue {
    long line();

    /** Named values. */
    record Obj(long line, Map<String, JsonValue> fields) implements JsonValue {
        /** The items of a list; none when the field is missing. */
        List<JsonValue> items(String field) {
            return fields.get(field) instanceof Arr list ? list.items() : List.of();
        }

        /** A text without the blanks and line breaks that stray around and inside it; empty when the field is missing or null. */
        String text(String field) {
            return fields.get(field) instanceof Text text
                    ? text.value().replaceAll("[\\s\\u00A0\\u200B]+", " ").strip()
                    : "";
        }

        String required(String field) throws UnusableRow {
            String value = text(field);
            if (value.isEmpty()) {
                throw new UnusableRow(FailureReason.MISSING_VALUE, field);
            }
            return value;
        }
    }

    /** A list. */
    record Arr(long line, List<JsonValue> items) implements JsonValue {}

    /** A text; a number, {@code true} or {@code false} as it is written. */
    record Text(long line, String value) implements JsonValue {}

    /** {@code null}. */
    record Nothing(long line) implements JsonValue {}
}
