package nl.aanwezig.adapter.json;

/**
 * Something in a policy file that cannot be used.
 *
 * @param source the file, as it was named
 * @param line the line on which the value begins, the first being 1
 * @param column the character of the line on which it begins, the first being 1
 * @param field its path: {@code rules[2].when.atLeast}; empty for the file as a whole
 * @param value as the file writes it, cut off when long; empty where there is none to show
 * @param what what is wrong with it
 * @param advice a sentence that begins with "Maybe"
 */
public record Problem(String source, int line, int column, String field, String value, String what, String advice) {
    /** Place, field, value and what is wrong; the advice on a line of its own. */
    public String message() {
        return headline() + "\n" + advice;
    }

    String headline() {
        String subject = value.isEmpty() ? field : field + " is " + value;
        return source + ":" + line + ":" + column + ": " + (field.isEmpty() ? what : subject + ": " + what);
    }
}
