package nl.aanwezig.adapter.verzuimregister.number;

/**
 * The code of one location of a school (vestiging), such as {@code 25PL00}.
 *
 * @param value a BRIN and two digits (the form is unverified)
 */
public record Location(String value) {
    private static final int BRIN_LENGTH = 4;
    private static final Form FORM = Form.of(
            "location",
            "[0-9]{2}[A-Z]{2}[0-9]{2}",
            "a BRIN and two digits",
            "Maybe it is the BRIN of the school alone, or its letters are small.");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it has another; the message does not repeat it
     */
    public Location {
        FORM.check(value);
    }

    /** The school that the location belongs to. */
    public Brin brin() {
        return new Brin(value.substring(0, BRIN_LENGTH));
    }

    /** Says nothing of the number. */
    @Override
    public String toString() {
        return "Location[hidden]";
    }
}
