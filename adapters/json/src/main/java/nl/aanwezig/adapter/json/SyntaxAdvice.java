package nl.aanwezig.adapter.json;

/** What people most often mistype in JSON, told from the characters around the place. */
final class SyntaxAdvice {
    private final String text;
    private final int offset;

    private SyntaxAdvice(String text, int offset) {
        this.text = text;
        this.offset = Math.min(Math.max(0, offset), text.length());
    }

    /**
     * @param offset where the text stops being JSON, the first character being 0
     */
    static SyntaxAdvice at(String text, int offset) {
        return new SyntaxAdvice(text, offset);
    }

    String problem() {
        return isEnd()
                ? "the file ends before the policy does."
                : "here the text stops being JSON" + (isShown() ? ", at " + here() : "") + ".";
    }

    String advice() {
        if (isEnd()) {
            return "Maybe the file was cut off, or a closing brace, bracket or quote is missing.";
        }
        char before = lastBefore();
        if ("'‘’“”".indexOf(here()) >= 0) {
            return "Maybe it should be a straight double quote.";
        }
        if (before == ',' && (here() == '}' || here() == ']')) {
            return "Maybe the comma before it should go.";
        }
        if (before == ',' && isDigit(here())) {
            return "Maybe a decimal is meant: it is written with a point.";
        }
        if (before == '\\') {
            return "Maybe the backslash should be doubled.";
        }
        if (here() == '/' || here() == '#') {
            return "Maybe a comment is meant: JSON has none.";
        }
        if (here() == '\n' || here() == '\r') {
            return "Maybe the quote at the end of the line is missing.";
        }
        if (before == '+' || here() == '.' || (isDigit(here()) && text.startsWith("0", offset - 1))) {
            return "Maybe write the number as 0.5: without a plus sign, and with one zero before the point.";
        }
        return Character.isLetter(here()) || Character.isLetter(before)
                ? "Maybe the word should stand between double quotes."
                : "Maybe a comma, a colon or a quote is missing before it.";
    }

    private boolean isEnd() {
        return offset == text.length();
    }

    private boolean isShown() {
        return !Character.isWhitespace(here()) && !Character.isISOControl(here()) && !Character.isSurrogate(here());
    }

    private char here() {
        return text.charAt(offset);
    }

    private char lastBefore() {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
