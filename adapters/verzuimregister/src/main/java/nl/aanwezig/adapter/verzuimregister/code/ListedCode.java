package nl.aanwezig.adapter.verzuimregister.code;

/**
 * One code of a list.
 *
 * @param list the list and its version, such as {@code closing-reason-2009}
 * @param code unique in its list; small letters, digits and hyphens, at most 40, so that no number of a person passes for one
 * @param dutch what it says, in Dutch
 * @param english what it says, in English
 */
public record ListedCode(String list, String code, String dutch, String english) {
    /**
     * Checks list and code.
     *
     * @throws IllegalArgumentException when one is written otherwise
     */
    public ListedCode {
        check("list", list);
        check("code", code);
    }

    private static void check(String name, String value) {
        if (!value.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException(
                    "The " + name + " (" + value.length()
                            + " characters) is not a word of small letters, digits and hyphens.\nMaybe write closing-reason-2009.");
        }
    }

    @Override
    public String toString() {
        return list + "/" + code;
    }
}
