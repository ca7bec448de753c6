package nl.aanwezig.examples.schoolyear.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML and SVG that is well-formed XML too: all text is escaped and every element closes. */
public final class Markup {
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Attributes are names and values in turn. */
    public Markup open(String tag, String... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** For elements of SVG and those of HTML that never have content. */
    public Markup empty(String tag, String... attributes) {
        start(tag, attributes).append("/>");
        return this;
    }

    /** Keeps the page readable for who opens its source. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** Style sheets of our own: browsers do not unescape inside the element. */
    public Markup style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /** The page as it will be sent. */
    public String page() {
        return "<!DOCTYPE html>\n" + out;
    }

    private StringBuilder start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
    }

    /** What XML allows, without the marks that turn the direction of the text around them. */
    private static boolean isAllowed(int character) {
        if (character < 0x20) {
            return character == '\t' || character == '\n';
        }
        boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
        boolean control = character >= 0x7F && character <= 0x9F;
        boolean turnsDirection =
                (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return !surrogate && !control && !turnsDirection && character != 0xFFFE && character != 0xFFFF;
    }
}
