package nl.aanwezig.adapter.verzuimregister.report;

import java.util.OptionalInt;

/**
 * Something in a report that cannot be sent or read. It never repeats what was filled in.
 *
 * @param field where: its path in the neutral record, such as {@code contact.name} or {@code specification[3].lessonHour}; empty for the
 *     report as a whole
 * @param length how many characters the value has; empty where there is no value
 * @param what what is wrong with it
 * @param advice a sentence that begins with "Maybe"
 */
public record Problem(String field, OptionalInt length, String what, String advice) {
    /** Field, length and what is wrong; the advice on a line of its own. */
    public String message() {
        return headline() + "\n" + advice;
    }

    String headline() {
        String size = length.isPresent() ? " (" + length.getAsInt() + " characters)" : "";
        return (field.isEmpty() ? "the report" : field) + size + ": " + what;
    }
}
