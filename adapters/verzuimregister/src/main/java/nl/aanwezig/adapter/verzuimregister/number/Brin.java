package nl.aanwezig.adapter.verzuimregister.number;

/**
 * The code of a school or institution (BRIN), such as {@code 25PL}; the sender of a report.
 *
 * @param value two digits and two capital letters (the form is unverified)
 */
public record Brin(String value) {
    private static final Form FORM = Form.of(
            "BRIN",
            "[0-9]{2}[A-Z]{2}",
            "two digits and two capital letters",
            "Maybe it is the code of a location, which has two digits more, or its letters are small.");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it has another; the message does not repeat it
     */
    public Brin {
        FORM.check(value);
    }

    /** Says nothing of the number. */
    @Override
    public String toString() {
        return "Brin[hidden]";
    }
}
