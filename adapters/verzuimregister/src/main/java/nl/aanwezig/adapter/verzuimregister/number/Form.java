package nl.aanwezig.adapter.verzuimregister.number;

import java.util.regex.Pattern;

/**
 * How a code is written.
 *
 * @param name what it is, for messages
 * @param pattern what it looks like
 * @param words the same for people
 * @param advice a sentence that begins with "Maybe"
 */
record Form(String name, Pattern pattern, String words, String advice) {
    static Form of(String name, String pattern, String words, String advice) {
        return new Form(name, Pattern.compile(pattern), words, advice);
    }

    /** Refuses without repeating the value: the number of a person may stand in the wrong column. */
    void check(String value) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The " + name + " (" + value.length() + " characters) is not " + words + ".\n" + advice);
        }
    }
}
