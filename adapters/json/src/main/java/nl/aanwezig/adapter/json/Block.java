package nl.aanwezig.adapter.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** Text of a file being written: what fits on a line stands on one, so that a rule reads as a sentence. */
sealed interface Block {
    /** Longest line. */
    int WIDTH = 120;

    /** On one line. */
    String inline();

    /** Over several lines where one is too short, the first of which begins at a column. */
    String laid(int indent, int column);

    /** Text between quotes. */
    static Block text(String value) {
        return new Leaf(quoted(value));
    }

    /** A number, written as it stands. */
    static Block number(String digits) {
        return new Leaf(digits);
    }

    private static String quoted(String value) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(value)) + "\"";
    }

    private static String pad(int indent) {
        return "\n" + "  ".repeat(indent);
    }

    /** What stands on one line anyway. */
    record Leaf(String inline) implements Block {
        @Override
        public String laid(int indent, int column) {
            return inline;
        }
    }

    /** A list. */
    record Items(List<Block> items) implements Block {
        @Override
        public String inline() {
            return items.stream().map(Block::inline).collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        public String laid(int indent, int column) {
            boolean isPlain = items.stream().allMatch(Leaf.class::isInstance);
            if (isPlain && column + inline().length() <= WIDTH) {
                return inline();
            }
            return items.stream()
                    .map(item -> pad(indent + 1) + item.laid(indent + 1, 2 * indent + 2))
                    .collect(Collectors.joining(",", "[", pad(indent) + "]"));
        }
    }

    /** Named values. */
    record Fields(Map<String, Block> fields) implements Block {
        @Override
        public String inline() {
            return fields.entrySet().stream()
                    .map(field ->
                            quoted(field.getKey()) + ": " + field.getValue().inline())
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }

        @Override
        public String laid(int indent, int column) {
            return indent > 0 && column + inline().length() <= WIDTH ? inline() : lines(indent);
        }

        private String lines(int indent) {
            return fields.entrySet().stream()
                    .map(field -> {
                        String name = pad(indent + 1) + quoted(field.getKey()) + ": ";
                        return name + field.getValue().laid(indent + 1, name.length() - 1);
                    })
                    .collect(Collectors.joining(",", "{", pad(indent) + "}"));
        }
    }
}
